package pdf

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// composer turns blocks into boxes and grows the structure tree beside them.
type composer struct {
	fonts    *family
	gate     *gate
	words    doc.Words
	ids      map[string]bool // headings that a Ref may lead to
	headings []heading       // all of the document, in order
	next     int             // index of the next one to set
}

// frame is where blocks are set: a column, its text, its owner.
type frame struct {
	x, w  float64
	text  typo
	owner *elem
	band  *band
	// inTable says that a heading is only a bold paragraph: doc.Headings
	// does not see it.
	inTable bool
}

func (f frame) inset(left, right float64) frame {
	f.x += left
	f.w = max(f.w-left-right, minColumn)
	return f
}

func (f frame) under(e *elem) frame { f.owner = e; return f }

const (
	paraGap = 6.5
	itemGap = 2.5
	wideGap = 10 // around tables, notes, code
)

// blocks sets blocks below each other.
func (c *composer) blocks(f frame, in []doc.Block) []*box {
	var out []*box
	for i, b := range in {
		c.gate.block = b
		if i > 0 && len(out) > 0 && c.introduces(in[i-1], b) {
			out[len(out)-1].keep = true
		}
		boxes := c.block(f, b)
		if i > 0 && len(boxes) > 0 {
			if _, ok := in[i-1].(doc.Heading); ok {
				boxes[0].before = 0 // the heading has its own space below
			}
		}
		out = append(out, boxes...)
	}
	return out
}

// introduces tells a paragraph that ends with a colon before a list: alone at
// the foot of a page it announces nothing.
func (c *composer) introduces(before, b doc.Block) bool {
	p, isPara := before.(doc.Para)
	_, isList := b.(doc.List)
	return isPara && isList && strings.HasSuffix(doc.Plain(c.words, p.Text), ":")
}

func (c *composer) block(f frame, b doc.Block) []*box {
	switch b := b.(type) {
	case doc.Heading:
		if f.inTable {
			return spaced(paraGap, c.strong(f, "P", b.Text))
		}
		return c.heading(f, b)
	case doc.Para:
		return spaced(paraGap, c.para(f, f.text, "P", b.Text))
	case doc.List:
		return spaced(paraGap, c.list(f, b))
	case doc.Fields:
		return spaced(wideGap, c.fields(f, b.Items))
	case doc.Table:
		return spaced(wideGap, c.table(f, b))
	case doc.Note:
		return spaced(wideGap, c.note(f, b))
	case doc.Code:
		return spaced(wideGap, c.code(f, b))
	case doc.Break:
		return nil // within another block it parts nothing
	}
	panic(fmt.Sprintf("unreachable: block of type %T", b))
}

// spaced gives a block its distance from the one above.
func spaced(gap float64, boxes []*box) []*box {
	if len(boxes) > 0 {
		boxes[0].before = max(gap, boxes[0].before)
	}
	return boxes
}

// para sets a paragraph in an element of its own; empty text leaves nothing.
func (c *composer) para(f frame, t typo, tag string, in []doc.Inline) []*box {
	e := inlineElem(f.owner, tag)
	rs := c.runs(in, t.look, e)
	if len(rs) > 0 {
		e.hang()
	}
	return c.lines(f, t, rs)
}

// strong sets a bold paragraph that keeps with what follows.
func (c *composer) strong(f frame, tag string, in []doc.Inline) []*box {
	f.text.face |= bold
	boxes := c.para(f, f.text, tag, in)
	for _, b := range boxes {
		b.keep = true
	}
	return boxes
}

// lines sets runs as lines, the first two and the last two kept together.
func (c *composer) lines(f frame, t typo, rs []run) []*box {
	var out []*box
	breakLines(c.fonts, rs, f.w, func(from, to cursor) {
		out = append(out, &box{
			height: t.lead, base: t.baseline(), band: f.band,
			pieces: pieces(c.fonts, rs, from, to, f.x),
		})
	})
	if n := len(out); n > 1 {
		out[0].keep, out[n-2].keep = true, true
	}
	return out
}

// content sets the blocks of a cell or an item: a lone paragraph is the text
// of the owner itself.
func (c *composer) content(f frame, in []doc.Block) []*box {
	if len(in) == 1 {
		if p, ok := in[0].(doc.Para); ok {
			return c.lines(f, f.text, c.runs(p.Text, f.text.look, f.owner))
		}
	}
	return c.blocks(f, in)
}

// heading keeps with what follows. The title is the H1 of the document.
func (c *composer) heading(f frame, h doc.Heading) []*box {
	level := c.headings[c.next].level
	c.next++
	s := headingOf(level)
	f.text = s.typo
	boxes := c.strong(f, "H"+strconv.Itoa(min(level+1, 6)), h.Text)
	if len(boxes) == 0 {
		return nil
	}
	boxes[0].before, boxes[0].anchor = s.before, h.ID
	last := boxes[len(boxes)-1]
	last.height += s.after
	if s.ruled {
		last.rects = []rect{{f.x, last.height - s.after + 3, f.w, 0.8, rule}}
	}
	return boxes
}

const bulletIndent, numberIndent = 14, 22

func (c *composer) list(f frame, l doc.List) []*box {
	kind, indent := "Disc", float64(bulletIndent)
	if l.Ordered {
		kind, indent = "Decimal", numberIndent
	}
	e := inlineElem(f.owner, "L").with("/O/List/ListNumbering/" + kind)
	var out []*box
	for i, item := range l.Items {
		li := newElem(e, "LI")
		lbl, body := newElem(li, "Lbl"), newElem(li, "LBody")
		label := "•"
		if l.Ordered {
			label = strconv.Itoa(i+1) + "."
		}
		boxes := c.content(f.inset(indent, 0).under(body), item)
		boxes = c.labelled(f, lbl, label, boxes)
		boxes[0].before = itemGap
		out = append(out, boxes...)
	}
	return out
}

// labelled puts a label before the first line of an item, or on a line of its
// own when the item opens with a table.
func (c *composer) labelled(f frame, lbl *elem, label string, boxes []*box) []*box {
	w := c.fonts.of(f.text.face).measure(label, f.text.size)
	p := piece{f.x + 1, w, label, f.text.look, lbl, nil}
	if len(boxes) == 0 || boxes[0].row != nil || len(boxes[0].pieces) == 0 {
		line := &box{height: f.text.lead, base: f.text.baseline(), keep: len(boxes) > 0, band: f.band}
		boxes = append([]*box{line}, boxes...)
	}
	boxes[0].pieces = append([]piece{p}, boxes[0].pieces...)
	return boxes
}

func (c *composer) note(f frame, n doc.Note) []*box {
	ink := navy
	switch n.Kind {
	case "warning":
		ink = amber
	case "draft":
		ink = red
	}
	div := inlineElem(f.owner, "Div")
	in := f.inset(14, 10).under(div)
	in.band = &band{outer: f.band, x: f.x, w: f.w, fill: tint, bar: ink}
	boxes := c.strong(in, "P", n.Title)
	body := c.blocks(in, n.Body)
	if len(body) > 0 {
		body[0].before = min(float64(len(boxes)), 1) * 1.5
	}
	return padded(in.band, 7, append(boxes, body...))
}

// padded adds white above and below boxes, inside their band.
func padded(b *band, pad float64, boxes []*box) []*box {
	if len(boxes) == 0 {
		return nil
	}
	boxes[len(boxes)-1].keep = true
	head := &box{height: pad, keep: true, band: b}
	return append(append([]*box{head}, boxes...), &box{height: pad, band: b})
}

// code is set in the text face on a tint: no free fixed-width face is
// embedded, and its lines carry meaning by their breaks alone.
func (c *composer) code(f frame, k doc.Code) []*box {
	p := newElem(f.owner, "P")
	owner := inlineElem(p, "Code")
	in := f.inset(9, 9).under(owner)
	in.band = &band{outer: f.band, x: f.x, w: f.w, fill: tint}
	t := setting(0, f.text.size-1, f.text.lead-1.5, black)
	wide := t.look
	wide.spread = 0.28 * t.size // spaces of the text face hardly indent
	lines := strings.Split(strings.TrimRight(k.Text, "\n"), "\n")
	var out []*box
	for i, s := range lines {
		s = strings.ReplaceAll(s, "\t", "    ")
		indent := len(s) - len(strings.TrimLeft(s, " "))
		if i < len(lines)-1 {
			s += " " // parts the words of two lines for a reader of the text
		}
		rs := []run{{s[:indent], wide, owner, nil}, {c.gate.text(s[indent:]), t.look, owner, nil}}
		boxes := c.lines(in, t, rs)
		if len(boxes) == 0 {
			boxes = []*box{{height: t.lead, band: in.band}}
		}
		out = append(out, boxes...)
	}
	return padded(in.band, 6, out)
}
