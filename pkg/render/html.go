package render

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"html/template"
	"io"
	"io/fs"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// HTML writes one self-contained page: its style inside, no script, nothing
// fetched. The body is written here; Options.Templates only wraps it, so that
// no template can change what a document says.
func HTML(out io.Writer, d doc.Document, o Options) error {
	if o.Templates == nil {
		return errors.New("html: no templates given")
	}
	wrapper, err := template.ParseFS(o.Templates, "html/page.html")
	if err != nil {
		return fmt.Errorf("html: read the page template: %w", err)
	}
	style, err := fs.ReadFile(o.Templates, "html/style.css")
	if err != nil {
		return fmt.Errorf("html: read the style sheet: %w", err)
	}
	page, err := newPage(d, o.Sources)
	if err != nil {
		return err
	}
	page.Style = template.CSS(style)
	var b bytes.Buffer
	if err := wrapper.Execute(&b, page); err != nil {
		return fmt.Errorf("html: fill the page template: %w", err)
	}
	_, err = out.Write(b.Bytes())
	return err
}

// page is what html/page.html may print.
type page struct {
	Lang, Title, Subtitle, Author, Subject, Date string
	WindowTitle                                  string // title and subtitle, while short enough for a tab
	Draft, Cover                                 bool
	Words                                        doc.Words
	Facts                                        []pageFact
	Contents                                     template.HTML // nested list, "" when none is wanted
	Body                                         template.HTML
	Style                                        template.CSS
}

type pageFact struct {
	Label string
	Value template.HTML
}

func newPage(d doc.Document, sources bool) (page, error) {
	w := &htmlWriter{words: d.Words, ids: reachable(d.Blocks), sources: sources}
	p := page{
		Lang: d.Lang, Title: d.Title, Subtitle: d.Subtitle, Author: d.Author, Subject: d.Subject, Date: d.Date,
		WindowTitle: windowTitle(d), Draft: d.Draft, Cover: d.Cover, Words: d.Words,
	}
	for _, f := range d.Facts {
		w.inlines(f.Value)
		p.Facts = append(p.Facts, pageFact{Label: f.Label, Value: w.take()})
	}
	if headings := doc.Listed(d); len(headings) > 0 {
		w.contents(headings)
		p.Contents = w.take()
	}
	w.blocks(d.Blocks)
	p.Body = w.take()
	return p, w.err
}

func windowTitle(d doc.Document) string {
	const longest = 70 // above it, tabs and search results cut the title
	full := d.Title + " – " + d.Subtitle
	if d.Subtitle == "" || utf8.RuneCountInString(full) > longest {
		return d.Title
	}
	return full
}

// htmlWriter collects escaped HTML.
type htmlWriter struct {
	b       bytes.Buffer
	words   doc.Words
	ids     map[string]bool // anchors that exist
	sources bool
	tables  int    // tables so far, for the anchors of captions
	section string // anchor of the last heading: the name of a table without caption
	inLink  bool   // HTML allows no link inside a link
	err     error
}

func (w *htmlWriter) take() template.HTML {
	s := template.HTML(w.b.String())
	w.b.Reset()
	return s
}

func (w *htmlWriter) raw(format string, args ...any) { fmt.Fprintf(&w.b, format, args...) }

func (w *htmlWriter) text(s string) { w.b.WriteString(html.EscapeString(s)) }

func (w *htmlWriter) fail(node any) {
	if w.err == nil {
		w.err = unhandled("html", node)
	}
}

// contents lists the headings that the document asks for.
func (w *htmlWriter) contents(headings []doc.Heading) {
	open := 0
	for _, h := range headings {
		level := min(h.Level, open+1)
		for ; open > level; open-- {
			w.raw("</li>\n</ol>")
		}
		if level > open {
			w.raw("\n<ol>\n")
			open++
		} else {
			w.raw("</li>\n")
		}
		w.raw(`<li><a href="#%s">`, html.EscapeString(h.ID))
		w.text(doc.Plain(w.words, h.Text))
		w.raw("</a>")
	}
	for ; open > 0; open-- {
		w.raw("</li>\n</ol>\n")
	}
}

func (w *htmlWriter) inlines(list []doc.Inline) {
	for _, n := range list {
		w.inline(n)
	}
}

func (w *htmlWriter) inline(inline doc.Inline) {
	switch n := inline.(type) {
	case doc.Text:
		w.text(string(n))
	case doc.Strong:
		w.wrapped("strong", n)
	case doc.Emph:
		w.wrapped("em", n)
	case doc.CodeSpan:
		w.raw("<code>%s</code>", html.EscapeString(string(n)))
	case doc.Link:
		w.link(n.URL, doc.SafeURL(n.URL), n.Text)
	case doc.Ref:
		w.link("#"+n.ID, w.ids[n.ID], n.Text)
	case doc.Missing:
		w.raw(`<span class="missing">%s</span>`, html.EscapeString(n.Label(w.words)))
	default:
		w.fail(inline)
	}
}

func (w *htmlWriter) wrapped(tag string, list []doc.Inline) {
	w.raw("<%s>", tag)
	w.inlines(list)
	w.raw("</%s>", tag)
}

func (w *htmlWriter) link(address string, good bool, text []doc.Inline) {
	if !good || w.inLink || !visible(w.words, text) {
		w.inlines(text)
		return
	}
	w.inLink = true
	w.raw(`<a href="%s">`, html.EscapeString(address))
	w.inlines(text)
	w.raw("</a>")
	w.inLink = false
}
