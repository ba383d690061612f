// Package render writes a document in one format: HTML, Markdown and JSON here,
// PDF in its sub-package.
//
// A writer knows the tree of package doc and nothing of the GDPR. It never adds
// a word to the body, fetches anything, or reads the clock: what differs
// between two formats is the look, and a test holds the words of each to those
// of the tree.
package render

import (
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

// Format is one way to write a document.
type Format struct {
	Name  string // what a user asks for: "html"
	Ext   string // file name extension, without dot
	Write func(io.Writer, doc.Document, Options) error
}

// Options are those that every format shares; a format ignores what it has no
// use for.
type Options struct {
	// Templates holds the wrappers of the formats that have one
	// ("html/page.html", "html/style.css"): those of package templates, or an
	// overlay of a user's own.
	Templates fs.FS
	// Sources prints, where the format can, the place each block comes from.
	Sources bool
	// Date goes into the metadata of formats whose files are dated.
	Date time.Time
	// Undrawn, if set, learns of each character that a format's own fonts lack,
	// once, with the block where it stands (nil outside the body).
	Undrawn func(r rune, in doc.Block)
}

// Formats lists the formats in the order in which a help text names them.
func Formats() []Format {
	return []Format{
		{Name: "html", Ext: "html", Write: HTML},
		{Name: "md", Ext: "md", Write: Markdown},
		{Name: "pdf", Ext: "pdf", Write: PDF},
		{Name: "json", Ext: "json", Write: JSON},
	}
}

// ByName finds a format by its name.
func ByName(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// PDF writes tagged PDF/UA-1 and PDF/A-2a; package pdf does the work.
func PDF(out io.Writer, d doc.Document, o Options) error {
	return pdf.Write(out, d, pdf.Options{Date: o.Date, Missing: o.Undrawn})
}

// unhandled is the error of a node that a writer does not know: refusing beats
// leaving a sentence out.
func unhandled(format string, node any) error {
	return fmt.Errorf("%s: unhandled node %T", format, node)
}

// reachable gives the anchors that a Ref may lead to. A Ref to anything else is
// written as its text alone, since a dead link helps nobody.
func reachable(blocks []doc.Block) map[string]bool {
	ids := map[string]bool{}
	for _, h := range doc.Headings(blocks) {
		ids[h.ID] = true
	}
	return ids
}

// source prints the file and the line of a block, or "".
func source(b doc.Block) string {
	p := b.Origin()
	if !p.Known() {
		return ""
	}
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// visible tells whether a run of inlines prints anything.
func visible(w doc.Words, list []doc.Inline) bool {
	return strings.TrimSpace(doc.Plain(w, list)) != ""
}
