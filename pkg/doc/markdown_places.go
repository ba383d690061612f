package doc

import (
	"bytes"
	"fmt"
	"sort"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// lineStarts gives the byte offset of every line.
func lineStarts(src []byte) []int {
	starts := []int{0}
	for i, c := range src {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// line is line i from 0, without its line break.
func (r *reader) line(i int) []byte {
	end := len(r.src)
	if i+1 < len(r.lines) {
		end = r.lines[i+1] - 1
	}
	return r.src[r.lines[i]:end]
}

// place turns a range of bytes of the text into a place of its file.
func (r *reader) place(from, to int) diag.Place {
	p := r.o.Place
	if !p.Known() {
		return diag.Place{}
	}
	line, col := r.position(from)
	endLine, endCol := r.position(max(from, to))
	return diag.Place{
		File: p.File, Line: p.Line + line, Col: p.Col + col,
		EndLine: p.Line + endLine, EndCol: p.Col + endCol,
	}
}

// position gives the line and the column of a byte, both from 0, the column in
// characters.
func (r *reader) position(offset int) (line, col int) {
	offset = min(max(offset, 0), len(r.src))
	line = sort.SearchInts(r.lines, offset+1) - 1
	return line, utf8.RuneCount(r.src[r.lines[line]:offset])
}

// span is the range of bytes that a node covers, without the white space that
// ends it.
func (r *reader) span(n ast.Node) (from, to int) {
	from, to = n.Pos(), -1
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		first, last := r.span(c)
		if from < 0 {
			from = first
		}
		to = max(to, last)
	}
	switch n := n.(type) {
	case *ast.Text:
		to = n.Segment.Stop
	case *ast.RawHTML:
		to = n.Segments.At(n.Segments.Len() - 1).Stop
	default:
		if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
			to = max(to, n.Lines().At(n.Lines().Len()-1).Stop)
		}
		if h, ok := n.(*ast.HTMLBlock); ok && h.HasClosure() {
			to = max(to, h.ClosureLine.Stop)
		}
	}
	// The parser places some empty nodes after the end of the text.
	from = min(max(from, 0), len(r.src))
	to = min(max(from, to), len(r.src))
	return from, from + len(bytes.TrimRight(r.src[from:to], " \t\r\n"))
}

func (r *reader) at(n ast.Node) At { return At{r.place(r.span(n))} }

func (r *reader) report(id string, s diag.Severity, at diag.Place, args ...diag.Arg) {
	r.found = append(r.found, diag.Finding{ID: id, Severity: s, Place: at, Args: args})
}

func (r *reader) reportTooMuch(why diag.Term, found, limit int) {
	r.report(idTooMuch, diag.Warning, r.place(0, 0),
		diag.Arg{Name: "why", Value: why},
		diag.Arg{Name: "found", Value: diag.Number(found)},
		diag.Arg{Name: "limit", Value: diag.Number(limit)})
}

func (r *reader) reportCharacter(c rune, at diag.Place) {
	r.report(idHidden, diag.Error, at, diag.Arg{Name: "character", Value: diag.Code(fmt.Sprintf("U+%04X", c))})
}

// reportHidden looks for invisible characters in the text as typed, one a line:
// whoever removes the first sees the others.
func (r *reader) reportHidden() {
	for i := range r.lines {
		offset := 0
		for line := r.line(i); len(line) > 0; {
			c, size := utf8.DecodeRune(line)
			if hidden(c) || c == utf8.RuneError && size == 1 {
				at := r.lines[i] + offset
				r.reportCharacter(c, r.place(at, at+size))
				break
			}
			line, offset = line[size:], offset+size
		}
	}
}
