package cli

import (
	"bytes"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/report"
)

// config reads the configuration of a register. A fault there is shown like a
// finding, on the standard error, and the job is not done.
func (a *app) config(fsys fs.FS, dir string) (build.Config, error) {
	config, err := build.ReadConfig(fsys, thisBuild().version)
	fault, ok := err.(*build.ConfigError)
	if !ok {
		return config, err
	}
	r := &report.Report{Lang: a.lang, Words: a.words, Items: build.Items(fault.Found, a.words),
		Source: func(string) []byte { return fault.Data }}
	for i := range r.Items {
		r.Items[i].Place.File = a.relative(filepath.Join(dir, filepath.FromSlash(r.Items[i].Place.File)))
	}
	var b bytes.Buffer
	if err := report.Text(&b, r, report.TextOptions{Width: a.width()}); err != nil {
		return config, err
	}
	text := strings.TrimRight(b.String(), "\n")
	fmt.Fprintln(a.stderr, text[:strings.LastIndexByte(text, '\n')]) // its last line counts files of the register
	return config, a.fail("config", code("path", r.Items[0].Place.File))
}

// chosen completes the flags with what the configurations say: a flag that was
// given wins. Several registers in one run must agree, for there is one report.
func (a *app) chosen(o checkOptions, registers []*opened) (checkOptions, error) {
	if o.given == nil {
		return o, nil
	}
	first := registers[0]
	for _, other := range registers[1:] {
		if !o.given("fail-on") && other.config.FailOn != first.config.FailOn {
			return o, a.fail("config-disagree", code("key", "fail-on"), code("flag", "--fail-on"))
		}
		if !o.given("output") && !slices.Equal(other.config.Outputs, first.config.Outputs) {
			return o, a.fail("config-disagree", code("key", "outputs"), code("flag", "--output"))
		}
	}
	if !o.given("fail-on") && first.config.FailOn != "" {
		o.failOn = first.config.FailOn
	}
	if !o.given("output") && len(first.config.Outputs) > 0 {
		o.outputs = below(first.dir, first.config.Outputs)
	}
	return o, nil
}

// below gives outputs whose paths start from a folder.
func below(dir string, outputs []string) []string {
	out := slices.Clone(outputs)
	for i, spec := range out {
		if form, path, ok := strings.Cut(spec, "="); ok {
			out[i] = form + "=" + filepath.Join(dir, filepath.FromSlash(path))
		}
	}
	return out
}
