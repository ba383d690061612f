package main_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestProgramCannotReachOut holds a claim of SECURITY.md to what is compiled
// in: no client for the network, no way to load code, and git alone to be run, by
// the command line alone.
func TestProgramCannotReachOut(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "os") {
		t.Fatal("a program that does not import os: the list is wrong")
	}
	for _, p := range []string{"net/http", "net/smtp", "net/rpc", "crypto/tls", "plugin"} {
		if slices.Contains(deps, p) {
			t.Errorf("the program is compiled with %s", p)
		}
	}
}

// TestOnlyTheCommandLineRunsGit: one package of ours may run a program.
func TestOnlyTheCommandLineRunsGit(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", `{{if .Module}}{{.ImportPath}}: {{join .Imports " "}}{{end}}`, ".").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for line := range strings.Lines(string(out)) {
		name, imports, _ := strings.Cut(strings.TrimSpace(line), ": ")
		if slices.Contains(strings.Fields(imports), "os/exec") && !strings.HasSuffix(name, "/pkg/cli") {
			t.Errorf("%s can run a program", name)
		}
	}
}
