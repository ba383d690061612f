package cli

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/format"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/report"
	"github.com/registre-rgpd/registre/schema"
)

type fmtOptions struct {
	check, diff bool
	to          string // language, or ""
}

func (a *app) fmtCommand() *cobra.Command {
	var o fmtOptions
	cmd := &cobra.Command{
		Use: "fmt " + a.word("fmt.arguments"), Short: a.word("fmt.short"), Long: a.word("fmt.long"), Example: a.word("fmt.example"),
		RunE: func(_ *cobra.Command, args []string) error { return a.format(args, o) },
	}
	cmd.Flags().BoolVar(&o.check, "check", false, a.word("flag.fmt-check"))
	cmd.Flags().BoolVar(&o.diff, "diff", false, a.word("flag.fmt-diff"))
	cmd.Flags().StringVar(&o.to, "to", "", a.word("flag.fmt-to"))
	return cmd
}

// rewrite is a file as it is and as it would be.
type rewrite struct {
	path       string // absolute
	seen       string // from where the user stands
	data, want []byte
}

// format lays out the files named. Nothing is written before everything is
// ready, and nothing at all with --check or --diff.
func (a *app) format(args []string, o fmtOptions) error {
	if o.to != "" {
		if err := a.choose("to", o.to, []string{"fr", "en"}); err != nil {
			return err
		}
	}
	targets, err := a.fmtTargets(args)
	if err != nil {
		return err
	}
	var changes []rewrite
	broken := false
	for _, t := range targets {
		reg, err := a.open(t.dir, "", filepath.Join(t.dir, defaultOut))
		if err != nil {
			return err
		}
		made, found, err := a.rewrites(reg, t.only, o.to)
		if err != nil {
			return err
		}
		if err := a.tell(reg, found); err != nil {
			return err
		}
		changes, broken = append(changes, made...), broken || len(found) > 0
	}
	if err := a.finish(changes, o); err != nil {
		return err
	}
	if broken || o.check && len(changes) > 0 {
		return errFindings
	}
	return nil
}

// fmtTarget is a register to lay out.
type fmtTarget struct {
	dir  string
	only []string // names of its files; nil for all
}

// fmtTargets reads the arguments: a hook names many files of one register, and
// nothing is laid out twice.
func (a *app) fmtTargets(args []string) ([]fmtTarget, error) {
	if len(args) == 0 {
		args = []string{""}
	}
	var out []fmtTarget
	for _, name := range args {
		dir, only, err := a.fmtPlace(name)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(out, func(t fmtTarget) bool { return t.dir == dir })
		switch {
		case i < 0 && only == "":
			out = append(out, fmtTarget{dir: dir})
		case i < 0:
			out = append(out, fmtTarget{dir, []string{only}})
		case only == "":
			out[i].only = nil
		case out[i].only != nil && !slices.Contains(out[i].only, only):
			out[i].only = append(out[i].only, only)
		}
	}
	return out, nil
}

// fmtPlace finds the folder of the register of a folder, or of a file: then
// only is its name in the register. No name is where the user stands.
func (a *app) fmtPlace(name string) (dir, only string, err error) {
	file := a.path(name)
	switch {
	case name == "":
		dir, err = a.nearest()
		return dir, "", err
	case !isFile(file):
		dir, err = a.folder(name)
		return dir, "", err
	}
	for dir = filepath.Dir(file); !isFile(filepath.Join(dir, build.Main)); dir = filepath.Dir(dir) {
		if dir == filepath.Dir(dir) {
			return "", "", a.fail("fmt-alone", code("path", name))
		}
	}
	return dir, inside(dir, file), nil
}

// rewrites gives the files that change, and the findings of those that do not
// read, which stay as they are.
func (a *app) rewrites(reg *opened, only []string, to string) ([]rewrite, []diag.Finding, error) {
	lang := string(reg.Lang())
	if lang == "" {
		return nil, unreadMain(reg), nil
	}
	files := map[string][]byte{}
	for _, f := range reg.Files.All {
		files[f.Name] = f.Data
	}
	for _, name := range only {
		if files[name] == nil {
			return nil, nil, a.fail("fmt-not-of", code("path", a.seen(reg.dir, name)))
		}
	}
	if to != "" && to != lang {
		if len(only) > 0 {
			return nil, nil, a.fail("fmt-to-file", code("path", a.seen(reg.dir, only[0])))
		}
		if found := syntaxErrors(reg.Validate()); len(found) > 0 {
			return nil, found, nil
		}
		var err error
		if files, err = a.translated(reg, to); err != nil {
			return nil, nil, err
		}
		lang = to
	}
	changes, found, err := a.laidOut(reg, files, only, lang)
	if err == nil && lang != string(reg.Lang()) {
		changes, err = a.withSchema(reg, changes, lang)
	}
	return changes, found, err
}

// withSchema adds the schema for editors in a language, when the register keeps
// the one of its own.
func (a *app) withSchema(reg *opened, changes []rewrite, lang string) ([]rewrite, error) {
	dir := filepath.Join(reg.dir, ".registre")
	name := register.SchemaName(lang)
	if !isFile(filepath.Join(dir, register.SchemaName(string(reg.Lang())))) || isFile(filepath.Join(dir, name)) {
		return changes, nil
	}
	data, err := schema.Files.ReadFile(name)
	return append(changes, rewrite{path: filepath.Join(dir, name), seen: a.seen(reg.dir, ".registre/"+name), want: data}), err
}

func (a *app) laidOut(reg *opened, files map[string][]byte, only []string, lang string) ([]rewrite, []diag.Finding, error) {
	var out []rewrite
	var broken []diag.Finding
	for _, f := range reg.Files.All {
		if only != nil && !slices.Contains(only, f.Name) {
			continue
		}
		want, found, err := format.Format(f.Name, files[f.Name], lang)
		if err != nil {
			return nil, nil, err
		}
		if broken = append(broken, found...); len(found) > 0 || bytes.Equal(want, f.Data) {
			continue
		}
		out = append(out, rewrite{filepath.Join(reg.dir, filepath.FromSlash(f.Name)), a.seen(reg.dir, f.Name), f.Data, want})
	}
	return out, broken, nil
}

// translated gives the files of a register in another language.
func (a *app) translated(reg *opened, to string) (map[string][]byte, error) {
	list, clashes, err := format.Translate(reg.Files, to, func(id string) (string, bool) {
		r, ok := reg.Facts.Retention(id)
		return facts.Words{Fr: r.IDFr, En: r.ID}.In(to), ok
	})
	if err != nil {
		return nil, err
	}
	if len(clashes) > 0 {
		c := clashes[0]
		return nil, a.fail("fmt-clash", code("id", c.From), code("taken", c.To), code("path", a.seen(reg.dir, c.Place.File)), code("to", to))
	}
	out := map[string][]byte{}
	for _, f := range list {
		out[f.Name] = f.Data
	}
	return out, nil
}

// unreadMain gives the findings that keep the language of a register unknown.
func unreadMain(reg *opened) []diag.Finding {
	var out []diag.Finding
	for _, j := range reg.Validate() {
		if j.Place.File == build.Main {
			out = append(out, j.Finding)
		}
	}
	return out
}

func syntaxErrors(found []build.Judged) []diag.Finding {
	var out []diag.Finding
	for _, j := range found {
		if j.Severity == diag.Error && strings.HasPrefix(j.ID, "YML") {
			out = append(out, j.Finding)
		}
	}
	return out
}

// tell shows findings on the standard error, for the standard output may hold a
// difference to apply.
func (a *app) tell(reg *opened, found []diag.Finding) error {
	if len(found) == 0 {
		return nil
	}
	cat, err := a.catalogue(reg)
	if err != nil {
		return err
	}
	r := a.newReport(cat, []*opened{reg})
	r.Items = a.placed(build.Items(build.Undecided(found), cat, reg.Lang()), reg.dir)
	return report.Text(a.stderr, r, report.TextOptions{Width: a.width()})
}

// finish says or writes the changes.
func (a *app) finish(changes []rewrite, o fmtOptions) error {
	for _, c := range changes {
		var err error
		switch {
		case o.diff:
			_, err = a.stdout.Write(diff.Diff("a/"+c.seen, c.data, "b/"+c.seen, c.want))
		case o.check:
			_, err = fmt.Fprintln(a.stdout, c.seen)
		}
		if err != nil {
			return err
		}
	}
	if o.check || o.diff {
		return nil
	}
	if err := writeAll(changes); err != nil {
		return err
	}
	for _, c := range changes {
		a.did("fmt.written", c.seen)
	}
	return nil
}

// writeAll writes every file or none.
func writeAll(changes []rewrite) error {
	var s staging
	defer s.drop()
	for _, c := range changes {
		if err := s.add(c.path, c.want); err != nil {
			return err
		}
	}
	return s.commit(func(string, bool) {})
}
