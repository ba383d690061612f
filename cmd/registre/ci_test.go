package main_test

import (
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/source"
)

// The files that other programs read, and that nothing here can run.
var yamlFiles = []string{"action.yml", ".pre-commit-hooks.yaml", ".goreleaser.yaml", ".gitlab/registre.yml", ".github/workflows/ci.yml", ".github/workflows/fuzz.yml", ".github/workflows/release.yml"}

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
	for name, block := range recipes(t) {
		for _, text := range scalars(block) {
			if strings.HasPrefix(text, "registre ") {
				check(name, text)
			}
		}
	}
	for line := range strings.Lines(read(t, ".github/install.sh")) {
		if !strings.HasPrefix(line, "#") && strings.Contains(line, "/registre\" ") {
			check(".github/install.sh", line)
		}
	}
	if calls < 10 {
		t.Errorf("only %d calls of registre were found", calls)
	}
}

var recipe = regexp.MustCompile("(?ms)^<!-- file: (\\S+) -->\n```yaml\n(.*?)^```$")

// recipes gives the YAML files that docs/ci.md and docs/ci.fr.md tell to write.
func recipes(t *testing.T) map[string]*source.Node {
	t.Helper()
	out := map[string]*source.Node{}
	for _, page := range []string{"docs/ci.md", "docs/ci.fr.md"} {
		for _, m := range recipe.FindAllStringSubmatch(read(t, page), -1) {
			file, found := source.Parse(m[1], []byte(m[2]))
			if len(found) > 0 || file.Root == nil {
				t.Errorf("%s, %s: %v", page, m[1], found)
				continue
			}
			out[page+" "+m[1]] = file.Root
		}
	}
	return out
}

// TestRecipesAskForWhatExists holds the recipes to the inputs of the action and
// of the GitLab job, and to the hooks.
func TestRecipesAskForWhatExists(t *testing.T) {
	hooks, asked := scalars(parsed(t, ".pre-commit-hooks.yaml")), 0
	inputs := map[string]map[string]bool{"with": declared(parsed(t, "action.yml")), "inputs": declared(parsed(t, ".gitlab/registre.yml").Get("spec").Value)}
	for name, root := range recipes(t) {
		walk(root, func(n *source.Node) {
			if id := n.Get("id"); id != nil && !slices.Contains(hooks, id.Value.Text) {
				t.Errorf("%s: no hook is called %s", name, id.Value.Text)
			}
			uses := n.Get("uses")
			for key, known := range inputs {
				given := n.Get(key)
				if given == nil || key == "with" && (uses == nil || !strings.HasPrefix(uses.Value.Text, "registre-rgpd/registre@")) {
					continue
				}
				for _, e := range given.Value.Entries {
					asked++
					if !known[e.Key.Text] {
						t.Errorf("%s: no input is called %s", name, e.Key.Text)
					}
				}
			}
		})
	}
	if asked < 12 {
		t.Errorf("only %d inputs were found", asked)
	}
}

func walk(n *source.Node, visit func(*source.Node)) {
	visit(n)
	for _, item := range n.Items {
		walk(item, visit)
	}
	for _, e := range n.Entries {
		walk(e.Value, visit)
	}
}

// parsed is the first document of a file.
func parsed(t *testing.T, name string) *source.Node {
	t.Helper()
	head, _, _ := strings.Cut(read(t, name), "\n---\n")
	file, _ := source.Parse(name, []byte(head))
	return file.Root
}

// declared lists the inputs that a map declares.
func declared(n *source.Node) map[string]bool {
	out := map[string]bool{}
	for _, e := range n.Get("inputs").Value.Entries {
		out[e.Key.Text] = true
	}
	return out
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
		root := parsed(t, name)
		if spec := root.Get("spec"); spec != nil {
			root = spec.Value
		}
		inputs, used := declared(root), map[string]bool{}
		for _, m := range regexp.MustCompile(use).FindAllStringSubmatch(read(t, name), -1) {
			used[m[1]] = true
		}
		if len(inputs) == 0 || !maps.Equal(inputs, used) {
			t.Errorf("%s declares %v and uses %v", name, slices.Sorted(maps.Keys(inputs)), slices.Sorted(maps.Keys(used)))
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

// fakeCurl serves a release from a folder, and the address of the newest.
const fakeCurl = `#!/bin/sh
for arg; do last=$arg; [ "$previous" = -o ] && out=$arg; previous=$arg; done
case $last in
  */latest) echo https://host.example/releases/tag/v1.2.3 ;;
  *) cp "$RELEASE/${last##*/}" "$out" ;;
esac
`

// TestInstallHoldsToTheChecksum installs from a release, then from one whose
// archive was changed.
func TestInstallHoldsToTheChecksum(t *testing.T) {
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("the release of this test is for linux and amd64")
	}
	dir := t.TempDir()
	script, err := filepath.Abs("../../.github/install.sh")
	if err != nil {
		t.Fatal(err)
	}
	sh := func(text string) (string, error) {
		cmd := exec.Command("bash", "-euc", text)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PATH="+dir+"/tools:"+os.Getenv("PATH"), "RELEASE="+dir+"/release", "VERSION=latest", "TOKEN=none", "SOURCE=.",
			"RUNNER_TEMP="+dir, "GITHUB_PATH="+dir+"/path", "GITHUB_OUTPUT="+dir+"/output", "SCRIPT="+script)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "tools"), 0o755), os.WriteFile(filepath.Join(dir, "tools", "curl"), []byte(fakeCurl), 0o755)); err != nil {
		t.Fatal(err)
	}
	if out, err := sh(`mkdir release && cd release && printf '#!/bin/sh\necho registre 1.2.3\n' >registre && chmod +x registre
		tar -czf registre_1.2.3_linux_amd64.tar.gz registre && sha256sum *.tar.gz >checksums.txt`); err != nil {
		t.Skipf("no release to install from: %v %s", err, out)
	}
	if out, err := sh(`bash "$SCRIPT" && grep -qx "version=1.2.3" output && [ -x "$(cat path)/registre" ]`); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := sh(`rm -r registre-bin && echo more >>release/registre_1.2.3_linux_amd64.tar.gz && bash "$SCRIPT"`); err == nil {
		t.Errorf("a changed archive was installed\n%s", out)
	}
	if _, err := os.Stat(filepath.Join(dir, "registre-bin", "registre")); err == nil {
		t.Error("a changed archive was unpacked")
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
	for _, hook := range parsed(t, ".pre-commit-hooks.yaml").Items {
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
