package pdf

import (
	"strconv"

	"github.com/go-pdf/fpdf"
)

// elem is an element of the structure tree. Elements of blocks hang on their
// parent at once, in the document's order; elements within a line hang on
// theirs when they are first drawn, so that they stand between the right words.
type elem struct {
	tag    string
	attr   string // attribute dictionary, e.g. "/O/Table/Scope/Column"
	parent *elem
	kids   []kid
	hung   bool
	number int // object number, given by the rewriter
}

// kid is one of: an element, a marked-content sequence, an annotation.
type kid struct {
	elem  *elem
	page  int // 1-based, for the two others
	mcid  int
	annot int // 1-based index into recorder.annots; 0 for a sequence
}

// newElem makes an element of a block.
func newElem(parent *elem, tag string) *elem {
	e := inlineElem(parent, tag)
	e.hang()
	return e
}

// inlineElem makes an element within a line.
func inlineElem(parent *elem, tag string) *elem { return &elem{tag: tag, parent: parent} }

func (e *elem) with(attr string) *elem { e.attr = attr; return e }

func (e *elem) hang() {
	if e.hung || e.parent == nil {
		return
	}
	e.hung = true
	e.parent.hang()
	e.parent.kids = append(e.parent.kids, kid{elem: e})
}

// artifact is the owner of what is no part of the text: furniture, rules.
// Its tag is the property list of the sequence.
type artifact = elem

func pagination(subtype string) *artifact {
	return &artifact{tag: "<</Type/Pagination/Subtype/" + subtype + ">>", hung: true}
}

// annot is a link's active rectangle, from the top of the page.
type annot struct {
	page       int
	x, y, w, h float64
	to         *link
	object     int
}

// recorder writes marked content into fpdf's pages while they are drawn. One
// sequence stays open as long as its owner is the same, never over a page.
type recorder struct {
	pdf    *fpdf.Fpdf
	root   *elem
	page   int
	open   *elem
	owners [][]*elem // by page, by MCID: the parent tree
	annots []annot
}

func (t *recorder) newPage() {
	t.close()
	t.page++
	t.owners = append(t.owners, nil)
}

func (t *recorder) close() {
	if t.open != nil {
		t.pdf.RawWriteStr("EMC")
		t.open = nil
	}
}

// in says that what is drawn next belongs to e.
func (t *recorder) in(e *elem) {
	if t.open == e {
		return
	}
	t.close()
	t.open = e
	if e.parent == nil {
		t.pdf.RawWriteStr("/Artifact " + e.tag + " BDC")
		return
	}
	e.hang()
	at := len(t.owners) - 1
	id := len(t.owners[at])
	t.owners[at] = append(t.owners[at], e)
	e.kids = append(e.kids, kid{page: t.page, mcid: id})
	t.pdf.RawWriteStr("/" + e.tag + "<</MCID " + strconv.Itoa(id) + ">>BDC")
}

// link makes a rectangle of the current page lead to where l says.
func (t *recorder) link(l *link, x, y, w, h float64) {
	t.annots = append(t.annots, annot{page: t.page, x: x, y: y, w: w, h: h, to: l})
	l.elem.kids = append(l.elem.kids, kid{page: t.page, annot: len(t.annots)})
}
