package compose

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// answer prints what is not a value: none and its reason, to do and its date, or
// a gap, of a field or, without a type, of what its surroundings name. ok is
// false when the value is given, or when the audience may not know.
func (c *composer) answer(m register.Meta, typ, key string) (list []doc.Inline, ok bool) {
	switch m.State {
	case register.None:
		reason := ""
		if m.Reason.Text != "" {
			reason = c.typo(lowerFirst(m.Reason.In(c.lang())))
		}
		return c.inlines("documents.answer.none", args{"reason": reason, "on": c.maybeDate(m.On)}), true
	case register.Todo:
		if c.Planned.IsNotice() { // outsiders see a gap, not whose it is
			return []doc.Inline{doc.Missing{At: doc.At{Place: m.Key}}}, true
		}
		return c.inlines("documents.answer.todo", args{
			"what": c.typo(m.Reason.In(c.lang())), "due": c.maybeDate(m.Due), "by": c.typo(m.By)}), true
	case register.Missing:
		return c.missing(typ, key), true
	}
	return nil, false
}

func (c *composer) maybeDate(iso string) string {
	if iso == "" {
		return ""
	}
	return c.date(iso)
}

// said prints a value, or the answer that stands for it; nil when withheld.
func (c *composer) said(m register.Meta, typ, key string, value func() []doc.Inline) []doc.Inline {
	if list, ok := c.answer(m, typ, key); ok {
		return list
	}
	if m.State == register.Withheld {
		return nil
	}
	return value()
}

// owed prints a text that completes a sentence: nothing when it is missing, what
// is still to do where the audience may know.
func (c *composer) owed(t register.Text, value string) any {
	if t.IsTodo() {
		list, _ := c.answer(t.Meta, "", "")
		return list
	}
	return value
}

// sheetText and sheetDate print a field of a sheet; a gap is shown.
func (c *composer) sheetText(t register.Text) []doc.Inline {
	return c.said(t.Meta, "", "", func() []doc.Inline { return c.textInlines(t) })
}

func (c *composer) sheetDate(d register.Date) []doc.Inline {
	return c.said(d.Meta, "", "", func() []doc.Inline { return c.dateInlines(d) })
}

// fields collects the lines of a sheet.
type fields struct {
	c     *composer
	items []doc.Field
}

// add appends a line, unless its value is empty (withheld or not said where
// nothing is due).
func (f *fields) add(at diag.Place, label string, value []doc.Inline) {
	if len(value) > 0 {
		f.blocks(at, label, cell(f.c.capital(value)))
	}
}

func (f *fields) blocks(at diag.Place, label string, value []doc.Block) {
	if len(value) > 0 {
		f.items = append(f.items, doc.Field{At: doc.At{Place: at}, Label: text(label), Value: value})
	}
}

// given adds a text only when it is said.
func (f *fields) given(label string, t register.Text) {
	switch {
	case t.IsGiven():
		f.add(t.At, label, f.c.textInlines(t))
	case t.IsTodo():
		f.add(t.Key, label, f.c.sheetText(t))
	}
}

func (f *fields) block() []doc.Block {
	if len(f.items) == 0 {
		return nil
	}
	return []doc.Block{doc.Fields{Items: f.items}}
}

// placed gives the entry that paragraphs and lists come from to those that come
// from no narrower place: a gap is shown there.
func placed(at diag.Place, blocks []doc.Block) []doc.Block {
	out := make([]doc.Block, len(blocks))
	for i, b := range blocks {
		if !b.Origin().Known() {
			switch x := b.(type) {
			case doc.Para:
				x.Place = at
				b = x
			case doc.List:
				x.Place = at
				b = x
			}
		}
		out[i] = b
	}
	return out
}

// bullets makes a list of one-paragraph items.
func bullets(items [][]doc.Inline) []doc.Block {
	if len(items) == 0 {
		return nil
	}
	l := doc.List{}
	for _, it := range items {
		l.Items = append(l.Items, cell(it))
	}
	return []doc.Block{l}
}

// oneOrBullets prints a single item as a paragraph.
func oneOrBullets(items [][]doc.Inline) []doc.Block {
	if len(items) == 1 {
		return cell(items[0])
	}
	return bullets(items)
}

// heading opens a section, with an anchor unique in the document.
func (c *composer) heading(at diag.Place, level int, anchor, title string) doc.Heading {
	id := doc.Slug(anchor)
	for n := 2; c.anchors[id]; n++ {
		id = doc.Slug(anchor) + "-" + itoa(n)
	}
	c.anchors[id] = true
	return doc.Heading{At: doc.At{Place: at}, Level: level, ID: id, Text: text(title)}
}

// prose reads an author's Markdown under a heading of the given level.
func (c *composer) prose(t register.Text, level int) []doc.Block {
	if !t.IsGiven() {
		return nil
	}
	src := c.typo(t.In(c.lang()))
	blocks, _ := doc.Markdown([]byte(src), doc.ReadOptions{Place: t.Style.Content, BaseLevel: level, IDPrefix: c.prefix()})
	return blocks
}

// prefix makes the anchors of each text its own.
func (c *composer) prefix() string {
	c.read++
	return "t" + itoa(c.read) + "-"
}
