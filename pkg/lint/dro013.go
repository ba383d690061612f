package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func dro013() Rule {
	return Rule{ID: "DRO013", Name: "information-hedged", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)", "GDPR 14(3)", "GDPR 14(5)(b)"), Check: checkDRO013}
}

// checkDRO013 finds the information of people that is given only when possible.
func checkDRO013(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if says(s.plain, informing[:]) == "" {
			continue
		}
		if word := p.spot(s.raw, hedges[:]); word != "" {
			p.Report(s.at, s.path, phrase(word), s.quote())
		}
	}
}

var (
	hedges    = [...]string{"le plus souvent possible", "dans la mesure du possible", "autant que possible", "si possible au moment de la collecte", "whenever possible", "as often as possible", "as far as possible"}
	informing = [...]string{"inform*", "notice", "mention", "mentions", "politique", "vous indiqu*", "privacy policy"}
)
