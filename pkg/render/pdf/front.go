package pdf

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// front sets what opens a document: its title, subtitle and facts.
func (c *composer) front(f frame, d doc.Document, title string) []*box {
	t := setting(bold, 22, 26, navy)
	sub := setting(0, 12.5, 17, grey)
	if d.Cover {
		t, sub = setting(bold, 30, 35, navy), setting(0, 15, 20, grey)
	}
	out := c.para(f, t, "H1", []doc.Inline{doc.Text(title)})
	out = append(out, spaced(5, c.para(f, sub, "P", []doc.Inline{doc.Text(d.Subtitle)}))...)
	for _, b := range out {
		b.keep = true
	}
	facts := c.fields(f, factFields(d.Facts))
	if len(facts) > 0 {
		facts[0].rects = []rect{{f.x, 0, f.w, 0.5, rule}}
	}
	if !d.Cover {
		return append(out, spaced(14, facts)...)
	}
	opening := &box{height: 150, keep: true}
	bar := &box{height: 24, keep: true, rects: []rect{{f.x, 0, 64, 4, navy}}}
	out = append([]*box{opening, bar}, out...)
	return append(out, spaced(60, facts)...)
}

func factFields(facts []doc.Fact) []doc.Field {
	var out []doc.Field
	for _, fa := range facts {
		out = append(out, doc.Field{
			Label: []doc.Inline{doc.Text(fa.Label)},
			Value: []doc.Block{doc.Para{Text: fa.Value}},
		})
	}
	return out
}

// contents sets the table of contents, without its page numbers: its height
// does not depend on them. The word above it is its Caption, so that all of
// its words stand under one TOC element.
func (c *composer) contents(f frame, hs []heading) []*box {
	toc := newElem(f.owner, "TOC")
	s := headingOf(1)
	above := f.under(toc)
	above.text = s.typo
	out := c.strong(above, "Caption", []doc.Inline{doc.Text(c.words.Contents)})
	if n := len(out); n > 0 {
		out[n-1].height += s.after
	}
	owners := []*elem{nil, toc}
	for _, h := range hs {
		for len(owners) <= h.level {
			owners = append(owners, newElem(owners[len(owners)-1], "TOC"))
		}
		owners = owners[:h.level+1]
		out = append(out, c.entry(f.under(owners[h.level]), h)...)
	}
	return out
}

// entry is a line of the contents; the second piece from the end is its
// number, the last one its dot leader.
func (c *composer) entry(f frame, h heading) []*box {
	t := bodyText()
	gap := 1.0
	if h.level == 1 {
		t.face, gap = bold, 6
	}
	ref := newElem(newElem(f.owner, "TOCI"), "Reference")
	to := &link{elem: newElem(ref, "Link"), id: h.id, says: doc.Plain(c.words, h.text)}
	text := c.gate.text(to.says) + " "
	rs := []run{{text, t.look, to.elem, to}}
	boxes := c.lines(f.inset(float64(h.level-1)*16, 46), t, rs)
	for _, b := range boxes[:len(boxes)-1] {
		b.keep = true
	}
	boxes[0].before = gap
	last := boxes[len(boxes)-1]
	last.entry = h.id
	last.pieces = append(last.pieces,
		piece{look: t.look, elem: to.elem, link: to},
		piece{look: look{size: t.size, ink: leader}, elem: layoutArtifact()})
	return boxes
}

// number fills the page number and the dots of an entry in.
func (c *composer) number(f frame, b *box, page string) {
	n := len(b.pieces)
	num, dots := &b.pieces[n-2], &b.pieces[n-1]
	end := f.x + f.w
	num.text = page
	num.width = c.fonts.of(num.look.face).measure(page, num.look.size)
	num.x = end - num.width
	const step = 5.5
	from := f.x
	if n > 2 {
		from = b.pieces[n-3].x + b.pieces[n-3].width
	}
	// The leaders of all lines stand on one grid, counted from the right edge.
	count := int((end - 20 - from - 4) / step)
	if count < 3 {
		b.pieces = b.pieces[:n-1]
		return
	}
	dots.text = strings.Repeat(".", count)
	dots.x, dots.width = end-20-float64(count)*step, float64(count)*step
	dots.look.spread = step - c.fonts.of(0).measure(".", dots.look.size)
}

func layoutArtifact() *elem { return &elem{tag: "<</Type/Layout>>", hung: true} }
