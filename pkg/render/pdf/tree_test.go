package pdf_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"github.com/registre-rgpd/registre/pkg/doc"
)

var update = flag.Bool("update", false, "write the golden files")

func TestStructureOfSpecimen(t *testing.T) {
	f := read(t, write(t, doc.Sample()))
	var b strings.Builder
	f.tree.dump(&b, "")
	b.WriteByte('\n')
	const golden = "testdata/specimen.tree"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("the structure differs from %s:\n%s", golden, got)
	}
}

// drawn is the words of the body: all that stands in the tree after the title
// and the contents, without the numbers and bullets of lists.
func drawn(f *file) []string {
	var b strings.Builder
	for _, n := range body(f.tree) {
		unlabelled(n, &b)
	}
	return strings.Fields(b.String())
}

// body is what follows the contents, or else the title.
func body(root *node) []*node {
	all := root.elements()
	for i, n := range all {
		if n.tag == "TOC" {
			return all[i+1:]
		}
	}
	return all[1:]
}

// unlabelled writes the text of a node; a label of a numbered or bulleted
// list is ours, a label of fields (ListNumbering None) is the document's.
func unlabelled(n *node, b *strings.Builder) {
	if n.tag == "Lbl" && n.parent.parent.numbering() != "None" {
		return
	}
	if !inline(n.tag) {
		b.WriteString("\n")
	}
	for _, k := range n.kids {
		switch k := k.(type) {
		case string:
			b.WriteString(k)
		case *node:
			unlabelled(k, b)
		}
	}
	if !inline(n.tag) {
		b.WriteString("\n")
	}
}

func (n *node) numbering() string {
	a, _ := n.dict["A"].(types.Dict)
	return name(a["ListNumbering"])
}

func TestWordsAreThoseOfTheTree(t *testing.T) {
	for name, d := range map[string]doc.Document{"specimen": doc.Sample(), "long": longTable(200), "tall": tallRow()} {
		t.Run(name, func(t *testing.T) {
			want, got := doc.WordsOf(d), drawn(read(t, write(t, d)))
			if !slices.Equal(got, want) {
				t.Errorf("drawn: %q\n of the tree: %q", got, want)
			}
		})
	}
}
