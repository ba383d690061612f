package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sta001() Rule {
	return Rule{ID: "STA001", Name: "customers-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(2)(a)"), Check: checkSTA001}
}

// checkSTA001 finds the activities of a processor that name no customer.
func checkSTA001(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		if !a.Customers.IsGiven() {
			p.lack(diag.Error, a.Customers.Meta, a.Key, a.Path, words("activity", a.Name), p.key("processor activity", "customers"))
		}
	}
}
