package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con023() Rule {
	return Rule{ID: "CON023", Name: "period-other-than-its-text", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 6(1)(c)"), Check: checkCON023}
}

// checkCON023 finds the periods that cite a text and no other reason, and that
// fit none of the periods which the table of references knows for that text.
func checkCON023(p *Pass) {
	p.eachTermsOf(p.recorded, func(t *register.Terms, h register.Head) {
		cited := t.Law
		if !cited.IsGiven() {
			cited = t.Archive.Law
		}
		if !cited.IsGiven() || t.Why.IsGiven() || t.Archive.Why.IsGiven() || t.Reference.IsGiven() {
			return
		}
		spans := spansOf(t)
		row, bound, way := p.periodOf(cited, t, spans)
		if bound == "" {
			return
		}
		p.Report(spans[0].At, h.Path, diag.Arg{Name: "duration", Value: diag.Period(spans[0].V.ISO())}, words("law", cited), diag.Arg{Name: way, Value: diag.Period(bound)},
			code("reference", facts.Words{Fr: row.IDFr, En: row.ID}.In(p.Register.Lang)), day("known", p.Facts.AsOf), p.key("terms", "why"))
		p.underItsLaw(h.Path, law.Refs("LIL 4")...)
		p.relate("law", cited.At)
		p.rests(row.Origin)
	})
}

// spansOf lists the periods that a text may be cited for: the whole, and each of
// its phases.
func spansOf(t *register.Terms) []register.Duration {
	spans := []register.Duration{total(t), t.Duration, t.Archive.Duration}
	return slices.DeleteFunc(spans, func(d register.Duration) bool { return !d.IsGiven() })
}

// periodOf gives the figure of the text cited that no period meets and what the
// text does with it, or "" when one fits, or when the text is not known for that
// start.
func (p *Pass) periodOf(cited register.Text, t *register.Terms, spans []register.Duration) (row facts.Retention, bound, way string) {
	plain, starts := p.plain(cited.Text), slices.Concat(events(t.From), events(t.Until), events(t.Archive.From))
	for i := range p.Facts.Retentions {
		r := &p.Facts.Retentions[i]
		if !r.Confirmed || len(spans) == 0 || !p.cites(plain, r.Law) {
			continue
		}
		if slices.ContainsFunc(spans, func(d register.Duration) bool { return !misses(d, *r) }) {
			return facts.Retention{}, "", ""
		}
		if bound == "" && (len(starts) == 0 || p.oneStarts(starts, r.Trigger())) {
			row = *r
			bound, way = missed(spans[0], row)
		}
	}
	return row, bound, way
}

// missed gives the figure of a reference that a period is on the wrong side of,
// or "", and whether the text orders, allows or only justifies that figure.
func missed(d register.Duration, r facts.Retention) (bound, way string) {
	low, high := period(r.Minimum), period(most(r))
	switch {
	case low.IsGiven() && i18n.Compare(d.V, low.V) < 0:
		return r.Minimum, "least"
	case !high.IsGiven() || i18n.Compare(d.V, high.V) <= 0:
		return "", ""
	case r.Maximum == "":
		return r.JustifiedUpTo, "justified"
	}
	return r.Maximum, "most"
}

func misses(d register.Duration, r facts.Retention) bool {
	bound, _ := missed(d, r)
	return bound != ""
}
