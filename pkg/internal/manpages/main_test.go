package main

import (
	"os/exec"
	"path/filepath"
	"testing"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	for _, pattern := range []string{"man/fr/registre-lint.1", "man/en/registre-build.1", "man/en/registre.1", "completions/registre.bash", "completions/registre.ps1"} {
		if found, _ := filepath.Glob(filepath.Join(dir, pattern)); len(found) != 1 {
			t.Errorf("%s was not written", pattern)
		}
	}
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("groff is not installed: the pages are not read")
	}
	pages, _ := filepath.Glob(filepath.Join(dir, "man/*/*.1"))
	for _, page := range pages {
		if out, err := exec.Command(groff, "-man", "-Kutf8", "-Tutf8", "-ww", "-z", page).CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("%s: %v\n%s", page, err, out)
		}
	}
}
