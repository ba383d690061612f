package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestChangedSinceSaysThatGitIsMissing: git is a tool of one option, never of
// the program.
func TestChangedSinceSaysThatGitIsMissing(t *testing.T) {
	t.Setenv("PATH", "")
	a, _, errs := testApp(t, nil, "lint", "--changed-since", "HEAD")
	main := "registre: {format: 1, titre: \"Registre\", organisme: exemple}\n"
	if err := os.WriteFile(filepath.Join(a.dir, "registre.yaml"), []byte(main), 0o644); err != nil {
		t.Fatal(err)
	}
	if code := a.run(t.Context()); code != exitFailure || !strings.Contains(errs.String(), "a besoin de git") {
		t.Errorf("%d: %s", code, errs)
	}
}
