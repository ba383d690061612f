// Package compose turns a register into documents: the register of art. 30(1),
// the one of art. 30(2), and the policies and notices that a register declares.
//
// It builds trees of package doc and writes no format; its words come from the
// catalogue and from the field table, never from string literals. It is given a
// register already redacted for its audience, so it cannot print what a reader
// may not see; and it never decides what is right: a gap is printed as a gap.
package compose

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
)

// The types of document, values of the field "type" of a document.
const (
	controllerRegister = "controller-register"
	processorRegister  = "processor-register"
	privacyPolicy      = "privacy-policy"
	notice             = "notice"
)

// Planned is a document to build.
type Planned struct {
	ID       string
	Type     string // a value of the field "type"
	Audience string // "public", "persons", "client", "authority", "internal"
	Implied  bool   // a register that nothing declares: art. 30(4) makes it due
}

// IsNotice tells a document that people are told by: it waits until what it
// prints is in order. A register is always producible as it stands.
func (p Planned) IsNotice() bool { return p.Type == privacyPolicy || p.Type == notice }

// Plan lists the documents of a register: those it declares, and the registers
// it implies, for the organisation and for the authority.
func Plan(r *register.Register) []Planned {
	var out []Planned
	declared := map[string]bool{}
	for _, d := range r.Documents.Items {
		if d.Type.IsGiven() && d.Audience.IsGiven() {
			out = append(out, Planned{ID: d.ID, Type: d.Type.V, Audience: d.Audience.V})
			if len(d.Activities.Items)+len(d.ProcessorActivities.Items) == 0 { // a part stands for no whole
				declared[d.Type.V+"/"+d.Audience.V] = true
			}
		}
	}
	imply := func(typ string, due bool) {
		for _, audience := range []string{"internal", "authority"} {
			if due && !declared[typ+"/"+audience] {
				out = append(out, Planned{ID: impliedID(typ, r.Lang), Type: typ, Audience: audience, Implied: true})
			}
		}
	}
	imply(controllerRegister, len(r.Activities.Items) > 0)
	imply(processorRegister, len(r.ProcessorActivities.Items) > 0)
	return out
}

// impliedID is the file name of a register that nothing declares: the word of
// its type in the register's language.
func impliedID(typ, lang string) string {
	for _, v := range register.TypeByName("document").Field("type").Values {
		if v.Key.En == typ {
			return v.Key.In(lang)
		}
	}
	return typ
}

// Request is all that a document is made from.
type Request struct {
	World    derive.World // of the register redacted for the audience
	Planned  Planned
	Lang     i18n.Lang // of the document
	Words    *i18n.Catalogue
	Prose    map[string][]byte // prose files by path
	Draft    bool              // refused by the gate, and asked for anyway
	Internal bool              // print where each sheet is written, and what the program notices
	Inside   map[string]bool   // of the whole register; see derive.World.Inside
}

// Compose builds a document.
func Compose(req Request) doc.Document {
	c := newComposer(req)
	d := doc.Document{
		ID: req.Planned.ID, Lang: string(req.Lang), Draft: req.Draft, Words: c.furniture(),
		Cover: !req.Planned.IsNotice(), Contents: contentsDepth(req.Planned),
	}
	c.identify(&d)
	switch req.Planned.Type {
	case controllerRegister:
		d.Blocks = c.controllerRegister()
	case processorRegister:
		d.Blocks = c.processorRegister()
	default:
		d.Blocks = c.policy()
	}
	return d
}

// contentsDepth keeps the contents of a register to its sheets: the headings
// inside a sheet are the same in all.
func contentsDepth(p Planned) int {
	if p.IsNotice() {
		return 2
	}
	return 1
}

// composer is a request and what it has named so far.
type composer struct {
	Request
	r         *register.Register
	decl      *register.Document // nil for an implied register
	anchors   map[string]bool
	read      int             // prose texts read so far
	explained map[string]bool // the rights were told once
	told      map[string]bool // what is true of the whole document was told once
	homes     map[*register.Contact]home
	commons   map[any]home      // what several sheets of a register share
	names     map[string]bool   // words that keep their capital inside a sentence
	reserved  map[string]string // anchors of the sections that contacts are told in
}

func newComposer(req Request) *composer {
	c := &composer{Request: req, r: req.World.Register, anchors: map[string]bool{}, explained: map[string]bool{}, told: map[string]bool{},
		homes: map[*register.Contact]home{}, reserved: map[string]string{}, commons: map[any]home{}}
	i := slices.IndexFunc(c.r.Documents.Items, func(d *register.Document) bool { return d.ID == req.Planned.ID })
	if i >= 0 && !req.Planned.Implied {
		c.decl = c.r.Documents.Items[i]
	}
	c.names = c.properNames()
	return c
}

func (c *composer) furniture() doc.Words {
	return doc.Words{
		Contents: c.word("furniture.contents"), Page: c.word("furniture.page"), Draft: c.word("furniture.draft"),
		Missing: c.word("furniture.missing"), NewPage: c.word("furniture.skip"),
	}
}

// identify fills the title, and the lines of the cover.
func (c *composer) identify(d *doc.Document) {
	if o := c.r.Organisation(); o != nil {
		d.Author = c.plain(o.Name)
		d.Subtitle = d.Author
	}
	fact := func(label string, value []doc.Inline) {
		if len(value) > 0 {
			d.Facts = append(d.Facts, doc.Fact{Label: label, Value: value})
		}
	}
	if c.decl == nil {
		d.Title, _ = register.ValueLabel("document", "type", c.Planned.Type, c.lang())
		if title := c.r.Header.Title; title.IsGiven() && c.Planned.Type == "controller-register" && c.lang() == c.r.Lang {
			d.Title = c.plain(title) // the processor's register has no title of its own
		}
		d.Date = c.r.Header.UpdatedOn.V
		fact(c.label("header", "updated_on"), c.dateInlines(c.r.Header.UpdatedOn))
	} else {
		d.Title, d.Date = c.plain(c.decl.Title), c.decl.InForceOn.V
		if c.decl.Subtitle.IsGiven() {
			d.Subtitle = c.plain(c.decl.Subtitle)
		}
		fact(c.label("document", "version"), c.textInlines(c.decl.Version))
		fact(c.label("document", "in_force_on"), c.dateInlines(c.decl.InForceOn))
		fact(c.label("document", "author"), c.textInlines(c.decl.Author))
		if c.decl.Approved.IsGiven() {
			fact(c.label("document", "approved"), c.approval(c.decl.Approved))
		}
	}
	audience, _ := register.ValueLabel("document", "audience", c.Planned.Audience, c.lang())
	if !c.Planned.IsNotice() {
		fact(c.label("document", "audience"), []doc.Inline{doc.Text(audience)})
	}
	d.Title = c.typo(d.Title)
	d.Subject = c.fill("documents.subject", args{"title": d.Title, "organisation": d.Author})
}

func (c *composer) approval(a register.Approval) []doc.Inline {
	on := ""
	if a.On.IsGiven() {
		on = c.date(a.On.V)
	}
	return c.inlines("documents.approved", args{"by": upperFirst(c.plain(a.By)), "on": on})
}
