package pdf

import (
	"fmt"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// run is a stretch of text of one look and one owner in the structure tree.
type run struct {
	text string
	look look
	elem *elem
	link *link
}

// link is where a run leads: outside, or to a heading of the document.
type link struct {
	elem *elem
	url  string
	id   string
	says string // accessible description
}

// runs flattens inlines; the text belongs to owner.
func (c *composer) runs(in []doc.Inline, l look, owner *elem) []run {
	f := flattener{c: c}
	f.all(in, l, owner, nil)
	return f.out
}

type flattener struct {
	c   *composer
	out []run
}

func (f *flattener) all(in []doc.Inline, l look, owner *elem, to *link) {
	for _, n := range in {
		f.one(n, l, owner, to)
	}
}

func (f *flattener) one(n doc.Inline, l look, owner *elem, to *link) {
	switch n := n.(type) {
	case doc.Text:
		f.put(string(n), l, owner, to)
	case doc.Strong:
		f.all(n, l.with(bold), owner, to)
	case doc.Emph:
		f.all(n, l.with(italic), owner, to)
	case doc.CodeSpan:
		f.put(string(n), l.inkIn(l.ink, shade), inlineElem(owner, "Code"), to)
	case doc.Link:
		if !doc.SafeURL(n.URL) {
			f.all(n.Text, l, owner, to)
			return
		}
		f.link(n.Text, l, owner, to, &link{url: n.URL, says: n.URL})
	case doc.Ref:
		if !f.c.ids[n.ID] {
			f.all(n.Text, l, owner, to)
			return
		}
		f.link(n.Text, l, owner, to, &link{id: n.ID, says: doc.Plain(f.c.words, n.Text)})
	case doc.Missing:
		f.put(n.Label(f.c.words), l.with(italic).inkIn(gapInk, gapTint), owner, to)
	default:
		panic(fmt.Sprintf("unreachable: inline of type %T", n))
	}
}

// link opens a Link element; a link within a link has no meaning in PDF and
// is part of the outer one.
func (f *flattener) link(text []doc.Inline, l look, owner *elem, outer, to *link) {
	if outer != nil {
		f.all(text, l, owner, outer)
		return
	}
	to.elem = inlineElem(owner, "Link")
	l.ink = linkInk
	f.all(text, l, to.elem, to)
}

func (f *flattener) put(s string, l look, owner *elem, to *link) {
	if s = f.c.gate.text(s); s == "" {
		return
	}
	if n := len(f.out); n > 0 {
		if last := &f.out[n-1]; last.look == l && last.elem == owner && last.link == to {
			last.text += s
			return
		}
	}
	f.out = append(f.out, run{s, l, owner, to})
}
