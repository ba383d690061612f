package pdf_test

import (
	"bytes"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

func write(t testing.TB, d doc.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := pdf.Write(&b, d, pdf.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSameInputSameBytes(t *testing.T) {
	first := write(t, doc.Sample())
	for range 5 {
		if !bytes.Equal(first, write(t, doc.Sample())) {
			t.Fatal("two writings of one document differ")
		}
	}
}

func TestDateIsTheDeclaredOne(t *testing.T) {
	for _, c := range []struct {
		declared string
		option   time.Time
		want     string
	}{
		{"2026-11-21", time.Time{}, "D:20261121000000+00'00'"},
		{"", time.Time{}, "D:20000101000000+00'00'"},
		{"2026-11-21", time.Date(2027, 1, 2, 3, 4, 5, 0, time.UTC), "D:20270102030405+00'00'"},
	} {
		d := doc.Sample()
		d.Date = c.declared
		var b bytes.Buffer
		if err := pdf.Write(&b, d, pdf.Options{Date: c.option}); err != nil {
			t.Fatal(err)
		}
		f := read(t, b.Bytes())
		if got := fmt.Sprint(f.dict(*f.ctx.Info)["ModDate"]); got != "("+c.want+")" {
			t.Errorf("declared %q, option %v: %s, not %s", c.declared, c.option, got, c.want)
		}
	}
}

// TestKeep writes the specimen where PDF_OUT says, to be looked at.
func TestKeep(t *testing.T) {
	out := os.Getenv("PDF_OUT")
	if out == "" {
		t.Skip("PDF_OUT is not set")
	}
	if err := os.WriteFile(out, write(t, doc.Sample()), 0o644); err != nil {
		t.Fatal(err)
	}
}
