package render

import (
	"fmt"
	"html"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
)

func (w *htmlWriter) blocks(list []doc.Block) {
	for _, b := range list {
		w.block(b)
	}
}

func (w *htmlWriter) block(block doc.Block) {
	source := w.source(block)
	switch n := block.(type) {
	case doc.Heading:
		w.heading(n, source)
	case doc.Para:
		w.raw("<p%s>", source)
		w.inlines(n.Text)
		w.raw("</p>\n")
	case doc.List:
		w.list(n, source)
	case doc.Fields:
		w.fields(n, source)
	case doc.Table:
		w.table(n, source)
	case doc.Note:
		w.note(n, source)
	case doc.Code:
		w.code(n, source)
	case doc.Break:
		w.raw("<hr%s>\n", source)
	default:
		w.fail(block)
	}
}

// source is the attribute that tells where a block comes from.
func (w *htmlWriter) source(b doc.Block) string {
	if s := source(b); w.sources && s != "" {
		return fmt.Sprintf(` data-source="%s"`, html.EscapeString(s))
	}
	return ""
}

// heading writes level 1 as h2: h1 is the title's.
func (w *htmlWriter) heading(n doc.Heading, source string) {
	level := min(n.Level+1, 6)
	w.raw(`<h%d id="%s"%s>`, level, html.EscapeString(n.ID), source)
	w.inlines(n.Text)
	w.raw("</h%d>\n", level)
	w.section = n.ID
}

func (w *htmlWriter) list(n doc.List, source string) {
	tag := "ul"
	if n.Ordered {
		tag = "ol"
	}
	w.raw("<%s%s>\n", tag, source)
	for _, item := range n.Items {
		w.raw("<li>")
		w.flow(item)
		w.raw("</li>\n")
	}
	w.raw("</%s>\n", tag)
}

// flow writes the content of an item, a value or a cell. A paragraph that has
// no other beside it needs no tag of its own, which keeps lists and cells tight.
func (w *htmlWriter) flow(list []doc.Block) {
	paras := 0
	for _, b := range list {
		if _, ok := b.(doc.Para); ok {
			paras++
		}
	}
	if len(list) > 0 && paras == 1 {
		if p, ok := list[0].(doc.Para); ok && w.source(p) == "" {
			w.inlines(p.Text)
			list = list[1:]
		}
	}
	if len(list) > 0 {
		w.raw("\n")
	}
	w.blocks(list)
}

func (w *htmlWriter) fields(n doc.Fields, source string) {
	w.raw("<dl class=\"fields\"%s>\n", source)
	for _, f := range n.Items {
		w.raw("<div%s>\n<dt>", w.source(doc.Para{At: f.At}))
		w.inlines(f.Label)
		w.raw("</dt>\n<dd>")
		w.flow(f.Value)
		w.raw("</dd>\n</div>\n")
	}
	w.raw("</dl>\n")
}

func (w *htmlWriter) note(n doc.Note, source string) {
	// Not a landmark: a document with twenty notes would have twenty.
	w.raw(`<aside class="note note-%s" role="note"%s>`+"\n", html.EscapeString(n.Kind), source)
	if visible(w.words, n.Title) {
		w.raw(`<p class="note-title">`)
		w.inlines(n.Title)
		w.raw("</p>\n")
	}
	w.blocks(n.Body)
	w.raw("</aside>\n")
}

func (w *htmlWriter) code(n doc.Code, source string) {
	class := ""
	if n.Lang != "" && !strings.ContainsAny(n.Lang, " \t\n") {
		class = fmt.Sprintf(` class="language-%s"`, html.EscapeString(n.Lang))
	}
	// Focusable, so that a keyboard can scroll long lines.
	w.raw(`<pre tabindex="0"%s><code%s>%s</code></pre>`+"\n", source, class, html.EscapeString(n.Text))
}

// table stands in a container that scrolls on a narrow screen. Who uses a
// keyboard or a screen reader needs it focusable and named.
func (w *htmlWriter) table(n doc.Table, source string) {
	w.tables++
	caption := fmt.Sprintf("table_%d", w.tables) // no slug holds "_"
	label := w.section
	captioned := visible(w.words, n.Caption)
	if captioned {
		label = caption
	}
	container := "div"
	if label != "" {
		container = "section"
		w.raw(`<section class="scroll" tabindex="0" aria-labelledby="%s">`, html.EscapeString(label))
	} else {
		w.raw(`<div class="scroll" tabindex="0">`)
	}
	w.raw("\n<table%s>\n", source)
	if captioned {
		class := ""
		if n.Quiet {
			class = ` class="quiet"`
		}
		w.raw(`<caption id="%s"%s>`, caption, class)
		w.inlines(n.Caption)
		w.raw("</caption>\n")
	}
	w.columns(n)
	w.head(n.Head)
	w.raw("<tbody>\n")
	for _, row := range n.Rows {
		w.row(row, n.RowHeads)
	}
	w.raw("</tbody>\n</table>\n</%s>\n", container)
}

func (w *htmlWriter) columns(n doc.Table) {
	total := 0
	for _, width := range n.Widths {
		total += width
	}
	if total <= 0 || len(n.Widths) != len(n.Head) {
		return
	}
	w.raw("<colgroup>")
	for _, width := range n.Widths {
		w.raw(`<col style="width:%d%%">`, width*100/total)
	}
	w.raw("</colgroup>\n")
}

func (w *htmlWriter) head(cells [][]doc.Inline) {
	w.raw("<thead>\n<tr>\n")
	for _, cell := range cells {
		w.raw(`<th scope="col">`)
		w.inlines(cell)
		w.raw("</th>\n")
	}
	w.raw("</tr>\n</thead>\n")
}

func (w *htmlWriter) row(row doc.Row, rowHeads bool) {
	w.raw("<tr%s>\n", w.source(doc.Para{At: row.At}))
	for i, cell := range row.Cells {
		open, tag := "td", "td"
		if rowHeads && i == 0 {
			open, tag = `th scope="row"`, "th"
		}
		w.raw("<%s>", open)
		w.flow(cell)
		w.raw("</%s>\n", tag)
	}
	w.raw("</tr>\n")
}
