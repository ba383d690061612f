package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func dro011() Rule {
	return Rule{ID: "DRO011", Name: "channel-is-an-obstacle", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(2)"), Check: checkDRO011}
}

// checkDRO011 finds the procedures whose only way is a registered letter or a
// visit.
func checkDRO011(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		word := p.spot(r.Channels.Text, obstacles[:])
		if word != "" && p.spot(r.Channels.Text, easyWays[:]) == "" && !strings.Contains(r.Channels.Text, "@") {
			p.Report(r.Channels.At, r.Path, phrase(word))
		}
	}
}

var (
	obstacles = [...]string{"lettre recommandee", "courrier recommande", "en recommande", "recommande avec", "avis de reception", "accuse de reception", "en personne", "registered letter", "registered mail", "in person"}
	easyWays  = [...]string{"lettre simple", "courrier simple", "lettre ordinaire", "mail", "courriel", "email", "e mail", "adresse electronique", "formulaire", "en ligne", "depuis le compte", "telephone", "form", "online", "phone"}
)
