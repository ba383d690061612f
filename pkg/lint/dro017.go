package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro017() Rule {
	return Rule{ID: "DRO017", Name: "automated-decision-not-permitted", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 22(1)", "GDPR 22(2)", "GDPR 22(3)"), Check: checkDRO017}
}

// checkDRO017 finds the automated decisions that claim none of the three cases
// of article 22(2), and those that owe people a human being and name none.
func checkDRO017(p *Pass) {
	p.eachAutomated(func(a *register.Activity, d *register.AutomatedDecision) {
		lacks := func(s diag.Severity, m register.Meta, key string) {
			p.lack(s, m, d.Key, a.Path, words("activity", a.Name), code(key, register.KeyName("automated decision", key, p.Register.Lang)))
		}
		switch {
		case !d.Exception.IsGiven():
			lacks(p.inNotice(a), d.Exception.Meta, "exception")
		case !d.Human.IsGiven() && !d.Exception.Is("law"): // GDPR 22(3) leaves that case to the law
			lacks(diag.Warning, d.Human.Meta, "human_intervention")
		}
	})
}
