package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des004() Rule {
	return Rule{ID: "DES004", Name: "joint-agreement-of-another-role", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 26(1)", "GDPR 30(1)(a)"), Check: checkDES004}
}

// checkDES004 finds the joint controllers whose agreement gives them another
// role.
func checkDES004(p *Pass) {
	for _, a := range p.activities {
		for i := range a.JointControllers.Items {
			ref := &a.JointControllers.Items[i]
			if ref.To != nil && ref.To.Role.IsGiven() && !ref.To.Role.Is("joint-controller") {
				p.Report(ref.At, a.Path, words("activity", a.Name), partner(ref.To), code("agreement", ref.ID))
				p.relate("role", ref.To.Role.At)
			}
		}
	}
}
