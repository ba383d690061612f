package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sec001() Rule {
	return Rule{ID: "SEC001", Name: "security-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(g)", "GDPR 30(2)(d)", "GDPR 32(1)"), Check: checkSEC001}
}

// checkSEC001 finds the activities that describe no security measure.
func checkSEC001(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		p.unprotected(&a.Head, a.Name, a.Measures.Meta, a.Systems.Items)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.unprotected(&a.Head, a.Name, a.Measures.Meta, a.Systems.Items)
	}
}

// unprotected reports a processing that describes no measure, by itself or by
// its systems.
func (p *Pass) unprotected(h *register.Head, name register.Text, m register.Meta, systems []register.Ref[register.System]) {
	if m.IsGiven() {
		return
	}
	for i := range systems {
		if s := systems[i].To; s != nil && len(s.Measures.Items) > 0 {
			return
		}
	}
	p.lack(diag.Warning, m, h.Key, h.Path, words("activity", name), p.key("activity", "measures"))
}
