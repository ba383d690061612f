package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des017() Rule {
	return Rule{ID: "DES017", Name: "joint-controller-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 26(1)", "GDPR 30(1)(a)"), Check: checkDES017}
}

// checkDES017 finds the joint controllers that an activity cites among its
// recipients and not in its answer about joint controllers.
func checkDES017(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Recipients.Agreements.Items {
			if g := u.Agreement.To; g != nil && g.Role.Is("joint-controller") && !decidesToo(a, partner(g)) {
				p.leftOutOfJoint(a, u.At, partner(g), g.Role.At, code("id", g.ID))
			}
		}
		for _, r := range a.Recipients.Others.Items {
			who := diag.Arg{Name: "organisation", Value: diag.Text(nameOf(r))}
			if r.Role.Is("joint-controller") && !decidesToo(a, who) {
				p.leftOutOfJoint(a, r.Key, who, r.Role.At)
			}
		}
	}
}

// decidesToo tells a partner that an activity names among its joint controllers.
func decidesToo(a *register.Activity, who diag.Arg) bool {
	return slices.ContainsFunc(a.JointControllers.Items, func(j register.Ref[register.Agreement]) bool {
		return j.To != nil && partner(j.To).Value == who.Value
	})
}

// leftOutOfJoint reports a joint controller where the answer stands, else where
// it is cited: the answer "none" contradicts it, silence leaves a doubt.
func (p *Pass) leftOutOfJoint(a *register.Activity, at diag.Place, who diag.Arg, role diag.Place, id ...diag.Arg) {
	s, joint := diag.Warning, a.JointControllers.Meta
	if joint.IsNone() {
		s, at = diag.Error, joint.At
		id = append(id, diag.Arg{Name: "answer", Value: p.answered(joint).Value})
	}
	p.lack(s, joint, at, a.Path, append(id, words("activity", a.Name), who, p.key("activity", "joint_controllers"))...)
	p.relate("role", role)
}
