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
	for _, f := range rootType.AllFields() {
		walkProse(reflect.ValueOf(r).Elem(), f, nil, visit)
	}
}

func walkProse(v reflect.Value, f *Field, path []string, visit func([]string, *Text)) {
	field := structField(v, f.Key.En)
	if !field.IsValid() || f.Kind != KindProse && f.Kind != KindObject {
		return
	}
	each := func(x reflect.Value, path []string) {
		if f.Kind == KindProse {
			if text, ok := x.Addr().Interface().(*Text); ok && text.IsGiven() {
				visit(path, text)
			}
			return
		}
		of := TypeByName(f.Of)
		for _, sub := range of.AllFields() {
			walkProse(x, sub, path, visit)
		}
	}
	switch f.Shape {
	case One:
		each(field, path)
	case Many:
		for i := range field.FieldByName("Items").Len() {
			each(field.FieldByName("Items").Index(i), path)
		}
	case ByID:
		items := field.FieldByName("Items")
		for i := range items.Len() {
			each(items.Index(i).Elem(), items.Index(i).Interface().(headHolder).head().Path)
		}
	}
}

func structField(v reflect.Value, key string) reflect.Value {
	for _, sf := range reflect.VisibleFields(v.Type()) {
		if sf.Tag.Get("key") == key {
			return v.FieldByIndex(sf.Index)
		}
	}
	return reflect.Value{}
}
