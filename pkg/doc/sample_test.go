package doc_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// kinds reads doc.go: a node is a type with a block or inline method.
func kinds(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if ok && f.Recv != nil && (f.Name.Name == "block" || f.Name.Name == "inline") {
			out = append(out, f.Recv.List[0].Type.(*ast.Ident).Name)
		}
	}
	return out
}

func typeNames(v reflect.Value, seen map[string]bool) {
	switch v.Kind() {
	case reflect.Interface:
		typeNames(v.Elem(), seen)
		return
	case reflect.Struct:
		for i := range v.NumField() {
			typeNames(v.Field(i), seen)
		}
	case reflect.Slice:
		for i := range v.Len() {
			typeNames(v.Index(i), seen)
		}
	}
	if v.IsValid() {
		seen[v.Type().Name()] = true
	}
}

func TestSampleHoldsEveryKind(t *testing.T) {
	all := kinds(t)
	if len(all) < 15 {
		t.Fatalf("only %d kinds found in doc.go: %v", len(all), all)
	}
	seen := map[string]bool{}
	typeNames(reflect.ValueOf(doc.Sample()), seen)
	for _, kind := range all {
		if !seen[kind] {
			t.Errorf("Sample holds no %s", kind)
		}
	}
}

func TestSampleAnchorsAreUniqueAndReached(t *testing.T) {
	ids := map[string]bool{}
	level := 0
	for _, h := range doc.Headings(doc.Sample().Blocks) {
		if ids[h.ID] || h.Level > level+1 {
			t.Errorf("heading %q: duplicate anchor, or level %d after %d", h.ID, h.Level, level)
		}
		ids[h.ID], level = true, h.Level
	}
	if !ids["recrutement"] {
		t.Error("the Ref of Sample leads nowhere")
	}
}

// TestGapsAreThoseThatArePrinted counts the gaps of the sample, which has some
// in tables, fields and notes, against its words.
func TestGapsAreThoseThatArePrinted(t *testing.T) {
	d := doc.Sample()
	printed := strings.Count(strings.Join(doc.WordsOf(d), " "), d.Words.Missing)
	gaps := doc.Gaps(d)
	if printed == 0 || len(gaps) != printed {
		t.Errorf("%d gaps, %d printed", len(gaps), printed)
	}
	for _, g := range gaps {
		if !g.Place.Known() {
			t.Errorf("%q: no place", g.Label(d.Words))
		}
	}
}

func TestWordsFollowReadingOrder(t *testing.T) {
	d := doc.Document{Words: doc.Words{Missing: "non renseigné"}, Title: "furniture", Blocks: []doc.Block{
		doc.Para{Text: []doc.Inline{doc.Text("l'"), doc.Strong{doc.Text("été")}, doc.Text(", 10\u202f000\u00a0€")}},
		doc.Fields{Items: []doc.Field{{Label: []doc.Inline{doc.Text("Durée")}, Value: []doc.Block{
			doc.Para{Text: []doc.Inline{doc.Missing{What: "par qui"}}}}}}},
		doc.Table{Caption: []doc.Inline{doc.Text("titre")}, Head: [][]doc.Inline{{doc.Text("a")}, {doc.Text("b")}},
			Rows: []doc.Row{{Cells: [][]doc.Block{{doc.T("c"), doc.T("d")}, {doc.T("e")}}}}},
		doc.Code{Text: "x: 1\n y: 2"},
	}}
	want := strings.Split("l'été,|10|000|€|Durée|non|renseigné|(par|qui)|titre|a|b|c|d|e|x:|1|y:|2", "|")
	if got := doc.WordsOf(d); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
