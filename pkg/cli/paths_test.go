package cli

import (
	"path/filepath"
	"slices"
	"testing"
)

// TestPathsAreSlashed holds names to slashes wherever they are printed or kept,
// on every system: only the disk sees the system's own separators.
func TestPathsAreSlashed(t *testing.T) {
	a, _, _ := testApp(t, nil)
	below := func(parts ...string) string { return filepath.Join(append([]string{a.dir}, parts...)...) }
	tests := []struct{ got, want string }{
		{a.relative(below("registre", "activités", "paie.yaml")), "registre/activités/paie.yaml"},
		{a.relative(a.dir), ""},
		{a.relative(filepath.Dir(a.dir)), ".."},
		{inside(a.dir, below("out", "public", "politique.html")), "out/public/politique.html"},
		{inside(a.dir, below("..", "ailleurs")), ""},
		{inside(a.dir, a.dir), ""},
		{inside(a.dir, below("..suite")), "..suite"},
		{folderFrom(below(".registre", "connu.json"), &opened{dir: below("registres", "siège")}), "../registres/siège"},
	}
	for i, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("case %d: %q, want %q", i, tt.got, tt.want)
		}
	}
}

// TestConfiguredOutputsStartFromTheRegister wherever the program was called from.
func TestConfiguredOutputsStartFromTheRegister(t *testing.T) {
	a, _, _ := testApp(t, nil)
	dir := t.TempDir()
	got, err := a.below(dir, []string{"text", "sarif=rapports/r.sarif"})
	if want := []string{"text", "sarif=" + filepath.Join(dir, "rapports", "r.sarif")}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, want %q: %v", got, want, err)
	}
}
