package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con024() Rule {
	return Rule{ID: "CON024", Name: "two-periods-from-one-event", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 30(1)(f)", "GDPR 13(2)(a)"), Check: checkCON024}
}

// checkCON024 finds, in one sheet, two periods that start from the same event
// for the same data; and, in two sheets, for a purpose told in the same words.
func checkCON024(p *Pass) {
	first := map[string]dated{}
	for _, a := range p.activities {
		list := a.Retention.Items
		for i, r := range list {
			for _, earlier := range list[:i] {
				p.contradicts(a, earlier, r)
			}
			p.sharedPurpose(first, a, r)
		}
	}
}

// contradicts reports two periods of a sheet that only their identifiers tell
// apart: they may be about two things, so their author is asked.
func (p *Pass) contradicts(a *register.Activity, earlier, later *register.Retention) {
	x, y := derive.TermsOf(earlier), derive.TermsOf(later)
	if !oneEvent(&x, &y) || i18n.Compare(x.Duration.V, y.Duration.V) == 0 || !p.sameScope(earlier, later) {
		return
	}
	thing := words("thing", a.Name)
	switch i := sharedData(earlier, later); {
	case i >= 0:
		thing.Value = dataName(earlier.Data.Items[i].To).Value
	case len(earlier.Purposes.Items) > 0 && earlier.Purposes.Items[0].To != nil:
		thing = words("thing", earlier.Purposes.Items[0].To.Text)
	case earlier.What.IsGiven():
		thing = words("thing", earlier.What)
	case earlier.Outcome.IsGiven():
		thing = words("thing", earlier.Outcome)
	}
	p.Report(y.Duration.At, later.Path, p.twoPeriods(thing, &x, &y)...)
	p.relate("other", x.Duration.At)
}

func (p *Pass) twoPeriods(thing diag.Arg, x, y *register.Terms) []diag.Arg {
	return []diag.Arg{thing, {Name: "duration", Value: diag.Period(y.Duration.V.ISO())}, {Name: "other", Value: diag.Period(x.Duration.V.ISO())},
		code("data", register.KeyName("retention", "data", p.Register.Lang)), code("only_if", register.KeyName("retention", "only_if", p.Register.Lang)), code("why", register.KeyName("terms", "why", p.Register.Lang))}
}

// oneEvent tells two periods that start from the same event, end in the same
// way, and have the same reasons. A line that ends in an archive is one phase of
// a retention, not a rival.
func oneEvent(x, y *register.Terms) bool {
	return x.Duration.IsGiven() && y.Duration.IsGiven() && x.From.Event.IsGiven() && x.From.Event.ID == y.From.Event.ID &&
		sameEnd(x, y) &&
		!x.Archive.IsGiven() && !y.Archive.IsGiven() && !x.Then.Is("archiving") && x.Then.V == y.Then.V &&
		x.Why.Text == y.Why.Text && x.Law.Text == y.Law.Text && x.Reference.V == y.Reference.V
}

// sameEnd tells two periods that the same words, events and ceilings complete.
func sameEnd(x, y *register.Terms) bool {
	return x.Criterion.Text == y.Criterion.Text && x.Extension.Text == y.Extension.Text && x.FixedBy.V == y.FixedBy.V &&
		x.Until.Event.ID == y.Until.Event.ID && x.AtMost.Duration.V == y.AtMost.Duration.V
}

// ruleName is the name of the shared rule that a line follows.
func ruleName(r *register.Retention) string {
	if r.Rule.To == nil {
		return ""
	}
	return r.Rule.To.Name.Text
}

// sameScope tells two rules that hold for the same people, purposes and cases,
// and for data that both name, or that neither does.
func (p *Pass) sameScope(r, other *register.Retention) bool {
	return p.plain(ruleName(r)) == p.plain(ruleName(other)) && sharedData(r, other) >= 0 == (len(r.Data.Items)+len(other.Data.Items) > 0) &&
		sameRefs(r.Persons.Items, other.Persons.Items) && sameRefs(r.Purposes.Items, other.Purposes.Items) &&
		p.plain(r.What.Text) == p.plain(other.What.Text) && p.plain(r.Outcome.Text) == p.plain(other.Outcome.Text) &&
		p.plain(r.OnlyIf.Text) == p.plain(other.OnlyIf.Text) && p.plain(r.Channel.Text) == p.plain(other.Channel.Text) && r.Recipient.ID == other.Recipient.ID
}

// sharedData gives the first group of data that two rules name, or -1.
func sharedData(r, other *register.Retention) int {
	return slices.IndexFunc(r.Data.Items, func(d register.Ref[register.DataEntry]) bool {
		return d.To != nil && slices.ContainsFunc(other.Data.Items, func(o register.Ref[register.DataEntry]) bool { return o.To == d.To })
	})
}

func sameRefs[T any](a, b []register.Ref[T]) bool {
	return slices.EqualFunc(a, b, func(x, y register.Ref[T]) bool { return x.ID == y.ID })
}

// sharedPurpose compares a rule that covers all the data of a purpose with that
// of a sheet that tells the same purpose, about the same people.
func (p *Pass) sharedPurpose(first map[string]dated, a *register.Activity, r *register.Retention) {
	c := dated{activity: a, terms: derive.TermsOf(r), path: r.Path}
	event := c.event()
	if event == "" || !c.terms.Duration.IsGiven() || len(r.Data.Items)+len(r.Persons.Items) > 0 || r.What.IsGiven() || r.Outcome.IsGiven() || r.OnlyIf.IsGiven() {
		return
	}
	for _, u := range a.Purposes.Items {
		if len(r.Purposes.Items) > 0 && !slices.ContainsFunc(r.Purposes.Items, func(x register.Ref[register.Purpose]) bool { return x.To == u }) {
			continue
		}
		key := event + p.plain(u.Text.Text)
		other, ok := first[key]
		switch {
		case !ok:
			first[key] = c
		case other.activity != a && samePeople(other.activity, a) && i18n.Compare(other.terms.Duration.V, c.terms.Duration.V) != 0:
			p.ReportAs(diag.Info, c.at(), c.path, p.twoPeriods(words("thing", u.Text), &other.terms, &c.terms)...)
			p.relate("other", other.at())
			return
		}
	}
}
