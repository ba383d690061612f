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

// checkDRO011 finds the procedures whose only way is a registered letter, or a
// visit. Who may choose between the two is left in peace.
func checkDRO011(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		letter, visit := p.spot(r.Channels.Text, hardLetters[:]), p.spot(r.Channels.Text, visits[:])
		oneWay := letter != "" && visit == "" || visit != "" && p.spot(r.Channels.Text, anyLetter[:]) == ""
		if oneWay && p.spot(r.Channels.Text, easyWays[:]) == "" && !strings.Contains(r.Channels.Text, "@") {
			p.Report(r.Channels.At, r.Path, phrase(letter+visit))
		}
	}
}

var (
	hardLetters = [...]string{"lettre recommandee", "courrier recommande", "en recommande", "recommande avec", "avis de reception", "accuse de reception", "registered letter", "registered mail"}
	visits      = [...]string{"en personne", "au guichet", "aux guichets", "sur place", "a l accueil", "in person", "at the counter", "at the desk", "front desk"}
	anyLetter   = [...]string{"lettre*", "courrier*", "par la poste", "letter*", "post", "mail"}
	easyWays    = [...]string{"lettre simple", "courrier simple", "lettre ordinaire", "courrier ordinaire", "mail", "courriel", "email", "adresse electronique", "formulaire", "en ligne", "depuis le compte", "telephone", "par ecrit", "form", "online", "phone", "ordinary letter"}
)
