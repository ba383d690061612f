package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des006() Rule {
	return Rule{ID: "DES006", Name: "essence-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 26(2)"), Check: checkDES006}
}

// checkDES006 finds the joint controllers whose arrangement has no text for
// people.
func checkDES006(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if a.Role.Is("joint-controller") && !a.Essence.IsGiven() {
			p.lack(diag.Warning, a.Essence.Meta, a.Key, a.Path, partner(a), p.key("agreement", "essence"))
		}
	}
}
