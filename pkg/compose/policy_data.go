package compose

import (
	"reflect"
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// policyData tells the data, with their periods beside when each has its own.
func (c *composer) policyData(a *register.Activity, periods bool) []doc.Block {
	if list, ok := c.answer(a.Data.Meta, "activity", "data"); ok {
		return cell(list)
	}
	out := c.policyGroups(a.Data.Items, c.publicName(a.PublicName, a.Name))
	if periods && c.oneRuleEach(a) {
		out = []doc.Block{c.dataAndPeriods(a)}
	}
	out = append(out, c.specialTold(a.SpecialCategories, a.Data.Items)...)
	out = append(out, c.explicitConsent(a)...)
	out = append(out, c.regulated(a.Data.Items)...)
	out = append(out, c.mandatoryTold(a.Data.Items)...)
	if derive.Indirect(a) {
		out = append(out, c.sourcesTold(a.Data.Items)...)
	}
	if len(a.Channels.Items) > 0 {
		out = append(out, para(a.Channels.At, c.inlines("documents.policy.channels", args{"channels": c.lowerList(a.Channels)})))
	}
	return out
}

// policyGroups compares groups of data; a single one is a sentence.
func (c *composer) policyGroups(entries []*register.DataEntry, name string) []doc.Block {
	if len(entries) == 1 {
		d := entries[0]
		return []doc.Block{para(d.Key, c.ended(c.inlines("documents.named", args{"name": strong(c.dataName(d)), "text": c.lowFirst(c.items(d))})))}
	}
	t := c.policyDataTable(name)
	for _, d := range entries {
		t.Rows = append(t.Rows, c.dataRow(d))
	}
	return []doc.Block{t}
}

func (c *composer) policyDataTable(name string) doc.Table {
	return doc.Table{Caption: c.captionOf(c.word("documents.policy.data"), name), Quiet: true, RowHeads: true, Widths: []int{2, 4},
		Head: [][]doc.Inline{text(c.word("documents.policy.data")), text(c.word("documents.policy.items"))}}
}

func (c *composer) dataRow(d *register.DataEntry) doc.Row {
	return doc.Row{At: doc.At{Place: d.Key}, Cells: [][]doc.Block{cell(text(c.dataName(d))), cell(c.items(d))}}
}

func (c *composer) dataAndPeriods(a *register.Activity) doc.Table {
	t := c.policyDataTable(c.publicName(a.PublicName, a.Name))
	t.Head = append(t.Head, text(c.label("activity", "retention")))
	t.Widths = []int{2, 3, 3}
	for _, d := range a.Data.Items {
		row := c.dataRow(d)
		row.Cells = append(row.Cells, cell(c.capital(c.terms(derive.TermsOf(derive.RetentionOf(a, d)[0])))))
		t.Rows = append(t.Rows, row)
	}
	return t
}

// regulated names the data that the law protects apart, and that are no special
// category: GDPR 10 and 87.
func (c *composer) regulated(entries []*register.DataEntry) []doc.Block {
	var out []doc.Block
	if offences := c.groupsOf(entries, "article-10"); len(offences) > 0 {
		out = append(out, doc.Para{Text: c.inlines("documents.policy.offences", args{"list": c.list(offences), "law": c.law("GDPR 10")})})
	}
	if numbers := c.groupsOf(entries, "nir"); len(numbers) > 0 {
		out = append(out, doc.Para{Text: c.inlines("documents.policy.national-number", args{"list": upperFirst(c.list(numbers))})})
	}
	return out
}

// explicitConsent tells the consent that allows special categories where the
// basis of the purpose is another: GDPR 9(2)(a), 13(2)(c).
func (c *composer) explicitConsent(a *register.Activity) []doc.Block {
	if !slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return d.Exception.Is("explicit-consent") }) {
		return nil
	}
	for _, p := range a.Purposes.Items {
		for _, b := range derive.Bases(p) {
			if x := &b.Consent; x.Explicit.V && !b.Basis.Is("consent") && (x.Collected.IsGiven() || x.Withdrawal.IsGiven()) {
				return []doc.Block{para(x.At, c.inlines("documents.policy.explicit-consent",
					args{"collected": c.lower(x.Collected), "withdrawal": c.lower(x.Withdrawal), "refusal": c.lower(x.Refusal)}))}
			}
		}
	}
	return nil
}

// specialTold answers on sensitive data in a sentence. What is true of the whole
// document is told once.
func (c *composer) specialTold(said register.Bool, entries []*register.DataEntry) []doc.Block {
	if groups := c.sensitiveGroups(entries); len(groups) > 0 {
		return []doc.Block{para(said.At, c.inlines("documents.policy.sensitive", args{"list": c.list(groups)}))}
	}
	if !said.IsGiven() || said.V || c.told["sensitive"] {
		return nil
	}
	key := "documents.policy.no-sensitive"
	switch some, all := c.sensitiveAnywhere(); {
	case all && some:
		key, c.told["sensitive"] = "documents.policy.no-other-sensitive", true
	case all:
		key, c.told["sensitive"] = "documents.policy.no-sensitive-here", true
	}
	return []doc.Block{para(said.At, text(c.word(key)))}
}

// sensitiveAnywhere tells whether some activity of the document holds sensitive
// data, and whether all of them, being several, have answered.
func (c *composer) sensitiveAnywhere() (some, all bool) {
	n, answered := 0, 0
	tell := func(said register.Bool, entries []*register.DataEntry) {
		groups := len(c.sensitiveGroups(entries)) > 0
		some = some || groups
		if n++; groups || said.IsGiven() && !said.V {
			answered++
		}
	}
	for _, r := range c.decl.Activities.Items {
		if r.To != nil {
			tell(r.To.SpecialCategories, r.To.Data.Items)
		}
	}
	for _, r := range c.decl.ProcessorActivities.Items {
		if r.To != nil {
			tell(r.To.SpecialCategories, r.To.Data.Items)
		}
	}
	return some, n > 1 && answered == n
}

// mandatoryTold answers whether the data must be given; in one sentence when
// one answer is good for all.
func (c *composer) mandatoryTold(entries []*register.DataEntry) []doc.Block {
	entries = slices.DeleteFunc(slices.Clone(entries), func(d *register.DataEntry) bool { return !derive.GivenByPerson(d) })
	groups := c.gathered(entries, c.mandatoryOf)
	question := c.word("documents.policy.mandatory")
	switch {
	case len(groups) == 0:
		return nil
	case c.common(groups, entries) && slices.ContainsFunc(entries, func(d *register.DataEntry) bool { return d.Mandatory.IsNone() }):
		return []doc.Block{doc.Para{Text: text(c.word("documents.policy.all-optional"))}}
	case c.common(groups, entries):
		return []doc.Block{para(entries[0].Mandatory.At, c.ended(c.inlines("documents.policy.answer", args{"question": question, "answer": c.capital(groups[0].answer)})))}
	}
	return append([]doc.Block{doc.Para{Text: text(question)}}, bullets(c.answers(groups))...)
}

// sourcesTold tells where data come from that the person did not give.
func (c *composer) sourcesTold(entries []*register.DataEntry) []doc.Block {
	groups := c.gathered(entries, c.sourceOf)
	one, several := "documents.policy.source", "documents.policy.sources"
	if !slices.ContainsFunc(entries, fromPerson) {
		one, several = "documents.policy.no-source-you", "documents.policy.no-sources-you"
	}
	if c.common(groups, entries) {
		return []doc.Block{para(entries[0].Source.At, c.inlines(one, args{"from": groups[0].answer}))}
	}
	return append([]doc.Block{doc.Para{Text: text(c.word(several))}}, bullets(c.answers(groups))...)
}

// fromPerson tells data that people give, or that are collected from them.
func fromPerson(d *register.DataEntry) bool {
	return derive.GivenByPerson(d) || slices.ContainsFunc(d.Source.From.Items, derive.FromPerson)
}

// gathering is an answer and the groups of data that share it.
type gathering struct {
	answer []doc.Inline
	names  []string
}

// gathered puts together the groups of data of the same answer; those that have
// none are left out.
func (c *composer) gathered(entries []*register.DataEntry, answer func(*register.DataEntry) []doc.Inline) []gathering {
	var out []gathering
	for _, d := range entries {
		said := answer(d)
		if len(said) == 0 {
			continue
		}
		i := slices.IndexFunc(out, func(g gathering) bool { return reflect.DeepEqual(g.answer, said) })
		if i < 0 {
			out = append(out, gathering{said, []string{c.dataName(d)}})
			continue
		}
		out[i].names = append(out[i].names, lowerFirst(c.dataName(d)))
	}
	return out
}

// common tells that one answer is good for all the groups of data.
func (c *composer) common(groups []gathering, entries []*register.DataEntry) bool {
	return len(groups) == 1 && len(groups[0].names) == len(entries)
}

func (c *composer) answers(groups []gathering) [][]doc.Inline {
	var items [][]doc.Inline
	for _, g := range groups {
		items = append(items, c.inlines("documents.named", args{"name": c.list(g.names), "text": g.answer}))
	}
	return items
}

// answersShort leaves out the names when one answer is good for all.
func (c *composer) answersShort(groups []gathering, entries []*register.DataEntry) []doc.Block {
	if c.common(groups, entries) {
		return cell(c.capital(groups[0].answer))
	}
	return oneOrBullets(c.answers(groups))
}

// ended ends a sentence made of runs with a full stop, unless it has its own.
func (c *composer) ended(list []doc.Inline) []doc.Inline {
	words := doc.Plain(c.furniture(), list)
	if end := sentence(words); end != words {
		return mergeText(append(slices.Clone(list), doc.Text(end[len(words):])))
	}
	return list
}

func (c *composer) lowerList(l register.List[register.Text]) string {
	var all []string
	for _, t := range l.Items {
		all = append(all, c.lower(t))
	}
	return c.list(all)
}

// oneRuleEach tells that every group of data has one rule of its own, so that
// both fit in one table.
func (c *composer) oneRuleEach(a *register.Activity) bool {
	if len(a.Retention.Items) < 2 || len(a.Data.Items) < 2 {
		return false
	}
	for _, d := range a.Data.Items {
		rules := derive.RetentionOf(a, d)
		if len(rules) != 1 || len(rules[0].Data.Items) == 0 || rules[0].What.IsGiven() || rules[0].Outcome.IsGiven() || rules[0].OnlyIf.IsGiven() {
			return false
		}
	}
	for _, r := range a.Retention.Items {
		if len(r.Data.Items) == 0 {
			return false
		}
	}
	return true
}
