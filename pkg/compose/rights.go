package compose

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// rightName is the name of a right, a value of the field table.
func (c *composer) rightName(key string) string {
	label, _ := register.ValueLabel("request", "right", key, c.lang())
	return c.typo(label)
}

// rightsLine lists the rights that the bases of an activity open.
func (c *composer) rightsLine(a *register.Activity) []doc.Inline {
	open := c.World.Rights(a)
	if open == nil {
		return c.missing("purpose", "basis")
	}
	var names []string
	for _, r := range open {
		if r.Key == "post-mortem" {
			continue // the law opens it, whatever the basis
		}
		name := c.rightName(r.Key)
		if r.Conditional {
			name = c.fill("documents.rights.conditional", args{"right": name})
		}
		names = append(names, name)
	}
	return text(upperFirst(sentence(c.list(names))))
}

// rightsExplained tells each right once in the document, in a sentence, and to which activities
// it applies when it does not apply to all.
func (c *composer) rightsExplained(activities []*register.Activity) []doc.Block {
	var items [][]doc.Inline
	for _, key := range derive.RightKeys() {
		var names []string
		open, conditional := 0, true
		for _, a := range activities {
			i := slices.IndexFunc(c.World.Rights(a), func(r derive.Right) bool { return r.Key == key })
			if i >= 0 {
				open++
				conditional = conditional && c.World.Rights(a)[i].Conditional
				names = append(names, lowerFirst(c.publicName(a.PublicName, a.Name)))
			}
		}
		if open == 0 || c.explained[key] {
			continue
		}
		c.explained[key] = true
		where := ""
		if open < len(activities) {
			where = c.list(names)
		}
		condition := ""
		if conditional {
			condition = c.word("documents.rights.depends")
		}
		items = append(items, c.inlines("documents.rights.one", args{
			"name": strong(upperFirst(c.rightName(key))), "text": c.rightText(key, activities), "condition": condition, "where": where}))
	}
	return bullets(items)
}

// rightText explains a right; that marketing is refused without a reason is told
// where there is some.
func (c *composer) rightText(key string, activities []*register.Activity) string {
	marketing := slices.ContainsFunc(activities, func(a *register.Activity) bool {
		return slices.ContainsFunc(c.World.Rights(a), func(r derive.Right) bool { return r.Marketing })
	})
	if key == "objection" && marketing {
		return c.word("documents.rights.objection-marketing")
	}
	return c.word("documents.rights." + key)
}

func (c *composer) publicName(public, own register.Text) string {
	if public.IsGiven() && c.outside() {
		return c.plain(public)
	}
	return c.plain(own)
}

// procedure tells how to exercise one's rights, and what is particular to each.
func (c *composer) procedure(p *register.RightsProcedure, level int) []doc.Block {
	write, identity, answer := "documents.rights.write", "documents.rights.identity", "documents.rights.deadline"
	if !c.Planned.IsNotice() { // a register does not speak to the person
		write, identity, answer = "documents.rights.to", "documents.rights.proof", "documents.rights.answer"
	}
	var said [][]doc.Inline
	if p.Contact.To != nil {
		said = append(said, c.inlines(write, args{"contact": c.contactIn(p.Contact.To, "rights")}))
	}
	if p.Channels.IsGiven() {
		said = append(said, text(sentence(upperFirst(c.plain(p.Channels)))))
	}
	if p.Identity.IsGiven() {
		said = append(said, text(sentence(c.fill(identity, args{"text": c.lower(p.Identity)}))))
	}
	if p.Deadline.IsGiven() {
		said = append(said, c.inlines(answer, args{"duration": p.Deadline.V.Spelt(c.Lang), "after": c.lower(p.After)}))
	}
	var out []doc.Block
	if len(said) > 0 {
		out = append(out, para(p.Key, joinInlines(said, " ")))
	}
	out = append(out, c.prose(p.Text, level)...)
	return append(out, c.requests(p)...)
}

// requests compares what is particular to each right.
func (c *composer) requests(p *register.RightsProcedure) []doc.Block {
	var out []doc.Block
	var items [][]doc.Block
	for _, q := range p.Requests.Items {
		item := []doc.Block{para(q.At, c.inlines("documents.rights.request", args{"right": strong(upperFirst(c.rightName(q.Right.V))), "text": c.requestText(q)}))}
		if len(q.Exports.Items) > 0 {
			item = append(item, c.exports(q.Exports.Items)...)
		}
		items = append(items, item)
	}
	if len(items) > 0 {
		out = append(out, doc.List{At: doc.At{Place: p.Requests.At}, Items: items})
	}
	return out
}

// requestText tells the deadline, the way and the limits, in that order.
func (c *composer) requestText(q register.Request) string {
	var out []string
	if q.Deadline.IsGiven() {
		out = append(out, sentence(c.fill("documents.rights.within", args{"duration": q.Deadline.V.Spelt(c.Lang), "after": c.lower(q.After)})))
	}
	for _, t := range []register.Text{q.How, q.Limits} {
		if t.IsGiven() {
			out = append(out, sentence(upperFirst(c.plain(t))))
		}
	}
	return lowerFirst(strings.Join(out, " "))
}

func (c *composer) exports(list []register.Export) []doc.Block {
	var items [][]doc.Inline
	for _, e := range list {
		var formats []string
		for _, f := range e.Formats.Items {
			formats = append(formats, c.plain(f))
		}
		items = append(items, c.inlines("documents.rights.export", args{"what": c.plain(e.What), "formats": c.list(formats), "limits": c.lower(e.Limits)}))
	}
	return bullets(items)
}
