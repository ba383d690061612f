// Package registertest reads registers for the tests of other packages: from
// one text, or from a folder. It is for tests only, and fails the test on any
// finding of syntax or reference.
package registertest

import (
	"io/fs"
	"os"
	"path"
	"testing"

	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Text reads a register written as one file.
func Text(t testing.TB, yaml string) (register.Files, *register.Register) {
	t.Helper()
	var files register.Files
	add(t, &files, "registre.yaml", []byte(yaml))
	return read(t, files)
}

// Dir reads the register of a folder, and its prose by path.
func Dir(t testing.TB, dir string) (register.Files, *register.Register, map[string][]byte) {
	t.Helper()
	fsys := os.DirFS(dir)
	var files register.Files
	prose := map[string][]byte{}
	take := func(name string) {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		if path.Ext(name) == ".md" {
			prose[name] = data
		} else {
			add(t, &files, name, data)
		}
	}
	take("registre.yaml")
	err := fs.WalkDir(fsys, ".", func(name string, _ fs.DirEntry, err error) error {
		if ext := path.Ext(name); name != "registre.yaml" && (ext == ".yaml" || ext == ".md") {
			take(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	files, r := read(t, files)
	return files, r, prose
}

func add(t testing.TB, files *register.Files, name string, data []byte) {
	t.Helper()
	f, found := source.Parse(name, data)
	if len(found) > 0 {
		t.Fatalf("%s: %+v", name, found)
	}
	files.All = append(files.All, f)
}

func read(t testing.TB, files register.Files) (register.Files, *register.Register) {
	t.Helper()
	files.Lang = register.LangOf(files.All[0])
	r, found := register.Read(files)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	return files, r
}
