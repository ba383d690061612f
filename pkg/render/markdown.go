package render

import (
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// Markdown writes GitHub Flavored Markdown: a title block, a rule, the body.
// Where Markdown has no form for something (blocks in a table's cell, emphasis
// in the middle of a word) it uses the HTML that GitHub and GitLab let through.
func Markdown(out io.Writer, d doc.Document, _ Options) error {
	w := &mdWriter{words: d.Words, slugs: slugs(d)}
	lines := append(w.front(d), "---")
	if body := w.blocks(d.Blocks, false); len(body) > 0 {
		lines = append(append(lines, ""), body...)
	}
	if w.err != nil {
		return w.err
	}
	_, err := io.WriteString(out, strings.Join(lines, "\n")+"\n")
	return err
}

type mdWriter struct {
	words doc.Words
	slugs map[string]string // anchor of the tree to anchor of the platform
	err   error
}

func (w *mdWriter) fail(node any) {
	if w.err == nil {
		w.err = unhandled("md", node)
	}
}

// front is the title block, each line followed by a blank one. It holds no
// rule, so that the first rule of the file opens the body.
func (w *mdWriter) front(d doc.Document) []string {
	var blocks []doc.Block
	if d.Title != "" {
		blocks = append(blocks, doc.Heading{Level: 0, Text: []doc.Inline{doc.Text(d.Title)}})
	}
	if d.Draft {
		blocks = append(blocks, doc.Note{Kind: "draft", Title: []doc.Inline{doc.Text(d.Words.Draft)}})
	}
	if d.Subtitle != "" {
		blocks = append(blocks, doc.T(d.Subtitle))
	}
	facts := doc.Fields{}
	for _, f := range d.Facts {
		facts.Items = append(facts.Items, doc.Field{Label: []doc.Inline{doc.Text(f.Label)}, Value: []doc.Block{doc.Para{Text: f.Value}}})
	}
	blocks = append(blocks, facts)
	if contents := w.contents(d); len(contents.Items) > 0 {
		blocks = append(blocks, doc.Heading{Level: 1, Text: []doc.Inline{doc.Text(d.Words.Contents)}}, contents)
	}
	lines := w.blocks(blocks, false)
	if len(lines) == 0 {
		return nil
	}
	return append(lines, "")
}

// contents is the list of the headings that the document asks for, each item a
// Ref, on two levels.
func (w *mdWriter) contents(d doc.Document) doc.List {
	var out doc.List
	for _, h := range doc.Listed(d) {
		if !visible(d.Words, h.Text) {
			continue
		}
		item := []doc.Block{doc.Para{Text: []doc.Inline{doc.Ref{Text: []doc.Inline{doc.Text(doc.Plain(d.Words, h.Text))}, ID: h.ID}}}}
		last := len(out.Items) - 1
		switch {
		case h.Level == 1 || last < 0:
			out.Items = append(out.Items, item)
		default:
			out.Items[last] = below(out.Items[last], item)
		}
	}
	return out
}

// below adds an item to the list that an item of a contents ends with.
func below(parent, item []doc.Block) []doc.Block {
	if list, ok := parent[len(parent)-1].(doc.List); ok {
		list.Items = append(list.Items, item)
		return append(parent[:len(parent)-1:len(parent)-1], list)
	}
	return append(parent, doc.List{Items: [][]doc.Block{item}})
}

// slugs computes the anchors that GitHub and GitLab give to our headings; an
// anchor of our own would need raw HTML before each.
func slugs(d doc.Document) map[string]string {
	seen := map[string]int{}
	next := func(title string) string {
		slug := platformSlug(title)
		n := seen[slug]
		seen[slug]++
		if n > 0 {
			return slug + "-" + strconv.Itoa(n)
		}
		return slug
	}
	next(d.Title)
	headings := doc.Headings(d.Blocks)
	if len(doc.Listed(d)) > 0 {
		next(d.Words.Contents)
	}
	out := map[string]string{}
	for _, h := range headings {
		if visible(d.Words, h.Text) {
			out[h.ID] = next(doc.Plain(d.Words, h.Text))
		}
	}
	return out
}

// platformSlug keeps letters, digits, "-" and "_", in lower case, with accents.
func platformSlug(title string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-', unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.Pc):
			return unicode.ToLower(r)
		}
		return -1
	}, strings.TrimSpace(title))
}
