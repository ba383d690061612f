package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg005() Rule {
	return Rule{ID: "REG005", Name: "activity-of-another-controller", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(a)", "GDPR 26", "GDPR 13(1)(a)"), Check: checkREG005}
}

// checkREG005 finds the activities of another controller among one's own, when
// nobody can reach it, or when nothing says what part one has in them.
func checkREG005(p *Pass) {
	own := p.Register.Organisation()
	for _, a := range p.activities {
		o := a.Controller.To
		if o == nil || own == nil || o == own {
			continue
		}
		if !o.Address.IsGiven() && !reachable(o.Contact.To) {
			p.Report(a.Controller.At, a.Path, words("activity", a.Name), words("organisation", o.Name), diag.Arg{Name: "details", Value: p.key("organisation", "contact").Value})
			continue
		}
		if !a.JointControllers.Answered() && !o.DPO.Answered() && !sameHouse(o, own) {
			role := p.key("activity", "joint_controllers")
			p.ReportAs(diag.Info, a.Controller.At, a.Path, words("activity", a.Name), words("organisation", o.Name), diag.Arg{Name: "role", Value: role.Value})
		}
	}
}

// sameHouse tells two organisations of one group, whose register may be common.
func sameHouse(a, b *register.Organisation) bool {
	return a.Parent.To == b || b.Parent.To == a || a.Parent.To != nil && a.Parent.To == b.Parent.To
}
