package source

import (
	"strings"
	"testing"
	"time"

	"github.com/registre-rgpd/registre/pkg/diag"
)

func ids(found []diag.Finding) string {
	var out []string
	for _, f := range found {
		out = append(out, f.ID)
	}
	return strings.Join(out, " ")
}

func arg(f diag.Finding, name string) diag.Value {
	for _, a := range f.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

func TestParseFindings(t *testing.T) {
	deep := strings.Repeat("[", 10_000)
	tests := []struct {
		name, in, want string
		line, col      int
		repaired       string
	}{
		{"fine", "a: 1\n", "", 0, 0, ""},
		{"byte order mark and CRLF", "\uFEFFa: é\r\nb: c\r\n", "", 0, 0, ""},
		{"empty", "", "YML014", 0, 0, ""},
		{"only a comment", "# rien\n", "YML014", 0, 0, ""},
		{"windows-1252", "nom: soci\xe9t\xe9\n", "YML002", 1, 10, ""},
		{"utf-16", "\xff\xfea\x00", "YML002", 1, 1, ""},
		{"nul", "a: b\x00c\n", "YML003", 1, 5, ""},
		{"bidi override", "a: x\ny: \u202Eabc\n", "YML003", 2, 4, ""},
		{"carriage return alone", "a: x\rb: y\n", "YML003", 1, 5, ""},
		{"duplicate key", "a: 1\né: 2\na: 3\n", "YML004", 3, 1, ""},
		{"alias cycle", "a: &x\n  b: *x\n", "YML005", 2, 6, ""},
		{"list cycle", "a: &x [*x]\n", "YML005", 1, 8, ""},
		{"too deep", deep, "YML001", 0, 0, ""},
		{"deep but readable", strings.Repeat("[", 100) + strings.Repeat("]", 100), "YML006", 1, 66, ""},
		{"second document", "a: 1\n---\nb: 2\n", "YML007", 2, 1, ""},
		{"tab", "a:\n\tb: 1\n", "YML008", 2, 1, "  b: 1"},
		{"tabs as levels", "a:\n    b:\n        c: 1\n\td: 1\n", "YML008", 4, 1, "    d: 1"},
		{"tab below a key without a value", "a:\n    b:\n\t\tc: 1\n", "YML008", 3, 1, "      c: 1"},
		{"tab after spaces that nothing opens", "a:\n    b: 1\n \tc: 1\n", "YML008", 3, 2, ""},
		{"colon in prose", "a:\n  texte: Objectif : recruter\n", "YML009", 2, 19, `  texte: "Objectif : recruter"`},
		{"colon in a list", "a:\n  - Objectif : recruter\n  - b : c : d\n", "YML009", 3, 7, ""},
		{"apostrophe", "texte: 'l'adresse'\n", "YML010", 1, 8, `texte: "l'adresse"`},
		{"apostrophe far below", "a:\n  b:\n    c: d\n    e: 'l'eau'\n\n    f: g\n", "YML010", 4, 8, `    e: "l'eau"`},
		{"words after quotes", "a:\n  - \"CV\" et lettre\n", "YML010", 2, 5, `  - "CV et lettre"`},
		{"comma inside braces", "f: {texte: Nom, prénom}\n", "YML011", 1, 17, `f: {texte: "Nom, prénom"}`},
		{"comma inside parentheses", "f: [adresse (rue, ville), nom]\n", "YML011", 1, 19, `f: ["adresse (rue, ville)", nom]`},
		{"merge key", "a: &a {b: c}\nd:\n  <<: *a\n", "YML013", 3, 3, ""},
		{"tag", "a: !!binary aGVsbG8=\n", "YML013", 1, 4, ""},
		{"tag of a map", "a: !x\n  b: c\n", "YML013", 1, 4, ""},
		{"non-specific tag", "a: ! b\n", "YML013", 1, 4, ""},
		{"non-specific tag of a list", "a: !\n- b\n", "YML013", 1, 4, ""},
		{"non-specific tag of a key", "! a: b\n", "YML013", 1, 1, ""},
		{"tag of a key", "!x a: b\n", "YML013", 1, 1, ""},
		{"reserved character", "a: @exemple\n", "YML015", 1, 4, `a: "@exemple"`},
		{"panic of yaml.v3", "<<:\n? -", "YML013", 1, 1, ""},
		{"ten megabytes", strings.Repeat("a", 10<<20), "YML006", 0, 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			_, found := Parse("f.yaml", []byte(tt.in))
			if got := ids(found); got != tt.want && !strings.HasPrefix(got, tt.want+" ") {
				t.Fatalf("findings %q, want %q: %+v", got, tt.want, found)
			}
			if tt.want == "" {
				return
			}
			if at := found[0].Place; tt.line > 0 && (at.Line != tt.line || at.Col != tt.col) {
				t.Errorf("place %d:%d, want %d:%d", at.Line, at.Col, tt.line, tt.col)
			}
			if tt.repaired != "" && arg(found[0], "repaired") != diag.Code(tt.repaired) {
				t.Errorf("repaired %q, want %q", arg(found[0], "repaired"), tt.repaired)
			}
			if d := time.Since(start); d > 30*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

func TestAliasBombIsCapped(t *testing.T) {
	var b strings.Builder
	b.WriteString("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n")
	for i := 1; i < 9; i++ {
		prev := "*a" + string(rune('0'+i-1))
		b.WriteString("a" + string(rune('0'+i)) + ": &a" + string(rune('0'+i)) + " [" + strings.Repeat(prev+", ", 9) + prev + "]\n")
	}
	_, found := Parse("bomb.yaml", []byte(b.String()))
	if ids(found) != "YML006" {
		t.Fatalf("findings %q", ids(found))
	}
}

func TestScalarsStayText(t *testing.T) {
	in := "a: 01000\nb: +33123456789\nc: 1e2\nd: NO\ne: 2024-01-02\nf: oui\ng: 1.10\nh: 12\ni: true\nj: ~\nk: 12:30\nl: '01000'\n"
	f, found := Parse("f.yaml", []byte(in))
	if len(found) > 0 {
		t.Fatal(found)
	}
	want := map[string]string{"a": "misread.number", "b": "misread.number", "c": "misread.number", "d": "misread.bool", "g": "misread.number", "j": "misread.null", "k": "misread.number"}
	for _, e := range f.Root.Entries {
		line := Line(f.Data, e.Key.Place.Line)
		if raw := strings.Trim(strings.TrimPrefix(line, e.Key.Text+": "), "'"); e.Value.Text != raw {
			t.Errorf("%s: text %q, want %q", e.Key.Text, e.Value.Text, raw)
		}
		if term, _ := e.Value.Misread(); string(term) != want[e.Key.Text] {
			t.Errorf("%s: misread %q, want %q", e.Key.Text, term, want[e.Key.Text])
		}
	}
}

func TestPlacesCountCharacters(t *testing.T) {
	f, _ := Parse("f.yaml", []byte("éé: {à: \"ç\\\"x\", b: 'l''é'}\nt: |\n    corps\n"))
	e := f.Root.Entries[0].Value.Entries
	if p := e[0].Value.Place; p.Col != 9 || p.EndCol != 15 {
		t.Errorf("double quoted %+v", p)
	}
	if p := e[1].Value.Place; p.Col != 20 || p.EndCol != 26 {
		t.Errorf("single quoted %+v", p)
	}
	if p := f.Root.Entries[1].Value.ContentPlace(); p.Line != 3 || p.Col != 5 {
		t.Errorf("block content %+v", p)
	}
}

// FuzzParse holds the reader to its promise: no panic, a Root or a finding, and
// every place inside the file.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"a: 1", "a: &x [*x]", "texte: Objectif : recruter", "a: 'l'b'", "\uFEFFa: é", "{a: b, c}", "- |\n  x\n", "a: \xe9", "? [a]\n: b", "a: b # c"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, found := Parse("f.yaml", data)
		if file.Root == nil && len(found) == 0 {
			t.Fatalf("neither a tree nor a finding for %q", data)
		}
		lines := strings.Count(string(data), "\n") + 1
		for _, x := range found {
			if x.Place.File != "f.yaml" || x.Place.Line > lines+1 || x.Place.Line < 0 {
				t.Fatalf("place %+v outside of %q", x.Place, data)
			}
		}
	})
}

// TestErrorsInWords keeps the commonest faults of YAML from being told in the
// words of its reader.
func TestErrorsInWords(t *testing.T) {
	for in, want := range map[string]diag.Value{
		"a:\n  b: 1\n c: 2\n":    diag.Term("yaml.key"),
		"a: {b: 1\nc: 2\n":       diag.Term("yaml.brace"),
		"a: [b\nc: d\n":          diag.Term("yaml.bracket"),
		"a:\n  - b\n  c: d\n":    diag.Term("yaml.dash"),
		"a:\n  - b\n  c\nd: e\n": diag.Term("yaml.colon"),
		"a\nb: c\n":              diag.Term("yaml.value"),
		"a: - b\n":               diag.Term("yaml.list"),
		"a: \"\\d\"\n":           diag.Term("yaml.escape"),
		"a: [b,,c]\n":            diag.Term("yaml.nothing"),
		"a: [@b]\n":              diag.Term("yaml.character"),
		"a: [*]\n":               diag.Term("yaml.name"),
		"a: [\"b\n":              diag.Term("yaml.end"),
		"a: [!x!b c]\n":          diag.Term("yaml.tag"),
		"%YAML 9.9\n---\na: b\n": diag.Code("found incompatible YAML document"),
	} {
		_, found := Parse("f.yaml", []byte(in))
		if len(found) != 1 || found[0].ID != "YML001" || found[0].Args[0].Value != want {
			t.Errorf("%q: %+v, want %v", in, found, want)
		}
	}
}
