package cli

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/report"
)

// settings shows a fault in the folder .registre like a finding, on the standard
// error: the job is not done. Other errors stay what they are.
func (a *app) settings(err error, dir string) error {
	fault, ok := err.(*build.SettingsError)
	if !ok {
		return err
	}
	r := &report.Report{Lang: a.lang, Words: a.words, Items: a.placed(build.Items(fault.Found, a.words, ""), dir), Source: func(seen string) []byte {
		name, _ := filepath.Rel(dir, a.path(seen))
		return fault.Source(filepath.ToSlash(name))
	}}
	var b bytes.Buffer
	if err := report.Text(&b, r, report.TextOptions{Width: a.width()}); err != nil {
		return err
	}
	shown := strings.TrimRight(b.String(), "\n")
	fmt.Fprintln(a.stderr, shown[:strings.LastIndexByte(shown, '\n')]) // its last line counts files of the register
	return a.fail("settings", code("path", r.Items[0].Place.File), text("command", keysOf(fault.Found[0].Place.File)))
}

// keysOf is the command that prints the keys of a file of .registre.
func keysOf(file string) string {
	switch {
	case strings.HasPrefix(file, build.OwnFacts):
		return "registre schema facts"
	case strings.HasPrefix(file, build.UserTemplates):
		name := strings.TrimPrefix(file, build.UserTemplates+"/")
		if !slices.Contains(build.TemplateNames(), name) {
			return "registre templates"
		}
		return "registre templates " + name
	}
	return "registre schema config"
}

// chosen completes the flags with what the configurations say: a flag that was
// given wins. Several registers in one run must agree, for there is one report.
func (a *app) chosen(o checkOptions, targets []target, registers []*opened) (checkOptions, []target, error) {
	if o.given == nil {
		return o, targets, nil
	}
	first := registers[0]
	for _, other := range registers[1:] {
		if !o.given("fail-on") && other.config.FailOn != first.config.FailOn {
			return o, nil, a.fail("config-disagree", code("key", "fail-on"), code("flag", "--fail-on"))
		}
		if !o.given("output") && !slices.Equal(other.config.Outputs, first.config.Outputs) {
			return o, nil, a.fail("config-disagree", code("key", "outputs"), code("flag", "--output"))
		}
	}
	if !o.given("fail-on") && first.config.FailOn != "" {
		o.failOn = first.config.FailOn
	}
	if o.given("output") || len(first.config.Outputs) == 0 {
		return o, targets, nil
	}
	var err error
	if o.outputs, err = a.below(first.dir, first.config.Outputs); err != nil {
		return o, nil, err
	}
	targets, err = a.outputs(o)
	return o, targets, err
}

// below gives outputs whose paths start from a folder, and refuses those that a
// link takes out of it: the configuration comes with the register.
func (a *app) below(dir string, outputs []string) ([]string, error) {
	out := slices.Clone(outputs)
	for i, spec := range out {
		form, path, ok := strings.Cut(spec, "=")
		if !ok {
			continue
		}
		name := filepath.Join(dir, filepath.FromSlash(path))
		if leadsOut(dir, name) {
			return nil, a.fail("outside", code("path", a.relative(name)))
		}
		out[i] = form + "=" + name
	}
	return out, nil
}
