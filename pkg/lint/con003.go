package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con003() Rule {
	return Rule{ID: "CON003", Name: "retention-rule-without-period", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(f)", "GDPR 13(2)(a)"), Check: checkCON003}
}

// checkCON003 finds the retention rules that say neither a period nor a
// criterion.
func checkCON003(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			if t := derive.TermsOf(r); !saysPeriod(&t) {
				p.lack(diag.Error, t.Duration.Meta, r.Key, r.Path, words("activity", a.Name), code("rule", r.ID))
			}
		}
	}
}

// saysPeriod tells that the terms hold a period, an end, a criterion, someone
// who sets it, or the reason why there is none.
func saysPeriod(t *register.Terms) bool {
	return t.Duration.IsGiven() || t.Duration.IsNone() && t.Duration.Reason.Text != "" ||
		t.Until.IsGiven() || t.Criterion.IsGiven() || t.FixedBy.IsGiven() || t.AtMost.IsGiven() ||
		t.Archive.IsGiven() || t.Then.Is("transfer-to-archives")
}
