package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con005() Rule {
	return Rule{ID: "CON005", Name: "longer-than-reference", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON005}
}

// checkCON005 finds the periods longer than the reference that they cite, when
// no reason is given. A maximum that a text imposes yields to no reason: only a
// decision accepts it.
func checkCON005(p *Pass) {
	p.eachCompared(func(c compared) {
		maximum := period(most(c.reference))
		imposed := c.reference.Kind == facts.LegalObligation && c.reference.Confirmed
		if !imposed && (c.terms.Why.IsGiven() || c.terms.Law.IsGiven()) || maximum.State != register.Given {
			return
		}
		for _, d := range c.counted() {
			if i18n.Compare(d.V, maximum.V) > 0 {
				p.Report(d.At, c.path, c.args(d, most(c.reference))...)
				p.underItsLaw(c.path, law.Refs("LIL 4")...)
				p.cite(c.reference.Law)
				p.rests(c.reference.Origin)
			}
		}
	})
}
