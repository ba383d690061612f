package main_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/registre-rgpd/registre/pkg/cli"
)

var update = flag.Bool("update", false, "rewrite what the stories expect")

// TestMain makes the test binary answer to the name registre in the stories.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"registre": func() { os.Exit(cli.Main(os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestStories tells what a user sees: each story is a file that reads alone.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "fr_FR.UTF-8")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"code":  code,
			"holds": holds,
		},
	})
}

// code runs the rest of its line and holds the exit code to its first argument:
// "code 2 registre lint". It saves the streams, as exec does.
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N command...")
	}
	got := 0
	var exit *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
}

var streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)endstream`)

// holds looks for a word in every file below a path, compressed streams of PDF
// files included: "holds out/interne CANARY", "! holds out/public CANARY".
func holds(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: holds path word")
	}
	found := 0
	err := filepath.WalkDir(ts.MkAbs(args[0]), func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if said(inflated(data), args[1]) {
			found++
			if neg {
				ts.Fatalf("%s stands in %s", args[1], path)
			}
		}
		return nil
	})
	ts.Check(err)
	if !neg && found == 0 {
		ts.Fatalf("%s stands nowhere below %s", args[1], args[0])
	}
}

// said finds a word as it is, or as a PDF draws it: in UTF-16.
func said(data []byte, word string) bool {
	wide := []byte{}
	for _, c := range []byte(word) {
		wide = append(wide, 0, c)
	}
	return bytes.Contains(data, []byte(word)) || bytes.Contains(data, wide)
}

// inflated adds to a file what its compressed streams hold.
func inflated(data []byte) []byte {
	out := bytes.Clone(data)
	for _, m := range streams.FindAllSubmatch(data, -1) {
		r, err := zlib.NewReader(bytes.NewReader(m[1]))
		if err != nil {
			continue
		}
		text, _ := io.ReadAll(r)
		out = append(out, text...)
	}
	return out
}
