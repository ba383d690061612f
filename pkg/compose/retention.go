package compose

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// moment says an event in one of its two turns of phrase.
func (c *composer) moment(m register.Moment, until bool) string {
	phrase := func(r register.Ref[register.Trigger]) string {
		switch {
		case r.To == nil:
			return r.ID
		case until && r.To.Until.IsGiven():
			return c.plain(r.To.Until)
		}
		return c.plain(r.To.From)
	}
	several := func(key string, list []register.Ref[register.Trigger]) string {
		var all []string
		for _, r := range list {
			all = append(all, phrase(r))
		}
		if len(all) > 2 && key != "documents.retention.or" {
			key += "-all"
		}
		return c.fill(key, args{"events": c.either(all)})
	}
	switch {
	case m.Event.IsGiven():
		return phrase(m.Event)
	case len(m.Or.Items) > 0:
		return several("documents.retention.or", m.Or.Items)
	case len(m.FirstOf.Items) > 0:
		return several("documents.retention.first-of", m.FirstOf.Items)
	case len(m.LastOf.Items) > 0:
		return several("documents.retention.last-of", m.LastOf.Items)
	}
	return ""
}

// terms says how long, in a phrase without a capital or a full stop.
func (c *composer) terms(t register.Terms) []doc.Inline {
	period := c.period(t)
	if t.FixedBy.IsGiven() {
		key := "documents.retention.fixed"
		if len(period) > 0 {
			key = "documents.retention.default"
			if t.FixedBy.Is("law") { // the law leaves nobody a choice
				key = "documents.retention.by-law"
			}
		}
		period = c.inlines(key, args{"period": period, "who": c.value("terms", "fixed_by", t.FixedBy), "ceiling": c.ceiling(t.AtMost)})
	}
	if ceiling := c.ceiling(t.AtMost); ceiling != "" && len(period) > 0 && !t.FixedBy.IsGiven() && !t.Extension.IsGiven() {
		period = c.inlines("documents.retention.at-most", args{"period": period, "ceiling": ceiling})
	}
	reason := c.reason(t.Why, t.Law)
	if len(period) > 0 && reason != "" { // beside the period, which it explains: after the fate it would explain that
		period, reason = append(slices.Clone(period), doc.Text(reason)), ""
	}
	out := c.inlines("documents.retention.phrase", args{
		"period": period, "archive": c.archive(t.Archive), "fate": c.fate(t.Then),
		"extension": c.extension(t)})
	if reason != "" {
		out = append(out, doc.Text(reason))
	}
	return mergeText(out)
}

// extension says how much longer, and its limit unless it was told with who sets
// the period.
func (c *composer) extension(t register.Terms) []doc.Inline {
	if !t.Extension.IsGiven() {
		return nil
	}
	ceiling := ""
	if !t.FixedBy.IsGiven() {
		ceiling = c.ceiling(t.AtMost)
	}
	return c.inlines("documents.retention.extension", args{"text": c.lower(t.Extension), "ceiling": ceiling})
}

// period is the first phase: a duration, an end, a criterion, or a gap.
func (c *composer) period(t register.Terms) []doc.Inline {
	from, until := c.moment(t.From, false), c.moment(t.Until, true)
	switch {
	case t.Duration.IsGiven() && t.Rolling.V:
		return c.inlines("documents.retention.rolling", args{"duration": t.Duration.V.Words(c.Lang), "from": from})
	case t.Duration.IsGiven() && until != "":
		return c.inlines("documents.retention.until-then", args{"duration": t.Duration.V.Words(c.Lang), "from": from, "until": until})
	case t.Duration.IsGiven():
		return c.inlines("documents.retention.period", args{"duration": t.Duration.V.Words(c.Lang), "from": from})
	case t.Criterion.IsGiven():
		return c.inlines("documents.retention.criterion", args{"criterion": c.lower(t.Criterion), "until": until})
	case until != "":
		return text(until)
	case t.Duration.State == register.None || t.Duration.State == register.Todo:
		list, _ := c.answer(t.Duration.Meta, "", "")
		return list
	case t.FixedBy.IsGiven() || t.Archive.IsGiven():
		return nil
	}
	return c.missing("", "")
}

func (c *composer) ceiling(x register.Ceiling) string {
	if x.Duration.IsGiven() {
		return x.Duration.V.Words(c.Lang)
	}
	return c.moment(x.Until, true)
}

func (c *composer) archive(a register.Archive) []doc.Inline {
	if !a.IsGiven() {
		return nil
	}
	duration := ""
	if a.Duration.IsGiven() {
		duration = a.Duration.V.Words(c.Lang)
	}
	return c.inlines("documents.retention.archive", args{"duration": duration, "from": c.moment(a.From, false),
		"where": c.lower(a.Where), "reason": c.reason(a.Why, a.Law)})
}

func (c *composer) fate(e register.Enum) string {
	if !e.IsGiven() {
		return ""
	}
	return c.value("terms", "then", e)
}

// reason puts a reason and a text of law between parentheses, a space before.
func (c *composer) reason(why, law register.Text) string {
	var parts []string
	if why.IsGiven() {
		parts = append(parts, c.lower(why))
	}
	if law.IsGiven() {
		parts = append(parts, c.plain(law))
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

func (c *composer) lower(t register.Text) string {
	if !t.IsGiven() {
		return ""
	}
	return c.low(c.plain(t))
}

// scope names what a retention rule is about.
func (c *composer) scope(r *register.Retention) string {
	var parts []string
	names := c.dataNames(r.Data.Items)
	switch {
	case r.What.IsGiven() && c.allData(r):
		parts = append(parts, upperFirst(c.plain(r.What)))
	case r.What.IsGiven():
		parts = append(parts, c.fill("documents.retention.what", args{"what": c.plain(r.What), "data": names}))
	case names != "" && (len(r.Data.Items) == 1 || !c.allData(r)):
		parts = append(parts, names)
	}
	if names := c.persons(r.Persons.Items); names != "" {
		parts = append(parts, names)
	}
	var purposes []string
	for _, p := range r.Purposes.Items {
		if p.To != nil {
			purposes = append(purposes, c.lower(p.To.Text))
		}
	}
	if len(purposes) > 0 {
		parts = append(parts, c.fill("documents.retention.for", args{"purposes": c.list(purposes)}))
	}
	if r.Outcome.IsGiven() {
		parts = append(parts, c.lower(r.Outcome))
	}
	if r.Channel.IsGiven() {
		parts = append(parts, c.lower(r.Channel))
	}
	if r.Recipient.To != nil {
		parts = append(parts, c.fill("documents.retention.at", args{"who": c.plain(r.Recipient.To.Name)}))
	}
	if r.OnlyIf.IsGiven() {
		parts = append(parts, c.onlyIf(r.OnlyIf))
	}
	if len(parts) == 0 && r.Rule.To != nil && r.Rule.To.Name.IsGiven() {
		parts = append(parts, c.plain(r.Rule.To.Name))
	}
	if len(parts) == 0 {
		return c.word("documents.retention.all")
	}
	return upperFirst(strings.Join(parts, ", "))
}

// allData tells a rule that names every group of data of its activity: naming
// them all says less than naming none.
func (c *composer) allData(r *register.Retention) bool {
	of := func(h register.Head, entries int) bool {
		return h.ID == r.Path[1] && entries == len(r.Data.Items)
	}
	if r.Path[0] == "activities" {
		return slices.ContainsFunc(c.r.Activities.Items, func(a *register.Activity) bool { return of(a.Head, len(a.Data.Items)) })
	}
	return slices.ContainsFunc(c.r.ProcessorActivities.Items, func(a *register.ProcessorActivity) bool { return of(a.Head, len(a.Data.Items)) })
}

func (c *composer) dataNames(list []register.Ref[register.DataEntry]) string {
	var names []string
	for _, d := range list {
		if d.To != nil {
			names = append(names, lowerFirst(c.dataName(d.To)))
		}
	}
	return c.list(names)
}

// dataName names a group of data: its own name, else its category's.
func (c *composer) dataName(d *register.DataEntry) string {
	switch {
	case d.Name.IsGiven():
		return upperFirst(c.plain(d.Name))
	case d.Category.To != nil:
		return upperFirst(c.plain(d.Category.To.Name))
	}
	return upperFirst(strings.ReplaceAll(d.ID, "-", " "))
}

func (c *composer) persons(list []register.Ref[register.PersonCategory]) string {
	var names []string
	for _, p := range list {
		if p.To != nil {
			names = append(names, c.plain(p.To.Name))
		}
	}
	return c.list(names)
}

// retentionTable tells the rules of a sheet.
func (c *composer) retentionTable(list []*register.Retention, caption []doc.Inline) doc.Table {
	t := doc.Table{Caption: caption, Quiet: true, RowHeads: true, Widths: []int{2, 3},
		Head: [][]doc.Inline{text(c.word("documents.retention.scope")), text(c.label("activity", "retention"))}}
	for _, r := range list {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: r.Key}, Cells: [][]doc.Block{cell(text(c.scope(r))), cell(c.capital(c.terms(derive.TermsOf(r))))}})
	}
	return t
}

// capital sets the first letter of a phrase in upper case.
func (c *composer) capital(list []doc.Inline) []doc.Inline {
	if len(list) == 0 {
		return list
	}
	if t, ok := list[0].(doc.Text); ok {
		return append([]doc.Inline{doc.Text(upperFirst(string(t)))}, list[1:]...)
	}
	return list
}

// loneRule is a sentence: a table of one row compares nothing.
func (c *composer) loneRule(r *register.Retention) doc.Block {
	terms, scope := c.terms(derive.TermsOf(r)), c.scope(r)
	if scope == c.word("documents.retention.all") {
		return para(r.Key, c.inlines("documents.policy.period", args{"terms": terms}))
	}
	return para(r.Key, c.inlines("documents.policy.period-of", args{"what": strong(scope), "terms": terms}))
}
