package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con013() Rule {
	return Rule{ID: "CON013", Name: "start-to-choose", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(a)", "GDPR 5(1)(e)"), Check: checkCON013}
}

// checkCON013 finds the periods that count from one event or another, without
// saying which applies.
func checkCON013(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		for _, m := range []*register.Moment{&t.From, &t.Until} {
			if len(m.Or.Items) > 1 {
				p.Report(m.Or.Items[0].At, h.Path, code("first", m.Or.Items[0].ID), code("second", m.Or.Items[1].ID))
			}
		}
	})
}
