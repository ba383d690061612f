package build_test

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/templates"
)

// large is the register of an example with its support sheet n times over.
func large(b *testing.B, n int) fstest.MapFS {
	b.Helper()
	const dir, sheet = "../../examples/saas-bpm", "activites/assistance.yaml"
	fsys := fstest.MapFS{}
	if err := copyTree(os.DirFS(dir), fsys); err != nil {
		b.Fatal(err)
	}
	data := fsys[sheet].Data
	for i := range n {
		name := fmt.Sprintf("activites/copie-%05d.yaml", i)
		fsys[name] = &fstest.MapFile{Data: bytes.Replace(data, []byte("\n  assistance:"), []byte(fmt.Sprintf("\n  copie-%05d:", i)), 1)}
	}
	return fsys
}

// BenchmarkCheck measures what `registre lint` does, and reports the cost of an
// activity: it must not grow with their number.
func BenchmarkCheck(b *testing.B) {
	for _, n := range []int{20, 200, 1000} {
		fsys := large(b, n)
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p, err := build.Load(fsys, build.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if p.Lint(); p.Activities() < n {
					b.Fatalf("%d activities", p.Activities())
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/activity")
		})
	}
}

// BenchmarkDocuments measures the documents of 200 activities, by format.
func BenchmarkDocuments(b *testing.B) {
	p, err := build.Load(large(b, 200), build.Options{})
	if err != nil {
		b.Fatal(err)
	}
	words := func(l i18n.Lang) *i18n.Catalogue { return i18n.Open(templates.FS, l) }
	for _, f := range render.Formats() {
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				out, err := p.Documents(context.Background(), build.DocumentOptions{Formats: []render.Format{f}, Templates: templates.FS, Words: words})
				if err != nil || len(out.Files) == 0 {
					b.Fatal(err, len(out.Files))
				}
			}
		})
	}
}

func copyTree(from fs.FS, to fstest.MapFS) error {
	return fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		to[name] = &fstest.MapFile{Data: data}
		return err
	})
}
