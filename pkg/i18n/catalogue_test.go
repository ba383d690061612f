package i18n

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/source"
)

func load(t *testing.T, lang Lang) *Catalogue {
	t.Helper()
	name := "words/" + string(lang) + ".yaml"
	data, err := os.ReadFile("../../templates/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if _, found := source.Parse(name, data); len(found) > 0 {
		t.Fatal(found)
	}
	return Open(os.DirFS("../../templates"), lang)
}

var placeholderName = regexp.MustCompile(`\{[a-z_:]+\}`)

func TestCataloguesSayTheSame(t *testing.T) {
	fr, en := load(t, FR), load(t, EN)
	keys := func(c *Catalogue) []string { return slices.Sorted(slices.Values(c.Keys())) }
	for _, k := range keys(fr) {
		if !en.Has(k) {
			t.Errorf("en.yaml lacks %s", k)
			continue
		}
		in := func(c *Catalogue) []string {
			return slices.Sorted(slices.Values(placeholderName.FindAllString(c.Word(k), -1)))
		}
		if !slices.Equal(in(fr), in(en)) {
			t.Errorf("%s: other arguments: %v, %v", k, in(fr), in(en))
		}
	}
	for _, k := range keys(en) {
		if !fr.Has(k) {
			t.Errorf("fr.yaml lacks %s", k)
		}
	}
}

// TestTermsHaveWords reads the sources for terms, so that a finding never
// prints a hole.
func TestTermsHaveWords(t *testing.T) {
	term := regexp.MustCompile(`diag\.Term\("([^"]+)"\)`)
	want := map[string]bool{"misread.null": true, "misread.bool": true, "misread.number": true}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		for _, m := range term.FindAllStringSubmatch(string(data), -1) {
			want[m[1]] = true
		}
		return err
	})
	if err != nil || len(want) < 6 {
		t.Fatal(err, len(want))
	}
	c := load(t, FR)
	for name := range want {
		if !c.Has("terms." + name) {
			t.Errorf("templates/words lack terms.%s", name)
		}
	}
}

// TestWordsOfARegister lays a file of words on ours.
func TestWordsOfARegister(t *testing.T) {
	ours := Open(fstest.MapFS{"words/fr.yaml": {Data: []byte("a: {b: \"un {x}[ ou {y:or}]\", c: deux}\n")}}, FR)
	for text, want := range map[string]string{
		"":                          "",
		"a: {b: \"trois {y} {x}\"}": "",
		"a: {b: [d]}":               "TPL002 1:8",
		"a: {d: e}":                 "TPL003 1:8",
		"a: f":                      "TPL003 1:4",
		"a: {b: \"{z} {x}\"}":       "TPL004 1:8",
		"a: {c: \"{x}\"}":           "TPL004 1:8",
	} {
		f, found := source.Parse("fr.yaml", []byte(text))
		if text != "" && len(found) > 0 {
			t.Fatal(text, found)
		}
		c, found := ours.With(f)
		got := ""
		for _, f := range found {
			got += fmt.Sprintf("%s %d:%d", f.ID, f.Place.Line, f.Place.Col)
		}
		if got != want || c.Word("x.y") != "⟦x.y⟧" {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
		if want == "" && text != "" && (c.Word("a.b") != "trois {y} {x}" || c.Word("a.c") != "deux" || ours.Word("a.b") == c.Word("a.b")) {
			t.Errorf("%q: %q, %q", text, c.Word("a.b"), c.Word("a.c"))
		}
	}
}

func TestOpenReadsNothingBeforeTheFirstWord(t *testing.T) {
	c := Open(nil, FR) // a nil file system panics when it is read
	if c.Lang() != FR {
		t.Error(c.Lang())
	}
	defer func() {
		if recover() == nil {
			t.Error("the first word should read the file")
		}
	}()
	c.Word("a")
}

func TestFill(t *testing.T) {
	fr, en := load(t, FR), load(t, EN)
	args := []diag.Arg{
		{Name: "name", Value: diag.Text("Gestion de l'accueil")},
		{Name: "key", Value: diag.Code("conservation")},
		{Name: "yaml", Value: diag.Code("a: `b` ; c")},
		{Name: "country", Value: diag.Country("US")},
		{Name: "odd", Value: diag.Country("ZZ")},
		{Name: "day", Value: diag.Day("2026-03-01")},
		{Name: "period", Value: diag.Period("P1Y6M")},
		{Name: "n", Value: diag.Number(12000)},
		{Name: "what", Value: diag.Term("limit.depth")},
		{Name: "list", Value: diag.Values{diag.Code("a"), diag.Text(""), diag.Country("FR"), diag.Country("MT")}},
		{Name: "none", Value: diag.Values{}},
		{Name: "empty", Value: diag.Text("")},
	}
	tests := []struct{ template, fr, en string }{
		{"« {name} »", "«~Gestion de l’accueil~»", "« Gestion de l’accueil »"},
		{"{key}: {yaml}", "`conservation`~: `` a: `b` ; c ``", "`conservation`: `` a: `b` ; c ``"},
		{"{country}, {country:in}, {odd:in}", "États-Unis, aux États-Unis, ZZ", "United States, in the United States, ZZ"},
		{"{day} + {period}", "1er~mars~2026 + 1~an et 6~mois", "1 March 2026 + 1~year and 6~months"},
		{"{n} {what}", "12^000 la profondeur d’imbrication", "12,000 the depth of nesting"},
		{"{list} / {list:or}", "`a`, France et Malte / `a`, France ou Malte", "`a`, France and Malta / `a`, France or Malta"},
		{"a[ ({name})]b[ {empty}][ {none}][ {absent} {name}]", "a (Gestion de l’accueil)b", "a (Gestion de l’accueil)b"},
		{"[lien](https://x.example) {absent} [", "[lien](https://x.example) ⟦absent⟧ [", "[lien](https://x.example) ⟦absent⟧ ["},
		{"`{duree: 3 ans}` {", "`{duree: 3 ans}` {", "`{duree: 3 ans}` {"},
	}
	for _, tt := range tests {
		if got := show.Replace(fr.Fill(tt.template, args)); got != tt.fr {
			t.Errorf("%q\n got %q\nwant %q", tt.template, got, tt.fr)
		}
		if got := show.Replace(en.Fill(tt.template, args)); got != tt.en {
			t.Errorf("%q\n got %q\nwant %q", tt.template, got, tt.en)
		}
	}
}

func TestCount(t *testing.T) {
	fr, en := load(t, FR), load(t, EN)
	for n, want := range map[int][2]string{0: {"0 erreur", "0 errors"}, 1: {"1 erreur", "1 error"}, 2: {"2 erreurs", "2 errors"}} {
		if got := [2]string{fr.Count("report.errors", n), en.Count("report.errors", n)}; got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	fsys := os.DirFS("../../templates")
	for b.Loop() {
		Open(fsys, FR).Word("a")
	}
}
