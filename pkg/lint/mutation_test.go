package lint

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var mutate = flag.Bool("mutate", false, "turn each condition of the rules into its contrary")

// mutateOnly spares whoever writes one rule the wait for all.
var mutateOnly = flag.String("mutate-only", "", "the rules to mutate, as a regular expression: dro00[1-3]")

// TestMutants turns each condition of the rules, and of the helpers that they
// share, into its contrary, one by one, and wants an example to fail: what no
// example shows is not known to work. The sources are rewritten once, beside the
// true ones, so that one build serves for all.
func TestMutants(t *testing.T) {
	if !*mutate {
		t.Skip("takes minutes: make mutate")
	}
	out := t.TempDir()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	overlay := map[string]string{}
	put := func(name string, data []byte) {
		path := filepath.Join(out, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		overlay[filepath.Join(here, name)] = path
	}
	var table bytes.Buffer
	n := 0
	for _, name := range ruleFiles(t) {
		data, count := mutated(t, name, n, &table)
		put(name, data)
		n += count
	}
	put("zz_mutants.go", fmt.Appendf(nil, "package lint\n\ntype mutant struct{ rule, at, text string }\n\nvar active int\n\n"+
		"func flip(n int, c bool) bool { return c != (n == active) }\n\nvar mutants = []mutant{\n%s}\n", table.Bytes()))
	inner, err := os.ReadFile("testdata/mutation/mutants_test.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	put("zz_mutants_test.go", inner)
	spec, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		t.Fatal(err)
	}
	put("overlay.json", spec)
	cmd := exec.CommandContext(t.Context(), "go", "test", "-count=1", "-v", "-overlay", filepath.Join(out, "overlay.json"), "-run", "^TestEveryMutantDies$", ".")
	said, err := cmd.CombinedOutput()
	for line := range strings.SplitSeq(string(said), "\n") {
		if strings.Contains(line, "nobody notices") || strings.Contains(line, "conditions matter") || err != nil && strings.Contains(line, ".go:") {
			t.Log(strings.TrimSpace(line))
		}
	}
	if err != nil {
		t.Errorf("%v", err)
	}
}

var ruleFile = regexp.MustCompile(`^([a-z]{3}[0-9]{3}|compare|index|people|words)\.go$`)

func ruleFiles(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	only, err := regexp.Compile(*mutateOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		if only.MatchString(e.Name()) && ruleFile.MatchString(e.Name()) {
			out = append(out, e.Name())
		}
	}
	return out
}

// mutated rewrites the conditions of the "if" statements of a file, and adds
// them to the table of mutants, numbered from first+1.
func mutated(t *testing.T, name string, first int, table *bytes.Buffer) (data []byte, count int) {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, src, 0)
	if err != nil {
		t.Fatal(err)
	}
	last := 0
	ast.Inspect(file, func(n ast.Node) bool {
		s, ok := n.(*ast.IfStmt)
		if !ok {
			return true
		}
		from, to := set.Position(s.Cond.Pos()).Offset, set.Position(s.Cond.End()).Offset
		if from < last {
			t.Fatalf("%s: a condition inside a condition", set.Position(s.Cond.Pos()))
		}
		count++
		fmt.Fprintf(table, "\t{%q, %q, %q},\n", strings.TrimSuffix(name, ".go"), set.Position(s.Cond.Pos()).String(), src[from:to])
		data = append(data, src[last:from]...)
		data = fmt.Appendf(data, "flip(%d, %s)", first+count, src[from:to])
		last = to
		return true
	})
	return append(data, src[last:]...), count
}
