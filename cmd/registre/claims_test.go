package main_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestProgramCannotReachOut holds a claim of SECURITY.md to what is compiled
// in: no client for the network, no way to run another program or load code.
func TestProgramCannotReachOut(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Skipf("go list: %v", err)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "os") {
		t.Fatal("a program that does not import os: the list is wrong")
	}
	for _, p := range []string{"net/http", "net/smtp", "net/rpc", "crypto/tls", "os/exec", "plugin"} {
		if slices.Contains(deps, p) {
			t.Errorf("the program is compiled with %s", p)
		}
	}
}
