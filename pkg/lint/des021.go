package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des021() Rule {
	return Rule{ID: "DES021", Name: "agreement-ended", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 26(1)"), Check: checkDES021}
}

// checkDES021 finds the agreements that have ended as of the day of the register,
// and that a processing in use still cites, by itself or through a system. The
// deadlines of an audit tell those that end between that day and today.
func checkDES021(p *Pass) {
	for _, g := range p.Register.Agreements.Items {
		over := g.EndsOn.IsGiven() && g.EndsOn.V < p.AsOf && g.EndsOn.V >= g.SignedOn.V // STA010 tells an end before the signature
		if !over || !g.Role.Is("processor") && !g.Role.Is("joint-controller") {
			continue
		}
		if m := p.inUse(g); m != nil {
			p.Report(g.EndsOn.At, g.Path, partner(g), words("activity", m.Name), day("end", g.EndsOn.V), p.key("agreement", "ends_on"))
		}
	}
}

// inUse gives a processing in use that an agreement serves, or nil.
func (p *Pass) inUse(g *register.Agreement) *movement {
	for _, m := range p.moves {
		active := !m.Status.IsGiven() || m.Status.Is("active")
		if active && slices.Contains(m.Agreements(), g) {
			return m
		}
	}
	return nil
}
