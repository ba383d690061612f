package register

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/source"
)

// decoder fills the Go structs from the trees, driven by the table. What the
// schema refuses it leaves missing and silent: the schema has reported it. It
// reports only what a schema cannot see.
type decoder struct {
	*language
	readers  Readers // the audience; 0 reads everything
	entries  map[string]entry
	pending  []pending
	found    []diag.Finding
	lists    []*listRefs
	declared map[string][]string // collection to its identifiers
	todos    int                 // answers still to be given
	said     []Said
}

// entry is a decoded entry of a map.
type entry struct {
	value any // pointer to the struct
	head  *Head
	typ   *Type
	uses  int
}

// pending is a reference to link once every file is read.
type pending struct {
	ref        reference
	collection string
	scope      string // path of the enclosing activity, for local collections
}

// reference is what every Ref can do.
type reference interface {
	id() string
	bind(value any) bool
	meta() *Meta
}

func (r *Ref[T]) id() string { return r.ID }
func (r *Ref[T]) bind(value any) bool {
	to, ok := value.(*T)
	if ok {
		r.To = to
	}
	return ok
}

type metaHolder interface{ meta() *Meta }
type headHolder interface{ head() *Head }

// object fills a struct from a map node. path is the identifiers so far.
func (d *decoder) object(t *index, n *source.Node, v reflect.Value, path []string) {
	t.bind(v.Type())
	if d.readers != 0 {
		d.withhold(t, v)
	}
	switch {
	case n.Kind == source.Scalar && t.Short != "":
		d.field(t, t.Field(t.Short), n, n, v, path)
	case n.Kind == source.List && t.ShortList != "":
		d.field(t, t.Field(t.ShortList), n, n, v, path)
	case n.Kind == source.Map:
		again := d.again(n, func(key string) bool { return t.byKey[key] != nil })
		for i := range n.Entries {
			e := n.Entries[i]
			if f := d.fieldNamed(t, n, FoldKey(e.Key.Text)); f != nil && !again[e.Key] {
				d.field(t, f, e.Key, e.Value, v, path)
			}
		}
	}
}

// again reports the known keys of a map that are written twice, with and without
// their accents, and gives those that come second. Parsing compares the exact
// text: only the language knows that the two are one.
func (d *decoder) again(n *source.Node, known func(key string) bool) map[*source.Node]bool {
	if !slices.ContainsFunc(n.Entries, func(e source.Entry) bool { return FoldKey(e.Key.Text) != e.Key.Text }) {
		return nil
	}
	out := map[*source.Node]bool{}
	first := map[string]diag.Place{}
	for _, e := range n.Entries {
		key := FoldKey(e.Key.Text)
		if at, twice := first[key]; twice && known(key) {
			out[e.Key] = true
			d.report(diag.Finding{ID: "YML004", Place: e.Key.Place,
				Args:    []diag.Arg{{Name: "key", Value: diag.Code(key)}, {Name: "line", Value: diag.Number(at.Line)}},
				Related: []diag.Related{{Place: at, Role: "first"}}})
		} else if !twice {
			first[key] = e.Key.Place
		}
	}
	return out
}

// fieldNamed finds the field of a key, or the one that was probably meant: the
// schema reports the key, and nothing else should be reported for want of it.
func (d *decoder) fieldNamed(t *index, n *source.Node, key string) *Field {
	if f := t.byKey[key]; f != nil {
		return f
	}
	meant, ok := d.foreign(key)
	if !ok || t.byKey[meant] == nil {
		written := map[string]bool{}
		for _, e := range n.Entries {
			written[FoldKey(e.Key.Text)] = true
		}
		var free []string
		for k := range t.byKey {
			if !written[k] {
				free = append(free, k)
			}
		}
		meant, _ = i18n.Nearest(key, free)
	}
	return t.byKey[meant]
}

// withhold marks what the audience may not read, said or not.
func (d *decoder) withhold(t *index, v reflect.Value) {
	for _, f := range t.AllFields() {
		if f.Readers&d.readers != 0 {
			continue
		}
		if i, ok := t.paths[f.Key.En]; ok {
			v.FieldByIndex(i).Addr().Interface().(metaHolder).meta().State = Withheld
		}
	}
}

// field fills one field of a struct.
func (d *decoder) field(t *index, f *Field, key, n *source.Node, v reflect.Value, path []string) {
	i, ok := t.paths[f.Key.En]
	if !ok || d.readers != 0 && f.Readers&d.readers == 0 || n.Kind == source.Null {
		return
	}
	target := v.FieldByIndex(i)
	meta := target.Addr().Interface().(metaHolder).meta()
	meta.At, meta.Key = n.Place, key.Place
	if f.Askable && d.answer(n, meta) {
		if meta.IsNone() && meta.Reason.Text != "" {
			d.say(f, &Text{Meta: *meta, Words: meta.Reason}, path)
		}
		return
	}
	switch f.Shape {
	case Many:
		d.many(f, n, target, meta, path)
	case ByID:
		d.byID(f, n, target, meta, append(path[:len(path):len(path)], f.Key.En))
	default:
		d.single(f, n, target, path)
	}
}

// answer reads `aucun`, `a_faire` and their long forms.
func (d *decoder) answer(n *source.Node, m *Meta) bool {
	if n.Kind == source.Scalar {
		switch FoldKey(n.Text) {
		case d.state.none, d.state.noneAlt:
			m.State = None
			return true
		case d.state.todo:
			m.State = Todo
			d.todos++
			return true
		}
		return false
	}
	if n.Kind != source.Map {
		return false
	}
	for _, e := range n.Entries {
		switch FoldKey(e.Key.Text) {
		case d.state.none, d.state.noneAlt:
			m.State = None
		case d.state.todo:
			m.State = Todo
		}
	}
	if m.State != None && m.State != Todo {
		return false
	}
	d.again(n, d.state.has)
	if m.State == Todo {
		d.todos++
	}
	for _, e := range n.Entries {
		d.answerDetail(FoldKey(e.Key.Text), e.Value, m)
	}
	return true
}

// answerDetail reads what goes with an answer. Reasons are for the organisation
// and the authority, save for "none", whose reason is the answer itself.
func (d *decoder) answerDetail(key string, n *source.Node, m *Meta) {
	switch key {
	case d.state.none, d.state.noneAlt:
		m.Reason = d.words(n)
	case d.state.todo:
		if d.readers == 0 || d.readers&Internal != 0 {
			m.Reason = d.words(n)
		}
	case d.state.checked:
		m.On = d.date(n, "2006-01-02")
	case d.state.due:
		m.Due = d.date(n, "2006-01-02")
	case d.state.by:
		if d.readers == 0 || d.readers&Internal != 0 {
			m.By = d.words(n).Text
		}
	}
}

// many fills a list.
func (d *decoder) many(f *Field, n *source.Node, target reflect.Value, m *Meta, path []string) {
	if n.Kind != source.List {
		if f.Kind != KindEnum || n.Kind != source.Scalar {
			return
		}
		n = &source.Node{Kind: source.List, Items: []*source.Node{n}, Place: n.Place} // a short form of one word
	}
	items := target.FieldByName("Items")
	list := reflect.MakeSlice(items.Type(), len(n.Items), len(n.Items))
	kept := 0
	for _, item := range n.Items {
		if item.Kind == source.Null {
			continue
		}
		x := list.Index(kept)
		meta := x.Addr().Interface().(metaHolder).meta()
		meta.At, meta.Key = item.Place, item.Place
		d.single(f, item, x, path)
		if meta.State == Given {
			kept++
		} else {
			x.SetZero()
		}
	}
	items.Set(list.Slice(0, kept))
	m.State = Given
	if f.Kind == KindRef || f.Kind == KindObject {
		d.lists = append(d.lists, &listRefs{field: f, list: items})
	}
}

// byID fills a map of entries, in the order of the file.
func (d *decoder) byID(f *Field, n *source.Node, target reflect.Value, m *Meta, path []string) {
	if n.Kind != source.Map {
		return
	}
	items := target.FieldByName("Items")
	for _, e := range n.Entries {
		if e.Value.Kind == source.Null {
			continue
		}
		p := reflect.New(items.Type().Elem().Elem())
		head := p.Interface().(headHolder).head()
		head.ID = e.Key.Text
		head.Path = append(path[:len(path):len(path)], head.ID)
		head.At, head.Key, head.State = e.Key.Place, e.Key.Place, Given
		if !d.declare(f, head, p.Interface()) {
			continue
		}
		d.object(d.indexes[f.Of], e.Value, p.Elem(), head.Path)
		if d.readers != 0 && d.hiddenEntry(p.Elem()) {
			delete(d.entries, strings.Join(head.Path, "/"))
			continue
		}
		items.Set(reflect.Append(items, p))
	}
	m.State = Given
}

// declare keeps an entry so that references find it. The same identifier twice
// in two files is a fault: which of the two is meant cannot be guessed.
func (d *decoder) declare(f *Field, head *Head, value any) bool {
	path := strings.Join(head.Path, "/")
	if first, dup := d.entries[path]; dup {
		d.report(diag.Finding{ID: "REF002", Place: head.Key, Subject: head.Path,
			Args:    []diag.Arg{{Name: "id", Value: diag.Code(head.ID)}, {Name: "file", Value: diag.Code(first.head.Key.File)}, {Name: "line", Value: diag.Number(first.head.Key.Line)}},
			Related: []diag.Related{{Place: first.head.Key, Role: "first"}}})
		return false
	}
	collection := strings.Join(head.Path[:len(head.Path)-1], "/")
	d.declared[collection] = append(d.declared[collection], head.ID)
	d.entries[path] = entry{value: value, head: head, typ: TypeByName(f.Of)}
	return true
}

func (d *decoder) report(f diag.Finding) {
	f.Severity = diag.Error
	d.found = append(d.found, f)
}

// single fills one value.
func (d *decoder) single(f *Field, n *source.Node, target reflect.Value, path []string) {
	if f.Kind == KindObject {
		meta := target.Addr().Interface().(metaHolder).meta()
		d.object(d.indexes[f.Of], n, target, path)
		meta.State = Given
		return
	}
	switch p := target.Addr().Interface().(type) {
	case *Text:
		if d.text(n, p); p.IsGiven() {
			d.say(f, p, path)
		}
	case *Date:
		layout := "2006-01-02"
		if f.Kind == KindEdition {
			layout = "2006-01"
		}
		p.V = d.date(n, layout)
		p.State = givenIf(p.V != "")
	case *Duration:
		d.duration(n, p)
	case *Country:
		code, ok := i18n.CanonicalCountry(n.Text)
		if ok && n.Kind == source.Scalar {
			p.V, p.State = code, Given
			d.checkMisread(n)
		}
	case *Bool:
		switch FoldKey(n.Text) {
		case d.language.words().yes, "true":
			p.V, p.State = true, Given
		case d.language.words().no, "false":
			p.State = Given
		}
	case *Int:
		if v, err := strconv.Atoi(n.Text); err == nil && v >= 0 {
			p.V, p.State = v, Given
		}
	case *Enum:
		if n.Kind == source.Scalar {
			p.V = d.valueNamed(f, FoldKey(n.Text))
			p.State = givenIf(p.V != "")
		}
	case *Code:
		if n.Kind == source.Scalar {
			p.V, p.State = n.Text, Given
		}
	case reference:
		d.reference(f, n, target, p, path)
	}
}

// valueNamed is the English key of a value, or of the one that was probably
// meant, or "": like fieldNamed, it leaves the fault to the schema.
func (d *decoder) valueNamed(f *Field, key string) string {
	for _, v := range f.Values {
		if v.Key.In(d.lang) == key {
			return v.Key.En
		}
	}
	words := make([]string, len(f.Values))
	for i, v := range f.Values {
		words[i] = v.Key.In(d.lang)
	}
	meant, _ := i18n.Nearest(key, words)
	for _, v := range f.Values {
		if meant != "" && v.Key.In(d.lang) == meant {
			return v.Key.En
		}
	}
	return ""
}

func givenIf(ok bool) State {
	if ok {
		return Given
	}
	return Missing
}

func (d *decoder) reference(f *Field, n *source.Node, target reflect.Value, ref reference, path []string) {
	if n.Kind != source.Scalar {
		return
	}
	target.FieldByName("ID").SetString(n.Text)
	ref.meta().State = Given
	if n.Text == "" {
		return // the schema says that it is empty
	}
	p := pending{ref: ref, collection: f.To}
	if local, ok := strings.CutPrefix(f.To, "activity."); ok && len(path) >= 2 {
		p.collection, p.scope = local, path[0]+"/"+path[1]
	}
	d.pending = append(d.pending, p)
}

// say keeps a text for Said. What an audience reads was read before.
func (d *decoder) say(f *Field, t *Text, path []string) {
	if path == nil {
		path = []string{rootType.Fields[0].Key.En, f.Key.En}
	}
	if d.readers == 0 {
		d.said = append(d.said, Said{t, f, path})
	}
}

// text reads words, in one language or several.
func (d *decoder) text(n *source.Node, t *Text) {
	t.Words = d.words(n)
	t.State = givenIf(t.Words.Text != "")
	t.Style = TextStyle{Block: n.Style == source.Literal, Content: n.ContentPlace()}
}

func (d *decoder) words(n *source.Node) Words {
	switch n.Kind {
	case source.Scalar:
		d.checkMisread(n)
		d.checkComment(n)
		return Words{Text: strings.TrimSpace(n.Text)}
	case source.Map:
		w := Words{Alt: map[string]string{}}
		for _, e := range n.Entries {
			if e.Value.Kind == source.Scalar {
				w.Alt[e.Key.Text] = strings.TrimSpace(e.Value.Text)
			}
		}
		if w.Text = w.Alt[d.lang]; w.Text == "" {
			for _, lang := range []string{"fr", "en"} {
				if w.Text == "" {
					w.Text = w.Alt[lang]
				}
			}
		}
		return w
	}
	return Words{}
}

// duration reads a length of time in the author's words.
func (d *decoder) duration(n *source.Node, t *Duration) {
	if n.Kind != source.Scalar || n.Text == "" {
		return
	}
	v, err := i18n.ParseDuration(n.Text)
	if err != nil {
		d.report(diag.Finding{ID: "SCH006", Place: n.Place, Args: []diag.Arg{{Name: "word", Value: diag.Code(n.Text)}}})
		return
	}
	t.V, t.State = v, Given
}

// checkMisread warns where another reader of YAML would read another value.
func (d *decoder) checkMisread(n *source.Node) {
	if term, ok := n.Misread(); ok {
		d.found = append(d.found, diag.Finding{ID: "YML016", Severity: diag.Info, Place: n.Place, Args: []diag.Arg{
			{Name: "text", Value: diag.Code(n.Text)}, {Name: "read", Value: term}, {Name: "repaired", Value: diag.Code(source.Quote(n.Text))}}})
	}
}

// checkComment warns where words end at a "#": French writes « dossier # 12 ».
func (d *decoder) checkComment(n *source.Node) {
	if n.Style != source.Plain || n.Comment == "" || strings.Contains(n.Comment, "\n") {
		return
	}
	d.found = append(d.found, diag.Finding{ID: "YML012", Severity: diag.Warning, Place: n.Place, Args: []diag.Arg{
		{Name: "comment", Value: diag.Code(n.Comment)}, {Name: "repaired", Value: diag.Code(source.Quote(n.Text + " " + n.Comment))}}})
}
