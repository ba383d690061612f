// Package golden compares what a test produced with a file kept under testdata,
// and rewrites that file when the test runs with -update.
//
// It is for tests only, and never decides that a difference is harmless: the
// diff of a golden file is read like code.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Equal fails the test when got differs from the file at path, and names the
// first line that differs. With -update it writes the file instead.
func Equal(t testing.TB, path string, got []byte) {
	t.Helper()
	if *update {
		write(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to create it)", err)
	}
	if line, w, g, same := compare(want, got); !same {
		t.Errorf("%s:%d differs (-update rewrites it)\nwant: %s\n got: %s", path, line, w, g)
	}
}

func write(t testing.TB, path string, got []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, got, 0o644); err != nil {
		t.Fatal(err)
	}
}

// compare gives the number and the text of the first line that differs; a line
// that one side lacks reads as "(end of file)".
func compare(want, got []byte) (line int, w, g string, same bool) {
	if bytes.Equal(want, got) {
		return 0, "", "", true
	}
	ws, gs := bytes.Split(want, []byte("\n")), bytes.Split(got, []byte("\n"))
	for i := 0; ; i++ {
		w, g = at(ws, i), at(gs, i)
		if w != g {
			return i + 1, w, g, false
		}
	}
}

func at(lines [][]byte, i int) string {
	if i >= len(lines) {
		return "(end of file)"
	}
	return string(lines[i])
}
