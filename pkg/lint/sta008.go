package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sta008() Rule {
	return Rule{ID: "STA008", Name: "customers-list-not-checked", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(2)(a)"), Check: checkSTA008}
}

// checkSTA008 finds the customers listed elsewhere, where nobody says to have
// looked.
func checkSTA008(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		c := &a.Customers
		if c.ListedIn.IsGiven() && !c.CheckedOn.IsGiven() && len(c.Organisations.Items) == 0 {
			p.Report(c.ListedIn.At, a.Path, words("activity", a.Name), words("list", c.ListedIn), p.key("customers", "checked_on"))
		}
	}
}
