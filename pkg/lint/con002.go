package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con002() Rule {
	return Rule{ID: "CON002", Name: "data-without-retention", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(f)", "GDPR 13(2)(a)"), Check: checkCON002}
}

// checkCON002 finds the groups of data that no retention rule of their activity
// covers.
func checkCON002(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if len(a.Retention.Items) > 0 && !hasRetention(a, d) {
			p.Report(d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("activity", "retention"))
		}
	})
}

// hasRetention tells that a rule names the group of data, or names no data.
func hasRetention(a *register.Activity, d *register.DataEntry) bool {
	for _, r := range a.Retention.Items {
		if len(r.Data.Items) == 0 {
			return true
		}
		for i := range r.Data.Items {
			if r.Data.Items[i].To == d {
				return true
			}
		}
	}
	return false
}
