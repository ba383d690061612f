package doc_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
)

// inBlock is the place of a block scalar's first character.
var inBlock = diag.Place{File: "textes.yaml", Line: 10, Col: 5}

// dump prints a tree in short: places left out, so that a case stays readable.
func dump(blocks []doc.Block) string {
	var parts []string
	for _, b := range blocks {
		parts = append(parts, dumpBlock(b))
	}
	return strings.Join(parts, " ")
}

func dumpBlock(b doc.Block) string {
	switch b := b.(type) {
	case doc.Heading:
		return fmt.Sprintf("h%d#%s(%s)", b.Level, b.ID, dumpInlines(b.Text))
	case doc.Para:
		return "p(" + dumpInlines(b.Text) + ")"
	case doc.List:
		var items []string
		for _, item := range b.Items {
			items = append(items, dump(item))
		}
		return fmt.Sprintf("list%v(%s)", b.Ordered, strings.Join(items, " / "))
	case doc.Note:
		return b.Kind + "(" + dump(b.Body) + ")"
	case doc.Code:
		return fmt.Sprintf("code[%s](%q)", b.Lang, b.Text)
	case doc.Break:
		return "break"
	case doc.Table:
		var out []string
		for _, cell := range b.Head {
			out = append(out, dumpInlines(cell))
		}
		for _, row := range b.Rows {
			out = append(out, "|")
			for _, cell := range row.Cells {
				out = append(out, dump(cell))
			}
		}
		return "table(" + strings.Join(out, " ") + ")"
	}
	return fmt.Sprintf("?%T", b)
}

func dumpInlines(list []doc.Inline) string {
	var b strings.Builder
	for _, n := range list {
		switch n := n.(type) {
		case doc.Text:
			b.WriteString(string(n))
		case doc.Strong:
			b.WriteString("S{" + dumpInlines(n) + "}")
		case doc.Emph:
			b.WriteString("E{" + dumpInlines(n) + "}")
		case doc.CodeSpan:
			b.WriteString("C{" + string(n) + "}")
		case doc.Link:
			b.WriteString("L{" + dumpInlines(n.Text) + " -> " + n.URL + "}")
		case doc.Ref:
			b.WriteString("R{" + dumpInlines(n.Text) + " -> " + n.ID + "}")
		default:
			fmt.Fprintf(&b, "?%T", n)
		}
	}
	return b.String()
}

func dumpFindings(list []diag.Finding) string {
	var out []string
	for _, f := range list {
		p := f.Place
		out = append(out, fmt.Sprintf("%s %d:%d-%d:%d %v", f.ID, p.Line, p.Col, p.EndLine, p.EndCol, f.Args[0].Value))
	}
	return strings.Join(out, "\n")
}

func TestMarkdownReads(t *testing.T) {
	for name, c := range map[string]struct{ src, want, findings string }{
		"emphasis and code": {"Un *été* **très** `chaud`.", "p(Un E{été} S{très} C{chaud}.)", ""},
		"wrapped lines":     {"une phrase\nsur deux lignes", "p(une phrase sur deux lignes)", ""},
		"forced break":      {"12, rue Exemple\\\n00000 Ville", "p(12, rue Exemple) p(00000 Ville)", ""},
		"entities and escapes": {"&eacute;t&#233; \\*non\\* \\&lt; &inconnu; R&D",
			"p(été *non* &lt; &inconnu; R&D)", ""},
		"lists":              {"- un\n- deux\n  1. a\n  2. b", "listfalse(p(un) / p(deux) listtrue(p(a) / p(b)))", ""},
		"quote, rule, fence": {"> cité\n\n---\n\n```yaml\na:\n\tb\n```", `note(p(cité)) break code[yaml]("a:\n    b")`, ""},
		"table":              {"| a | b |\n|---|---|\n| x \\| y | `c` |\n| seul |", "table(a b | p(x | y) p(C{c}) | p(seul) )", ""},
		"headings re-levelled": {"### Été\n##### Où ?\n## Été\n[ici](#ete)",
			"h3#t-ete(Été) h4#t-ou(Où ?) h3#t-ete-2(Été) p(R{ici -> t-ete})", ""},
		"links": {"[a](https://a.example/?x=1&amp;y=2) [b](mailto:b@b.example) [c](#ailleurs) <https://c.example>",
			"p(L{a -> https://a.example/?x=1&y=2} L{b -> mailto:b@b.example} R{c -> ailleurs} L{https://c.example -> https://c.example})", ""},
		"bare links": {"voir https://d.example/é, www.e.example ou f@g.example.",
			"p(voir L{https://d.example/ -> https://d.example/}é, L{www.e.example -> http://www.e.example} ou L{f@g.example -> mailto:f@g.example}.)", ""},
		"link definition": {"[a][1]\n\n[1]: https://a.example", "p(L{a -> https://a.example})", ""},
		"strike kept":     {"~~jamais~~", "p(~~jamais~~)", ""},
		"unsafe links": {"été [x](&#106;avascript:alert) [y](//h.example) [z](data:image/png)",
			"p(été x y z)", "TXT002 10:9-10:11 javascript:alert\nTXT002 10:36-10:38 //h.example\nTXT002 10:53-10:55 data:image/png"},
		"unsafe bare link": {"é <ftp://a.example>", "p(é ftp://a.example)", "TXT002 10:8-10:23 ftp://a.example"},
		"raw HTML":         {"é <b>gras</b>\n\n<script>\nalert(1)\n</script>", "p(é <b>gras</b>) p(<script> alert(1) </script>)", "TXT001 10:7-10:10 <b>\nTXT001 10:14-10:18 </b>\nTXT001 12:5-14:14 <script> alert(1) </script>"},
		"image":            {"à ![été](https://i.example/a.png)", "p(à été)", "TXT003 10:7-10:12 https://i.example/a.png"},
		"hidden character": {"été\nà\u202eb\u200b", "p(été àb)", "TXT004 11:6-11:7 U+202E"},
		"hidden entity":    {"é&#x202e;b", "p(éb)", "TXT004 10:5-10:15 U+202E"},
		"too deep":         {strings.Repeat("> ", 13) + "fond\n\nfin", "p(" + strings.Repeat("> ", 13) + "fond) p(fin)", "TXT005 10:5-10:5 limit.prose-deep"},
		"too deep inline":  {strings.Repeat("*a ", 13) + strings.Repeat("b*", 13), "p(" + strings.Repeat("*a ", 13) + strings.Repeat("b*", 13) + ")", "TXT005 10:5-10:5 limit.prose-deep"},
		"rule is not deep": {strings.TrimSpace(strings.Repeat("* ", 20)), "break", ""},
	} {
		t.Run(name, func(t *testing.T) {
			blocks, found := doc.Markdown([]byte(c.src), doc.ReadOptions{Place: inBlock, BaseLevel: 2, IDPrefix: "t-"})
			if got := dump(blocks); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
			if got := dumpFindings(found); got != c.findings {
				t.Errorf("findings\n got %s\nwant %s", got, c.findings)
			}
		})
	}
}

func TestMarkdownPlacesBlocks(t *testing.T) {
	src := "## Été\n\ndeux\nlignes\n\n- à\n- é\n\n| a |\n|---|\n| é |\n"
	blocks, _ := doc.Markdown([]byte(src), doc.ReadOptions{Place: inBlock})
	at := func(line, col, endLine, endCol int) diag.Place {
		return diag.Place{File: "textes.yaml", Line: line, Col: col, EndLine: endLine, EndCol: endCol}
	}
	want := []diag.Place{at(10, 5, 10, 11), at(12, 5, 13, 11), at(15, 5, 16, 8), at(18, 5, 20, 8)}
	for i, b := range blocks {
		if b.Origin() != want[i] {
			t.Errorf("%T: got %v, want %v", b, b.Origin(), want[i])
		}
	}
	if item := blocks[2].(doc.List).Items[1][0].Origin(); item.Line != 16 || item.Col != 7 {
		t.Errorf("second item at %v", item)
	}
	if row := blocks[3].(doc.Table).Rows[0].Origin(); row.Line != 20 {
		t.Errorf("row at %v", row)
	}
}

func TestMarkdownSeverities(t *testing.T) {
	_, found := doc.Markdown([]byte("<b> ![i](x) [l](x:y) \u202e"), doc.ReadOptions{})
	got := map[string]diag.Severity{}
	for _, f := range found {
		got[f.ID] = f.Severity
	}
	want := map[string]diag.Severity{"TXT001": diag.Warning, "TXT002": diag.Warning, "TXT003": diag.Warning, "TXT004": diag.Error}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Costly prose is refused before the parser meets it.
func TestMarkdownIsBounded(t *testing.T) {
	for name, s := range map[string]string{
		"quotes": strings.Repeat(">", 60000), "lists": strings.Repeat("- ", 30000) + "x", "ordered": strings.Repeat("1. ", 20000) + "x",
		"emphasis": strings.Repeat("*a ", 20000), "brackets": strings.Repeat("[", 60000), "images": strings.Repeat("![", 30000),
		"underscores": strings.Repeat("_a_a ", 12000), "backticks": strings.Repeat("`a``", 15000), "long": strings.Repeat("a ", 40000),
	} {
		start := time.Now()
		doc.Markdown([]byte(s), doc.ReadOptions{})
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
	}
	_, found := doc.Markdown([]byte(strings.Repeat("a ", 40000)), doc.ReadOptions{})
	if len(found) != 1 || found[0].ID != "TXT005" {
		t.Errorf("too long: %v", found)
	}
}

func TestInlines(t *testing.T) {
	if got := dumpInlines(doc.Inlines("Lisez **bien** l'[article](https://a.example).")); got != "Lisez S{bien} l'L{article -> https://a.example}." {
		t.Error(got)
	}
}

func TestSlug(t *testing.T) {
	for title, want := range map[string]string{
		"Durées de conservation": "durees-de-conservation", "L'œuvre — n° 3": "l-oeuvre-n-3",
		"De\u0301cision": "decision", "…": "section", "Straße": "strasse",
	} {
		if got := doc.Slug(title); got != want {
			t.Errorf("Slug(%q) = %q, want %q", title, got, want)
		}
	}
}

func TestSafeURL(t *testing.T) {
	for url, want := range map[string]bool{
		"https://a.example": true, "HTTP://a.example": true, "mailto:a@b.example": true, "tel:+33100000000": true,
		"javascript:x": false, "//a.example": false, "data:x": false, "": false, "https:": false,
		"https://a b": false, "java\nscript:x": false, "https://a\u202e": false,
	} {
		if doc.SafeURL(url) != want {
			t.Errorf("SafeURL(%q) = %v", url, !want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# Été\n\n- [x](&#106;avascript:a) ![i](u)\n\n| a | b |\n|---|---|\n| \\| |")
	f.Add("> <b>x</b>\n1. `a`\n\n[1]: x\n\\\n&#0;&#xD800;\u202e\x00")
	f.Fuzz(func(t *testing.T, src string) {
		start := time.Now()
		blocks, found := doc.Markdown([]byte(src), doc.ReadOptions{Place: inBlock})
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("took %v", took)
		}
		doc.WordsOf(doc.Document{Blocks: blocks})
		checkLinks(t, reflect.ValueOf(blocks))
		for _, finding := range found {
			if p := finding.Place; p.Line < 10 || p.Col < 5 || p.EndLine < p.Line {
				t.Errorf("finding at %v", p)
			}
		}
	})
}

func checkLinks(t *testing.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface:
		checkLinks(t, v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			checkLinks(t, v.Index(i))
		}
	case reflect.Struct:
		if link, ok := v.Interface().(doc.Link); ok && !doc.SafeURL(link.URL) {
			t.Errorf("unsafe link %q", link.URL)
		}
		for i := range v.NumField() {
			checkLinks(t, v.Field(i))
		}
	}
}
