package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func don001() Rule {
	return Rule{ID: "DON001", Name: "data-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)"), Check: checkDON001}
}

// checkDON001 finds the activities that name no category of data.
func checkDON001(p *Pass) {
	for _, a := range p.activities {
		if !a.Data.IsGiven() || len(a.Data.Items) == 0 {
			p.lack(diag.Error, a.Data.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "data"))
		}
	}
}
