package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func dro003() Rule {
	return Rule{ID: "DRO003", Name: "automated-decision-unexplained", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22"), Check: checkDRO003}
}

// checkDRO003 finds the automated decisions whose logic or consequences are not
// told.
func checkDRO003(p *Pass) {
	for _, a := range p.activities {
		d := &a.AutomatedDecision
		if !d.IsGiven() || d.ProfilesOnly() {
			continue
		}
		var missing diag.Values
		if !d.Logic.IsGiven() {
			missing = append(missing, p.key("automated decision", "logic").Value)
		}
		if !d.Consequences.IsGiven() {
			missing = append(missing, p.key("automated decision", "consequences").Value)
		}
		if len(missing) > 0 {
			p.ReportAs(p.inNotice(a), d.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "keys", Value: missing})
		}
	}
}
