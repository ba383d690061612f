package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen010() Rule {
	return Rule{ID: "SEN010", Name: "sensitive-family-without-regime", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 10", "LIL 30"), Check: checkSEN010}
}

// checkSEN010 finds the categories that the register files among the sensitive
// data without saying which rules protect them: everything that follows from a
// regime is lost for the groups of data that use them.
func checkSEN010(p *Pass) {
	for _, c := range p.Register.DataCategories.Items {
		if unruled(c) {
			p.Report(c.Key, c.Path, words("category", c.Name), p.key("data category", "regime"))
		}
	}
}

// unruled tells a category filed among the sensitive data that no rule of its
// own protects.
func unruled(c *register.DataCategory) bool {
	return c.Family.Is("sensitive") && (!c.Regime.IsGiven() || c.Regime.Is("ordinary"))
}
