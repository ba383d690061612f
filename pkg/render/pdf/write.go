// Package pdf writes a document as a tagged PDF 1.7 that follows PDF/UA-1
// (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
//
// It works in four steps: blocks become boxes (block.go, table.go, line.go),
// boxes stand on pages (box.go, page.go), fpdf draws the pages while a
// recorder notes to which element each word belongs (draw.go, tags.go), and a
// rewriter completes fpdf's file (rewrite.go, finish.go, structure.go).
//
// It knows the tree of package doc and nothing of the GDPR. It never reads the
// clock, attaches nothing, and never leaves a page break to fpdf: of fpdf only
// AddPage, SetFont, the colours, Text, Rect and RawWriteStr are used.
package pdf

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// Options are what a document does not say of its file.
type Options struct {
	// Date is that of the file's metadata; zero means the document's own
	// date, or 2000-01-01 if it declares none.
	Date time.Time
	// Producer names the program in the metadata; empty means "registre".
	Producer string
	// Missing, if set, learns of each character that the fonts cannot draw,
	// once, with the block in which it first stood (nil for the title, the
	// facts and the furniture). A "?" is drawn in its place.
	Missing func(r rune, in doc.Block)
}

// Write writes d. The same document and options give the same bytes.
func Write(w io.Writer, d doc.Document, o Options) error {
	file, err := render(d, o, false)
	if err != nil {
		return fmt.Errorf("write pdf %s: %w", d.ID, err)
	}
	_, err = w.Write(file)
	return err
}

// render makes the whole file. A panic of fpdf, which has met text that the
// gate should have held, ends here.
func render(d doc.Document, o Options, plain bool) (file []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			file, err = nil, fmt.Errorf("internal error: %v", r)
		}
	}()
	root := &elem{tag: "Document", hung: true}
	c := newComposer(d, o)
	fu := c.furniture(d)
	p := c.layout(d, root, fu.title)
	dr := newDrawer(c.fonts, root)
	dr.draw(p.pages, fu)
	var raw bytes.Buffer
	if err := dr.pdf.Output(&raw); err != nil {
		return nil, err
	}
	b, err := parse(raw.Bytes())
	if err != nil {
		return nil, err
	}
	f := finisher{
		body: b, rec: dr.rec, used: dr.used, spots: p.spots, heads: c.headings,
		words: func(h heading) string { return doc.Plain(d.Words, h.text) },
		meta:  metadataOf(d, o),
		plain: plain,
	}
	return f.finish()
}

func newComposer(d doc.Document, o Options) *composer {
	fonts := &family{}
	c := &composer{
		fonts: fonts,
		gate:  &gate{fonts: fonts, missing: o.Missing, told: map[rune]bool{}},
		words: d.Words, ids: map[string]bool{},
		headings: collect(d.Blocks),
	}
	for _, h := range c.headings {
		if h.id != "" && doc.Plain(d.Words, h.text) != "" {
			c.ids[h.id] = true
		}
	}
	return c
}

// titleOf is never empty: PDF/UA asks for a title.
func titleOf(d doc.Document) string {
	for _, s := range []string{d.Title, d.Subtitle, d.ID} {
		if s != "" {
			return s
		}
	}
	return "–"
}

func (c *composer) furniture(d doc.Document) furniture {
	fu := furniture{
		title: c.gate.text(titleOf(d)), subtitle: c.gate.text(d.Subtitle),
		page: c.gate.text(d.Words.Page),
	}
	if fu.page == "" {
		fu.page = "{page} / {pages}"
	}
	if d.Draft {
		fu.draft = c.gate.text(d.Words.Draft)
	}
	return fu
}

// layout sets the document: what opens it, the contents, the body.
func (c *composer) layout(d doc.Document, root *elem, title string) *pager {
	p := &pager{spots: map[string]spot{}}
	f := frame{x: marginX, w: bodyWidth, text: bodyText(), owner: root}
	opening := c.front(f, d, title)
	if d.Cover {
		p.segment(opening, true)
		opening = nil
	}
	if shown := c.inContents(d.Contents); len(shown) > 0 {
		opening = append(opening, spaced(24, c.contents(f, shown))...)
		if d.Cover {
			p.segment(opening, false)
			opening = nil
		}
	}
	for i, part := range parts(d.Blocks) {
		boxes := c.blocks(f, part)
		if i == 0 && len(opening) > 0 {
			boxes = append(opening, spaced(20, boxes)...)
		}
		p.segment(boxes, false)
	}
	for _, b := range p.entries {
		c.number(f, b, fmt.Sprint(p.spots[b.entry].page))
	}
	return p
}

func (c *composer) inContents(deepest int) []heading {
	var out []heading
	for _, h := range c.headings {
		if h.level <= deepest && c.ids[h.id] {
			out = append(out, h)
		}
	}
	return out
}

// parts cuts blocks at the breaks; there is always one part, maybe empty.
func parts(in []doc.Block) [][]doc.Block {
	out := [][]doc.Block{nil}
	for _, b := range in {
		if _, ok := b.(doc.Break); ok {
			out = append(out, nil)
			continue
		}
		last := len(out) - 1
		out[last] = append(out[last], b)
	}
	return out
}

func metadataOf(d doc.Document, o Options) metadata {
	m := metadata{
		title: titleOf(d), author: d.Author, subject: d.Subject,
		lang: d.Lang, producer: o.Producer, date: o.Date,
	}
	if m.lang == "" {
		m.lang = "fr"
	}
	if m.producer == "" {
		m.producer = "registre"
	}
	if m.date.IsZero() {
		m.date = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
		if t, err := time.Parse(time.DateOnly, d.Date); err == nil {
			m.date = t
		}
	}
	return m
}
