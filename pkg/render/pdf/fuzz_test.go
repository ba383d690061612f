package pdf_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

// FuzzText puts any text wherever a document has text, on columns so narrow
// that words are cut: no panic, a valid file, and no word lost on the way.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", " ", "été\u00A0: 10\u202F000 €", "😀\xff\x00", "a\r\nb\tc", "(\\)", "e\u0301\u0301", "Ċ", "\u0A0D\u0D0A",
		strings.Repeat("x", 300), strings.Repeat("ab ", 90), "https://exemple.example/" + strings.Repeat("a/b-c.", 30),
		"\uFFFE\uFFFF\uFEFF\u200B\u00AD", "\u202Eabc", "{page}", "<x>&</x>", "]]>",
	} {
		f.Add(s, uint8(len(s)))
	}
	f.Fuzz(func(t *testing.T, s string, n uint8) {
		if len(s) > 400 {
			return // many pages say no more than a few
		}
		d := everywhere(s, int(n))
		var b bytes.Buffer
		if err := pdf.Write(&b, d, pdf.Options{}); err != nil {
			t.Fatal(err)
		}
		if faults := check(t, b.Bytes()); len(faults) > 0 {
			t.Fatal(strings.Join(faults, "\n"))
		}
		if !drawable(s) {
			return
		}
		// A word wider than its column is cut, never shortened.
		want, got := strings.Join(doc.WordsOf(d), ""), strings.Join(drawn(read(t, b.Bytes())), "")
		if got != want {
			t.Errorf("drawn %q, not %q", got, want)
		}
	})
}

// drawable tells whether the gate lets s through as it is.
func drawable(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' && !strings.ContainsRune("éàç€«»\u00A0\u202F", r) })
}

func everywhere(s string, n int) doc.Document {
	in := []doc.Inline{doc.Text(s), doc.Strong{doc.Text(s)}, doc.Link{Text: []doc.Inline{doc.Text(s)}, URL: "https://" + s}, doc.CodeSpan(s), doc.Missing{What: s}}
	para := doc.Para{Text: in}
	row := doc.Row{Cells: slices.Repeat([][]doc.Block{{para}}, 1+n%9)}
	table := doc.Table{Caption: in, Head: slices.Repeat([][]doc.Inline{{doc.Text(s)}}, 1+n%9), Rows: slices.Repeat([]doc.Row{row}, 1+n%3)}
	var deep doc.Block = para
	for range n % 40 {
		deep = doc.List{Ordered: n%2 == 0, Items: [][]doc.Block{{deep}}}
	}
	return doc.Document{
		ID: s, Lang: "fr", Title: "T" + s, Author: s, Subject: s, Date: s, Cover: n%2 == 0, Contents: n % 4, Draft: n%8 > 3,
		Words: doc.Words{Contents: s, Page: s, Draft: s, Missing: s},
		Blocks: []doc.Block{
			doc.Heading{Level: 1 + n%7, ID: "a", Text: in}, para, deep, table,
			doc.Fields{Items: []doc.Field{{Label: in, Value: []doc.Block{table, deep}}}},
			doc.Note{Kind: "note", Title: in, Body: []doc.Block{para, doc.Code{Text: s + "\n" + s}}},
		},
	}
}
