package main_test

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/source"
)

// The files that other programs read, and that nothing here can run.
var yamlFiles = []string{"action.yml", ".pre-commit-hooks.yaml", ".goreleaser.yaml", ".gitlab/registre.yml", ".github/workflows/ci.yml", ".github/workflows/release.yml"}

var otherFiles = []string{"Dockerfile", ".github/install.sh"}

// read gives a file of the repository.
func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// texts gives the keys and the scalars of a YAML file. GitLab's holds a header,
// then the job, in two documents.
func texts(t *testing.T, name string) []string {
	t.Helper()
	var out []string
	for _, document := range strings.Split(read(t, name), "\n---\n") {
		file, found := source.Parse(name, []byte(document))
		for _, f := range found {
			if f.ID != "YML012" { // words of ours are no words of theirs
				t.Errorf("%s:%d: %s", name, f.Place.Line, f.ID)
			}
		}
		if file.Root != nil {
			out = append(out, scalars(file.Root)...)
		}
	}
	return out
}

func scalars(n *source.Node) []string {
	out := []string{n.Text}
	for _, item := range n.Items {
		out = append(out, scalars(item)...)
	}
	for _, e := range n.Entries {
		out = append(out, e.Key.Text)
		out = append(out, scalars(e.Value)...)
	}
	return out
}

var (
	commandLine = regexp.MustCompile(`(?:^|[\s/"])registre"? (?:[a-z-]*: )?([a-z]+)\b`)
	flagWord    = regexp.MustCompile(`(?:^|[\s"])(--[a-z][a-z-]*)`)
)

// TestPlatformFilesCallWhatExists holds the commands and flags that the platforms
// run to those that the program has.
func TestPlatformFilesCallWhatExists(t *testing.T) {
	calls := 0
	check := func(name, text string) {
		for _, m := range commandLine.FindAllStringSubmatch(text, -1) {
			help, err := exec.Command("registre", "help", m[1]).CombinedOutput()
			if err != nil {
				t.Errorf("%s calls registre %s, which does not exist", name, m[1])
				continue
			}
			calls++
			for _, f := range flagWord.FindAllStringSubmatch(text, -1) {
				if !strings.Contains(string(help), " "+f[1]+" ") && !strings.Contains(string(help), " "+f[1]+"\n") {
					t.Errorf("%s calls registre %s %s, which does not exist", name, m[1], f[1])
				}
			}
		}
	}
	for _, name := range yamlFiles {
		for _, text := range texts(t, name) {
			if strings.Contains(text, "registre ") && (strings.Contains(text, "--") || strings.HasPrefix(text, "registre ")) {
				check(name, text)
			}
		}
	}
	for line := range strings.Lines(read(t, ".github/install.sh")) {
		if !strings.HasPrefix(line, "#") && strings.Contains(line, "/registre\" ") {
			check(".github/install.sh", line)
		}
	}
	if calls < 6 {
		t.Errorf("only %d calls of registre were found", calls)
	}
}

var (
	goInModule = regexp.MustCompile(`(?m)^go (\d+\.\d+)`)
	goImage    = regexp.MustCompile(`golang:(\d+\.\d+)`)
)

// TestOneVersionOfGo holds the images to the version of go.mod.
func TestOneVersionOfGo(t *testing.T) {
	want, images := goInModule.FindStringSubmatch(read(t, "go.mod"))[1], 0
	for _, name := range slices.Concat(yamlFiles, otherFiles) {
		for _, m := range goImage.FindAllStringSubmatch(read(t, name), -1) {
			images++
			if m[1] != want {
				t.Errorf("%s: Go %s, and go.mod says %s", name, m[1], want)
			}
		}
	}
	if images < 4 {
		t.Errorf("only %d images were found", images)
	}
}

// TestInputsAreDeclaredAndUsed holds the inputs of the action and of the GitLab
// job to what their steps read.
func TestInputsAreDeclaredAndUsed(t *testing.T) {
	for name, use := range map[string]string{"action.yml": `\$\{\{ inputs\.([a-z-]+) \}\}`, ".gitlab/registre.yml": `\$\[\[ inputs\.([a-z-]+) \]\]`} {
		head, _, _ := strings.Cut(read(t, name), "\n---\n")
		file, _ := source.Parse(name, []byte(head))
		root := file.Root
		if spec := root.Get("spec"); spec != nil {
			root = spec.Value
		}
		declared, used := map[string]bool{}, map[string]bool{}
		for _, e := range root.Get("inputs").Value.Entries {
			declared[e.Key.Text] = true
		}
		for _, m := range regexp.MustCompile(use).FindAllStringSubmatch(read(t, name), -1) {
			used[m[1]] = true
		}
		if len(declared) == 0 || !maps.Equal(declared, used) {
			t.Errorf("%s declares %v and uses %v", name, slices.Sorted(maps.Keys(declared)), slices.Sorted(maps.Keys(used)))
		}
	}
}

// TestActionReadsWhatReleasesHold holds the names of archives that the action
// downloads to those that a release is made of.
func TestActionReadsWhatReleasesHold(t *testing.T) {
	releases, install := texts(t, ".goreleaser.yaml"), read(t, ".github/install.sh")
	for _, want := range []string{"registre_{{ .Version }}_{{ .Os }}_{{ .Arch }}", "checksums.txt", "tar.gz", "zip", "linux", "darwin", "windows", "amd64", "arm64", "./cmd/registre"} {
		if !slices.Contains(releases, want) {
			t.Errorf(".goreleaser.yaml does not say %s", want)
		}
	}
	for _, want := range []string{"registre_${version#v}_$(platform)", "checksums.txt", ".tar.gz", ".zip", "linux", "darwin", "windows", "amd64", "arm64"} {
		if !strings.Contains(install, want) {
			t.Errorf(".github/install.sh does not say %s", want)
		}
	}
}

// TestNamedFilesExist looks for the files of ours that the platforms name.
func TestNamedFilesExist(t *testing.T) {
	named := regexp.MustCompile(`(?:^|[\s"{:])((?:LICENSE|[A-Z]+\.md|docs/[a-zA-Z.-]+\.md|\.ci/[a-z]+|\.github/[a-z.]+sh|examples/[a-z-]+|\./cmd/[a-z]+|\./pkg/internal/[a-z]+))\b`)
	found := 0
	for _, name := range slices.Concat(yamlFiles, otherFiles) {
		for _, m := range named.FindAllStringSubmatch(read(t, name), -1) {
			found++
			if _, err := os.Stat(filepath.Join("..", "..", m[1])); err != nil {
				t.Errorf("%s names %s: %v", name, m[1], err)
			}
		}
	}
	if found < 10 {
		t.Errorf("only %d names were found", found)
	}
}

// TestImageRunsAsNobody holds the image to what its comment says.
func TestImageRunsAsNobody(t *testing.T) {
	text := read(t, "Dockerfile")
	for _, want := range []string{"CGO_ENABLED=0", "-trimpath", "\nFROM scratch\n", "\nUSER 65534:65534\n", `ENTRYPOINT ["/usr/local/bin/registre"]`, `CMD ["lint"]`} {
		if !strings.Contains(text, want) {
			t.Errorf("Dockerfile does not say %q", want)
		}
	}
}

// TestHooksLookAtTheWholeRegister holds each hook to what cross-file rules need.
func TestHooksLookAtTheWholeRegister(t *testing.T) {
	file, _ := source.Parse(".pre-commit-hooks.yaml", []byte(read(t, ".pre-commit-hooks.yaml")))
	for _, hook := range file.Root.Items {
		for key, want := range map[string]string{"pass_filenames": "false", "require_serial": "true"} {
			if e := hook.Get(key); e == nil || e.Value.Text != want {
				t.Errorf("%s: %s is not %s", hook.Get("id").Value.Text, key, want)
			}
		}
		wanted := regexp.MustCompile(hook.Get("files").Value.Text)
		for _, name := range []string{"registre.yaml", "activites/paie.yml", "textes/droits.md", ".registre/config.yaml"} {
			if !wanted.MatchString(name) {
				t.Errorf("%s does not run for %s", hook.Get("id").Value.Text, name)
			}
		}
	}
}
