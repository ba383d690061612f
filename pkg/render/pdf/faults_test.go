package pdf_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

func plain(t *testing.T, d doc.Document) []byte {
	t.Helper()
	b, err := pdf.Plain(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestCheckerFindsFaults puts one fault at a time into a good file and asks
// the checker for it: a checker that accepts everything proves nothing. The
// faults keep the length, so that every object stays at its offset.
func TestCheckerFindsFaults(t *testing.T) {
	good := plain(t, doc.Sample())
	if faults := check(t, good); len(faults) > 0 {
		t.Fatalf("the good file has faults:\n%s", strings.Join(faults, "\n"))
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"header cell without scope", "/A<</O/Table/Scope/Row", "/A<</O/Table/Xcope/Row", "TH without Scope"},
		{"no language", "/Lang(", "/Xang(", "no Lang"},
		{"no parent tree", "/ParentTree ", "/XarentTree ", "no ParentTree"},
		{"link without description", "/Contents(", "/Xontents(", "no Contents"},
		{"no tab order", "/Tabs/S", "/Xabs/S", "no Tabs"},
		{"title not displayed", "/DisplayDocTitle ", "/XisplayDocTitle ", "no DisplayDocTitle"},
		{"heading level skipped", "/S/H2", "/S/H4", "heading 4 after 1"},
		{"cell in place of a row", "/S/TR", "/S/TD", "THead holds TD"},
		{"not marked", "/MarkInfo<<", "/XarkInfo<<", "no MarkInfo"},
		{"no structure", "/StructTreeRoot ", "/XtructTreeRoot ", "no StructTreeRoot"},
		{"no map to Unicode", "/ToUnicode ", "/XoUnicode ", "no ToUnicode"},
		{"no metadata", "/Metadata ", "/Xetadata ", "no XMP"},
		{"annotation not printed", "/F 4/", "/X 4/", "no F"},
		{"no identifier", "/ID[", "/XD[", "no ID"},
		{"no output intent", "/OutputIntents[", "/XutputIntents[", "no OutputIntents"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if len(c.old) != len(c.new) || !bytes.Contains(good, []byte(c.old)) {
				t.Fatalf("the fault does not fit: %q", c.old)
			}
			bad := bytes.Replace(good, []byte(c.old), []byte(c.new), 1)
			if all := strings.Join(check(t, bad), "\n"); !strings.Contains(all, c.want) {
				t.Errorf("not found: %s\nfound: %s", c.want, all)
			}
		})
	}
}

// TestWrongStreamLength is the sixteenth fault, which is qpdf's to find.
func TestWrongStreamLength(t *testing.T) {
	good := plain(t, doc.Sample())
	if out, err := qpdf(t, good); err != nil {
		t.Fatalf("the good file: %v\n%s", err, out)
	}
	at := bytes.Index(good, []byte("/Filter/FlateDecode/Length "))
	bad := bytes.Clone(good)
	bad[at+len("/Filter/FlateDecode/Length ")] ^= 1 // another first digit
	if out, err := qpdf(t, bad); err == nil {
		t.Errorf("qpdf accepts a wrong stream length:\n%s", out)
	}
}

// TestPackedFileIsSound asks qpdf for the object streams, and the checker for
// what stands in them.
func TestPackedFileIsSound(t *testing.T) {
	for name, d := range map[string]doc.Document{"short": doc.Sample(), "long": register(40)} {
		packed := write(t, d)
		if faults := check(t, packed); len(faults) > 0 {
			t.Errorf("%s:\n%s", name, strings.Join(faults, "\n"))
		}
		if err := api.Validate(bytes.NewReader(packed), nil); err != nil {
			t.Errorf("%s: pdfcpu: %v", name, err)
		}
		if out, err := qpdf(t, packed); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}

// qpdf checks the syntax of a file. A developer may lack it, CI may not.
func qpdf(t *testing.T, b []byte) (string, error) {
	t.Helper()
	tool, err := exec.LookPath("qpdf")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("qpdf is not installed: stream lengths stay unchecked")
		}
		t.Skip("qpdf is not installed: stream lengths stay unchecked")
	}
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "--check", path).CombinedOutput()
	return string(out), err
}
