package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con006() Rule {
	return Rule{ID: "CON006", Name: "shorter-than-legal-minimum", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)(c)"), Check: checkCON006}
}

// checkCON006 finds the periods shorter than what a text orders to keep.
func checkCON006(p *Pass) {
	p.eachCompared(func(c compared) {
		minimum := period(c.reference.Minimum)
		if c.reference.Kind != facts.LegalObligation || minimum.State != register.Given {
			return
		}
		longest := register.Duration{}
		for _, d := range c.counted() {
			if longest.State != register.Given || i18n.Compare(d.V, longest.V) > 0 {
				longest = d
			}
		}
		if longest.IsGiven() && i18n.Compare(longest.V, minimum.V) < 0 {
			p.Report(longest.At, c.path, c.args(longest, c.reference.Minimum)...)
			p.underItsLaw(c.path)
			p.cite(c.reference.Law)
			p.rests(c.reference.Origin)
		}
	})
}
