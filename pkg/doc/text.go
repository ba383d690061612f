package doc

import (
	"fmt"
	"strings"
)

// WordsOf gives the words of a document's body in reading order: the reference
// that every format is held to. A word is what stands between white space or
// the borders of blocks; the furniture (title, facts, contents) is left out.
func WordsOf(d Document) []string {
	var b strings.Builder
	writeBlocks(&b, d.Words, d.Blocks)
	return strings.Fields(b.String())
}

// Plain gives the characters of a run of inlines, without their look.
func Plain(w Words, list []Inline) string {
	var b strings.Builder
	writeInlines(&b, w, list)
	return b.String()
}

// Label is the text that a gap prints: "non renseigné (durée)".
func (m Missing) Label(w Words) string {
	if m.What == "" {
		return w.Missing
	}
	return strings.TrimSpace(w.Missing + " (" + m.What + ")")
}

// Listed gives the headings that the document's table of contents lists, nil
// when it has none.
func Listed(d Document) []Heading {
	var out []Heading
	for _, h := range Headings(d.Blocks) {
		if h.Level <= d.Contents {
			out = append(out, h)
		}
	}
	return out
}

// Headings gives the headings that a contents lists and a Ref may lead to, in
// reading order. Those inside a table are left out: no format can reach them.
func Headings(blocks []Block) []Heading {
	var out []Heading
	for _, b := range blocks {
		switch b := b.(type) {
		case Heading:
			out = append(out, b)
		case List:
			for _, item := range b.Items {
				out = append(out, Headings(item)...)
			}
		case Fields:
			for _, f := range b.Items {
				out = append(out, Headings(f.Value)...)
			}
		case Note:
			out = append(out, Headings(b.Body)...)
		}
	}
	return out
}

func writeBlocks(b *strings.Builder, w Words, blocks []Block) {
	for _, block := range blocks {
		writeBlock(b, w, block)
		b.WriteByte('\n')
	}
}

func writeBlock(b *strings.Builder, w Words, block Block) {
	switch n := block.(type) {
	case Heading:
		writeInlines(b, w, n.Text)
	case Para:
		writeInlines(b, w, n.Text)
	case List:
		for _, item := range n.Items {
			writeBlocks(b, w, item)
		}
	case Fields:
		for _, f := range n.Items {
			writeLine(b, w, f.Label)
			writeBlocks(b, w, f.Value)
		}
	case Table:
		writeTable(b, w, n)
	case Note:
		writeLine(b, w, n.Title)
		writeBlocks(b, w, n.Body)
	case Code:
		b.WriteString(n.Text)
	case Break:
	default:
		panic(fmt.Sprintf("doc: unreachable: unhandled node %T", block))
	}
}

func writeTable(b *strings.Builder, w Words, t Table) {
	if !t.Quiet {
		writeLine(b, w, t.Caption)
	}
	for _, cell := range t.Head {
		writeLine(b, w, cell)
	}
	for _, row := range t.Rows {
		for _, cell := range row.Cells {
			writeBlocks(b, w, cell)
		}
	}
}

// writeLine ends with a line break, because what follows is another block.
func writeLine(b *strings.Builder, w Words, list []Inline) {
	writeInlines(b, w, list)
	b.WriteByte('\n')
}

func writeInlines(b *strings.Builder, w Words, list []Inline) {
	for _, inline := range list {
		switch n := inline.(type) {
		case Text:
			b.WriteString(string(n))
		case CodeSpan:
			b.WriteString(string(n))
		case Strong:
			writeInlines(b, w, n)
		case Emph:
			writeInlines(b, w, n)
		case Link:
			writeInlines(b, w, n.Text)
		case Ref:
			writeInlines(b, w, n.Text)
		case Missing:
			b.WriteString(n.Label(w))
		default:
			panic(fmt.Sprintf("doc: unreachable: unhandled node %T", inline))
		}
	}
}
