package cli

import (
	"bytes"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/report"
)

// target is one report asked for.
type target struct {
	format string
	path   string // "" for the standard output
}

// outputs reads --output and --fail-on before any work is done.
func (a *app) outputs(o checkOptions) ([]target, error) {
	if err := a.choose("fail-on", o.failOn, []string{"error", "warning", "info", "never"}); err != nil {
		return nil, err
	}
	var out []target
	seen := map[string]bool{}
	for _, spec := range o.outputs {
		format, name, _ := strings.Cut(spec, "=")
		if err := a.choose("output", format, reportFormats(o.dated)); err != nil {
			return nil, err
		}
		t := target{format: format}
		if name != "" && name != "-" {
			t.path = a.path(name)
		}
		if seen[t.path] {
			return nil, a.fail("output-twice", code("value", spec))
		}
		seen[t.path] = true
		out = append(out, t)
	}
	for _, baseline := range []string{o.baseline, o.writeBaseline} {
		if baseline != "" && seen[a.path(baseline)] {
			return nil, a.fail("output-twice", code("value", baseline))
		}
	}
	return out, nil
}

// reportFormats names the forms of a report; those of dates only where findings
// fall due.
func reportFormats(dated bool) []string {
	var names []string
	for _, f := range report.Formats() {
		if !f.Dated || dated {
			names = append(names, f.Name)
		}
	}
	return names
}

func (a *app) newReport(cat *i18n.Catalogue, registers []*opened) *report.Report {
	r := &report.Report{Lang: cat.Lang(), Words: cat, Tool: "registre", Version: thisBuild().version,
		Law: registers[0].Facts.Edition, AsOf: registers[0].AsOf, Base: a.repository(),
		Rules: func() []report.RuleInfo { return build.Rules(cat) }}
	if len(registers) == 1 {
		r.Root = a.relative(registers[0].dir)
	}
	sources := map[string]func() []byte{}
	for _, reg := range registers {
		r.Files += len(reg.Files.All)
		r.Activities += reg.Activities()
		r.Open += reg.Open()
		for _, f := range reg.Files.All {
			name := a.seen(reg.dir, f.Name)
			sources[name] = func() []byte { return f.Data }
			r.Checked = append(r.Checked, name)
		}
		for _, f := range reg.OwnFacts {
			sources[a.seen(reg.dir, f.Name)] = func() []byte { return f.Data }
		}
		for name, data := range reg.Prose {
			sources[a.seen(reg.dir, name)] = func() []byte { return data }
		}
	}
	r.Source = func(file string) []byte {
		if get := sources[file]; get != nil {
			return get()
		}
		return nil
	}
	return r
}

// write writes the report in each form asked for. A report never takes the
// place of a file of the register.
func (a *app) write(r *report.Report, targets []target, registers []*opened) error {
	var s staging
	defer s.drop()
	for _, t := range targets {
		format, _ := report.ByName(t.format)
		if t.path == "" {
			if err := a.print(format, r); err != nil {
				return err
			}
			continue
		}
		if err := a.spare(t.path, registers); err != nil {
			return err
		}
		var b bytes.Buffer
		if err := format.Write(&b, r, report.Options{}); err != nil {
			return err
		}
		if err := s.add(t.path, b.Bytes()); err != nil {
			return err
		}
	}
	return s.commit(func(string, bool) {})
}

// spare refuses to write over a file of a register or of its settings, by its
// name or by a link to it.
func (a *app) spare(name string, registers []*opened) error {
	real, _ := filepath.EvalSymlinks(name) // "" for what is not there yet
	for _, reg := range registers {
		dir, _ := filepath.EvalSymlinks(reg.dir)
		for _, rel := range []string{inside(reg.dir, name), inside(dir, real)} {
			if rel != "" && (reg.Source(rel) != nil || build.IsSetting(rel)) {
				return a.fail("output-input", code("path", a.relative(name)))
			}
		}
	}
	return nil
}

// print writes a report on the standard output. GitHub names a file that takes
// a summary of the step, beside the annotations.
func (a *app) print(format report.Format, r *report.Report) error {
	o := report.Options{Text: report.TextOptions{Color: a.colour(), Width: a.width()}}
	name := a.getenv("GITHUB_STEP_SUMMARY")
	if name == "" || format.Name != "github" {
		return format.Write(a.stdout, r, o)
	}
	var summary bytes.Buffer
	o.Summary = &summary
	if err := format.Write(a.stdout, r, o); err != nil {
		return err
	}
	return appendTo(name, summary.Bytes())
}

// colour follows the flag, then the variables that tools share, then the
// terminal.
func (a *app) colour() bool {
	switch {
	case a.flags.color != "auto":
		return a.flags.color == "always"
	case a.getenv("NO_COLOR") != "":
		return false
	case a.getenv("FORCE_COLOR") != "" || a.getenv("CLICOLOR_FORCE") != "":
		return true
	}
	return a.terminal && a.getenv("TERM") != "dumb"
}

// width is that of the terminal when it says so; else nothing is wrapped.
func (a *app) width() int {
	n, err := strconv.Atoi(a.getenv("COLUMNS"))
	if err != nil || !a.terminal {
		return 0
	}
	return n
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
