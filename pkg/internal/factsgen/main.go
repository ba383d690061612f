// Command factsgen turns the YAML tables of pkg/facts/data, which lawyers edit,
// into Go composite literals that the linker lays out, so that loading them
// costs a run nothing. It checks keys and dates, not the law.
//
// Run it with `go generate ./pkg/facts`. It does not import pkg/facts: a change
// of the types there can then never lock it out.
package main

import (
	"fmt"
	"io/fs"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: factsgen DATA-FOLDER OUTPUT.go")
		os.Exit(2)
	}
	if err := run(os.DirFS(os.Args[1]), os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "factsgen:", err)
		os.Exit(1)
	}
}

func run(data fs.FS, output string) error {
	code, err := generate(data)
	if err != nil {
		return err
	}
	return os.WriteFile(output, code, 0o644)
}
