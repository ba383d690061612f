package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro010() Rule {
	return Rule{ID: "DRO010", Name: "two-deadlines-for-a-right", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)", "GDPR 12(3)"), Check: checkDRO010}
}

// checkDRO010 finds the procedures that promise two deadlines for one right.
func checkDRO010(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for i := range r.Requests.Items {
			for j := range r.Requests.Items[:i] {
				a, b := &r.Requests.Items[j], &r.Requests.Items[i]
				if a.Right.IsGiven() && a.Right.V == b.Right.V && a.Deadline.IsGiven() && b.Deadline.IsGiven() && a.Deadline.V != b.Deadline.V {
					label, _ := register.ValueLabel("request", "right", a.Right.V, p.Register.Lang)
					p.Report(b.Deadline.At, r.Path, diag.Arg{Name: "right", Value: diag.Text(label)}, diag.Arg{Name: "first", Value: diag.Period(a.Deadline.V.ISO())}, diag.Arg{Name: "second", Value: diag.Period(b.Deadline.V.ISO())})
					p.relate("first", a.Deadline.At)
				}
			}
		}
	}
}
