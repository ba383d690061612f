package register

import (
	"reflect"
	"strings"
)

// Reachable lists the paths ("activities/paie") of the entries that a value
// names, directly or not, itself included when it is an entry: what a document
// made from it may print.
func Reachable(values ...any) map[string]bool {
	out := map[string]bool{}
	for _, v := range values {
		reach(reflect.ValueOf(v), out)
	}
	return out
}

func reach(v reflect.Value, out map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		if h, ok := v.Interface().(headHolder); ok {
			path := strings.Join(h.head().Path, "/")
			if out[path] {
				return
			}
			out[path] = true
		}
		reach(v.Elem(), out)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanInterface() {
				reach(f, out)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			reach(v.Index(i), out)
		}
	}
}

// Prose calls visit for every text that is Markdown, with the entry it belongs
// to.
func (r *Register) Prose(visit func(path []string, t *Text)) {
	r.eachField(func(f *Field, field reflect.Value, path []string) bool {
		if text, ok := field.Addr().Interface().(*Text); ok && f.Kind == KindProse && text.IsGiven() {
			visit(path, text)
		}
		return true
	})
}

// Todos calls visit for every field that is still to be done, with the path of
// the entry it belongs to and its English key.
func (r *Register) Todos(visit func(path []string, field string, m *Meta)) {
	r.eachField(func(f *Field, field reflect.Value, path []string) bool {
		m := field.Addr().Interface().(metaHolder).meta()
		if m.State == Todo {
			visit(path, f.Key.En, m)
		}
		return m.State != Todo
	})
}

// Dates calls visit for every date that is given, with the path of the entry it
// belongs to and its field.
func (r *Register) Dates(visit func(path []string, f *Field, d *Date)) {
	r.eachField(func(f *Field, field reflect.Value, path []string) bool {
		if d, ok := field.Addr().Interface().(*Date); ok && d.IsGiven() {
			visit(path, f, d)
		}
		return true
	})
}

// eachField visits every field of every struct, outermost first, with the path
// of the entry that it belongs to. visit tells whether to go inside.
func (r *Register) eachField(visit func(f *Field, field reflect.Value, path []string) bool) {
	for _, f := range rootType.AllFields() {
		visitField(reflect.ValueOf(r).Elem(), f, nil, visit)
	}
}

func visitField(v reflect.Value, f *Field, path []string, visit func(*Field, reflect.Value, []string) bool) {
	field := structField(v, f.Key.En)
	if !field.IsValid() || !visit(f, field, path) || f.Kind != KindObject {
		return
	}
	inside := func(x reflect.Value, path []string) {
		for _, sub := range TypeByName(f.Of).AllFields() {
			visitField(x, sub, path, visit)
		}
	}
	switch f.Shape {
	case One:
		inside(field, path)
	case Many:
		for i := range field.FieldByName("Items").Len() {
			inside(field.FieldByName("Items").Index(i), path)
		}
	case ByID:
		items := field.FieldByName("Items")
		for i := range items.Len() {
			inside(items.Index(i).Elem(), items.Index(i).Interface().(headHolder).head().Path)
		}
	}
}

func structField(v reflect.Value, key string) reflect.Value {
	t := v.Type()
	for i := range t.NumField() {
		sf := t.Field(i)
		if sf.Tag.Get("key") == key {
			return v.Field(i)
		}
		if sf.Anonymous && sf.Type.Kind() == reflect.Struct {
			if f := structField(v.Field(i), key); f.IsValid() {
				return f
			}
		}
	}
	return reflect.Value{}
}
