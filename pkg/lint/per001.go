package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func per001() Rule {
	return Rule{ID: "PER001", Name: "persons-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)"), Check: checkPER001}
}

// checkPER001 finds the activities that name no category of people.
func checkPER001(p *Pass) {
	for _, a := range p.recorded {
		if !a.Persons.IsGiven() || len(a.Persons.Items) == 0 {
			p.lack(diag.Error, a.Persons.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "persons"))
		}
	}
}
