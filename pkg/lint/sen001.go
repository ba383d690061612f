package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen001() Rule {
	return Rule{ID: "SEN001", Name: "article-9-condition-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 9(2)"), Check: checkSEN001}
}

// checkSEN001 finds the special categories that none of the ten conditions of
// article 9(2) is claimed for.
func checkSEN001(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if regimeOf(d) == "article-9" && !d.Exception.IsGiven() {
			p.lack(diag.Error, d.Exception.Meta, d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "article_9_condition"))
		}
	})
}

// regimeOf is the regime of the category of a group of data, or "".
func regimeOf(d *register.DataEntry) string {
	if d.Category.To == nil {
		return ""
	}
	return d.Category.To.Regime.V
}
