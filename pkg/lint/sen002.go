package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen002() Rule {
	return Rule{ID: "SEN002", Name: "special-categories-denied", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 9(1)", "GDPR 10", "GDPR 5(1)(a)"), Check: checkSEN002}
}

// checkSEN002 finds the activities that say they hold no special data and list
// some.
func checkSEN002(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		denied := a.SpecialCategories.IsNone() || a.SpecialCategories.IsGiven() && !a.SpecialCategories.V
		if r := regimeOf(d); denied && (r == "article-9" || r == "article-10") {
			p.Report(a.SpecialCategories.At, d.Path, words("activity", a.Name), dataName(d), p.key("activity", "special_categories"))
			p.relate("data", d.Key)
		}
	})
}
