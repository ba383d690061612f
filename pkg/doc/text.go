package doc

import (
	"fmt"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
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

// Gap is a Missing of a document's body. Place is its own, else that of the
// innermost block, field or row around it that has one.
type Gap struct {
	At
	Missing
}

// Gaps gives the gaps of a document's body in reading order.
func Gaps(d Document) []Gap {
	var out []Gap
	gapsOf(d.Blocks, At{}, &out)
	return out
}

func gapsOf(blocks []Block, around At, out *[]Gap) {
	for _, b := range blocks {
		at := around.orInner(b.Origin())
		switch b := b.(type) {
		case Heading:
			inlineGaps(b.Text, at, out)
		case Para:
			inlineGaps(b.Text, at, out)
		case List:
			for _, item := range b.Items {
				gapsOf(item, at, out)
			}
		case Fields:
			for _, f := range b.Items {
				gapsOf(f.Value, at.orInner(f.Place), out)
			}
		case Table:
			for _, r := range b.Rows {
				for _, cell := range r.Cells {
					gapsOf(cell, at.orInner(r.Place), out)
				}
			}
		case Note:
			gapsOf(b.Body, at, out)
		}
	}
}

// orInner is the inner place when it is known.
func (a At) orInner(inner diag.Place) At {
	if inner.Known() {
		return At{inner}
	}
	return a
}

func inlineGaps(list []Inline, at At, out *[]Gap) {
	for _, inline := range list {
		switch n := inline.(type) {
		case Missing:
			*out = append(*out, Gap{at.orInner(n.Place), n})
		case Strong:
			inlineGaps(n, at, out)
		case Emph:
			inlineGaps(n, at, out)
		case Link:
			inlineGaps(n.Text, at, out)
		case Ref:
			inlineGaps(n.Text, at, out)
		}
	}
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
