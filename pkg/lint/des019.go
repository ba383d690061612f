package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des019() Rule {
	return Rule{ID: "DES019", Name: "two-roles-in-one-activity", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(7)", "GDPR 4(8)", "GDPR 28(10)"), Check: checkDES019}
}

// checkDES019 finds the processors that an activity also names as separate
// controllers, without a word of what they decide for themselves.
func checkDES019(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if !r.Role.Is("controller") || r.Why.IsGiven() || r.OnlyIf.IsGiven() {
				continue
			}
			if g := processorNamed(a, nameOf(r)); g != nil {
				p.Report(r.Role.At, r.Path, words("activity", a.Name), partner(g), code("id", g.ID))
				p.relate("agreement", g.Role.At)
			}
		}
	}
}

// processorNamed is the agreement of an activity that makes a processor of an
// organisation, given by its name.
func processorNamed(a *register.Activity, name string) *register.Agreement {
	for _, g := range derive.OfActivity(a).Agreements() {
		if g.Role.Is("processor") && partner(g).Value == diag.Text(name) {
			return g
		}
	}
	return nil
}
