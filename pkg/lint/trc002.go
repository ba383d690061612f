package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func trc002() Rule {
	return Rule{ID: "TRC002", Name: "advertising-tracker-exempt", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "CNIL-2020-092"), Check: checkTRC002}
}

// checkTRC002 finds the trackers for advertising or social networks that are
// said to be exempt from consent.
func checkTRC002(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		if t.Exemption.IsGiven() && (t.Kind.Is("advertising") || t.Kind.Is("social")) {
			p.Report(t.Exemption.At, t.Path, words("tracker", t.Name))
			p.relate("kind", t.Kind.At)
		}
	}
}
