package source

import (
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Extents gives the whole range of each node, from its first character to just
// past its last one: Place only says where a list, a map or a block scalar
// begins. The comment that follows a value is no part of it; the lines of a
// block scalar that ends in blank lines hold those that its author keeps (|+).
//
// Nodes that an anchor or an alias shares, and those that are not written where
// they are said to be (after a tag), have none and are left out, with what holds
// them.
func (f *File) Extents() map[*Node]diag.Place {
	x := &extents{lines: splitLines(f.Data), places: map[*Node]diag.Place{}}
	if f.Root != nil {
		x.node(f.Root, 0)
	}
	return x.places
}

type extents struct {
	lines  []string
	places map[*Node]diag.Place
}

// node finds the extent of a node; parent is the column of the map or list that
// holds it, which the lines of a plain scalar are deeper than.
func (x *extents) node(n *Node, parent int) bool {
	if n.Shared {
		return false
	}
	p, ok := n.Place, true
	switch {
	case n.Kind == List || n.Kind == Map:
		p, ok = x.collection(n)
	case n.Style == Literal || n.Style == Folded:
		p, ok = x.block(n, parent), x.at(p) == '|' || x.at(p) == '>'
	case n.Style == Plain:
		p, ok = x.plain(n)
	default:
		ok = x.at(p) == '\'' || x.at(p) == '"'
	}
	if ok {
		x.places[n] = p
	}
	return ok
}

func (x *extents) collection(n *Node) (diag.Place, bool) {
	p, ok := n.Place, true
	grow := func(child *Node) {
		ok = x.node(child, n.Place.Col) && ok
		if q := x.places[child]; q.EndLine > p.EndLine || q.EndLine == p.EndLine && q.EndCol > p.EndCol {
			p.EndLine, p.EndCol = q.EndLine, q.EndCol
		}
	}
	for _, item := range n.Items {
		grow(item)
	}
	for _, e := range n.Entries {
		grow(e.Key)
		grow(e.Value)
	}
	if n.Flow && ok {
		return x.closeFlow(n, p)
	}
	return p, ok
}

// closeFlow goes from the last child to the bracket that closes the collection,
// over spaces, a comma, comments and line breaks.
func (x *extents) closeFlow(n *Node, p diag.Place) (diag.Place, bool) {
	runes := []rune(x.line(p.Line))
	if p.Col > len(runes) || runes[p.Col-1] != '[' && runes[p.Col-1] != '{' {
		return p, false // `[a: b]`: a map without braces of its own
	}
	closing := map[rune]rune{'[': ']', '{': '}'}[runes[p.Col-1]]
	col := p.EndCol - 1
	for line := p.EndLine; line <= len(x.lines); line, col = line+1, 0 {
		runes := []rune(x.line(line))
		for ; col < len(runes); col++ {
			switch r := runes[col]; {
			case r == closing:
				p.EndLine, p.EndCol = line, col+2
				return p, true
			case r == '#' && (col == 0 || runes[col-1] == ' ' || runes[col-1] == '\t'):
				col = len(runes)
			case r != ' ' && r != ',' && r != '\t' && r != ':':
				return p, false
			}
		}
	}
	return p, false
}

// block finds the last line of a block scalar.
func (x *extents) block(n *Node, parent int) diag.Place {
	p := n.Place
	header := []rune(x.line(p.Line))
	p.EndLine, p.EndCol = p.Line, p.Col+1
	keep := false
	for p.EndCol-1 < len(header) && strings.ContainsRune("+-123456789", header[p.EndCol-1]) {
		keep = keep || header[p.EndCol-1] == '+'
		p.EndCol++
	}
	last, least := p.Line, x.contentIndent(n, parent)
	for line := p.Line + 1; line <= len(x.lines); line++ {
		text := x.line(line)
		indent := len(text) - len(strings.TrimLeft(text, " "))
		if strings.TrimLeft(text, " ") == "" {
			if keep && line < len(x.lines) || indent > least && last > p.Line { // spaces past the indentation are words
				last = line
			}
			continue
		}
		if indent < least {
			break
		}
		last = line
	}
	if last > p.Line {
		p.EndLine, p.EndCol = last, 1+utf8.RuneCountInString(x.line(last))
	}
	return p
}

// contentIndent is how many spaces the lines of a block scalar begin with at
// least: those of its first line that has words, or one more than what holds it.
func (x *extents) contentIndent(n *Node, parent int) int {
	header := []rune(x.line(n.Place.Line))
	for col := n.Place.Col; col < len(header) && strings.ContainsRune("+-123456789", header[col]); col++ {
		if header[col] > '0' && header[col] <= '9' {
			return max(parent-1, 0) + int(header[col]-'0')
		}
	}
	for line := n.Place.Line + 1; line <= len(x.lines); line++ {
		text := x.line(line)
		if words := strings.TrimLeft(text, " "); words != "" {
			return max(len(text)-len(words), parent)
		}
	}
	return parent
}

// plain finds where a plain scalar ends, over line breaks: YAML folds them, so
// the words are followed one line after the other.
func (x *extents) plain(n *Node) (diag.Place, bool) {
	p := n.Place
	rest := n.Text
	runes := []rune(x.line(p.Line))
	if p.Col-1 > len(runes) || p.Col < 1 || rest == "" && x.at(p) == '!' {
		return p, false
	}
	text, col := string(runes[p.Col-1:]), p.Col
	for line := p.Line; ; {
		if strings.HasPrefix(text, rest) {
			p.EndLine, p.EndCol = line, col+utf8.RuneCountInString(rest)
			return p, true
		}
		words := strings.TrimRight(text, " \t")
		if !strings.HasPrefix(rest, words) || line >= len(x.lines) {
			return n.Place, false
		}
		rest = strings.TrimLeft(rest[len(words):], " \n")
		line++
		full := x.line(line)
		text = strings.TrimLeft(full, " \t")
		col = 1 + len(full) - len(text)
	}
}

// at gives the character where a place begins, or 0.
func (x *extents) at(p diag.Place) rune {
	if runes := []rune(x.line(p.Line)); p.Col >= 1 && p.Col <= len(runes) {
		return runes[p.Col-1]
	}
	return 0
}

func (x *extents) line(n int) string {
	if n < 1 || n > len(x.lines) {
		return ""
	}
	return x.lines[n-1]
}
