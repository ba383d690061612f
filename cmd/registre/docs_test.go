package main_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The pages whose commands a reader types, from the root of the repository.
var pagesWithCommands = []string{"README.md", "docs/LISEZMOI.md", "docs/premiere-heure.md", "docs/ci.fr.md", "docs/ci.md", "docs/juriste.md", "docs/faits.md", "docs/facts.md"}

// notRun says why a command of a page is left out.
var notRun = map[string]string{
	"go test ./...":                       "this test is part of it",
	"go build -o registre ./cmd/registre": "the test binary answers to that name",
}

// TestPagesSayWhatHappens does what each page says, in order, in a folder of its
// own: it writes the files that follow a comment "file: PATH", runs the commands
// of sh and console blocks, and holds the console blocks to what was printed.
// A comment "exit: N" before a block gives the exit code of its last command.
// -update rewrites what the console blocks expect.
func TestPagesSayWhatHappens(t *testing.T) {
	for _, name := range pagesWithCommands {
		t.Run(name, func(t *testing.T) { doPage(t, filepath.Join("..", "..", name)) })
	}
}

func doPage(t *testing.T, path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	reader := reader{t: t, dir: t.TempDir()}
	if err := os.CopyFS(filepath.Join(reader.dir, "examples"), os.DirFS("../../examples")); err != nil {
		t.Fatal(err)
	}
	after := reader.follow(string(text))
	if reader.ran == 0 {
		t.Error("no command was run")
	}
	if *update && after != string(text) {
		if err := os.WriteFile(path, []byte(after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// reader is somebody who follows a page to the letter.
type reader struct {
	t    *testing.T
	dir  string // where they are
	file string // where the next block goes, or ""
	exit int    // the exit code that the next block ends with
	ran  int
}

var (
	block  = regexp.MustCompile("(?ms)^<!-- (file|exit): (\\S+) -->$|^```(\\w*)\n(.*?)^```$")
	elided = regexp.MustCompile(`(?m)^…$`)
)

// follow gives the page back, with what the console really printed.
func (r *reader) follow(page string) string {
	return block.ReplaceAllStringFunc(page, func(whole string) string {
		m := block.FindStringSubmatch(whole)
		body := m[4]
		switch {
		case m[1] == "file":
			r.file = m[2]
			return whole
		case m[1] == "exit":
			if _, err := fmt.Sscan(m[2], &r.exit); err != nil {
				r.t.Fatal(err)
			}
			return whole
		case r.file != "":
			r.write(body)
		case m[3] == "sh":
			r.script(body)
		case m[3] == "console":
			if got := r.console(body); !elided.MatchString(body) {
				whole = "```console\n" + got + "```"
			}
		}
		r.file, r.exit = "", 0
		return whole
	})
}

func (r *reader) write(body string) {
	path := filepath.Join(r.dir, filepath.FromSlash(r.file))
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(body), 0o644)); err != nil {
		r.t.Fatal(err)
	}
}

func (r *reader) script(body string) {
	lines := strings.Split(strings.TrimSpace(body), "\n")
	for i, line := range lines {
		r.run(line, r.exitOf(i, len(lines)))
	}
}

// console runs the commands after "$ " and holds the lines between them to what
// was printed. A line "…" stands for any lines.
func (r *reader) console(body string) string {
	parts := strings.Split("\n"+body, "\n$ ")[1:]
	var all strings.Builder
	for i, part := range parts {
		line, want, _ := strings.Cut(strings.TrimSuffix(part, "\n")+"\n", "\n")
		got := r.run(line, r.exitOf(i, len(parts)))
		all.WriteString("$ " + line + "\n" + got)
		if !*update && !sameOutput(want, got) {
			r.t.Errorf("$ %s\nthe page says:\n%s\nit printed:\n%s", line, want, got)
		}
	}
	return all.String()
}

func sameOutput(want, got string) bool {
	parts := strings.Split(want, "…\n")
	last := len(parts) - 1
	if last == 0 {
		return want == got
	}
	if !strings.HasPrefix(got, parts[0]) || !strings.HasSuffix(got, parts[last]) {
		return false
	}
	for _, part := range parts {
		at := strings.Index(got, part)
		if at < 0 {
			return false
		}
		got = got[at+len(part):]
	}
	return true
}

func (r *reader) exitOf(i, n int) int {
	if i == n-1 {
		return r.exit
	}
	return 0
}

// run does one line: cd, the program under either of its names, or nothing that
// notRun explains. Whatever else a page tells people to type fails the test.
func (r *reader) run(line string, exit int) string {
	r.t.Helper()
	line, _, _ = strings.Cut(line, " #")
	words := strings.Fields(line)
	if len(words) == 0 || notRun[strings.TrimSpace(line)] != "" {
		return ""
	}
	if words[0] == "cd" && len(words) == 2 {
		r.dir = filepath.Join(r.dir, words[1])
		return ""
	}
	args, ok := strings.CutPrefix(strings.TrimSpace(line), "go run ./cmd/registre")
	if !ok {
		args, ok = strings.CutPrefix(strings.TrimSpace(line), "registre")
	}
	if !ok || strings.ContainsAny(args, "|><&;$\"'`") {
		r.t.Fatalf("nobody knows how to run %q: extend this test, or notRun with a reason", line)
	}
	r.ran++
	cmd := exec.Command("registre", strings.Fields(args)...)
	cmd.Dir, cmd.Env = r.dir, []string{"PATH=" + os.Getenv("PATH"), "HOME=" + r.dir, "LC_ALL=C.UTF-8"}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	var failure *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &failure) {
		r.t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != exit {
		// What follows on the page would only fail for the same reason.
		r.t.Fatalf("$ %s\nexit code %d, want %d\n%s", line, got, exit, out.String())
	}
	return out.String()
}

func TestSameOutputCanFail(t *testing.T) {
	for _, c := range []struct {
		want, got string
		same      bool
	}{
		{"a\nb\n", "a\nb\n", true},
		{"a\nb\n", "a\nc\n", false},
		{"a\n…\n", "a\nb\n", true},
		{"b\n…\n", "a\nb\n", false},
		{"…\nc\n", "a\nb\nc\n", true},
		{"…\nb\n", "a\nb\nc\n", false},
		{"a\n…\nd\n", "a\nb\nc\n", false},
	} {
		if sameOutput(c.want, c.got) != c.same {
			t.Errorf("sameOutput(%q, %q) = %v", c.want, c.got, !c.same)
		}
	}
}
