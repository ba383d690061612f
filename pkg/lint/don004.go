package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don004() Rule {
	return Rule{ID: "DON004", Name: "category-without-items", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)", "GDPR 5(1)(c)"), Check: checkDON004}
}

// checkDON004 finds the groups of data that name a category and nothing in it,
// where the name leaves most open: personal life, finances.
func checkDON004(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		c := d.Category.To
		if c != nil && (c.Family.V == "personal-life" || c.Family.V == "financial" && !c.Regime.IsGiven()) && len(d.Items.Items) == 0 && !d.Name.IsGiven() && !d.Note.IsGiven() {
			p.Report(d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "items"))
		}
	})
}
