package render

import (
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// table writes the caption above, since GFM has none, unless the heading says
// it, then aligned columns.
func (w *mdWriter) table(n doc.Table) []string {
	rows := [][]string{nil}
	for _, cell := range n.Head {
		rows[0] = append(rows[0], w.inlines(cell, inCell))
	}
	for _, row := range n.Rows {
		var cells []string
		for _, cell := range row.Cells {
			cells = append(cells, w.cell(cell))
		}
		rows = append(rows, cells)
	}
	var lines []string
	if !n.Quiet {
		lines = w.para([]doc.Inline{doc.Strong(n.Caption)})
	}
	grid := aligned(rows)
	if len(lines) > 0 && len(grid) > 0 {
		lines = append(lines, "")
	}
	return append(lines, grid...)
}

// aligned pads the cells, in characters, so that columns can be read in the
// source too. Short rows are filled, because GFM drops what the head lacks.
func aligned(rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 3) // the shortest delimiter is "---"
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	if len(widths) == 0 {
		return nil
	}
	var out []string
	for i, row := range rows {
		out = append(out, gridLine(row, widths, " "))
		if i == 0 {
			out = append(out, gridLine(nil, widths, "-"))
		}
	}
	return out
}

func gridLine(cells []string, widths []int, fill string) string {
	var b strings.Builder
	b.WriteString("|")
	for i, width := range widths {
		cell := ""
		if i < len(cells) {
			cell = cells[i]
		}
		b.WriteString(" " + cell + strings.Repeat(fill, width-utf8.RuneCountInString(cell)) + " |")
	}
	return b.String()
}

// cell writes blocks in one line, the way that GFM allows: lists as HTML, line
// breaks between the others.
func (w *mdWriter) cell(list []doc.Block) string {
	var parts []string
	for _, b := range list {
		if s := w.cellBlock(b); s != "" {
			parts = append(parts, s)
		}
	}
	joined := strings.Join(parts, "<br>")
	for _, list := range []string{"ul", "ol"} { // a list breaks the line itself
		joined = strings.ReplaceAll(joined, "<br><"+list+">", "<"+list+">")
		joined = strings.ReplaceAll(joined, "</"+list+"><br>", "</"+list+">")
	}
	return joined
}

func (w *mdWriter) cellBlock(block doc.Block) string {
	switch n := block.(type) {
	case doc.Para:
		return w.inlines(n.Text, inCell)
	case doc.Heading:
		return w.inlines([]doc.Inline{doc.Strong(n.Text)}, inCell)
	case doc.List:
		return w.cellList(n)
	case doc.Fields:
		var blocks []doc.Block
		for _, f := range n.Items {
			blocks = append(append(blocks, doc.Para{Text: []doc.Inline{doc.Strong(f.Label)}}), f.Value...)
		}
		return w.cell(blocks)
	case doc.Table:
		return w.cellTable(n)
	case doc.Note:
		return w.cell(append([]doc.Block{doc.Para{Text: []doc.Inline{doc.Strong(n.Title)}}}, n.Body...))
	case doc.Code:
		var blocks []doc.Block
		for _, line := range strings.Split(n.Text, "\n") {
			blocks = append(blocks, doc.Para{Text: []doc.Inline{doc.CodeSpan(line)}})
		}
		return w.cell(blocks)
	case doc.Break:
		return ""
	}
	w.fail(block)
	return ""
}

func (w *mdWriter) cellList(n doc.List) string {
	tag := "ul"
	if n.Ordered {
		tag = "ol"
	}
	var b strings.Builder
	for _, item := range n.Items {
		b.WriteString("<li>" + w.cell(item) + "</li>")
	}
	return "<" + tag + ">" + b.String() + "</" + tag + ">"
}

func (w *mdWriter) cellTable(n doc.Table) string {
	blocks := []doc.Block{doc.Para{Text: []doc.Inline{doc.Strong(n.Caption)}}}
	for _, cell := range n.Head {
		blocks = append(blocks, doc.Para{Text: []doc.Inline{doc.Strong(cell)}})
	}
	for _, row := range n.Rows {
		for _, cell := range row.Cells {
			blocks = append(blocks, cell...)
		}
	}
	return w.cell(blocks)
}
