package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des017() Rule {
	return Rule{ID: "DES017", Name: "joint-controller-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 26(1)", "GDPR 30(1)(a)"), Check: checkDES017}
}

// checkDES017 finds the activities that say they have no joint controller, and
// cite an agreement with one among their recipients.
func checkDES017(p *Pass) {
	for _, a := range p.activities {
		if !a.JointControllers.IsNone() {
			continue
		}
		for _, u := range a.Recipients.Agreements.Items {
			if g := u.Agreement.To; g != nil && g.Role.Is("joint-controller") {
				p.Report(a.JointControllers.At, a.Path, words("activity", a.Name), partner(g), code("id", g.ID), p.key("activity", "joint_controllers"))
				p.relate("role", g.Role.At)
			}
		}
	}
}
