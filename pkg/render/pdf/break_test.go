package pdf_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

func bare(blocks ...doc.Block) doc.Document {
	return doc.Document{
		ID: "essai", Lang: "fr", Title: "Essai", Words: doc.Sample().Words, Blocks: blocks,
	}
}

func cells(texts ...string) [][]doc.Block {
	var out [][]doc.Block
	for _, s := range texts {
		out = append(out, []doc.Block{doc.T(s)})
	}
	return out
}

func heads(texts ...string) [][]doc.Inline {
	var out [][]doc.Inline
	for _, s := range texts {
		out = append(out, []doc.Inline{doc.Text(s)})
	}
	return out
}

func longTable(rows int) doc.Document {
	t := doc.Table{Head: heads("Numéro", "Intitulé"), Caption: []doc.Inline{doc.Text("Longue table")}, RowHeads: true}
	for i := range rows {
		t.Rows = append(t.Rows, doc.Row{Cells: cells(fmt.Sprint("ligne-", i), "un texte court")})
	}
	return bare(doc.Heading{Level: 1, ID: "t", Text: []doc.Inline{doc.Text("Table")}}, t)
}

const phrase = "Les candidatures reçues sont conservées pendant deux ans au plus à compter du dernier contact. "

func tallRow() doc.Document {
	long := strings.TrimSpace(strings.Repeat(phrase, 120))
	return bare(doc.T("Avant."), doc.Table{
		Head: heads("Données", "Durées"),
		Rows: []doc.Row{{Cells: cells("bref", long)}, {Cells: cells("suite", "fin")}},
	}, doc.Fields{Items: []doc.Field{{Label: heads("Mesures")[0], Value: []doc.Block{doc.T(long), doc.T(long)}}}})
}

func TestLongTableRepeatsItsHeaderAsArtifact(t *testing.T) {
	b := write(t, longTable(200))
	if faults := check(t, b); len(faults) > 0 {
		t.Fatal(strings.Join(faults, "\n"))
	}
	f := read(t, b)
	if len(f.pages) < 4 {
		t.Fatalf("only %d pages", len(f.pages))
	}
	for i, p := range f.pages {
		marked := slices.Contains(slices.Collect(values(p.text)), "Intitulé")
		again := strings.Contains(p.artifact, "Intitulé\n")
		if first := i == 0; marked != first || again == first {
			t.Errorf("page %d: header as text %v, as artifact %v", i+1, marked, again)
		}
	}
}

func values(m map[int]string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, v := range m {
			if !yield(v) {
				return
			}
		}
	}
}

func TestRowTallerThanAPageIsCut(t *testing.T) {
	b := write(t, tallRow())
	if faults := check(t, b); len(faults) > 0 {
		t.Fatal(strings.Join(faults, "\n"))
	}
	f := read(t, b)
	if n := len(f.pages); n < 12 || n > 14 {
		t.Errorf("%d pages", n)
	}
	if !strings.Contains(f.pages[len(f.pages)-1].artifact, "Mesures\n") {
		t.Error("the label is not drawn again on the last page")
	}
	for i, p := range f.pages[:2] {
		if n := len(strings.Join(slices.Collect(values(p.text)), "")); n < 1500 {
			t.Errorf("page %d holds %d characters only", i+1, n)
		}
	}
}

// TestNoHeadingEndsAPage pushes a heading down line by line over the foot.
func TestNoHeadingEndsAPage(t *testing.T) {
	for n := 20; n < 60; n++ {
		var blocks []doc.Block
		for range n {
			blocks = append(blocks, doc.T("Une ligne."))
		}
		blocks = append(blocks, doc.Heading{Level: 2, ID: "h", Text: heads("Titre")[0]},
			doc.T(strings.Repeat(phrase, 3)))
		f := read(t, write(t, bare(blocks...)))
		for i, p := range f.pages {
			all := ""
			for mcid := range len(p.text) {
				all += p.text[mcid] + "\n"
			}
			if strings.HasSuffix(all, "Titre\n") {
				t.Errorf("%d lines: the heading ends page %d", n, i+1)
			}
			if strings.HasSuffix(all, "Titre\n"+strings.Split(phrase, " dernier")[0]) {
				t.Errorf("%d lines: one line alone follows the heading on page %d", n, i+1)
			}
		}
	}
}

func TestFrenchSpacesNeverBreak(t *testing.T) {
	for _, space := range []string{"\u00A0", "\u202F"} {
		for n := range 60 {
			text := strings.Repeat("i", n) + " la somme de 10" + space + "000" + space + "€ au plus, sauf accord contraire écrit des parties."
			d := bare(doc.Table{Head: heads("A", "B", "C"), Rows: []doc.Row{{Cells: cells(text, "", "")}}})
			if !bytes.Contains(lineTexts(t, d), []byte("10"+space+"000"+space+"€")) {
				t.Fatalf("%d letters before: broken at %U", n, []rune(space))
			}
		}
	}
}

func TestColumnsWidenForTheirWords(t *testing.T) {
	d := bare(doc.Table{
		Head: heads("Base légale", "Durée", "Remarque"), Widths: []int{1, 9, 9},
		Rows: []doc.Row{{Cells: cells("anticonstitutionnellement", "2026-05-01", "court")}},
	})
	for _, want := range []string{"anticonstitutionnellement", "2026-05-01"} {
		if !bytes.Contains(lineTexts(t, d), []byte(want)) {
			t.Errorf("%s is cut", want)
		}
	}
}

func TestUnsafeAddressIsText(t *testing.T) {
	d := bare(doc.Para{Text: []doc.Inline{
		doc.Link{Text: heads("ici")[0], URL: "javascript:alert(1)"}, doc.Ref{Text: heads("là")[0], ID: "nulle-part"},
	}})
	f := read(t, write(t, d))
	if n := len(f.array(f.pages[0].dict["Annots"])); n != 0 {
		t.Errorf("%d links", n)
	}
	if got := strings.Join(drawn(f), " "); got != "icilà" {
		t.Errorf("drawn %q", got)
	}
}

// lineTexts is what each line draws, a line of text for each.
func lineTexts(t *testing.T, d doc.Document) []byte {
	t.Helper()
	f := read(t, write(t, d))
	var out []byte
	for _, p := range f.pages {
		out = append(out, strings.Join(p.lines, "\n")...)
	}
	return out
}

func TestGateReportsWhatFontsLack(t *testing.T) {
	d := bare(doc.T("oui ☑ non ☐ → œ € \u2011 …"), doc.T("😀 漢 ☒ 漢"), doc.T("e\u0301te\u0301 \xff \x00 fin"))
	var got []rune
	var b bytes.Buffer
	err := pdf.Write(&b, d, pdf.Options{Missing: func(r rune, in doc.Block) {
		got = append(got, r)
		if in == nil {
			t.Errorf("%U has no block", r)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if want := []rune{'😀', '漢', '☒', '\uFFFD', 0}; !slices.Equal(got, want) {
		t.Errorf("missing: %U, not %U", got, want)
	}
	want := []string{"oui", "☑", "non", "☐", "→", "œ", "€", "\u2011", "…", "?", "?", "?", "?", "été", "?", "?", "fin"}
	if words := drawn(read(t, b.Bytes())); !slices.Equal(words, want) {
		t.Errorf("drawn: %q, not %q", words, want)
	}
}

func TestEmptyDocuments(t *testing.T) {
	for name, d := range map[string]doc.Document{
		"nothing":  {},
		"cover":    {Cover: true, Contents: 2, Draft: true},
		"breaks":   bare(doc.Break{}, doc.Break{}),
		"hollow":   bare(doc.Para{}, doc.List{}, doc.Fields{}, doc.Table{}, doc.Note{}, doc.Code{}, doc.Heading{Level: 6}),
		"headless": bare(doc.Table{Rows: []doc.Row{{Cells: cells("a")}}}),
		"no rows":  bare(doc.Table{Head: heads("A", "")}),
		"short":    bare(doc.Table{Head: heads("A", "B"), Rows: []doc.Row{{}, {Cells: cells("1")}}}),
		"skips":    bare(doc.Heading{Level: 4, ID: "a", Text: heads("A")[0]}, doc.Heading{Level: 2, ID: "b", Text: heads("B")[0]}),
	} {
		t.Run(name, func(t *testing.T) {
			if faults := check(t, write(t, d)); len(faults) > 0 {
				t.Error(strings.Join(faults, "\n"))
			}
		})
	}
}

// TestListStaysWithWhatAnnouncesIt tries an announcement at every height of a
// page: it never ends one that its list does not begin.
func TestListStaysWithWhatAnnouncesIt(t *testing.T) {
	list := doc.List{Items: [][]doc.Block{{doc.T("premier")}, {doc.T("second")}}}
	for before := 20; before < 60; before++ {
		var blocks []doc.Block
		for range before {
			blocks = append(blocks, doc.T("Une ligne."))
		}
		f := read(t, write(t, bare(append(blocks, doc.T("Annonce :"), list)...)))
		for i, p := range f.pages {
			words := slices.Collect(values(p.text))
			if slices.Contains(words, "Annonce :") && !slices.Contains(words, "premier") {
				t.Errorf("after %d lines, page %d announces what the next one lists", before, i+1)
			}
		}
	}
}
