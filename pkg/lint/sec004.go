package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sec004() Rule {
	return Rule{ID: "SEC004", Name: "encrypted-password", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 32(1)"), Check: checkSEC004}
}

// checkSEC004 finds the passwords said to be encrypted: they are to be hashed.
func checkSEC004(p *Pass) {
	said := func(at diag.Place, path []string, text string) {
		plain := p.plain(text)
		if says(plain, passwordWords[:]) != "" && says(plain, ofPasswords[:]) != "" && !saysAny(plain, hashed[:], vaults[:]) {
			if word := p.spot(text, encrypted[:]); word != "" {
				p.ReportAs(diag.Info, at, path, phrase(word))
			}
		}
	}
	for i := range p.statements {
		s := &p.statements[i]
		if s.measure {
			p.readable(s)
			said(s.at, s.path, s.raw)
		}
	}
	p.eachData(func(_ *register.Activity, d *register.DataEntry) {
		for i := range d.Items.Items {
			if x := &d.Items.Items[i]; x.Detail.IsGiven() && says(p.plain(x.Text.Text), passwordWords[:]) != "" {
				if word := p.spot(x.Detail.Text, encrypted[:]); word != "" && p.spot(x.Detail.Text, hashed[:]) == "" {
					p.ReportAs(diag.Info, x.Detail.At, d.Path, phrase(word))
				}
			}
		}
	})
}

// readable reports the passwords that somebody can read again, whatever hides
// them.
func (p *Pass) readable(s *statement) {
	if word := p.named(s.raw, readAgain[:], vaults[:]); word != "" && says(s.plain, byNobody[:]) == "" {
		p.Report(s.at, s.path, diag.Arg{Name: "read", Value: diag.Text(word)})
	}
}

var (
	// readAgain are the words of a password that is not hashed, byNobody those of
	// one that nobody reads.
	readAgain = [...]string{"relire le mot de passe", "relire les mots de passe", "relire un mot de passe", "relire son mot de passe", "relire leur mot de passe", "relire votre mot de passe", "mot de passe lisible", "mots de passe lisibles", "mot de passe est lisible", "mots de passe sont lisibles", "mot de passe reste lisible", "mots de passe restent lisibles",
		"read the password", "read a password", "read passwords", "password is readable", "passwords are readable", "password readable", "passwords readable"}
	byNobody  = [...]string{"personne ne", "nul ne", "ne peut", "ne peuvent", "ne pouvons", "interdit*", "nobody", "no one", "cannot", "forbidden"}
	vaults    = [...]string{"gestionnaire de mots de passe", "gestionnaires de mots de passe", "coffre fort", "coffre", "password manager", "vault"} // they must be read again
	encrypted = [...]string{"crypte*", "chiffre", "chiffree", "chiffrees", "sont chiffres", "stockes chiffres", "chiffrement", "cryptage", "encrypt*"}
	// ofPasswords tell that the passwords are encrypted, not the disks or the
	// exchanges of the same sentence; "chiffre" is a digit too.
	ofPasswords = [...]string{"crypte", "cryptes", "cryptees", "cryptage des mots de passe", "cryptage du mot de passe", "chiffrement des mots de passe", "chiffrement du mot de passe",
		"mot de passe chiffre", "mot de passe est chiffre", "mots de passe sont chiffres", "mots de passe sont stockes chiffres", "mots de passe stockes chiffres", "passe sous forme chiffree", "passe de facon chiffree", "stockage chiffre des mots de passe", "stockage chiffre du mot de passe",
		"encrypted password*", "password encryption", "encryption of password*", "password is encrypted", "password is stored encrypted", "passwords are encrypted", "passwords are stored encrypted", "passwords stored encrypted"}
	hashed = [...]string{"hache*", "hachage", "hash*", "irreversible", "bcrypt", "argon2*", "empreinte", "https", "tls"}
)
