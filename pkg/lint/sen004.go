package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen004() Rule {
	return Rule{ID: "SEN004", Name: "offences-without-text", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 10", "LIL 46"), Check: checkSEN004}
}

// checkSEN004 finds the data about offences that no text authorises.
func checkSEN004(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if regimeOf(d) == "article-10" && !d.Law.IsGiven() {
			p.lack(diag.Error, d.Law.Meta, d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "law"))
		}
	})
}
