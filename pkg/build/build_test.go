package build

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/templates"
)

const header = `registre: {format: 1, droit: 2026-11, titre: "Registre", organisme: exemple}
organismes:
  exemple: {nom: "Exemple SAS", pays: FR}
`

func folder(files ...string) fstest.MapFS {
	out := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		out[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return out
}

func load(t *testing.T, fsys fstest.MapFS, o Options) *Project {
	t.Helper()
	p, err := Load(fsys, o)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func ids(list []Judged) string {
	var out []string
	for _, j := range list {
		out = append(out, j.ID)
	}
	return strings.Join(out, " ")
}

func TestFindKeepsToTheRegister(t *testing.T) {
	fsys := folder(Main, header, "b.yml", "", "a/c.YAML", "", "a/d.md", "", ".git/e.yaml", "", "a/.f.yaml", "", "out/g.yaml", "", "autre/registre.yaml", "", "autre/h.yaml", "")
	got, found, err := find(fsys, []string{"out"})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 1 || found[0].ID != "YML018" || found[0].Place.File != "autre/registre.yaml" {
		t.Errorf("found %v", found)
	}
	if want := []string{Main, "a/c.YAML", "b.yml"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if _, err := Load(folder("a.yaml", header), Options{}); err != ErrNoRegister {
		t.Errorf("error %v", err)
	}
}

func TestLoadFindsFaultsOfTheMainFile(t *testing.T) {
	tests := []struct{ name, main, want string }{
		{"clean", header, ""},
		{"no header", "organismes:\n  a: {nom: \"A\"}\n", "YML017"},
		{"header not first", "organismes:\n  exemple: {nom: \"A\"}\n" + header[:strings.Index(header, "\n")+1], "YML017"},
		{"a list", "- registre\n", "YML017"},
		{"a scalar", "registre\n", "YML017"},
		{"empty", "", "YML017 YML014"},
		{"broken", "registre: {\n", "YML001"},
		{"edition of the law", strings.Replace(header, "2026-11", "2019-01", 1), "REF006"},
		{"format", strings.Replace(header, "format: 1", "format: 2", 1), "REF007"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := load(t, folder(Main, tt.main, "autre.yaml", "mesures:\n  m: \"M\"\n"), Options{})
			got := strings.Fields(ids(p.Validate()))
			want := strings.Fields(tt.want)
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
			if p.Register == nil || p.Facts == nil || p.AsOf == "" {
				t.Errorf("a broken register is a partial one")
			}
			p.Lint() // and can be looked at
		})
	}
}

func TestLoadReadsProse(t *testing.T) {
	fsys := folder(Main, header+`documents:
  d:
    type: mention-d-information
    titre: "D"
    public: public
    plan:
      - prose: textes/a.md
      - {titre: "Plus", sections: [{prose: textes/b.md}]}
      - prose: absent.md
`, "textes/a.md", "A", "textes/b.md", "B", "textes/c.md", "C")
	p := load(t, fsys, Options{})
	if len(p.Prose) != 2 || string(p.Prose["textes/a.md"]) != "A" || string(p.Prose["textes/b.md"]) != "B" {
		t.Errorf("prose: %q", p.Prose)
	}
	if string(p.Source("textes/b.md")) != "B" || p.Source("textes/c.md") != nil || len(p.Source(Main)) == 0 {
		t.Errorf("sources")
	}
}

// TestProseFaultsHavePlaces finds raw HTML where it stands: in a file, in a
// block, between quotes, in another language.
func TestProseFaultsHavePlaces(t *testing.T) {
	fsys := folder(Main, header+`definitions:
  a:
    terme: "A"
    texte: |
      Une ligne.

      Du <b>gras</b>.
  b:
    terme: "B"
    texte: "Du <i>b</i>"
  c:
    terme: "C"
    texte: {fr: "rien", en: "Some <u>c</u>"}
documents:
  d: {type: mention-d-information, titre: "D", public: public, plan: [{prose: textes/d.md}, {prose: textes/d.md}]}
`, "textes/d.md", "# D\n\nDu <p>HTML\n")
	p := load(t, fsys, Options{})
	var got []string
	for _, f := range p.proseFaults() {
		got = append(got, fmt.Sprintf("%s %s:%d %s", f.ID, f.Place.File, f.Place.Line, strings.Join(f.Subject, "/")))
	}
	want := []string{
		"TXT001 textes/d.md:3 documents/d",
		"TXT001 registre.yaml:10 definitions/a", "TXT001 registre.yaml:10 definitions/a",
		"TXT001 registre.yaml:13 definitions/b", "TXT001 registre.yaml:13 definitions/b",
		"TXT001 registre.yaml:16 definitions/c", "TXT001 registre.yaml:16 definitions/c",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPathReadsTheRegistersWords(t *testing.T) {
	p := load(t, folder(Main, header), Options{})
	tests := []struct{ in, want string }{
		{"activites/paie", "activities/paie"},
		{"activités/paie/conservation/bulletins", "activities/paie/retention/bulletins"},
		{"activites/paie/aipd/preuve", "activities/paie/dpia/evidence"},
		{"activites", "activities"},
		{"accords/a/lieux/production", "agreements/a/places/production"},
		{"activities/paie", ""},
		{"activites/paie/conservations/x", ""},
		{"activites/paie/nom/x", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(p.path(tt.in), "/"); got != tt.want {
			t.Errorf("path(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestSameBytes builds twice, the files given in another order.
func TestSameBytes(t *testing.T) {
	var before []File
	for range 2 {
		p := load(t, folder(Main, header, "b.yaml", "activites:\n  b: {nom: \"B\"}\n", "a.yaml", "activites:\n  a: {nom: \"A\"}\n"), Options{})
		out, err := p.Documents(context.Background(), DocumentOptions{Formats: render.Formats(), Templates: templates.FS,
			Words: func(l i18n.Lang) *i18n.Catalogue { return i18n.Open(templates.FS, l) }})
		if err != nil || len(out.Refused) > 0 || len(out.Files) == 0 {
			t.Fatal(err, out.Refused, len(out.Files))
		}
		for i, f := range before {
			if f.Path != out.Files[i].Path || !bytes.Equal(f.Data, out.Files[i].Data) {
				t.Errorf("%s differs", f.Path)
			}
		}
		before = out.Files
	}
}

var entry = regexp.MustCompile(`^( +)([a-z_]+):( |$)`)

// TestNoticeNeverPrintsGap marks each entry of the first register as still to
// do, one after the other: the notice that readers get is whole, or not built.
func TestNoticeNeverPrintsGap(t *testing.T) {
	start := map[string]string{}
	err := fs.WalkDir(templates.FS, "init/fr", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, _ := fs.ReadFile(templates.FS, name)
			start[strings.TrimPrefix(name, "init/fr/")] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	built, waits := 0, 0
	for name, data := range start {
		lines := strings.Split(data, "\n")
		for i, l := range lines {
			m := entry.FindStringSubmatch(l)
			if m == nil {
				continue
			}
			end := i + 1
			for end < len(lines) && (strings.TrimSpace(lines[end]) == "" || strings.HasPrefix(lines[end], m[1]+" ")) {
				end++
			}
			changed := slices.Concat(lines[:i], []string{m[1] + m[2] + `: {a_faire: "plus tard"}`}, lines[end:])
			var files []string
			for other, data := range start {
				if other != name {
					files = append(files, other, data)
				}
			}
			out := published(t, load(t, folder(append(files, name, strings.Join(changed, "\n"))...), Options{}))
			built, waits = built+len(out.Files), waits+len(out.Refused)
			for _, f := range out.Files {
				if bytes.Contains(f.Data, []byte("non renseigné")) && strings.HasPrefix(f.Path, "public/") {
					t.Errorf("%s:%d: %s prints a gap", name, i+1, f.Path)
				}
			}
		}
	}
	if built == 0 || waits == 0 {
		t.Errorf("%d documents built, %d refused", built, waits)
	}
}

// published builds the documents of the public.
func published(t *testing.T, p *Project) Output {
	t.Helper()
	md, _ := render.ByName("md")
	out, err := p.Documents(context.Background(), DocumentOptions{Formats: []render.Format{md}, Audiences: []string{"public"}, Templates: templates.FS,
		Words: func(l i18n.Lang) *i18n.Catalogue { return i18n.Open(templates.FS, l) }})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDocumentsStopWhenAsked(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	p := load(t, folder(Main, header+"activites:\n  a: {nom: \"A\"}\n"), Options{})
	_, err := p.Documents(ctx, DocumentOptions{Formats: render.Formats(), Templates: templates.FS,
		Words: func(l i18n.Lang) *i18n.Catalogue { return i18n.Open(templates.FS, l) }})
	if err != context.Canceled {
		t.Errorf("error %v", err)
	}
}

var findingID = regexp.MustCompile(`"((?:YML|SCH|REF|DEC|TXT|TPL|CFG)[0-9]{3})"`)

// TestEveryFindingHasItsPage reads our own sources for the identifiers of
// findings: one without a page would reach a reader without a sentence.
func TestEveryFindingHasItsPage(t *testing.T) {
	used := map[string]string{}
	for _, r := range lint.Rules() {
		used[r.ID] = "lint"
	}
	for _, room := range []string{"source", "schema", "register", "doc", "i18n", "build"} {
		files, _ := filepath.Glob("../" + room + "/*.go")
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range findingID.FindAllSubmatch(data, -1) {
				used[string(m[1])] = room
			}
		}
	}
	if len(used) < 30 {
		t.Fatalf("only %d identifiers found in our sources", len(used))
	}
	for id, room := range used {
		if _, ok := lint.PageOf(id); !ok {
			t.Errorf("%s, of package %s, has no page", id, room)
		}
	}
}
