package register

import (
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/source"
)

// listRefs is a list whose items may name what a redacted register no longer
// holds: they go with it.
type listRefs struct {
	field *Field
	list  reflect.Value // the Items slice
}

// link resolves the references. broken tells that a file could not be read:
// what it declares is unknown, so an unresolved reference proves nothing.
func (d *decoder) link(broken bool) {
	for _, p := range d.pending {
		if d.resolve(p) || broken {
			continue
		}
		if d.readers != 0 {
			p.ref.meta().State = Withheld
			continue
		}
		d.unknown(p)
	}
	if d.readers != 0 {
		d.dropWithheld()
	}
}

func (d *decoder) resolve(p pending) bool {
	path := p.collection + "/" + p.ref.id()
	if p.scope != "" {
		path = p.scope + "/" + path
	}
	e, ok := d.entries[path]
	if !ok && p.scope == "" {
		e, ok = d.shipped(p.collection, p.ref.id())
	}
	if !ok {
		return false
	}
	e.uses++
	d.entries[path] = e
	return p.ref.bind(e.value)
}

// unknown reports a reference to nothing, with what was probably meant.
func (d *decoder) unknown(p pending) {
	collection := p.collection
	if p.scope != "" {
		collection = p.scope + "/" + collection
	}
	known := append(slices.Clone(d.declared[collection]), shippedIDs(p.collection, d.lang)...)
	key := p.collection
	for i := range rootType.Fields {
		if f := &rootType.Fields[i]; f.Key.En == key {
			key = f.Key.In(d.lang)
		}
	}
	args := []diag.Arg{{Name: "id", Value: diag.Code(p.ref.id())}, {Name: "collection", Value: diag.Code(key)}}
	if near, ok := i18n.Nearest(p.ref.id(), known); ok {
		args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
	} else if len(known) > 0 && len(known) <= 12 {
		var list diag.Values
		for _, id := range known {
			list = append(list, diag.Code(id))
		}
		args = append(args, diag.Arg{Name: "known", Value: list})
	}
	d.report(diag.Finding{ID: "REF001", Place: p.ref.meta().At, Subject: []string{p.collection, p.ref.id()}, Args: args})
}

// dropWithheld removes from lists the references that lead nowhere.
func (d *decoder) dropWithheld() {
	for _, l := range d.lists {
		kept := reflect.MakeSlice(l.list.Type(), 0, l.list.Len())
		for i := range l.list.Len() {
			item := l.list.Index(i)
			if !leadsNowhere(item) {
				kept = reflect.Append(kept, item)
			}
		}
		l.list.Set(kept)
	}
}

// leadsNowhere tells a withheld reference, or an object whose required
// reference is withheld.
func leadsNowhere(item reflect.Value) bool {
	switch x := item.Addr().Interface().(type) {
	case reference:
		return x.meta().State == Withheld
	case *Access:
		return x.Service.State == Withheld
	case *AgreementUse:
		return x.Agreement.State == Withheld
	}
	return false
}

// hiddenEntry tells an entry that its author narrowed to fewer readers.
func (d *decoder) hiddenEntry(v reflect.Value) bool {
	f := v.FieldByName("Visibility")
	if !f.IsValid() {
		return false
	}
	e := f.Interface().(Enum)
	return e.State == Given && audienceReaders(e.V)&d.readers == 0
}

// audienceReaders gives who reads what is marked for an audience: "persons" is
// read by the people concerned and by those who see more than the public.
func audienceReaders(key string) Readers {
	switch key {
	case "public":
		return Everyone
	case "persons":
		return Persons | Official
	case "client":
		return Client | Official
	case "authority":
		return Official
	}
	return Internal
}

// ReadersOf gives the reader that an audience's key names, 0 for an unknown one.
func ReadersOf(audience string) Readers {
	switch audience {
	case "public":
		return Public
	case "persons":
		return Persons
	case "client":
		return Client
	case "authority":
		return Authority
	case "internal":
		return Internal
	}
	return 0
}

// Audiences lists the keys of the audiences, the widest first.
func Audiences() []string {
	var out []string
	for _, v := range audiences {
		out = append(out, v.Key.En)
	}
	return out
}

func (d *decoder) date(n *source.Node, layout string) string {
	if n.Kind != source.Scalar {
		return ""
	}
	if _, err := time.Parse(layout, n.Text); err != nil {
		return ""
	}
	return n.Text
}

// Orphan is an entry that nothing refers to.
type Orphan struct {
	Head *Head
	Type *Type
}

// orphans lists the shared entries that nothing refers to.
func (d *decoder) orphans() []Orphan {
	var out []Orphan
	for path, e := range d.entries {
		collection, _, _ := strings.Cut(path, "/")
		if e.uses == 0 && strings.Count(path, "/") == 1 && sharedCollections[collection] && e.head.Key.Known() {
			out = append(out, Orphan{Head: e.head, Type: e.typ})
		}
	}
	slices.SortFunc(out, func(a, b Orphan) int { return a.Head.Key.Compare(b.Head.Key) })
	return out
}

// sharedCollections are those whose entries only exist to be referred to.
var sharedCollections = map[string]bool{
	"organisations": true, "contacts": true, "services": true, "agreements": true, "places": true, "systems": true,
	"measures": true, "person_categories": true, "data_categories": true, "retention_rules": true, "triggers": true,
	"rights_procedures": true,
}
