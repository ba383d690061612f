package facts

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/internal/factspec"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Own is a row that an organisation wrote.
type Own struct {
	Origin
	Table, ID string
	Over      string // date of our row that it stands in for, ISO 8601, or ""
}

// Near gives the candidate that a misspelt word probably meant.
type Near func(word string, candidates []string) (string, bool)

// With gives the tables with the rows that an organisation wrote: each takes the
// place of ours with its id, or stands after them. The files have been held to
// OwnSchema. The findings tell what a schema cannot; with any, the tables are
// not to be used.
func (t *Tables) With(files []*source.File, near Near) (*Tables, []diag.Finding) {
	merged := *t
	o := &owner{tables: &merged, near: near, seen: map[string]diag.Place{}}
	for _, f := range files {
		o.remove(f)
	}
	for _, f := range files {
		for _, spec := range factspec.Tables() {
			if rows := f.Root.Get(spec.Key); rows != nil {
				for _, row := range rows.Value.Items {
					o.put(spec, row, f)
				}
			}
		}
	}
	diag.Sort(o.found)
	return o.tables, o.found
}

// owner merges the rows of an organisation into a copy of the tables.
type owner struct {
	tables *Tables
	near   Near
	seen   map[string]diag.Place // by table and id: where the organisation speaks of the row
	found  []diag.Finding
}

func (o *owner) report(id string, at diag.Place, args ...diag.Arg) {
	o.found = append(o.found, diag.Finding{ID: id, Severity: diag.Error, Place: at, Args: args})
}

func arg(name, value string) diag.Arg { return diag.Arg{Name: name, Value: diag.Code(value)} }

// remove takes out the rows that a file does not want.
func (o *owner) remove(f *source.File) {
	removed := f.Root.Get(factspec.Removed)
	if removed == nil {
		return
	}
	for _, table := range removed.Value.Entries {
		spec := specOf(table.Key.Text)
		for _, e := range table.Value.Entries {
			list := o.list(spec)
			i := o.index(list, spec, e.Key.Text)
			if i < 0 {
				o.unknown(spec, e.Key, list)
			} else if o.first(spec, list.Index(i), e.Key) {
				o.set(spec, reflect.AppendSlice(list.Slice3(0, i, i), list.Slice(i+1, list.Len())))
			}
		}
	}
}

// unknown reports the id of a row that is not there.
func (o *owner) unknown(spec factspec.Table, id *source.Node, list reflect.Value) {
	args := []diag.Arg{arg("id", id.Text), arg("table", spec.Key)}
	var known []string
	for i := range list.Len() {
		known = append(known, idsOf(list.Index(i))...)
	}
	if word, ok := o.near(id.Text, known); ok {
		args = append(args, arg("near", word))
	}
	o.report("CFG007", id.Place, args...)
}

// first tells that the organisation had not spoken of a row yet.
func (o *owner) first(spec factspec.Table, row reflect.Value, at *source.Node) bool {
	ok := true
	for _, id := range slices.Compact(idsOf(row)) {
		key := spec.Key + "/" + id
		if before, seen := o.seen[key]; seen && ok {
			ok = false
			o.report("CFG006", at.Place, arg("id", id), arg("table", spec.Key))
			o.found[len(o.found)-1].Related = []diag.Related{{Place: before, Role: "first"}}
		}
		o.seen[key] = at.Place
	}
	return ok
}

// put reads a row and gives it its place.
func (o *owner) put(spec factspec.Table, node *source.Node, f *source.File) {
	list := o.list(spec)
	own := Own{Origin: o.origin(spec, node, f), Table: spec.Key, ID: factspec.Scalar(node, spec.ID)}
	row := o.read(spec, node, list.Type().Elem())
	at := o.index(list, spec, own.ID)
	if at >= 0 {
		own.Over = list.Index(at).FieldByName("Origin").Interface().(Origin).AsOf
		sameIDs(row, list.Index(at))
	} else {
		o.isNew(spec, row, node)
		sameIDs(row, row)
	}
	row.FieldByName("Origin").Set(reflect.ValueOf(own.Origin))
	if !o.first(spec, row, node.Get(spec.ID).Value) {
		return
	}
	if at < 0 {
		at = list.Len()
		list = reflect.Append(list.Slice3(0, at, at), row) // a copy: ours is shared
	} else {
		list = reflect.AppendSlice(list.Slice3(0, at, at), list.Slice(at, list.Len()))
		list.Index(at).Set(row)
	}
	o.set(spec, list)
	o.tables.Owned = append(o.tables.Owned[:len(o.tables.Owned):len(o.tables.Owned)], own)
}

// read decodes the fields of a row.
func (o *owner) read(spec factspec.Table, node *source.Node, typ reflect.Type) reflect.Value {
	row := reflect.New(typ).Elem()
	for _, field := range spec.Fields {
		if e := node.Get(field.Key); e != nil {
			assign(row.FieldByName(field.Name), o.english(field, factspec.Value(field.Kind, e.Value, o.problem)))
		}
	}
	if code := row.FieldByName("Code"); code.IsValid() {
		code.SetString(o.tables.ISO(code.String()))
	}
	if r, ok := row.Addr().Interface().(*Retention); ok {
		o.checkFigures(r, node)
	}
	return row
}

// isNew reports a row whose French id is that of another one.
func (o *owner) isNew(spec factspec.Table, row reflect.Value, node *source.Node) {
	fr := row.FieldByName("IDFr")
	if fr.IsValid() && fr.String() != "" && o.index(o.list(spec), spec, fr.String()) >= 0 {
		o.report("CFG006", node.Get("id_fr").Value.Place, arg("id", fr.String()), arg("table", spec.Key))
	}
}

// origin reads where a row comes from: whoever wrote it says it too.
func (o *owner) origin(spec factspec.Table, node *source.Node, f *source.File) Origin {
	read := factspec.ReadOrigin(node, nil, f.Root, o.problem)
	out := Origin{AsOf: read.AsOf, Confidence: Confidence(read.Confidence), Confirmed: read.Confirmed, At: node.Get(spec.ID).Value.Place}
	for _, s := range read.Sources {
		out.Sources = append(out.Sources, Source(s))
	}
	if len(read.Sources) == 0 && out.Confidence != Memory && out.Confidence != Low {
		o.report("CFG008", out.At, arg("confidence", read.Confidence))
	}
	return out
}

// problem reports what the schema could not see.
func (o *owner) problem(at *source.Node, p factspec.Problem) {
	switch p {
	case factspec.UnknownLaw:
		o.report("CFG010", at.Place, arg("law", at.Text))
	case factspec.NoDay:
		o.report("SCH002", at.Place, arg("key", factspec.AsOf))
	default: // every other one is a shape
		o.report("SCH011", at.Place, arg("word", at.Text))
	}
}

// checkFigures reports the figures that the bound of a reference does not read.
func (o *owner) checkFigures(r *Retention, node *source.Node) {
	if !r.figuresFit() {
		o.report("CFG009", node.Get("bound").Value.Place, arg("bound", string(r.Bound)), arg("figures", r.Bound.figures()))
	}
}

// english gives the English ids of other rows, where an author may write the
// French ones.
func (o *owner) english(field factspec.Field, v any) any {
	switch field.Kind {
	case factspec.Term:
		return o.englishID(field.Of, v.(string))
	case factspec.Terms:
		ids := v.([]string)
		for i := range ids {
			ids[i] = o.englishID(field.Of, ids[i])
		}
		return ids
	case factspec.Phases:
		phases := v.([]factspec.Phase)
		for i := range phases {
			phases[i].Trigger = o.englishID("triggers", phases[i].Trigger)
		}
		return phases
	}
	return v
}

func (o *owner) englishID(table, id string) string {
	spec := specOf(table)
	list := o.list(spec)
	if i := o.index(list, spec, id); i >= 0 {
		return idsOf(list.Index(i))[0]
	}
	return id
}

func (o *owner) list(spec factspec.Table) reflect.Value {
	return reflect.ValueOf(o.tables).Elem().FieldByName(spec.Name)
}

func (o *owner) set(spec factspec.Table, list reflect.Value) { o.list(spec).Set(list) }

// index finds a row by its English or French id, or its code.
func (o *owner) index(list reflect.Value, spec factspec.Table, id string) int {
	if spec.ID == "code" {
		id = o.tables.ISO(id)
	}
	for i := range list.Len() {
		if slices.Contains(idsOf(list.Index(i)), id) {
			return i
		}
	}
	return -1
}

// idsOf gives what a row is called: its id in English then French, or its code.
func idsOf(row reflect.Value) []string {
	var out []string
	for _, name := range []string{"Code", "ID", "IDFr"} {
		if f := row.FieldByName(name); f.IsValid() {
			out = append(out, f.String())
		}
	}
	return out
}

// sameIDs gives a row the ids of the one it stands in for; a new one with a
// single id has it in both languages.
func sameIDs(row, as reflect.Value) {
	id, fr := row.FieldByName("ID"), row.FieldByName("IDFr")
	if !fr.IsValid() {
		return
	}
	wantID, wantFr := as.FieldByName("ID").String(), as.FieldByName("IDFr").String()
	if wantFr == "" {
		wantFr = wantID
	}
	id.SetString(wantID)
	fr.SetString(wantFr)
}

// assign gives a field a decoded value: the types of factspec have the fields of
// ours.
func assign(field reflect.Value, v any) {
	from := reflect.ValueOf(v)
	switch {
	case from.CanConvert(field.Type()):
		field.Set(from.Convert(field.Type()))
	case from.Kind() == reflect.Slice:
		list := reflect.MakeSlice(field.Type(), from.Len(), from.Len())
		for i := range from.Len() {
			list.Index(i).Set(from.Index(i).Convert(list.Type().Elem()))
		}
		field.Set(list)
	default:
		panic(fmt.Sprintf("unreachable: %s from %T", field.Type(), v))
	}
}

func specOf(table string) factspec.Table {
	tables := factspec.Tables()
	return tables[slices.IndexFunc(tables, func(t factspec.Table) bool { return t.Key == table })]
}
