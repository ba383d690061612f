package register_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/internal/registertest"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// TestNothingIsDropped holds the reader to its promise on every register of the
// repository: each value that the schema accepts is found again, with its
// place, in the register read from it.
func TestNothingIsDropped(t *testing.T) {
	var dirs []string
	for _, pattern := range []string{"../../examples/*", "../../testdata/registers/*", "../../testdata/seeds/*", "../compose/testdata/*"} {
		found, _ := filepath.Glob(filepath.Join(pattern, "registre.yaml"))
		for _, name := range found {
			dirs = append(dirs, filepath.Dir(name))
		}
	}
	if len(dirs) < 4 {
		t.Fatalf("registers found: %v", dirs)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(filepath.Dir(dir))+"/"+filepath.Base(dir), func(t *testing.T) {
			if _, err := os.Stat(filepath.Join(dir, "registre.yaml")); err != nil {
				t.Fatal(err)
			}
			files, r, _ := registertest.Dir(t, dir)
			places := map[diag.Place]bool{}
			collect(reflect.ValueOf(r), map[uintptr]bool{}, places)
			for _, f := range files.All {
				check(t, f.Root, places)
			}
		})
	}
}

// check looks for the place of every scalar below n.
func check(t *testing.T, n *source.Node, places map[diag.Place]bool) {
	for _, item := range n.Items {
		if item.Kind == source.Scalar && !places[item.Place] {
			t.Errorf("%s:%d:%d: %q was dropped", item.Place.File, item.Place.Line, item.Place.Col, item.Text)
		}
		check(t, item, places)
	}
	for _, e := range n.Entries {
		switch v := e.Value; {
		case v.Kind == source.Scalar && !places[v.Place]:
			t.Errorf("%s:%d:%d: `%s: %s` was dropped", v.Place.File, v.Place.Line, v.Place.Col, e.Key.Text, v.Text)
		case v.Kind == source.Map && places[v.Place] && answersOrSpeaks(v):
		default:
			check(t, v, places)
		}
	}
}

// answersOrSpeaks tells the maps that are one value: an answer that is not a
// value, or a text in several languages.
func answersOrSpeaks(n *source.Node) bool {
	for _, key := range []string{"aucun", "aucune", "a_faire", "none", "todo", "fr", "en"} {
		if n.Get(key) != nil {
			return true
		}
	}
	return false
}

var metaType = reflect.TypeFor[register.Meta]()

// collect gathers the places of all the values of a register.
func collect(v reflect.Value, seen map[uintptr]bool, places map[diag.Place]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Pointer()] {
			return
		}
		seen[v.Pointer()] = true
		collect(v.Elem(), seen, places)
	case reflect.Struct:
		if v.Type() == metaType {
			m := v.Interface().(register.Meta)
			if m.Answered() {
				places[m.At] = true
			}
			return
		}
		for i := range v.NumField() {
			if f := v.Field(i); f.CanInterface() {
				collect(f, seen, places)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			collect(v.Index(i), seen, places)
		}
	}
}
