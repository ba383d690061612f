package render_test

import (
	"bytes"
	"html"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	goldmarkhtml "github.com/yuin/goldmark/renderer/html"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/templates"
)

var builtin fs.FS = templates.FS

// inlineTags do not end a word; every other tag does.
var inlineTags = []string{"a", "code", "del", "em", "span", "strong"}

// htmlWords gives the words of a piece of HTML: a tokenizer for what our own
// writer and goldmark's produce, where ">" never stands inside a tag.
func htmlWords(s string) []string {
	var b strings.Builder
	for s != "" {
		text, rest, found := strings.Cut(s, "<")
		b.WriteString(html.UnescapeString(text))
		if !found {
			break
		}
		if strings.HasPrefix(rest, "!--") {
			_, s, _ = strings.Cut(rest, "-->")
			continue
		}
		tag, after, _ := strings.Cut(rest, ">")
		name, _, _ := strings.Cut(strings.Trim(tag, "/ "), " ")
		if !slices.Contains(inlineTags, name) {
			b.WriteByte('\n')
		}
		s = after
	}
	return strings.Fields(b.String())
}

// bodyOfHTML is what stands in <main>: the rest is page furniture.
func bodyOfHTML(t *testing.T, page string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, "<main")
	_, rest, opened := strings.Cut(rest, ">")
	body, _, closed := strings.Cut(rest, "</main>")
	if !found || !opened || !closed {
		t.Fatalf("no <main> in the page")
	}
	return body
}

// bodyOfMarkdown is what follows the first rule, read as GitHub reads it.
func bodyOfMarkdown(t *testing.T, page string) string {
	t.Helper()
	md := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(goldmarkhtml.WithUnsafe()))
	var b bytes.Buffer
	if err := md.Convert([]byte(page), &b); err != nil {
		t.Fatal(err)
	}
	_, body, found := strings.Cut(b.String(), "<hr>")
	if !found {
		t.Fatalf("no rule between the title block and the body:\n%s", page)
	}
	return body
}

func write(t *testing.T, format string, d doc.Document) string {
	t.Helper()
	f, ok := render.ByName(format)
	if !ok {
		t.Fatalf("no format %q", format)
	}
	var b bytes.Buffer
	if err := f.Write(&b, d, render.Options{Templates: builtin}); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return b.String()
}

func checkWords(t *testing.T, format string, got, want []string, page string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s drifts\n got %q\nwant %q\n in\n%s", format, got, want, page)
	}
}

func checkDrift(t *testing.T, d doc.Document) {
	t.Helper()
	want := doc.WordsOf(d)
	page := write(t, "html", d)
	checkWords(t, "html", htmlWords(bodyOfHTML(t, page)), want, "")
	checkMarkdown(t, d)
}

func checkMarkdown(t *testing.T, d doc.Document) {
	t.Helper()
	page := write(t, "md", d)
	checkWords(t, "md", htmlWords(bodyOfMarkdown(t, page)), doc.WordsOf(d), page)
}

func TestSampleHasTheSameWordsInEveryFormat(t *testing.T) { checkDrift(t, doc.Sample()) }

// awkward are the texts that Markdown would read as something else.
var awkward = []string{
	"1. un", "12) deux", "- tiret", "+ plus", "* étoile", "# titre", "####### sept", "> cité", "=== égal", "---", "***", "___", "~~~ bloc", "``` bloc",
	"[lien](https://a.example)", "![image](u)", "[ref]: https://a.example", "&eacute; &#233; &amp; R&D AT&T;", "<b>gras</b> <https://a.example> <!-- non -->",
	"a | b", ":--- | ---:", "*a* **b** _c_ __d__ a_b_c ~~e~~ `f`", "https://a.example/x_y*z* www.b.example/_c_ d_e@f.example", "fin\\", "\\* \\", "C:\\dossier\\*",
	"  deux  espaces  ", "10\u202f000\u00a0€ « oui » !", "[x]", "[ ] à faire", "$a$ et $b$", "\tquatre", "    code", "a\nb", "!", ":smile: @nom #12", "l'été", "é*é*é", "*", "_", "`", "``", "",
	"\u00a0- insécable", "\u2003cadratin\u2003", "Setext\n===", "|", "<br>", "</li>", "&", "&#", "1986. Une année", "-", "+", "1.", "www.", "a@b", "mailto:a@b.example",
}

func TestAwkwardTextNeverDrifts(t *testing.T) {
	for _, s := range awkward {
		t.Run(s, func(t *testing.T) { checkDrift(t, everywhere(s)) })
	}
	for _, a := range []string{"é", "(", " x ", "_", "!", "\\"} {
		for _, b := range []string{"à", ")", " y", "`", "&amp"} {
			list := looks(a, b)
			for i := range list {
				for j := range list {
					checkMarkdown(t, mixed(list, i, j))
				}
			}
		}
	}
}

// everywhere puts a text in every kind of place.
func everywhere(s string) doc.Document {
	in := []doc.Inline{doc.Text(s)}
	p := doc.Para{Text: in}
	return doc.Document{Lang: "fr", Title: s, Subtitle: s, Author: s, Contents: 2, Words: doc.Words{Contents: s, Draft: s, Missing: s},
		Facts: []doc.Fact{{Label: s, Value: in}},
		Blocks: []doc.Block{
			p, doc.Heading{Level: 1, ID: "a", Text: in}, p, p,
			doc.List{Items: [][]doc.Block{{p}, {p, p}, {}}}, doc.List{Items: [][]doc.Block{{p}, {doc.List{Ordered: true, Items: [][]doc.Block{{p}}}}}},
			doc.List{Ordered: true, Items: [][]doc.Block{{p, doc.List{Items: [][]doc.Block{{p}, {}}}}, {doc.Break{}, p}}},
			doc.Fields{Items: []doc.Field{{Label: in, Value: []doc.Block{p}}, {Label: in, Value: []doc.Block{p, p}}, {Label: in}}},
			doc.Table{Caption: in, Head: [][]doc.Inline{in, in}, Rows: []doc.Row{
				{Cells: [][]doc.Block{{p}, {p, p}}}, {Cells: [][]doc.Block{{doc.List{Items: [][]doc.Block{{p}, {p}}}}, {doc.Code{Text: s}, doc.Note{Title: in, Body: []doc.Block{p}}}}}}},
			doc.Note{Kind: "note", Title: in, Body: []doc.Block{p, doc.List{Items: [][]doc.Block{{p}}}}}, doc.Note{Kind: "note", Body: []doc.Block{p}}, doc.Note{Kind: "warning", Body: []doc.Block{p}},
			doc.Code{Lang: s, Text: s + "\n" + s}, doc.Break{}, p,
			doc.Para{Text: []doc.Inline{doc.Missing{What: s}, doc.Text(s), doc.Missing{}}},
			doc.Table{Head: [][]doc.Inline{in}}, p,
		}}
}

// looks are two texts in every kind of inline and some nestings.
func looks(a, b string) []doc.Inline {
	ta, tb := doc.Text(a), doc.Text(b)
	return []doc.Inline{
		ta, tb, doc.Strong{ta}, doc.Emph{tb}, doc.CodeSpan(a), doc.CodeSpan(b), doc.Strong{doc.Emph{ta}, tb}, doc.Emph{ta, doc.Strong{tb}},
		doc.Emph{doc.Emph{ta}}, doc.Strong{doc.Strong{tb}}, doc.Link{Text: []doc.Inline{ta, doc.Emph{tb}}, URL: "https://x.example/(a)_b|c&copy=1<d>"},
		doc.Ref{Text: []doc.Inline{tb}, ID: "h"}, doc.Ref{Text: []doc.Inline{ta}, ID: "nulle-part"}, doc.Strong{doc.Link{Text: []doc.Inline{doc.Strong{ta}}, URL: "mailto:a@b.example"}},
		doc.Missing{What: b}, doc.Emph{}, doc.Strong{doc.Text(" ")}, doc.Emph{doc.CodeSpan(a)}, doc.Link{URL: "https://x.example"},
	}
}

// mixed puts two looks side by side, alone and between other texts.
func mixed(list []doc.Inline, i, j int) doc.Document {
	i, j = i%len(list), j%len(list)
	x, y, z := list[i], list[j], list[(i+j)%len(list)]
	in := []doc.Inline{x, y}
	return doc.Document{Lang: "fr", Title: "t", Words: doc.Words{Missing: "manque"}, Blocks: []doc.Block{
		doc.Heading{Level: 1, ID: "h", Text: []doc.Inline{y, z, doc.Text("h")}},
		doc.Para{Text: in}, doc.Para{Text: []doc.Inline{list[0], x, y, list[1]}},
		doc.Para{Text: []doc.Inline{doc.Text("é "), x, z, doc.Text(" é")}},
		doc.Table{Head: [][]doc.Inline{in, {z}}, Rows: []doc.Row{{Cells: [][]doc.Block{{doc.Para{Text: in}}, {doc.Para{Text: []doc.Inline{z, x}}}}}}},
	}}
}

func FuzzWords(f *testing.F) {
	for i, s := range awkward {
		f.Add(s, "é", uint8(i), uint8(i/2))
	}
	f.Fuzz(func(t *testing.T, a, b string, i, j uint8) {
		if len(a) > 100 || len(b) > 100 {
			t.Skip("long texts say nothing more")
		}
		a, b = typed(a), typed(b)
		d := everywhere(a)
		d.Blocks = append(d.Blocks, mixed(looks(a, b), int(i), int(j)).Blocks...)
		checkDrift(t, d)
	})
}

// typed keeps to what doc.Text promises: valid UTF-8 and nothing invisible.
func typed(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r == '\ufeff' || r >= '\u200b' && r <= '\u200f' || r >= '\u2028' && r <= '\u202e' || r >= '\u2060' && r <= '\u206f' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}
