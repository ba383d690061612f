package render_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render"
)

// TestQuietCaption holds that a quiet caption still names its table where only
// some readers meet it, and is not printed twice where all do.
func TestQuietCaption(t *testing.T) {
	d := doc.Sample()
	d.Blocks = []doc.Block{doc.Table{Caption: []doc.Inline{doc.Text("quiet words")}, Quiet: true,
		Head: [][]doc.Inline{{doc.Text("a")}}, Rows: []doc.Row{{Cells: [][]doc.Block{{doc.T("b")}}}}}}
	for name, want := range map[string]string{"html": `class="quiet">quiet words</caption>`, "md": "", "json": "quiet words"} {
		var b bytes.Buffer
		format, _ := render.ByName(name)
		if err := format.Write(&b, d, render.Options{Templates: os.DirFS("../../templates")}); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); strings.Contains(got, "quiet words") != (want != "") || !strings.Contains(got, want) {
			t.Errorf("%s: want %q in %s", name, want, got)
		}
	}
}
