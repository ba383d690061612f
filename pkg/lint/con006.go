package lint

import (
	"slices"

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
		for _, d := range append(c.counted(), c.fromYearEnd(minimum)...) {
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

// fromYearEnd gives the period that counts from the end of the fiscal year, when
// the reference counts from a document and no fiscal year, however long, makes up
// for what is missing.
func (c compared) fromYearEnd(minimum register.Duration) []register.Duration {
	t := &c.terms
	starts := slices.Concat(events(t.From), events(t.Until), events(t.Archive.From))
	other := func(e register.Ref[register.Trigger]) bool { return !slices.Contains(yearEnds[:], e.ID) }
	d := total(t)
	if len(starts) == 0 || slices.ContainsFunc(starts, other) || !slices.Contains(documentDates[:], c.trigger.ID) || !d.IsGiven() || i18n.Compare(sum(d.V, i18n.Duration{Years: 2}), minimum.V) >= 0 {
		return nil
	}
	return []register.Duration{d}
}

var (
	yearEnds      = [...]string{"financial-year-end", "cloture-de-l-exercice"}
	documentDates = [...]string{"establishment", "document-date"}
)
