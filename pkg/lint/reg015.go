package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg015() Rule {
	return Rule{ID: "REG015", Name: "another-regime", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 2(2)(d)", "GDPR 2(3)", "LIL 87", "LIL 100"), Check: checkREG015}
}

// checkREG015 finds the sheets under another regime than the GDPR, whose own
// rules are not checked: on a body that is not public, the choice itself is in
// doubt.
func checkREG015(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		if !a.Regime.IsGiven() || a.Regime.Is("gdpr") {
			continue
		}
		label, _ := register.ValueLabel("activity", "regime", a.Regime.V, p.Register.Lang)
		args, s := []diag.Arg{words("activity", a.Name), {Name: "regime", Value: diag.Text(label)}}, diag.Info
		if o := p.controllerOf(a); isPrivate(o) {
			s, args = diag.Warning, append(args, words("organisation", o.Name))
		}
		p.ReportAs(s, a.Regime.At, a.Path, args...)
	}
}

// isPrivate tells a body said to be private: a health establishment may be public.
func isPrivate(o *register.Organisation) bool {
	return o != nil && (o.Nature.Is("private") || o.Nature.Is("association"))
}
