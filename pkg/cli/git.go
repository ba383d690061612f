package cli

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"os/exec"
	"path/filepath"
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

// load reads the files below dir in one go: git archives no more than the folder
// it runs in, and Go reads an archive as a file system.
func (g repository) load(commit string, o build.Options) (*build.Project, error) {
	data, err := g.run("archive", "--format=zip", "-0", commit)
	if err != nil {
		return nil, err
	}
	files, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	return build.Load(files, o)
}

// run gives what git says, or why it refused.
func (g repository) run(args ...string) ([]byte, error) {
	cmd := exec.CommandContext(g.ctx, g.git, append([]string{"-C", filepath.Clean(g.dir)}, args...)...)
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
