package pkg_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/registre-rgpd/registre/"

// room is what a package may import, and why no more.
type room struct {
	ours   string // packages of this module, below pkg/ unless they begin with /
	others string // libraries
	why    string
}

const (
	leaf     = "a leaf: everything may stand on it, so it stands on nothing"
	oneDoor  = "a library stands behind one room, so that replacing it touches one room"
	onlyCLI  = "only cli touches the world, so that everything else gives the same result twice"
	noPretty = "a rule must not depend on how a document looks: lint never imports compose or render"
	noLaw    = "a writer knows the tree and nothing of the GDPR: render never imports register, facts or law"
)

// rooms is the architecture, as doc.go tells it.
var rooms = map[string]room{
	"/cmd/registre": {ours: "cli", why: "main hands over to cli and does nothing else"},
	"/schema":       {why: "data, and the line that embeds it"},
	"/templates":    {why: "data, and the line that embeds it"},
	"law":           {why: leaf},
	"diag":          {ours: "law", why: leaf},
	"source":        {ours: "diag", others: "gopkg.in/yaml.v3", why: "source knows YAML and not what it means"},
	"i18n":          {ours: "diag source", why: "words know nothing of the register"},
	"schema":        {ours: "diag source law", others: "github.com/santhosh-tekuri/jsonschema/v5", why: "schema knows JSON Schema and nothing of the register"},
	"facts":         {ours: "diag law source schema", why: "facts never judge a register, so they do not see it"},
	"register":      {ours: "diag law source schema i18n", why: "what is declared does not depend on what the law says of it"},
	"derive":        {ours: "diag register facts law", why: "consequences have places, and are neither findings nor sentences"},
	"doc":           {ours: "diag", others: "github.com/yuin/goldmark", why: "the tree knows nothing of the GDPR"},
	"format":        {ours: "diag source register i18n", why: "a file is rewritten as text: what it means is not looked at"},
	"lint":          {ours: "diag register derive facts law i18n doc", why: noPretty},
	"compose":       {ours: "diag register derive doc facts law i18n", why: "compose builds trees: it writes no format and finds no fault"},
	"report":        {ours: "diag source i18n law", others: "github.com/mattn/go-runewidth", why: "a report lays out findings whose sentences are joined already"},
	"render":        {ours: "doc render/pdf", why: noLaw},
	"render/pdf":    {ours: "doc", others: "github.com/go-pdf/fpdf golang.org/x/text/unicode/norm", why: noLaw},
	"build": {ours: "diag law source i18n schema facts register derive format lint doc compose report render /schema /templates", why: "build is the chain: it knows " +
		"every room but the one above it"},
	"cli": {ours: "diag law source i18n schema facts register derive format lint doc compose report render build /schema /templates",
		others: "github.com/spf13/cobra github.com/spf13/pflag github.com/mattn/go-isatty github.com/rogpeppe/go-internal/diff", why: "cli is the top: nothing but main imports it"},
}

// TestWalls holds every import to the table; tests and internal helpers are free.
func TestWalls(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range packages(t) {
		if strings.HasPrefix(p.name, "internal/") || p.name == "/pkg" {
			continue
		}
		r, ok := rooms[p.name]
		if !ok {
			t.Errorf("%s is no room of the architecture: add it to pkg/doc.go and to this table, with its reason", p.name)
			continue
		}
		seen[p.name] = true
		for _, imported := range p.imports {
			if reason := r.breach(imported); reason != "" {
				t.Errorf("%s imports %s: %s", p.name, imported, reason)
			}
		}
	}
	for name := range rooms {
		if !seen[name] {
			t.Errorf("%s is in the table and not on the disk", name)
		}
	}
}

// breach gives the reason of the wall that an import breaks, or "".
func (r room) breach(imported string) string {
	switch path, ours := strings.CutPrefix(imported, module); {
	case ours:
		if name := roomName(path); !slices.Contains(strings.Fields(r.ours), name) && !strings.HasPrefix(name, "internal/") {
			return r.why
		}
	case strings.Contains(strings.Split(imported, "/")[0], "."):
		for _, library := range strings.Fields(r.others) {
			if imported == library || strings.HasPrefix(imported, library+"/") {
				return ""
			}
		}
		return oneDoor
	case slices.Contains([]string{"os", "os/exec", "os/signal", "os/user", "net", "net/http", "path/filepath", "syscall"}, imported):
		if !strings.Contains(r.ours, "build") && r.ours != "cli" {
			return onlyCLI
		}
	}
	return ""
}

type pack struct {
	name    string
	imports []string
}

func packages(t *testing.T) []pack {
	t.Helper()
	cmd := exec.Command("go", "list", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, "./...")
	cmd.Dir = ".."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err) // a wall that nobody looks at does not stand
	}
	var list []pack
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		list = append(list, pack{roomName(strings.TrimPrefix(words[0], module)), words[1:]})
	}
	return list
}

// roomName is "lint" for pkg/lint and "/schema" for what stands elsewhere.
func roomName(path string) string {
	if name, ok := strings.CutPrefix(path, "pkg/"); ok {
		return name
	}
	return "/" + path
}

// forbidden is what imports do not show, called or handed over.
var forbidden = []struct {
	pattern *regexp.Regexp
	why     string
}{
	{regexp.MustCompile(`(?m)^func init\(\)`), "no init: what runs before main cannot be tested or left out"},
	{regexp.MustCompile(`\btime\.(Now|Since|Until)\b`), "no clock: dates are declared, so that the same input gives the same output"},
}

func TestNoClockAndNoInit(t *testing.T) {
	err := filepath.WalkDir("..", func(name string, d os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		data, err := os.ReadFile(name)
		if filepath.ToSlash(name) == "../pkg/cli/cli.go" {
			data = bytes.Replace(data, []byte("now: time.Now,"), nil, 1) // the one clock, which audit alone reads
		}
		for _, f := range forbidden {
			if at := f.pattern.FindIndex(data); at != nil {
				t.Errorf("%s:%d: %s", name, 1+bytes.Count(data[:at[0]], []byte("\n")), f.why)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestWallsCanFall proves that the table refuses something.
func TestWallsCanFall(t *testing.T) {
	tests := []struct{ from, to, want string }{
		{"lint", module + "pkg/compose", noPretty},
		{"render", module + "pkg/register", noLaw},
		{"register", "gopkg.in/yaml.v3", oneDoor},
		{"build", "github.com/spf13/cobra", oneDoor},
		{"build", "os", onlyCLI},
		{"facts", "net/http", onlyCLI},
		{"report", "path/filepath", onlyCLI},
		{"cli", "os", ""},
		{"build", "strings", ""},
		{"cli", module + "pkg/internal/overlay", ""},
	}
	for _, tt := range tests {
		if got := rooms[tt.from].breach(tt.to); got != tt.want {
			t.Errorf("%s imports %s: %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}
