package lint

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/register"
)

// asking are the functions that compare an enumerated value with literals.
var asking = []string{"Is", "hasKind", "anyKind", "areKind"}

// TestRulesSpeakTheLanguage wants every value that a rule, a derivation or a
// document asks for to be one of the language: a condition on a word that does
// not exist is never met, and says nothing.
func TestRulesSpeakTheLanguage(t *testing.T) {
	known := values()
	for _, dir := range []string{".", "../derive", "../compose"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", dir, len(files), err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			eachValue(file, func(l *ast.BasicLit) {
				if v, _ := strconv.Unquote(l.Value); !known[v] && v != strings.ToUpper(v) { // a country is no value
					t.Errorf("%s: no field has the value %q", set.Position(l.Pos()), v)
				}
			})
		}
	}
}

// eachValue visits the literals that a file compares with the value of a field.
func eachValue(file *ast.File, visit func(*ast.BasicLit)) {
	literals := func(list ...ast.Expr) {
		for _, x := range list {
			if l, ok := x.(*ast.BasicLit); ok && l.Kind == token.STRING {
				visit(l)
			}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch x := n.(type) {
		case *ast.CallExpr:
			if slices.Contains(asking, called(x.Fun)) {
				literals(x.Args...)
			}
		case *ast.BinaryExpr:
			if called(x.X) == "V" {
				literals(x.Y)
			}
		case *ast.SwitchStmt:
			for _, c := range x.Body.List {
				if called(x.Tag) == "V" {
					literals(c.(*ast.CaseClause).List...)
				}
			}
		}
		return true
	})
}

// called is the last name of an expression: "Is" for e.Basis.Is.
func called(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// values are the English keys of the values of every field.
func values() map[string]bool {
	out := map[string]bool{"": true}
	for _, typ := range register.Types() {
		for _, f := range typ.Fields {
			for _, v := range f.Values {
				out[v.Key.En] = true
			}
		}
	}
	return out
}

// TestTablesSpeakTheLanguage holds the identifiers of the tables to the values
// of the fields that they tell about, in both languages.
func TestTablesSpeakTheLanguage(t *testing.T) {
	tables := facts.Current()
	got := map[string]map[register.Pair]bool{"safeguard": {}, "derogation": {}, "basis": {}}
	for _, s := range tables.Safeguards {
		got["safeguard"][register.Pair{En: s.ID, Fr: s.IDFr}] = true
	}
	for _, d := range tables.Derogations {
		got["derogation"][register.Pair{En: d.ID, Fr: d.IDFr}] = true
	}
	for _, b := range tables.Bases {
		got["basis"][register.Pair{En: b.ID, Fr: b.IDFr}] = true
	}
	for key, of := range map[string]string{"safeguard": "transfer", "derogation": "transfer", "basis": "basis"} {
		want := map[register.Pair]bool{}
		for _, v := range register.TypeByName(of).Field(key).Values {
			if v.Key.En != "other" {
				want[v.Key] = true
			}
		}
		if !maps.Equal(got[key], want) {
			t.Errorf("%s: the tables have %v, the language %v", key, got[key], want)
		}
	}
}

// TestDeadNamesAreHeard holds the words that TRA006 looks for first to the names
// of the tables.
func TestDeadNamesAreHeard(t *testing.T) {
	x := index{folded: map[string]string{}}
	for _, i := range facts.Current().Instruments {
		for _, name := range i.Patterns {
			if says(x.plain(name), deadNames[:]) == "" {
				t.Errorf("%s: TRA006 does not hear %q", i.ID, name)
			}
		}
	}
}
