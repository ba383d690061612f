// Package doc is the tree that a human reads: headings, paragraphs, tables.
// package compose builds it, package render writes it in each format.
//
// The tree is small and sealed, so that a writer is one switch on blocks and
// one on inlines, and it knows nothing of the GDPR. It never holds a format's
// own syntax: there is no raw block.
package doc

import "github.com/registre-rgpd/registre/pkg/diag"

// Document is one compiled document in one language.
type Document struct {
	ID       string // file name without extension, e.g. "politique"
	Lang     string // BCP 47 of the text: "fr", "en"
	Title    string
	Subtitle string // organisation, or ""
	Author   string // who answers for the text: a function or an organisation
	Subject  string // one sentence for the files' metadata, or ""
	Date     string // ISO 8601 date that the document declares, or ""
	Facts    []Fact // cover lines: version, in force on, approved by…
	Words    Words  // furniture, in the document's language
	Draft    bool   // refused by the gate and asked for anyway: marked on every page
	Cover    bool   // paged formats open with a cover page; otherwise a title block
	Contents int    // deepest level of heading that a table of contents lists; 0: none is wanted
	Blocks   []Block
}

// Fact is a line of the cover: a label and its value.
type Fact struct {
	Label string
	Value []Inline
}

// Words are the furniture that writers need and must not know in any language.
type Words struct {
	Contents string // "Sommaire"
	Page     string // "Page {page} sur {pages}"
	Draft    string // "PROJET"
	Missing  string // "non renseigné"
	NewPage  string // accessible name of the jump to the contents, e.g. "Aller au contenu"
}

// Block is a block-level node. The kinds are those of this file.
type Block interface {
	block()
	// Origin is the place of the register that the block says, or the zero
	// place for words of our own.
	Origin() diag.Place
}

// At gives a block its origin; embed it.
type At struct{ Place diag.Place }

// Origin implements Block.
func (a At) Origin() diag.Place { return a.Place }

type (
	// Heading opens a section. Level 1 is the first below the title; levels
	// never skip. ID is unique in the document, ASCII, usable as an anchor.
	Heading struct {
		At
		Level int
		ID    string
		Text  []Inline
	}
	// Para is a paragraph.
	Para struct {
		At
		Text []Inline
	}
	// List holds items of blocks; an item's first block is mostly a Para.
	List struct {
		At
		Ordered bool
		Items   [][]Block
	}
	// Fields is a list of labels and their values: a register sheet's body.
	Fields struct {
		At
		Items []Field
	}
	// Table has one header row; every row has len(Head) cells. RowHeads marks
	// the first column as headers of its rows. Widths are relative weights,
	// empty for equal columns. Quiet keeps the caption for those who do not see
	// the page: the heading above says the same.
	Table struct {
		At
		Caption  []Inline
		Quiet    bool
		Head     [][]Inline
		Rows     []Row
		RowHeads bool
		Widths   []int
	}
	// Note sets blocks apart. Kind is "note", "warning" or "draft".
	Note struct {
		At
		Kind  string
		Title []Inline
		Body  []Block
	}
	// Code is text in a fixed-width face, line breaks kept.
	Code struct {
		At
		Lang string
		Text string
	}
	// Break starts a new page in paged formats; elsewhere a rule.
	Break struct{ At }
)

// Field is a label and its value.
type Field struct {
	At
	Label []Inline
	Value []Block
}

// Row is a table row; a cell holds blocks, mostly one Para.
type Row struct {
	At
	Cells [][]Block
}

func (Heading) block() {}
func (Para) block()    {}
func (List) block()    {}
func (Fields) block()  {}
func (Table) block()   {}
func (Note) block()    {}
func (Code) block()    {}
func (Break) block()   {}

// Inline is a run of text. The kinds are those of this file.
type Inline interface{ inline() }

type (
	// Text is plain characters: valid UTF-8, NFC, no control or bidi character.
	Text string
	// Strong is importance.
	Strong []Inline
	// Emph is stress.
	Emph []Inline
	// CodeSpan is text in a fixed-width face.
	CodeSpan string
	// Link leads outside; URL has the scheme https, http, mailto or tel.
	Link struct {
		Text []Inline
		URL  string
	}
	// Ref leads to a heading of the same document.
	Ref struct {
		Text []Inline
		ID   string
	}
	// Missing is a gap: the same look everywhere, counted. What is the label
	// of the missing thing, printed after Words.Missing when not empty; Key is
	// what its author would write it under, and is not printed; the origin is
	// the answer that its author left for later.
	Missing struct {
		At
		What, Key string
	}
)

func (Text) inline()     {}
func (Strong) inline()   {}
func (Emph) inline()     {}
func (CodeSpan) inline() {}
func (Link) inline()     {}
func (Ref) inline()      {}
func (Missing) inline()  {}

// T makes a paragraph of plain text.
func T(s string) Para { return Para{Text: []Inline{Text(s)}} }
