package doc

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// nameHeadings gives every heading its anchor before anything is read, because
// a link may stand before the heading that it leads to.
func (r *reader) nameHeadings(tree ast.Node) {
	taken := anchors{}
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok && entering {
			slug := Slug(r.typed(h))
			r.ids[n] = taken.take(r.o.IDPrefix + slug)
			if _, known := r.slugs[slug]; !known {
				r.slugs[slug] = r.ids[n]
			}
		}
		return ast.WalkContinue, nil
	})
}

// typed is the text of a node without its look, for an anchor.
func (r *reader) typed(n ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.WriteString(decode(t.Value(r.src)))
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

func (r *reader) blocks(parent ast.Node) []Block {
	var out []Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		out = append(out, r.block(n)...)
	}
	return out
}

// block turns one node into blocks: mostly one, several for a paragraph with
// forced line breaks, none for a link definition.
func (r *reader) block(n ast.Node) []Block {
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return r.paras(n)
	case *ast.Heading:
		return []Block{Heading{At: r.at(n), Level: r.level(n.Level), ID: r.ids[n], Text: r.inlines(n)}}
	case *ast.List:
		return []Block{r.list(n)}
	case *ast.Blockquote:
		return []Block{Note{At: r.at(n), Kind: "note", Body: r.blocks(n)}}
	case *ast.FencedCodeBlock:
		return []Block{Code{At: r.at(n), Lang: clean(string(n.Language(r.src))), Text: r.code(n.Lines())}}
	case *ast.CodeBlock:
		return []Block{Code{At: r.at(n), Text: r.code(n.Lines())}}
	case *ast.ThematicBreak:
		return []Block{Break{At: r.at(n)}}
	case *ast.HTMLBlock:
		return r.html(n)
	case *extast.Table:
		return []Block{r.table(n)}
	case *ast.LinkReferenceDefinition:
		return nil
	}
	panic(fmt.Sprintf("doc: unreachable: unhandled Markdown block %s", n.Kind()))
}

// level moves a heading below BaseLevel. Only the nesting counts: an author who
// opens with "###" or jumps from "#" to "####" still gets levels in a row.
func (r *reader) level(written int) int {
	for len(r.levels) > 0 && r.levels[len(r.levels)-1] >= written {
		r.levels = r.levels[:len(r.levels)-1]
	}
	r.levels = append(r.levels, written)
	return r.o.BaseLevel + len(r.levels)
}

func (r *reader) paras(n ast.Node) []Block {
	var out []Block
	for _, line := range r.inlineLines(n) {
		if len(line) > 0 {
			out = append(out, Para{At: r.at(n), Text: line})
		}
	}
	return out
}

func (r *reader) list(n *ast.List) List {
	out := List{At: r.at(n), Ordered: n.IsOrdered()}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		out.Items = append(out.Items, r.blocks(item))
	}
	return out
}

func (r *reader) code(lines *text.Segments) string {
	var b bytes.Buffer
	for i := range lines.Len() {
		segment := lines.At(i)
		b.Write(segment.Value(r.src))
	}
	return cleanLines(strings.TrimRight(b.String(), "\r\n"))
}

func (r *reader) html(n *ast.HTMLBlock) []Block {
	at, typed := r.at(n), r.code(n.Lines())
	if n.HasClosure() {
		typed += "\n" + clean(string(n.ClosureLine.Value(r.src)))
	}
	typed = strings.TrimSpace(clean(typed))
	r.reportHTML(at.Place, typed)
	return []Block{Para{At: at, Text: []Inline{Text(typed)}}}
}

// reportHTML quotes the beginning: enough to find it, short enough for a line.
func (r *reader) reportHTML(at diag.Place, typed string) {
	const enough = 60
	if runes := []rune(typed); len(runes) > enough {
		typed = string(runes[:enough]) + "…"
	}
	r.report(idRawHTML, diag.Warning, at, diag.Arg{Name: "html", Value: diag.Code(typed)})
}

func (r *reader) table(n *extast.Table) Table {
	out := Table{At: r.at(n)}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() == extast.KindTableHeader {
			for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
				out.Head = append(out.Head, r.inlines(cell))
			}
			continue
		}
		out.Rows = append(out.Rows, r.row(row, len(out.Head)))
	}
	return out
}

func (r *reader) row(n ast.Node, columns int) Row {
	out := Row{At: r.at(n), Cells: make([][]Block, columns)}
	cell := n.FirstChild()
	for i := 0; i < columns && cell != nil; i++ {
		out.Cells[i] = r.paras(cell)
		cell = cell.NextSibling()
	}
	return out
}
