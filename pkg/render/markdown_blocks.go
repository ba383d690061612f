package render

import (
	"fmt"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// blocks gives the lines of a run of blocks, a blank line between two. nested
// tells that they stand in a list's item.
func (w *mdWriter) blocks(list []doc.Block, nested bool) []string {
	var out []string
	marker := "" // of the list just written: two neighbours with one marker would be one list
	for _, b := range list {
		lines, used := w.block(b, marker, nested)
		if len(lines) == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, "")
		}
		out, marker = append(out, lines...), used
	}
	return out
}

// block gives the lines of one block and, for a list, the marker it used, which
// differs from avoid.
func (w *mdWriter) block(block doc.Block, avoid string, nested bool) (lines []string, marker string) {
	switch n := block.(type) {
	case doc.Heading:
		return w.heading(n), ""
	case doc.Para:
		return w.para(n.Text), ""
	case doc.List:
		return w.list(n, avoid)
	case doc.Fields:
		return w.fields(n, avoid)
	case doc.Table:
		return w.table(n), ""
	case doc.Note:
		return w.note(n), ""
	case doc.Code:
		return code(n), ""
	case doc.Break:
		if nested {
			return []string{"___"}, "" // "- ---" would be a rule, not an item
		}
		return []string{"---"}, ""
	}
	w.fail(block)
	return nil, ""
}

// heading writes level 1 as "##": "#" is the title's.
func (w *mdWriter) heading(n doc.Heading) []string {
	text := w.inlines(n.Text, inBlock)
	if text == "" {
		return nil
	}
	if strings.HasSuffix(text, "#") { // else read as a closing mark
		text = text[:len(text)-1] + `\#`
	}
	return []string{strings.Repeat("#", min(n.Level+1, 6)) + " " + text}
}

// para is one line: wrapped lines would make every edit a long diff.
func (w *mdWriter) para(text []doc.Inline) []string {
	if line := w.inlines(text, inBlock); line != "" {
		return []string{escapeStart(line)}
	}
	return nil
}

// item is the content of a list's item; close tells that it can do without
// blank lines.
type item struct {
	lines []string
	close bool
}

func (w *mdWriter) list(n doc.List, avoid string) ([]string, string) {
	var items []item
	for _, blocks := range n.Items {
		items = append(items, w.item(blocks))
	}
	if n.Ordered {
		end := other(".", ")", avoid)
		return join(items, func(i int) string { return fmt.Sprintf("%d%s ", i+1, end) }), end
	}
	return bullets(items, avoid)
}

func bullets(items []item, avoid string) ([]string, string) {
	bullet := other("-", "*", avoid)
	return join(items, func(int) string { return bullet + " " }), bullet
}

func other(usual, second, avoid string) string {
	if avoid == usual {
		return second
	}
	return usual
}

func (w *mdWriter) item(blocks []doc.Block) item {
	if lead, ok := first[doc.Para](blocks); ok {
		return w.under(w.para(lead.Text), blocks[1:])
	}
	return item{lines: w.blocks(blocks, true)}
}

// under puts blocks below the opening line of an item. A list may follow it at
// once, unless its first item is empty: "-" below a line makes it a heading.
func (w *mdWriter) under(lead []string, rest []doc.Block) item {
	below := w.blocks(rest, true)
	switch {
	case len(lead) == 0:
		return item{lines: below}
	case len(below) == 0:
		return item{lines: lead, close: true}
	}
	if _, list := first[doc.List](rest); list && len(rest) == 1 && strings.Contains(below[0], " ") {
		return item{lines: append(lead, below...), close: true}
	}
	return item{lines: append(append(lead, ""), below...)}
}

// first gives the first block when it is of one kind.
func first[B doc.Block](blocks []doc.Block) (B, bool) {
	if len(blocks) == 0 {
		var none B
		return none, false
	}
	b, ok := blocks[0].(B)
	return b, ok
}

// join sets the items below each other, with blank lines unless all are close.
func join(items []item, marker func(int) string) []string {
	tight := true
	for _, it := range items {
		tight = tight && it.close
	}
	var out []string
	for i, it := range items {
		if i > 0 && !tight {
			out = append(out, "")
		}
		m := marker(i)
		if len(it.lines) == 0 {
			out = append(out, strings.TrimSpace(m))
			continue
		}
		out = append(out, m+it.lines[0])
		out = append(out, prefixed(strings.Repeat(" ", len(m)), it.lines[1:])...)
	}
	return out
}

// prefixed puts a prefix before each line, without white space at an end.
func prefixed(prefix string, lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = prefix + line
		if line == "" {
			out[i] = strings.TrimRight(prefix, " ")
		}
	}
	return out
}

// fields is a list whose items open with their label, the value on a line of
// its own: a colon would be a word that the tree does not hold.
func (w *mdWriter) fields(n doc.Fields, avoid string) ([]string, string) {
	var items []item
	for _, f := range n.Items {
		items = append(items, w.field(f))
	}
	return bullets(items, avoid)
}

func (w *mdWriter) field(f doc.Field) item {
	label := w.para([]doc.Inline{doc.Strong(f.Label)})
	if lead, ok := first[doc.Para](f.Value); ok && len(label) > 0 {
		if value := w.para(lead.Text); len(value) > 0 {
			return w.under([]string{label[0] + `\`, value[0]}, f.Value[1:])
		}
	}
	return w.under(label, f.Value)
}

func (w *mdWriter) note(n doc.Note) []string {
	lines := w.para([]doc.Inline{doc.Strong(n.Title)})
	if body := w.blocks(n.Body, false); len(body) > 0 {
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, body...)
	}
	return prefixed("> ", lines)
}

// code is fenced, by more backticks than the text has in a row.
func code(n doc.Code) []string {
	if strings.TrimSpace(n.Text) == "" {
		return nil
	}
	fence := strings.Repeat("`", max(3, longestRun(n.Text, '`')+1))
	lang := n.Lang
	if strings.ContainsFunc(lang, notLanguage) {
		lang = ""
	}
	return append(append([]string{fence + lang}, strings.Split(n.Text, "\n")...), fence)
}

func notLanguage(r rune) bool {
	return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", r)
}

func longestRun(s string, c rune) int {
	longest, run := 0, 0
	for _, r := range s {
		if r != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
