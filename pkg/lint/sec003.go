package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec003() Rule {
	return Rule{ID: "SEC003", Name: "outdated-technique", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 32(1)"), Check: checkSEC003}
}

// checkSEC003 finds the measures that name a technique which no longer protects.
func checkSEC003(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if word := p.spot(s.raw, outdated[:]); s.measure && word != "" && !saysAny(s.plain, negations[:], modern[:], certificates[:], banned[:]) {
			p.Report(s.at, s.path, s.quote(), phrase(word))
		}
	}
}

var (
	outdated = [...]string{"ssl", "sslv3", "tls 1 0", "tls 1 1", "md5", "sha 1", "sha1", "wep", "3des", "rc4", "telnet", "ftp"}
	// certificates are everyday words for those of TLS, and the uses of an old name
	// that still protect, or that are a test.
	certificates = [...]string{"certificat ssl", "certificats ssl", "ssl certificate*", "vpn ssl", "ssl vpn", "hmac sha1", "hmac sha 1", "ssl labs"}
	// banned are the words of a technique that is no longer used.
	banned = [...]string{"proscri*", "interdi*", "abandon*", "exclu*", "banni*", "desactive*", "remplace*", "refuse*", "retire*", "supprime*", "obsolete*", "bloque*", "ferme", "fermee", "fermes", "fermees", "n est plus", "ne sont plus", "n utilisons plus", "n utilise plus", "plus utilise*", "plus employe*", "no longer", "banned", "forbidden", "prohibited", "disabled", "replaced", "removed", "blocked", "closed", "deprecated", "phased out", "n existe plus", "et non", "au lieu d*", "plutot que", "instead of", "rather than"}
	modern = [...]string{"tls 1 2", "tls 1 3"}
)
