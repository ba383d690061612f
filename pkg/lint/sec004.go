package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sec004() Rule {
	return Rule{ID: "SEC004", Name: "encrypted-password", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 32(1)"), Check: checkSEC004}
}

// checkSEC004 finds the passwords said to be encrypted: they are to be hashed.
func checkSEC004(p *Pass) {
	said := func(at diag.Place, path []string, text string) {
		plain := p.plain(text)
		if says(plain, passwordWords[:]) != "" && says(plain, ofPasswords[:]) != "" && !saysAny(plain, hashed[:], vaults[:]) {
			if word := p.spot(text, encrypted[:]); word != "" {
				p.Report(at, path, phrase(word))
			}
		}
	}
	for i := range p.statements {
		s := &p.statements[i]
		if s.measure {
			said(s.at, s.path, s.raw)
		}
	}
	p.eachData(func(_ *register.Activity, d *register.DataEntry) {
		for i := range d.Items.Items {
			if x := &d.Items.Items[i]; x.Detail.IsGiven() && says(p.plain(x.Text.Text), passwordWords[:]) != "" {
				if word := p.spot(x.Detail.Text, encrypted[:]); word != "" && p.spot(x.Detail.Text, hashed[:]) == "" {
					p.Report(x.Detail.At, d.Path, phrase(word))
				}
			}
		}
	})
}

var (
	vaults    = [...]string{"gestionnaire de mots de passe", "gestionnaires de mots de passe", "coffre fort", "coffre", "password manager", "vault"} // they must be read again
	encrypted = [...]string{"crypte*", "chiffre", "chiffree", "chiffrees", "sont chiffres", "stockes chiffres", "chiffrement", "cryptage", "encrypt*"}
	// ofPasswords tell that the passwords are encrypted, not the disks or the
	// exchanges of the same sentence; "chiffre" is a digit too.
	ofPasswords = [...]string{"crypte", "cryptes", "cryptees", "cryptage des mots de passe", "cryptage du mot de passe", "chiffrement des mots de passe", "chiffrement du mot de passe",
		"mot de passe chiffre", "mot de passe est chiffre", "mots de passe sont chiffres", "mots de passe sont stockes chiffres", "mots de passe stockes chiffres", "passe sous forme chiffree", "passe de facon chiffree", "stockage chiffre des mots de passe", "stockage chiffre du mot de passe",
		"encrypted password*", "password encryption", "encryption of password*", "password is encrypted", "password is stored encrypted", "passwords are encrypted", "passwords are stored encrypted", "passwords stored encrypted"}
	hashed = [...]string{"hache*", "hachage", "hash*", "irreversible", "bcrypt", "argon2*", "empreinte", "https", "tls"}
)
