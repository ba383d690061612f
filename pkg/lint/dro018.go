package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro018() Rule {
	return Rule{ID: "DRO018", Name: "automated-decision-basis-differs", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 22(2)(a)", "GDPR 22(2)(c)", "GDPR 6(1)"), Check: checkDRO018}
}

// checkDRO018 finds the automated decisions that a contract or an explicit
// consent permits, in a sheet where no purpose rests on one.
func checkDRO018(p *Pass) {
	p.eachAutomated(func(a *register.Activity, d *register.AutomatedDecision) {
		if d.Exception.Is("contract") && !slices.Contains(derive.BasesOf(a), "contract") ||
			d.Exception.Is("explicit-consent") && !consentsExplicitly(a) {
			label, _ := register.ValueLabel("automated decision", "exception", d.Exception.V, p.Register.Lang)
			p.Report(d.Exception.At, a.Path, words("activity", a.Name), diag.Arg{Name: "exception", Value: diag.Text(label)})
		}
	})
}
