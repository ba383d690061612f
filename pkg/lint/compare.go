package lint

import (
	"cmp"
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

// compared is a retention that cites a confirmed reference period.
type compared struct {
	pass      *Pass
	terms     register.Terms
	path      []string
	reference facts.Retention
	trigger   facts.Term // what the reference counts from
}

// eachCompared visits the retentions that state their own period: a shared rule
// is visited once, not where it is used. A reference binds whatever regime the
// sheet is under.
func (p *Pass) eachCompared(visit func(c compared)) {
	add := func(t register.Terms, path []string) {
		if !t.Reference.IsGiven() {
			return
		}
		r, ok := p.Facts.Retention(t.Reference.V)
		if !ok || !r.Confirmed {
			return
		}
		if from, ok := p.Facts.Trigger(r.Trigger()); ok {
			visit(compared{p, t, path, r, from})
		}
	}
	for _, a := range p.recorded {
		for _, r := range a.Retention.Items {
			if r.Rule.To == nil || r.Duration.Answered() || r.Archive.Answered() {
				add(derive.TermsOf(r), r.Path)
			}
		}
	}
	for _, r := range p.Register.RetentionRules.Items {
		add(r.Terms, r.Path)
	}
}

// underItsLaw gives the finding just reported, on a sheet under title III of the
// LIL, the provisions that hold for it: those of the GDPR do not.
func (p *Pass) underItsLaw(path []string, refs ...law.Ref) {
	for _, a := range p.recorded {
		if slices.Equal(a.Path, path[:2]) && a.Regime.Is("lil-title-3") {
			p.found[len(p.found)-1].Law = refs
		}
	}
}

// counted lists the periods that start where the reference starts: two figures
// that do not count from the same event cannot be compared. An archive without
// a start of its own prolongs the period before it.
func (c compared) counted() []register.Duration {
	var out []register.Duration
	t := &c.terms
	if (c.same(t.From) || c.rolls()) && t.Duration.IsGiven() {
		d := t.Duration
		if t.Archive.Duration.IsGiven() && !t.Archive.From.IsGiven() {
			d.V = sum(d.V, t.Archive.Duration.V)
		}
		out = append(out, d)
	}
	after := t.Archive.From
	if !after.IsGiven() && !t.Duration.IsGiven() {
		after = t.Until // what lasts until an event is archived from that event
	}
	if c.same(after) && t.Archive.Duration.IsGiven() {
		out = append(out, t.Archive.Duration)
	}
	return out
}

// rolls tells a window that each piece of data leaves by its age, compared with
// a reference that counts from its collection; or a reference of no time at all,
// which any period exceeds.
func (c compared) rolls() bool {
	return c.trigger.ID == "none" || c.terms.Rolling.V && !c.terms.From.IsGiven() && c.pass.Facts.StartsWith("collection", c.trigger.ID)
}

// most is the most that a reference allows, or that it justifies.
func most(r facts.Retention) string { return cmp.Or(r.Maximum, r.JustifiedUpTo) }

// total is the longest period of the terms, its archive included.
func total(t *register.Terms) register.Duration {
	d, more := t.Duration, t.Archive.Duration
	switch {
	case !more.IsGiven():
	case !d.IsGiven() || t.Archive.From.IsGiven() && i18n.Compare(more.V, d.V) > 0:
		return more
	case !t.Archive.From.IsGiven():
		d.V = sum(d.V, more.V)
	}
	return d
}

// same tells that a period starts where the reference does, or that one of the
// events which start it is that of the reference.
func (c compared) same(from register.Moment) bool {
	return c.pass.oneStarts(events(from), c.trigger.ID)
}

// oneStarts tells that one of the events is one that a reference compares with,
// by its identifier in English.
func (p *Pass) oneStarts(starts []register.Ref[register.Trigger], reference string) bool {
	return slices.ContainsFunc(starts, func(e register.Ref[register.Trigger]) bool {
		found, known := p.Facts.Trigger(e.ID)
		return known && p.Facts.StartsWith(found.ID, reference)
	})
}

// events lists the events of a moment, whatever ties them.
func events(m register.Moment) []register.Ref[register.Trigger] {
	if m.Event.IsGiven() {
		return []register.Ref[register.Trigger]{m.Event}
	}
	return slices.Concat(m.Or.Items, m.FirstOf.Items, m.LastOf.Items)
}

// args names the period found and the reference. Its date is printed: it is a
// fact that changes.
func (c compared) args(found register.Duration, bound string) []diag.Arg {
	return []diag.Arg{
		{Name: "duration", Value: diag.Period(found.V.ISO())}, {Name: "bound", Value: diag.Period(bound)},
		code("reference", c.terms.Reference.V), day("known", c.reference.AsOf)}
}

func sum(a, b i18n.Duration) i18n.Duration {
	return i18n.Duration{Years: a.Years + b.Years, Months: a.Months + b.Months, Weeks: a.Weeks + b.Weeks,
		Days: a.Days + b.Days, Hours: a.Hours + b.Hours, Minutes: a.Minutes + b.Minutes}
}

// period reads a period of the tables; missing when there is none.
func period(iso string) register.Duration {
	v, err := i18n.ParseDuration(iso)
	if iso == "" || err != nil {
		return register.Duration{}
	}
	return register.Duration{Meta: register.Meta{State: register.Given}, V: v}
}
