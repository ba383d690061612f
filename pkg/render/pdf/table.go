package pdf

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/doc"
)

const (
	cellPadX = 5
	cellPadY = 3.6
)

// table sets a table with light horizontal rules. Its header row is drawn
// again, as an artifact, on each page that continues it.
func (c *composer) table(f frame, t doc.Table) []*box {
	if len(t.Head) == 0 {
		return nil
	}
	e := newElem(f.owner, "Table")
	var out []*box
	if !t.Quiet {
		out = c.caption(f.under(e), t.Caption)
	}
	f.text = tableText()
	var widths []float64
	widths, f.text = c.columns(f, t)
	head := c.headRow(f, newElem(newElem(e, "THead"), "TR"), t.Head, widths)
	box := rowBox(head)
	box.keep, box.band = len(t.Rows) > 0, f.band
	out = append(out, box)
	if len(t.Rows) == 0 {
		return out
	}
	body := newElem(e, "TBody")
	for _, r := range t.Rows {
		tr := c.bodyRow(f, newElem(body, "TR"), r.Cells, widths, t.RowHeads)
		tr.repeat = head
		b := rowBox(tr)
		b.band = f.band
		out = append(out, b)
	}
	out[len(out)-1].row.line.ink = leader
	return out
}

func (c *composer) caption(f frame, text []doc.Inline) []*box {
	f.text.size, f.text.lead = f.text.size-0.5, f.text.lead-0.5
	boxes := c.strong(f, "Caption", text)
	if len(boxes) > 0 {
		boxes[len(boxes)-1].height += 4
	}
	return boxes
}

func (c *composer) headRow(f frame, tr *elem, head [][]doc.Inline, widths []float64) *row {
	f.text.face |= bold
	f.text.ink = navy
	r := &row{pad: cellPadY, x: f.x, w: f.w, fill: shade, line: rect{f.x, 0, f.w, 0.9, leader}}
	x := f.x
	for i, w := range widths {
		th := newElem(tr, "TH").with("/O/Table/Scope/Column")
		in := frame{x: x, w: w, text: f.text, owner: th}.inset(cellPadX, cellPadX)
		r.cells = append(r.cells, cell{boxes: c.lines(in, in.text, c.runs(head[i], in.text.look, th))})
		x += w
	}
	return r
}

// bodyRow pads a short row with empty cells: all rows of a tagged table have
// the same width.
func (c *composer) bodyRow(f frame, tr *elem, cells [][]doc.Block, widths []float64, heads bool) *row {
	r := &row{pad: cellPadY, x: f.x, w: f.w, line: rect{f.x, 0, f.w, 0.5, rule}, labelled: heads}
	x := f.x
	for i, w := range widths {
		in := frame{x: x, w: w, text: f.text, inTable: true}.inset(cellPadX, cellPadX)
		if heads && i == 0 {
			in.owner = newElem(tr, "TH").with("/O/Table/Scope/Row")
			in.text.face |= bold
		} else {
			in.owner = newElem(tr, "TD")
		}
		var boxes []*box
		if i < len(cells) {
			boxes = c.content(in, cells[i])
		}
		r.cells = append(r.cells, cell{boxes: boxes})
		x += w
	}
	return r
}

// columns shares the width by the table's weights, then gives columns whose
// longest word would be cut what the others can spare. Many columns are set
// in smaller text, as far as it stays legible.
func (c *composer) columns(f frame, t doc.Table) ([]float64, typo) {
	n := len(t.Head)
	words := make([]float64, n)
	sum, total := 0.0, 0
	for i := range n {
		words[i] = c.leastWidth(f.text, t, i)
		sum += words[i]
		total += weight(t, i)
	}
	k := min(max((f.w-float64(n)*2*cellPadX)/max(sum, 1), smallest), 1)
	f.text.size, f.text.lead = f.text.size*k, f.text.lead*k
	widths, least := make([]float64, n), make([]float64, n)
	for i := range n {
		widths[i] = f.w * float64(weight(t, i)) / float64(total)
		least[i] = words[i]*k + 2*cellPadX + epsilon
	}
	return spare(widths, least), f.text
}

// smallest is the share of its size below which a table's text does not go:
// 9.5 points become 8.
const smallest = 0.84

func weight(t doc.Table, i int) int {
	if i < len(t.Widths) && t.Widths[i] > 0 {
		return t.Widths[i]
	}
	return 1
}

// leastWidth is the width of the longest word of a column.
func (c *composer) leastWidth(text typo, t doc.Table, i int) float64 {
	strong := text.with(bold)
	least := c.widest(t.Head[i], strong)
	look := text.look
	if t.RowHeads && i == 0 {
		look = strong
	}
	for _, r := range t.Rows {
		if i >= len(r.Cells) {
			continue
		}
		for _, b := range r.Cells[i] {
			if p, ok := b.(doc.Para); ok {
				least = max(least, c.widest(p.Text, look))
			}
		}
	}
	return least
}

func (c *composer) widest(in []doc.Inline, l look) float64 {
	rs := []run{{text: c.gate.text(doc.Plain(c.words, in)), look: l}}
	return widestWord(c.fonts, rs)
}

// spare moves width from columns with room to those below their least. When
// there is too little for all, the widest words are cut and the others stay.
func spare(widths, least []float64) []float64 {
	need, slack := 0.0, 0.0
	for i, w := range widths {
		need += max(0, least[i]-w)
		slack += max(0, w-least[i])
	}
	if slack < need {
		return level(least, need-slack)
	}
	for i, w := range widths {
		switch {
		case w < least[i]:
			widths[i] = least[i]
		case need > 0:
			widths[i] -= (w - least[i]) * need / slack
		}
	}
	return widths
}

// level takes excess off the widest columns, down to one common width.
func level(widths []float64, excess float64) []float64 {
	total := -excess
	for _, w := range widths {
		total += w
	}
	order := slices.Sorted(slices.Values(widths))
	for i, w := range order {
		if share := total / float64(len(order)-i); w > share {
			for j := range widths {
				widths[j] = min(widths[j], share)
			}
			break
		}
		total -= w
	}
	return widths
}

// fields sets labels and values in two columns. They are a list of label and
// body in the structure tree, as ISO 32000-1 14.8.4.3.3 has it for a
// dictionary of terms: a table would announce cells where there is one value,
// and could not hold the tables that a value may hold.
func (c *composer) fields(f frame, items []doc.Field) []*box {
	e := inlineElem(f.owner, "L").with("/O/List/ListNumbering/None")
	var out []*box
	for i, it := range items {
		r := c.field(f, newElem(e, "LI"), it)
		b := rowBox(r)
		b.band = f.band
		if i == 0 {
			b.keep = len(items) > 1
		}
		out = append(out, b)
	}
	if n := len(out); n > 2 {
		out[n-2].keep = true
	}
	return out
}

const stackedBelow = 230 // width under which a label stands above its value

func (c *composer) field(f frame, li *elem, it doc.Field) *row {
	lbl, body := newElem(li, "Lbl"), newElem(li, "LBody")
	r := &row{pad: cellPadY + 0.6, x: f.x, w: f.w, line: rect{f.x, 0, f.w, 0.5, rule}}
	left := f.under(lbl)
	left.band = nil
	left.text = setting(bold, f.text.size-0.7, f.text.lead, navy)
	right := f.under(body)
	right.band = nil
	if f.w < stackedBelow {
		label := c.lines(left, left.text, c.runs(it.Label, left.text.look, lbl))
		for _, b := range label {
			b.keep = true
		}
		r.cells = []cell{{boxes: append(label, c.content(right, it.Value)...)}}
		return r
	}
	w := min(f.w*0.31, 150)
	left = left.inset(0, f.w-w+10)
	right = right.inset(w, 0)
	label := c.lines(left, left.text, c.runs(it.Label, left.text.look, lbl))
	r.cells = []cell{{boxes: label}, {boxes: c.content(right, it.Value)}}
	r.labelled = true
	return r
}
