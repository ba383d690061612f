package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg001() Rule {
	return Rule{ID: "REG001", Name: "contact-details-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(a)", "GDPR 13(1)(a)"), Check: checkREG001}
}

// checkREG001 finds the organisation of the register, its representative in the
// Union, or a joint controller, that nobody can reach.
func checkREG001(p *Pass) {
	o := p.Register.Organisation()
	if o != nil {
		p.unreachable(diag.Error, o)
	}
	if r := p.representative(o); r != nil {
		p.unreachable(diag.Error, r)
	}
	seen := []*register.Organisation{nil, o}
	for _, a := range p.activities {
		for _, j := range a.JointControllers.Items {
			if j.To != nil && j.To.Role.Is("joint-controller") && !slices.Contains(seen, j.To.With.To) && !reachable(j.To.ContactPoint.To) && !j.To.Policy.IsGiven() {
				seen = append(seen, j.To.With.To)
				p.unreachable(diag.Warning, j.To.With.To)
			}
		}
	}
}

// representative is that of an organisation established outside the Union, or nil.
func (p *Pass) representative(o *register.Organisation) *register.Organisation {
	if o == nil || !p.Outside(o.Country) {
		return nil
	}
	return o.EURepresentative.To
}

// unreachable reports an organisation without contact details.
func (p *Pass) unreachable(s diag.Severity, o *register.Organisation) {
	if !o.Address.IsGiven() && !reachable(o.Contact.To) {
		p.lack(s, o.Address.Meta, o.Key, o.Path, words("organisation", o.Name), p.key("organisation", "address"), code("contact", register.KeyName("organisation", "contact", p.Register.Lang)))
	}
}

// reachable tells that a contact can be written to, called or visited.
func reachable(c *register.Contact) bool {
	return c != nil && (c.Email.IsGiven() || c.Phone.IsGiven() || c.Address.IsGiven() || c.Form.IsGiven())
}
