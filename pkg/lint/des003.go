package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des003() Rule {
	return Rule{ID: "DES003", Name: "role-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(7)", "GDPR 4(8)", "GDPR 26", "GDPR 28"), Check: checkDES003}
}

// checkDES003 finds the agreements that do not say who decides and who executes.
func checkDES003(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if !a.Role.IsGiven() {
			p.lack(diag.Warning, a.Role.Meta, a.Key, a.Path, partner(a), p.key("agreement", "role"))
		}
	}
}
