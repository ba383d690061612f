package register

import (
	"reflect"
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Files are the parsed files of a register, the main one first.
type Files struct {
	Lang   string // language of the first key of the main file
	All    []*source.File
	Broken bool // a file could not be read: what it declares is unknown
}

// LangOf gives the language of a main file: "fr" for `registre:`, "en" for
// `register:`, "" when the file begins with something else.
func LangOf(f *source.File) string {
	if f.Root == nil || f.Root.Kind != source.Map || len(f.Root.Entries) == 0 {
		return ""
	}
	switch FoldKey(f.Root.Entries[0].Key.Text) {
	case "registre":
		return "fr"
	case "register":
		return "en"
	}
	return ""
}

// Validate checks each file against an edition of the schema.
func Validate(files Files, s *schema.Schema) []diag.Finding {
	l := newLanguage(files.Lang)
	v := schema.Vocabulary{Fold: FoldKey, Foreign: l.foreign, Near: i18n.Nearest}
	var found []diag.Finding
	for _, f := range files.All {
		if f.Root != nil {
			found = append(found, s.Check(f, l.value(l.indexes["root"], f.Root), v)...)
		}
	}
	return found
}

// Read makes the register of the files. What is faulty is left out of it and
// reported; the rest is there. The files are kept, for For.
func Read(files Files) (*Register, []diag.Finding) {
	return read(files, 0)
}

// For makes the register that an audience may read. It is read again from the
// files with the rest left aside, so that what is withheld was never there.
func For(files Files, audience string) *Register {
	r, _ := read(files, ReadersOf(audience))
	return r
}

func read(files Files, readers Readers) (*Register, []diag.Finding) {
	d := &decoder{language: newLanguage(files.Lang), readers: readers, entries: map[string]entry{}, declared: map[string][]string{}}
	r := &Register{Lang: files.Lang}
	root := d.indexes["root"]
	for i, f := range files.All {
		if f.Root == nil {
			continue
		}
		if e := header(f.Root); i > 0 && e != nil {
			d.report(diag.Finding{ID: "REF003", Place: e.Key.Place, Args: []diag.Arg{{Name: "file", Value: diag.Code(files.All[0].Name)}}})
			f = withoutHeader(f)
		}
		d.object(root, f.Root, reflect.ValueOf(r).Elem(), nil)
	}
	d.link(files.Broken)
	if !files.Broken { // else what refers to them may be in the file that cannot be read
		r.orphans = d.orphans()
	}
	r.inherit()
	r.open, r.said = d.todos, d.said
	diag.Sort(d.found)
	return r, d.found
}

func header(n *source.Node) *source.Entry {
	i := slices.IndexFunc(n.Entries, func(e source.Entry) bool {
		k := FoldKey(e.Key.Text)
		return k == rootType.Fields[0].Key.Fr || k == rootType.Fields[0].Key.En
	})
	if i < 0 {
		return nil
	}
	return &n.Entries[i]
}

func withoutHeader(f *source.File) *source.File {
	root := *f.Root
	root.Entries = slices.DeleteFunc(slices.Clone(root.Entries), func(e source.Entry) bool {
		h := header(f.Root)
		return h != nil && e.Key == h.Key
	})
	return &source.File{Name: f.Name, Data: f.Data, Root: &root}
}

// Open counts the answers that are still to be given.
func (r *Register) Open() int { return r.open }

// Said is a text, its field and the path of the entry that it belongs to, or of
// the field itself in the header.
type Said struct {
	Text  *Text
	Field *Field
	Path  []string
}

// Said lists the texts that are given and the reasons of the answers "none", in
// the order of the files.
func (r *Register) Said() []Said { return r.said }

// Orphans lists the shared entries that nothing refers to, in file order.
func (r *Register) Orphans() []Orphan { return r.orphans }

// Organisation is the organisation whose register this is, or nil.
func (r *Register) Organisation() *Organisation { return r.Header.Organisation.To }

// inherit gives the activities of a service what it says once for all. A field
// that the activity answers, even by none or to do, keeps its answer.
func (r *Register) inherit() {
	for _, a := range r.Activities.Items {
		inheritBases(a)
		if s := a.Service.To; s != nil {
			s.Defaults.fill(&a.Recipients, &a.Systems, &a.Measures, &a.Rights)
			if a.AutomatedDecision.IsMissing() {
				a.AutomatedDecision = s.Defaults.AutomatedDecision
			}
		}
	}
	for _, a := range r.ProcessorActivities.Items {
		if s := a.Service.To; s != nil {
			s.Defaults.fill(&a.Recipients, &a.Systems, &a.Measures, &a.Rights)
		}
	}
}

// fill sets the fields that both kinds of activity share.
func (d *Defaults) fill(recipients *Recipients, systems *List[Ref[System]], measures *List[Ref[Measure]], rights *Ref[RightsProcedure]) {
	if recipients.IsMissing() {
		*recipients = d.Recipients
	}
	if systems.IsMissing() {
		*systems = d.Systems
	}
	if measures.IsMissing() {
		*measures = d.Measures
	}
	if rights.IsMissing() {
		*rights = d.Rights
	}
}

// inheritBases gives the purposes that state no basis the one of their sheet.
func inheritBases(a *Activity) {
	if len(a.Bases.Items) == 0 {
		return
	}
	for _, p := range a.Purposes.Items {
		if p.Basis.Answered() || len(p.Bases.Items) > 0 {
			continue
		}
		if only := a.Bases.Items[0]; len(a.Bases.Items) == 1 && len(only.Persons.Items) == 0 && !only.OnlyIf.IsGiven() {
			p.LegalBasis = only.LegalBasis
		} else {
			p.Bases = a.Bases
		}
	}
}
