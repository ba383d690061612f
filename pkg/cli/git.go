package cli

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
)

// revision reads a register as it was at a revision, nil when it was not there
// yet. It is the only use of git, and nothing is written.
func (a *app) revision(ctx context.Context, reg *opened, o checkOptions) (*build.Project, error) {
	git, err := exec.LookPath("git")
	if err != nil {
		return nil, a.fail("git-missing", code("flag", "--changed-since"))
	}
	g := repository{ctx: ctx, git: git, dir: reg.dir}
	prefix, err := g.run("rev-parse", "--show-prefix")
	if err != nil {
		return nil, a.fail("git-none", code("path", reg.dir), text("detail", err.Error()))
	}
	commit, err := g.run("rev-parse", "--verify", "--quiet", "--end-of-options", o.since+"^{commit}")
	if err != nil {
		return nil, a.fail("git-revision", code("value", o.since))
	}
	if _, err := g.run("cat-file", "-e", oneLine(commit)+":"+oneLine(prefix)+build.Main); err != nil {
		return nil, nil
	}
	return g.load(oneLine(commit), build.Options{AsOf: o.asOf, Skip: []string{defaultOut}, Config: reg.config})
}

// repository runs git where a register stands.
type repository struct {
	ctx      context.Context
	git, dir string
}

// load reads the files below dir as they were committed. An archive of git would
// leave out those that .gitattributes keeps from being exported.
func (g repository) load(commit string, o build.Options) (*build.Project, error) {
	blobs, err := g.list(commit)
	if err != nil {
		return nil, err
	}
	data, err := g.read(blobs)
	if err != nil {
		return nil, err
	}
	files, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	return build.Load(files, o)
}

// blob is a file of a commit.
type blob struct {
	id, path string
	link     bool
}

// list gives the files of a commit below dir; their paths start from there.
func (g repository) list(commit string) ([]blob, error) {
	out, err := g.run("ls-tree", "-r", "-z", commit)
	if err != nil {
		return nil, err
	}
	var list []blob
	for line := range strings.SplitSeq(string(out), "\x00") {
		about, path, _ := strings.Cut(line, "\t")
		if words := strings.Fields(about); len(words) == 3 && words[1] == "blob" { // mode, type, identifier
			list = append(list, blob{id: words[2], path: path, link: words[0] == "120000"})
		}
	}
	return list, nil
}

// read gives the files as an archive in memory, which Go reads as a file system.
func (g repository) read(blobs []blob) ([]byte, error) {
	var ids strings.Builder
	for _, b := range blobs {
		ids.WriteString(b.id + "\n")
	}
	out, err := g.feed(ids.String(), "cat-file", "--batch")
	if err != nil {
		return nil, err
	}
	var archive bytes.Buffer
	zw := zip.NewWriter(&archive)
	for _, b := range blobs {
		var data []byte
		if data, out, err = nextBlob(out); err != nil {
			return nil, fmt.Errorf("git cat-file: %s: %w", b.path, err)
		}
		h := &zip.FileHeader{Name: b.path}
		h.SetMode(0o644)
		if b.link {
			h.SetMode(fs.ModeSymlink | 0o777)
		}
		w, err := zw.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(data); err != nil {
			return nil, err
		}
	}
	err = zw.Close()
	return archive.Bytes(), err
}

// nextBlob cuts the first object off what git printed: a line that ends with its
// size, its bytes, a line break.
func nextBlob(out []byte) (data, rest []byte, err error) {
	head, rest, _ := bytes.Cut(out, []byte("\n"))
	size, err := strconv.Atoi(string(head[bytes.LastIndexByte(head, ' ')+1:]))
	if err != nil || size < 0 || size >= len(rest) {
		return nil, nil, errors.New(string(head)) // "… missing"
	}
	return rest[:size], rest[size+1:], nil
}

// run gives what git says, or why it refused.
func (g repository) run(args ...string) ([]byte, error) { return g.feed("", args...) }

// feed is run, with something to read for git.
func (g repository) feed(input string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(g.ctx, g.git, append([]string{"-C", filepath.Clean(g.dir)}, args...)...)
	cmd.Stdin = strings.NewReader(input)
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return nil, errors.New(oneLine(exit.Stderr))
	}
	return out, err
}

// oneLine is the first line of what git printed.
func oneLine(b []byte) string {
	line, _, _ := strings.Cut(string(b), "\n")
	return strings.TrimSuffix(line, "\r")
}
