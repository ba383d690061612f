package compose

import (
	"reflect"
	"slices"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// policyPurposes tells why, and what allows it.
func (c *composer) policyPurposes(a *register.Activity) []doc.Block {
	if list, ok := c.answer(a.Purposes.Meta, "activity", "purposes"); ok {
		return cell(list)
	}
	consent := c.sharedConsent(a)
	out := c.purposesTold(a, c.grounds(a, consent == nil))
	if consent != nil {
		out = append(out, para(consent.At, c.inlines("documents.policy.consent", args{"withdrawal": c.lower(consent.Withdrawal), "refusal": c.lower(consent.Refusal)})))
	}
	out = append(out, c.objections(a)...)
	out = append(out, c.policyAutomated(a)...)
	for _, x := range a.Limits.Items {
		out = append(out, para(x.At, text(sentence(upperFirst(c.plain(x))))))
	}
	return out
}

// ground is a basis and the purposes that it allows.
type ground struct {
	basis    []doc.Block
	purposes []*register.Purpose
}

// sentence gives a basis that fits in a sentence; nil when people share it.
func (g ground) sentence() []doc.Inline {
	if len(g.basis) == 1 {
		if p, ok := g.basis[0].(doc.Para); ok {
			return p.Text
		}
	}
	return nil
}

// grounds gathers the purposes of the same basis: said once, it is read. full
// tells with each consent how to withdraw it.
func (c *composer) grounds(a *register.Activity, full bool) []ground {
	var out []ground
	for _, p := range a.Purposes.Items {
		basis := c.bases(p, func(b register.LegalBasis) []doc.Inline { return c.yourBasis(b, full) })
		i := slices.IndexFunc(out, func(g ground) bool { return reflect.DeepEqual(g.basis, basis) })
		if i < 0 {
			i, out = len(out), append(out, ground{basis: basis})
		}
		out[i].purposes = append(out[i].purposes, p)
	}
	return out
}

// purposesTold gathers purposes under their basis when few bases allow many,
// compares them in a table from three on, and lists them otherwise.
func (c *composer) purposesTold(a *register.Activity, grounds []ground) []doc.Block {
	several := slices.ContainsFunc(grounds, func(g ground) bool { return g.sentence() == nil })
	total := len(a.Purposes.Items)
	switch {
	case !several && total > 1 && 2*len(grounds) <= total:
		return c.purposesGathered(grounds)
	case !several && total > 2:
		return []doc.Block{c.purposesTable(a, grounds)}
	}
	list := c.purposesList(a, grounds)
	if len(list.Items) == 1 { // a list of one lists nothing
		return list.Items[0]
	}
	return []doc.Block{list}
}

func (c *composer) purposesGathered(grounds []ground) []doc.Block {
	if len(grounds) == 1 {
		g := grounds[0]
		return append(bullets(c.purposeLines(g.purposes)), para(g.purposes[0].Key, c.inlines("documents.policy.basis-all", args{"basis": g.sentence()})))
	}
	l := doc.List{}
	for _, g := range grounds {
		head := para(g.purposes[0].Key, c.inlines("documents.policy.ground", args{"basis": c.capital(g.sentence())}))
		l.Items = append(l.Items, append([]doc.Block{head}, bullets(c.purposeLines(g.purposes))...))
	}
	return []doc.Block{doc.Para{Text: text(c.word("documents.policy.grounds"))}, l}
}

func (c *composer) purposeLines(list []*register.Purpose) [][]doc.Inline {
	var items [][]doc.Inline
	for _, p := range list {
		items = append(items, c.purposeLine(p))
	}
	return items
}

func (c *composer) purposesTable(a *register.Activity, grounds []ground) doc.Table {
	head, say := c.basisColumn(a)
	t := doc.Table{Caption: c.captionOf(c.word("documents.policy.purposes"), c.publicName(a.PublicName, a.Name)), Quiet: true, RowHeads: true, Widths: []int{1, 1},
		Head: [][]doc.Inline{text(c.word("documents.policy.why")), head}}
	for _, p := range a.Purposes.Items {
		basis := say(p)
		if basis == nil {
			basis = groundOf(grounds, p).sentence()
		}
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: p.Key}, Cells: [][]doc.Block{cell(c.purposeLine(p)), cell(c.capital(basis))}})
	}
	return t
}

// basisColumn heads the column of bases. When all are legitimate interests the
// head says so, once, and the cells say which.
func (c *composer) basisColumn(a *register.Activity) (head []doc.Inline, say func(*register.Purpose) []doc.Inline) {
	other := func(p *register.Purpose) bool { return !p.Basis.Is("legitimate-interests") || !p.Interest.IsGiven() }
	if slices.ContainsFunc(a.Purposes.Items, other) {
		return text(c.word("documents.policy.basis")), func(*register.Purpose) []doc.Inline { return nil }
	}
	_, law := register.ValueLabel("basis", "basis", "legitimate-interests", c.lang())
	return c.inlines("documents.policy.interest", args{"law": c.law(law)}), func(p *register.Purpose) []doc.Inline { return text(c.lower(p.Interest)) }
}

func (c *composer) purposesList(a *register.Activity, grounds []ground) doc.List {
	l := doc.List{}
	for _, p := range a.Purposes.Items {
		g := groundOf(grounds, p)
		if basis := g.sentence(); basis != nil {
			l.Items = append(l.Items, []doc.Block{para(p.Key, c.inlines("documents.policy.purpose", args{"text": c.purposeLine(p), "basis": basis}))})
			continue
		}
		l.Items = append(l.Items, append([]doc.Block{para(p.Key, c.inlines("documents.policy.purpose-by", args{"text": c.purposeLine(p)}))}, g.basis...))
	}
	return l
}

func groundOf(grounds []ground, p *register.Purpose) ground {
	return grounds[slices.IndexFunc(grounds, func(g ground) bool { return slices.Contains(g.purposes, p) })]
}

// captionOf names a table apart from all others.
func (c *composer) captionOf(label, name string) []doc.Inline {
	return text(c.fill("documents.caption", args{"label": label, "name": name}))
}

// sharedConsent gives the consent of several purposes that is withdrawn and
// refused in one way: it is said once, after them.
func (c *composer) sharedConsent(a *register.Activity) *register.Consent {
	var first *register.Consent
	n := 0
	for _, p := range a.Purposes.Items {
		if !p.Basis.Is("consent") {
			continue
		}
		if n++; first == nil {
			first = &p.Consent
		}
		if c.lower(p.Consent.Withdrawal) != c.lower(first.Withdrawal) || c.lower(p.Consent.Refusal) != c.lower(first.Refusal) {
			return nil
		}
	}
	if n < 2 || !first.Withdrawal.IsGiven() {
		return nil
	}
	return first
}

// objections tell how to refuse marketing, apart from the rest: GDPR 21(4).
func (c *composer) objections(a *register.Activity) []doc.Block {
	var out []doc.Block
	var told []string
	for _, p := range a.Purposes.Items {
		if how := c.lower(p.Marketing.OptOut); how != "" && !slices.Contains(told, how) {
			told = append(told, how)
			out = append(out, para(p.Marketing.OptOut.At, c.inlines("documents.policy.objection", args{"how": how})))
		}
	}
	return out
}

// policyAutomated tells the automated decisions of an activity; that there are
// none anywhere is told once.
func (c *composer) policyAutomated(a *register.Activity) []doc.Block {
	x := a.AutomatedDecision
	if !x.Answered() || x.IsNone() && (c.toldElsewhere("automated-decisions") || c.told["automated"]) {
		return nil
	}
	all := c.decl.Activities.Items
	if len(all) > 1 && !slices.ContainsFunc(all, func(r register.Ref[register.Activity]) bool { return r.To != nil && !r.To.AutomatedDecision.IsNone() }) {
		c.told["automated"] = true
		return []doc.Block{para(x.At, text(c.word("documents.automated.none-here")))}
	}
	return []doc.Block{para(x.At, c.automated(x))}
}

// yourBasis says a basis to the person: "votre consentement". full tells how to
// withdraw a consent, and what a refusal changes.
func (c *composer) yourBasis(b register.LegalBasis, full bool) []doc.Inline {
	if list, ok := c.answer(b.Basis.Meta, "purpose", "basis"); ok {
		return list
	}
	_, law := register.ValueLabel("basis", "basis", b.Basis.V, c.lang())
	key := "documents.your-basis." + b.Basis.V
	if b.Strand.Is("pre-contract") {
		key = "documents.your-basis.pre-contract"
	}
	a := args{"law": c.law(law), "text": c.owed(b.Law, c.plain(b.Law)), "interest": c.owed(b.Interest, c.lower(b.Interest)), "collected": c.lower(b.Consent.Collected)}
	if full {
		a["withdrawal"], a["refusal"] = c.lower(b.Consent.Withdrawal), c.lower(b.Consent.Refusal)
	}
	return c.inlines(key, a)
}
