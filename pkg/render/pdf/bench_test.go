package pdf_test

import (
	"fmt"
	"io"
	"testing"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/render/pdf"
)

// register is a document of n sheets of about a page and a half each.
func register(n int) doc.Document {
	d := doc.Sample()
	d.Draft, d.Blocks = false, nil
	sample := doc.Sample().Blocks
	for i := range n {
		for _, b := range sample {
			if h, ok := b.(doc.Heading); ok {
				h.ID = fmt.Sprint(h.ID, i)
				b = h
			}
			d.Blocks = append(d.Blocks, b)
		}
	}
	return d
}

func benchmarkWrite(b *testing.B, sheets int) {
	d := register(sheets)
	pages := len(read(b, write(b, d)).pages)
	b.ReportAllocs()
	for b.Loop() {
		if err := pdf.Write(io.Discard, d, pdf.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(pages*b.N)/b.Elapsed().Seconds(), "pages/s")
	b.ReportMetric(float64(len(write(b, d))), "bytes")
}

func BenchmarkWrite10(b *testing.B)  { benchmarkWrite(b, 10) }
func BenchmarkWrite250(b *testing.B) { benchmarkWrite(b, 250) }
