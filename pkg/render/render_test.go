package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/render"
)

// The golden files are the specimen as users get it; HTML and JSON show where
// each block comes from.
func TestSampleInEveryFormat(t *testing.T) {
	for _, f := range render.Formats() {
		t.Run(f.Name, func(t *testing.T) {
			var first, second bytes.Buffer
			o := render.Options{Templates: builtin, Sources: true}
			if err := errors.Join(f.Write(&first, doc.Sample(), o), f.Write(&second, doc.Sample(), o)); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(first.Bytes(), second.Bytes()) {
				t.Error("two runs give two files")
			}
			if f.Name != "pdf" {
				golden.Equal(t, filepath.Join("testdata", "sample."+f.Ext), first.Bytes())
			}
		})
	}
}

// A pointer satisfies the sealed interfaces and is no kind of ours: what a new
// kind looks like to a writer that was forgotten.
func TestUnhandledNodesAreErrors(t *testing.T) {
	inner := map[string]doc.Block{
		"block":             &doc.Para{},
		"inline":            doc.Para{Text: []doc.Inline{&doc.Link{}}},
		"inline in heading": doc.Heading{Level: 1, ID: "a", Text: []doc.Inline{doc.Strong{&doc.Link{}}}},
	}
	for _, f := range render.Formats() {
		for name, b := range inner {
			if f.Name != "json" && name == "inline in heading" {
				continue // doc.Plain panics first: a bug of ours, told at once
			}
			var out bytes.Buffer
			err := f.Write(&out, doc.Document{Blocks: []doc.Block{b}}, render.Options{Templates: builtin})
			if err == nil || !strings.Contains(err.Error(), " *doc.") {
				t.Errorf("%s, %s: error %v", f.Name, name, err)
			}
		}
		for _, b := range []doc.Block{
			doc.List{Items: [][]doc.Block{{&doc.Para{}}}}, doc.Note{Body: []doc.Block{&doc.Para{}}}, doc.Fields{Items: []doc.Field{{Value: []doc.Block{&doc.Para{}}}}},
			doc.Table{Head: [][]doc.Inline{{}}, Rows: []doc.Row{{Cells: [][]doc.Block{{&doc.Para{}}}}}},
		} {
			if err := f.Write(&bytes.Buffer{}, doc.Document{Blocks: []doc.Block{b}}, render.Options{Templates: builtin}); err == nil {
				t.Errorf("%s: %T hides an unhandled node", f.Name, b)
			}
		}
	}
}

func TestHTMLIsSelfContained(t *testing.T) {
	page := write(t, "html", doc.Sample())
	for _, banned := range []string{"<script", "<link", "<img", "src=", "@import", "url(", "<base", " onclick"} {
		if strings.Contains(strings.ToLower(page), banned) {
			t.Errorf("the page holds %q", banned)
		}
	}
	if !strings.Contains(page, `content="default-src 'none'; style-src 'unsafe-inline'"`) {
		t.Error("no content security policy")
	}
}

func TestHTMLAnchorsAreUniqueAndReached(t *testing.T) {
	page := write(t, "html", doc.Sample())
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if ids[m[1]] {
			t.Errorf("id %q twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(` (?:href="#|aria-labelledby=")([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if !ids[m[1]] {
			t.Errorf("nothing has the id %q", m[1])
		}
	}
}

func TestHTMLEscapes(t *testing.T) {
	evil := `"><script>alert('x')</script>`
	d := everywhere(evil)
	d.Lang, d.Subject, d.Date = evil, evil, evil
	d.Blocks = append(d.Blocks, doc.Heading{Level: 1, ID: evil, Text: []doc.Inline{doc.Text(evil)}},
		doc.Para{Text: []doc.Inline{doc.Link{Text: []doc.Inline{doc.Text("a")}, URL: "javascript:alert(1)"}, doc.Link{Text: []doc.Inline{doc.Text("b")}, URL: "https://x.example/" + evil}}},
		doc.Note{Kind: evil})
	page := write(t, "html", d)
	if strings.Contains(page, "<script") || strings.Contains(page, "javascript:") {
		t.Errorf("not escaped:\n%s", page)
	}
}

func TestHTMLTemplatesMayBeReplaced(t *testing.T) {
	theirs := fstest.MapFS{
		"html/page.html": {Data: []byte("<title>{{.Title}}</title><style>{{.Style}}</style><main>{{.Body}}</main>")},
		"html/style.css": {Data: []byte("p{color:red}")},
	}
	var b bytes.Buffer
	if err := render.HTML(&b, doc.Document{Title: "T & U", Blocks: []doc.Block{doc.T("é")}}, render.Options{Templates: theirs}); err != nil {
		t.Fatal(err)
	}
	if want := "<title>T &amp; U</title><style>p{color:red}</style><main><p>é</p>\n</main>"; b.String() != want {
		t.Errorf("got %q", b.String())
	}
	for name, o := range map[string]render.Options{
		"none": {}, "no page": {Templates: fstest.MapFS{}}, "bad field": {Templates: fstest.MapFS{"html/page.html": {Data: []byte("{{.Nope}}")}, "html/style.css": {}}},
	} {
		if err := render.HTML(&b, doc.Document{}, o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestSourcesArePrintedOnlyWhenAsked(t *testing.T) {
	for _, f := range render.Formats() {
		if f.Name == "pdf" {
			continue
		}
		if page := write(t, f.Name, doc.Sample()); strings.Contains(page, "activites/recrutement.yaml") {
			t.Errorf("%s prints the places of the register", f.Name)
		}
	}
}

func TestJSONIsVersionedAndWhole(t *testing.T) {
	var got struct {
		SchemaVersion int
		Title         string
		Blocks        []struct{ Type string }
	}
	if err := json.Unmarshal([]byte(write(t, "json", doc.Sample())), &got); err != nil {
		t.Fatal(err)
	}
	if got.SchemaVersion != 1 || got.Title != doc.Sample().Title || len(got.Blocks) != len(doc.Sample().Blocks) {
		t.Errorf("got %+v", got)
	}
}

// Links inside the document use the anchors that GitHub gives to headings.
func TestMarkdownAnchors(t *testing.T) {
	ref := func(id string) doc.Block {
		return doc.Para{Text: []doc.Inline{doc.Ref{Text: []doc.Inline{doc.Text("x")}, ID: id}}}
	}
	head := func(id, s string) doc.Block { return doc.Heading{Level: 1, ID: id, Text: []doc.Inline{doc.Text(s)}} }
	page := write(t, "md", doc.Document{Title: "Droits", Blocks: []doc.Block{
		head("a", "Droits"), head("b", "L'accès : où ?"), head("c", "Droits"), ref("a"), ref("b"), ref("c"), ref("nulle-part")}})
	for _, want := range []string{"[x](#droits-1)", "[x](#laccès--où-)", "[x](#droits-2)", "\nx\n"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in\n%s", want, page)
		}
	}
}

func TestByName(t *testing.T) {
	if _, ok := render.ByName("html"); !ok {
		t.Error("no html")
	}
	if _, ok := render.ByName("docm"); ok {
		t.Error("a format out of nowhere")
	}
}
