package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc008() Rule {
	return Rule{ID: "DOC008", Name: "other-regime-in-notice", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 2(2)(d)", "GDPR 2(3)", "LIL 87"), Check: checkDOC008}
}

// checkDOC008 finds the policies and notices that list an activity under another
// regime than the GDPR, whose articles and rights they would print.
func checkDOC008(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if !isNotice(d) {
			continue
		}
		for _, r := range d.Activities.Items {
			if r.To != nil && r.To.Regime.IsGiven() && !r.To.Regime.Is("gdpr") {
				label, _ := register.ValueLabel("activity", "regime", r.To.Regime.V, p.Register.Lang)
				p.Report(r.At, d.Path, words("document", d.Title), words("activity", r.To.Name), diag.Arg{Name: "regime", Value: diag.Text(label)}, p.key("document", "activities"))
				p.relate("regime", r.To.Regime.At)
			}
		}
	}
}
