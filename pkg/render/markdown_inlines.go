package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// where a run of inlines stands.
type where bool

const (
	inBlock where = false
	inCell  where = true // of a table, where "|" ends the cell even in code
)

// inlines writes a run in one line. Emphasis marks work only beside certain
// characters, so the run is first simplified, then laid out as pieces, and each
// pair of marks is chosen once its neighbours are known.
func (w *mdWriter) inlines(list []doc.Inline, in where) string {
	s := &mdRun{w: w, in: in}
	s.lay(w.simplify(list, look{}))
	s.choose()
	return strings.TrimFunc(s.String(), asciiSpace)
}

func asciiSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f'
}

// look is what encloses a run: Markdown nests none of these in itself.
type look struct{ strong, emph, link bool }

// simplify gives an equal run of Text, CodeSpan, Strong, Emph, Link and Ref:
// neighbours of one kind are joined, white space stands outside the marks, and
// what cannot be reached or nested is its text.
func (w *mdWriter) simplify(list []doc.Inline, l look) []doc.Inline {
	var out []doc.Inline
	for _, n := range list {
		out = append(out, w.simple(n, l)...)
	}
	return joined(out)
}

func (w *mdWriter) simple(inline doc.Inline, l look) []doc.Inline {
	switch n := inline.(type) {
	case doc.Text:
		return []doc.Inline{n}
	case doc.CodeSpan:
		return w.marked([]doc.Inline{doc.Text(n)}, func([]doc.Inline) doc.Inline { return n })
	case doc.Missing:
		return w.simple(doc.Strong{doc.Text(n.Label(w.words))}, l)
	case doc.Strong:
		if l.strong {
			return w.simplify(n, l)
		}
		l.strong = true
		return w.marked(w.simplify(n, l), func(in []doc.Inline) doc.Inline { return doc.Strong(in) })
	case doc.Emph:
		if l.emph {
			return w.simplify(n, l)
		}
		l.emph = true
		return w.marked(w.simplify(n, l), func(in []doc.Inline) doc.Inline { return doc.Emph(in) })
	case doc.Link:
		if l.link || !doc.SafeURL(n.URL) {
			return w.simplify(n.Text, l)
		}
		l.link = true
		return w.marked(w.simplify(n.Text, l), func(in []doc.Inline) doc.Inline { return doc.Link{Text: in, URL: n.URL} })
	case doc.Ref:
		slug, known := w.slugs[n.ID]
		if l.link || !known || slug == "" {
			return w.simplify(n.Text, l)
		}
		l.link = true
		return w.marked(w.simplify(n.Text, l), func(in []doc.Inline) doc.Inline { return doc.Ref{Text: in, ID: slug} })
	}
	w.fail(inline)
	return nil
}

// marked wraps a run, its outer white space left outside; a run of white space
// alone needs no marks.
func (w *mdWriter) marked(in []doc.Inline, wrap func([]doc.Inline) doc.Inline) []doc.Inline {
	if !visible(w.words, in) {
		return []doc.Inline{doc.Text(doc.Plain(w.words, in))}
	}
	var before, after doc.Text
	if t, ok := in[0].(doc.Text); ok {
		trimmed := strings.TrimLeftFunc(string(t), unicode.IsSpace)
		before, in[0] = t[:len(t)-len(trimmed)], doc.Text(trimmed)
	}
	if t, ok := in[len(in)-1].(doc.Text); ok {
		trimmed := strings.TrimRightFunc(string(t), unicode.IsSpace)
		after, in[len(in)-1] = t[len(trimmed):], doc.Text(trimmed)
	}
	return []doc.Inline{before, wrap(joined(in)), after}
}

// joined merges neighbours of one kind and drops empty texts.
func joined(list []doc.Inline) []doc.Inline {
	var out []doc.Inline
	for _, n := range list {
		if n == doc.Inline(doc.Text("")) {
			continue
		}
		if last := len(out) - 1; last >= 0 {
			if both, ok := merged(out[last], n); ok {
				out[last] = both
				continue
			}
		}
		out = append(out, n)
	}
	return out
}

func merged(a, b doc.Inline) (doc.Inline, bool) {
	switch a := a.(type) {
	case doc.Text:
		if b, ok := b.(doc.Text); ok {
			return a + b, true
		}
	case doc.CodeSpan:
		if b, ok := b.(doc.CodeSpan); ok {
			return a + b, true
		}
	case doc.Strong:
		if b, ok := b.(doc.Strong); ok {
			return doc.Strong(joined(append(a[:len(a):len(a)], b...))), true
		}
	case doc.Emph:
		if b, ok := b.(doc.Emph); ok {
			return doc.Emph(joined(append(a[:len(a):len(a)], b...))), true
		}
	}
	return nil, false
}

// piece is a stretch of the line. A pair of marks knows where it closes.
type piece struct {
	s           string
	first, last rune   // what the marks beside it see
	open        int    // of a closing mark: index of its opening one; else -1
	mark, tag   string // of a mark: the Markdown and the HTML that serve
	code        string // of a span of code: what it holds
}

// mdRun lays one run out.
type mdRun struct {
	w      *mdWriter
	in     where
	pieces []piece
}

func (s *mdRun) add(text string, first, last rune) {
	s.pieces = append(s.pieces, piece{s: text, first: first, last: last, open: -1})
}

func (s *mdRun) lay(list []doc.Inline) {
	for i, inline := range list {
		switch n := inline.(type) {
		case doc.Text:
			first, _ := utf8.DecodeRuneInString(string(n))
			last, _ := utf8.DecodeLastRuneInString(string(n))
			beforeLink := i+1 < len(list) && isLink(list[i+1])
			s.add(escapeText(string(n), beforeLink), first, last)
		case doc.CodeSpan:
			s.pieces = append(s.pieces, piece{s: codeSpan(string(n)), first: '`', last: '`', open: -1, code: string(n)})
		case doc.Strong:
			s.pair("**", "strong", n)
		case doc.Emph:
			s.pair("_", "em", n)
		case doc.Link:
			s.link(n.Text, escapeURL(n.URL))
		case doc.Ref:
			s.link(n.Text, "#"+n.ID)
		}
	}
}

func isLink(n doc.Inline) bool {
	switch n.(type) {
	case doc.Link, doc.Ref:
		return true
	}
	return false
}

func (s *mdRun) link(text []doc.Inline, address string) {
	s.add("[", '[', '[')
	s.lay(text)
	s.add("]("+address+")", ']', ')')
}

func (s *mdRun) pair(mark, tag string, in []doc.Inline) {
	open := len(s.pieces)
	s.pieces = append(s.pieces, piece{first: '*', last: '*', open: -1, mark: mark, tag: tag})
	s.lay(in)
	s.pieces = append(s.pieces, piece{first: '*', last: '*', open: open, mark: mark, tag: tag})
}

// choose gives every pair its marks, or tags where the marks would not be read.
func (s *mdRun) choose() {
	for i := range s.pieces {
		end := &s.pieces[i]
		if end.code != "" && (s.in == inCell && strings.Contains(end.code, "|") || s.splitsAddress(i)) {
			end.s = codeTag(end.code)
		}
		if end.open < 0 {
			continue
		}
		start := &s.pieces[end.open]
		word := end.mark == "_"
		if opens(s.before(end.open), s.after(end.open), word) && opens(s.after(i), s.before(i), word) && !s.splitsAddress(end.open) && !s.splitsAddress(i) {
			start.s, end.s = end.mark, end.mark
		} else {
			start.s, end.s = "<"+end.tag+">", "</"+end.tag+">"
		}
	}
}

// splitsAddress tells that a mark stands in a word, before the "@" of an e-mail
// address: readers that make links of bare addresses would take the mark for a
// part of it.
func (s *mdRun) splitsAddress(i int) bool {
	if !inAddress(s.before(i)) {
		return false
	}
	for _, p := range s.pieces[i:] {
		word, _, ends := strings.Cut(p.s, " ")
		if strings.Contains(word, "@") {
			return true
		}
		if ends {
			return false
		}
	}
	return false
}

// inAddress tells the characters that a bare address may hold before its "@"
// (those of an e-mail address in HTML).
func inAddress(r rune) bool {
	return r < utf8.RuneSelf && alphanumeric(r) || strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r)
}

// before and after give the character on each side of a piece; the border of
// the line counts as white space.
func (s *mdRun) before(i int) rune {
	if i == 0 {
		return ' '
	}
	return s.pieces[i-1].last
}

func (s *mdRun) after(i int) rune {
	if i == len(s.pieces)-1 {
		return ' '
	}
	return s.pieces[i+1].first
}

// opens is CommonMark's rule for a mark between two characters (section 6.2),
// seen from the opening side: a closing mark obeys it in a mirror. Readers
// differ on whether a symbol such as "€" is punctuation, so both must agree.
func opens(outside, inside rune, word bool) bool {
	for _, punctuation := range []func(rune) bool{isPunctuation, isPunctuationOrSymbol} {
		in := !unicode.IsSpace(inside) && (!punctuation(inside) || unicode.IsSpace(outside) || punctuation(outside))
		out := !unicode.IsSpace(outside) && (!punctuation(outside) || unicode.IsSpace(inside) || punctuation(inside))
		if !in || word && out && !punctuation(outside) {
			return false
		}
	}
	return true
}

func isPunctuation(r rune) bool {
	return unicode.IsPunct(r) || r < utf8.RuneSelf && unicode.IsSymbol(r)
}

func isPunctuationOrSymbol(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func (s *mdRun) String() string {
	var b strings.Builder
	for _, p := range s.pieces {
		b.WriteString(p.s)
	}
	return b.String()
}
