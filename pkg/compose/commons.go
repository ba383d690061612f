package compose

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// commonPart is the annex of a register: the measures, the procedures and the
// systems that several sheets share. The sheets lead there.
func (c *composer) commonPart(list []listed) []doc.Block {
	body := append(c.commonMeasures(list), c.commonRights(list)...)
	body = append(body, c.commonSystems(list)...)
	if len(body) == 0 {
		return nil
	}
	title := c.word("documents.register.commons")
	return append([]doc.Block{doc.Break{}, c.heading(diag.Place{}, 1, "commons", title)}, body...)
}

// commonMeasures writes each set of measures that several sheets have.
func (c *composer) commonMeasures(list []listed) []doc.Block {
	var sets [][]*register.Measure
	for _, l := range list {
		sets = append(sets, measuresOf(l.measures, l.systems))
	}
	var out []doc.Block
	for i, set := range sets {
		key, sheets := setKey(set), []string{}
		for j, other := range sets {
			if setKey(other) == key {
				sheets = append(sheets, itoa(j+1))
			}
		}
		if _, done := c.commons[key]; done || len(sheets) < 2 || len(set) == 0 {
			continue
		}
		title := c.label("activity", "measures")
		if len(sheets) < len(list) {
			title = c.fill("documents.register.common", args{"title": title, "sheets": c.list(sheets)})
		}
		body := c.measures(list[i].measures, list[i].systems)
		out = append(append(out, c.shareUnder(key, title)), body...)
	}
	return out
}

// setKey names a set of measures, whatever their order.
func setKey(set []*register.Measure) string {
	var ids []string
	for _, m := range set {
		ids = append(ids, m.ID)
	}
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

func (c *composer) commonRights(list []listed) []doc.Block {
	var out []doc.Block
	for _, l := range list {
		if l.rights == nil || count(list, func(x listed) bool { return x.rights == l.rights }) < 2 || c.isCommon(l.rights) {
			continue
		}
		title := c.label("activity", "rights")
		if l.rights.Name.IsGiven() {
			title = c.fill("documents.caption", args{"label": title, "name": c.plain(l.rights.Name)})
		}
		body := c.procedure(l.rights, 3)
		out = append(append(out, c.shareUnder(l.rights, title)), body...)
	}
	return out
}

func (c *composer) commonSystems(list []listed) []doc.Block {
	var out []doc.Block
	for _, l := range list {
		for _, r := range l.systems {
			uses := func(x listed) bool {
				return slices.ContainsFunc(x.systems, func(y register.Ref[register.System]) bool { return y.To == r.To })
			}
			if r.To == nil || c.isCommon(r.To) || count(list, uses) < 2 {
				continue
			}
			body := c.systemBody(r.To)
			if len(body) > 0 {
				title := c.fill("documents.caption", args{"label": c.label("activity", "systems"), "name": c.plain(r.To.Name)})
				out = append(append(out, c.shareUnder(r.To, title)), body...)
			}
		}
	}
	return out
}

func count(list []listed, test func(listed) bool) int {
	n := 0
	for _, l := range list {
		if test(l) {
			n++
		}
	}
	return n
}

// shareUnder opens a heading that sheets will lead to.
func (c *composer) shareUnder(key any, title string) doc.Heading {
	h := c.heading(diag.Place{}, 2, title, title)
	c.commons[key] = home{id: h.ID, title: title}
	return h
}

func (c *composer) isCommon(key any) bool {
	_, ok := c.commons[key]
	return ok
}

// sharedOr leads to what several sheets have in common, or writes what is the
// sheet's own.
func (c *composer) sharedOr(key any, write func() []doc.Block) []doc.Block {
	h, ok := c.commons[key]
	if !ok {
		return write()
	}
	return cell(c.inlines("documents.register.see-common", args{"section": []doc.Inline{doc.Ref{Text: text(h.title), ID: h.id}}}))
}

func (c *composer) sheetMeasures(l register.List[register.Ref[register.Measure]], systems []register.Ref[register.System]) []doc.Block {
	return c.sharedOr(setKey(measuresOf(l, systems)), func() []doc.Block { return c.measures(l, systems) })
}

func (c *composer) sheetRights(p *register.RightsProcedure) []doc.Block {
	return c.sharedOr(p, func() []doc.Block { return c.procedure(p, 3) })
}
