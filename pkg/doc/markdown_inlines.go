package doc

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// inlines reads the children of a node as one line.
func (r *reader) inlines(parent ast.Node) []Inline {
	var out []Inline
	for i, line := range r.inlineLines(parent) {
		if i > 0 {
			out = append(out, Text(" "))
		}
		out = append(out, line...)
	}
	return merge(out)
}

// inlineLines reads the children of a node, a line for each forced break.
func (r *reader) inlineLines(parent ast.Node) [][]Inline {
	lines := [][]Inline{nil}
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		last := len(lines) - 1
		lines[last] = append(lines[last], r.inline(n)...)
		if t, ok := n.(*ast.Text); ok && t.HardLineBreak() {
			lines = append(lines, nil)
		}
	}
	for i := range lines {
		lines[i] = merge(lines[i])
	}
	return lines
}

func (r *reader) inline(n ast.Node) []Inline {
	switch n := n.(type) {
	case *ast.Text:
		return []Inline{r.text(n)}
	case *ast.String:
		return []Inline{Text(clean(string(n.Value)))}
	case *ast.CodeSpan:
		return []Inline{CodeSpan(r.codeSpan(n))}
	case *ast.Emphasis:
		if n.Level == 2 {
			return []Inline{Strong(r.inlines(n))}
		}
		return []Inline{Emph(r.inlines(n))}
	case *ast.Link:
		return r.link(n)
	case *ast.AutoLink:
		return r.autoLink(n)
	case *ast.Image:
		address := clean(decode(n.Destination))
		r.report(idImage, diag.Warning, r.place(r.span(n)), diag.Arg{Name: "address", Value: diag.Code(address)})
		return r.inlines(n)
	case *ast.RawHTML:
		typed := clean(string(n.Segments.Value(r.src)))
		r.reportHTML(r.place(r.span(n)), typed)
		return []Inline{Text(typed)}
	}
	panic(fmt.Sprintf("doc: unreachable: unhandled Markdown inline %s", n.Kind()))
}

// text decodes a run. An invisible character typed as such is already reported;
// one that hides behind an entity shows up only here.
func (r *reader) text(n *ast.Text) Text {
	raw := n.Value(r.src)
	decoded := decode(raw)
	if i := strings.IndexFunc(decoded, hidden); i >= 0 && bytes.IndexFunc(raw, hidden) < 0 {
		c, _ := utf8.DecodeRuneInString(decoded[i:])
		r.reportCharacter(c, r.place(r.span(n)))
	}
	if n.SoftLineBreak() {
		decoded += " "
	}
	return Text(clean(decoded))
}

func (r *reader) codeSpan(n *ast.CodeSpan) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Value(r.src))
		}
	}
	return clean(b.String())
}

func (r *reader) link(n *ast.Link) []Inline {
	address, label := decode(n.Destination), r.inlines(n)
	if id, local := strings.CutPrefix(address, "#"); local && id != "" {
		if known, ok := r.slugs[id]; ok {
			id = known
		}
		return []Inline{Ref{Text: label, ID: clean(id)}}
	}
	return r.safeLink(r.place(r.span(n)), address, label)
}

func (r *reader) autoLink(n *ast.AutoLink) []Inline {
	address := string(n.URL(r.src))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(address), "mailto:") {
		address = "mailto:" + address
	}
	label := clean(string(n.Label(r.src)))
	from := max(n.Pos(), 0)
	if from < len(r.src) && r.src[from] == '<' {
		from++
	}
	return r.safeLink(r.place(from, from+len(label)), address, []Inline{Text(label)})
}

// safeLink keeps the words of a link whose address is not allowed.
func (r *reader) safeLink(at diag.Place, address string, label []Inline) []Inline {
	if SafeURL(address) {
		return []Inline{Link{Text: label, URL: address}}
	}
	r.report(idUnsafeLink, diag.Warning, at, diag.Arg{Name: "address", Value: diag.Code(clean(address))})
	return label
}

// merge joins neighbouring texts and drops what is empty, so that equal prose
// gives equal trees however the parser cut it.
func merge(list []Inline) []Inline {
	var out []Inline
	for _, n := range list {
		t, ok := n.(Text)
		if !ok {
			out = append(out, n)
			continue
		}
		if t == "" {
			continue
		}
		if last := len(out) - 1; last >= 0 {
			if before, ok := out[last].(Text); ok {
				out[last] = before + t
				continue
			}
		}
		out = append(out, t)
	}
	return out
}

// decode resolves backslash escapes and entities in one pass: in two, "\&lt;"
// would come out as "<". The parser leaves both to its HTML writer.
func decode(raw []byte) string {
	var b strings.Builder
	for i := 0; i < len(raw); {
		if raw[i] == '\\' && i+1 < len(raw) && util.IsPunct(raw[i+1]) {
			b.WriteByte(raw[i+1])
			i += 2
			continue
		}
		if characters, size := entity(raw[i:]); size > 0 {
			b.WriteString(characters)
			i += size
			continue
		}
		b.WriteByte(raw[i])
		i++
	}
	return b.String()
}

// entity reads "&eacute;", "&#233;" or "&#xE9;" at the head of raw; size 0 means
// that there is none.
func entity(raw []byte) (characters string, size int) {
	const longest = 40 // no named entity is longer
	end := bytes.IndexByte(raw[:min(len(raw), longest)], ';')
	if raw[0] != '&' || end < 2 {
		return "", 0
	}
	name := string(raw[1:end])
	number, numeric := strings.CutPrefix(name, "#")
	if !numeric {
		e, ok := util.LookUpHTML5EntityByName(name)
		if !ok {
			return "", 0
		}
		return string(e.Characters), end + 1
	}
	base := 10
	if number != "" && (number[0] == 'x' || number[0] == 'X') {
		base, number = 16, number[1:]
	}
	code, err := strconv.ParseUint(number, base, 24)
	if err != nil {
		return "", 0
	}
	if code == 0 || code > utf8.MaxRune {
		code = utf8.RuneError
	}
	return string(rune(code)), end + 1
}
