package cli

import (
	"context"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/overlay"
	"github.com/registre-rgpd/registre/pkg/report"
	"github.com/registre-rgpd/registre/templates"
)

// defaultOut is the folder of the documents, left out of the register.
const defaultOut = "out"

// opened is a register read from the disk.
type opened struct {
	*build.Project
	dir       string // absolute
	folder    fs.FS  // the same
	templates fs.FS  // the user's over ours
	config    build.Config
}

// seen gives the path of a file of a register's folder from where the user
// stands.
func (a *app) seen(dir, file string) string {
	return a.relative(filepath.Join(dir, filepath.FromSlash(file)))
}

// open reads a register, leaving out the folder of its documents.
func (a *app) open(dir, asOf, out string) (*opened, error) {
	fsys, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	var skip []string
	if rel := inside(dir, out); rel != "" {
		skip = append(skip, rel)
	}
	config, err := build.ReadConfig(fsys, thisBuild().version)
	if err != nil {
		return nil, a.settings(err, dir)
	}
	project, err := build.Load(fsys, build.Options{AsOf: asOf, Skip: skip, Config: config})
	if err != nil {
		return nil, a.settings(err, dir)
	}
	if err := build.CheckTemplates(fsys); err != nil {
		return nil, a.settings(err, dir)
	}
	user, err := fs.Sub(fsys, build.UserTemplates)
	if err != nil {
		return nil, err
	}
	return &opened{Project: project, dir: dir, folder: fsys, templates: overlay.New(user, templates.FS), config: config}, nil
}

// catalogue gives the words for a register's messages, the user's own included.
func (a *app) catalogue(o *opened) (*i18n.Catalogue, error) {
	return a.load(o, a.messageLang(o.Lang()))
}

// load reads a catalogue and refuses one that a user broke.
func (a *app) load(o *opened, lang i18n.Lang) (*i18n.Catalogue, error) {
	cat, err := build.ReadWords(o.folder, lang)
	return cat, a.settings(err, o.dir)
}

// checkOptions are those of the commands that report findings.
type checkOptions struct {
	outputs []string
	failOn  string
	asOf    string
	given   func(flag string) bool // nil for a command that the configuration does not set
	mends   bool                   // the command has --fix
	fix     bool
	dated   bool // the findings fall due on a day
	knownOptions
}

func (o *checkOptions) bind(a *app, cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&o.outputs, "output", []string{"text"}, a.word("flag.output"))
	cmd.Flags().StringVar(&o.failOn, "fail-on", "error", a.word("flag.fail-on"))
	cmd.Flags().StringVar(&o.asOf, "as-of", "", a.word("flag.as-of"))
	o.knownOptions.bind(a, cmd)
}

// checkCommand makes a command that reports findings and fails on some.
func (a *app) checkCommand(name string, what build.Check) *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use: name + " " + a.word("help.folders"), Short: a.word(name + ".short"), Long: a.word(name + ".long"),
		Example: a.word(name + ".example"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.given = cmd.Flags().Changed
			return a.check(cmd.Context(), args, o, what)
		},
	}
	o.bind(a, cmd)
	if o.mends = name == "lint"; o.mends {
		cmd.Flags().BoolVar(&o.fix, "fix", false, a.word("flag.fix"))
	}
	return cmd
}

// check finds, writes the reports asked for, and fails on what they must not
// hold. The flags are read before any work, and completed by the configuration.
func (a *app) check(ctx context.Context, dirs []string, o checkOptions, what build.Check) error {
	targets, err := a.outputs(o)
	if err != nil {
		return err
	}
	registers, err := a.openAll(dirs, o.asOf)
	if err != nil {
		return err
	}
	if o.fix {
		if registers, err = a.fix(registers, o.asOf); err != nil {
			return err
		}
	}
	if o, targets, err = a.chosen(o, targets, registers); err != nil {
		return err
	}
	r, err := a.found(ctx, registers, o, what)
	if err != nil {
		return err
	}
	if err := a.write(r, targets, registers); err != nil {
		return err
	}
	if slices.ContainsFunc(r.Items, func(it report.Item) bool { return r.Fails(&it) }) {
		return errFindings
	}
	return nil
}

// found makes the report of a check. What is said from here on is in the
// language of the registers.
func (a *app) found(ctx context.Context, registers []*opened, o checkOptions, what build.Check) (*report.Report, error) {
	cat, err := a.catalogue(registers[0])
	if err != nil {
		return nil, err
	}
	a.lang, a.words = cat.Lang(), cat
	open, err := a.sift(ctx, registers, o, what)
	if err != nil {
		return nil, err
	}
	r := a.newReport(cat, registers)
	r.FailOn, r.Known = o.failOn, open.known
	for i, reg := range registers {
		r.Items = append(r.Items, a.placed(build.Items(open.found[i], cat, reg.Lang()), reg.dir)...)
		if o.mends {
			r.Repairable += reg.Repairable(open.found[i], o.asOf == "")
		}
	}
	r.Items = append(r.Items, build.Items(open.stale, cat, "")...)
	if open.baseline != nil {
		r.Source = or(r.Source, a.relative(o.baseline), open.baseline)
	}
	return r, nil
}

// openAll reads the registers named, or the nearest one.
func (a *app) openAll(dirs []string, asOf string) ([]*opened, error) {
	if asOf != "" && !isDay(asOf) {
		return nil, a.fail("day", code("flag", "--as-of"), code("value", asOf))
	}
	if len(dirs) == 0 {
		dir, err := a.nearest()
		if err != nil {
			return nil, err
		}
		dirs = []string{dir}
	}
	var out []*opened
	for _, name := range dirs {
		dir, err := a.folder(name)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(out, func(o *opened) bool { return o.dir == dir }) {
			continue // named twice, by its folder and by its main file
		}
		o, err := a.open(dir, asOf, filepath.Join(dir, defaultOut))
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, nil
}

// placed gives the findings their places as seen from where the user stands.
func (a *app) placed(items []report.Item, dir string) []report.Item {
	move := func(p *diag.Place) {
		if p.Known() {
			p.File = a.seen(dir, p.File)
		}
	}
	for i := range items {
		move(&items[i].Place)
		items[i].Related = slices.Clone(items[i].Related)
		for j := range items[i].Related {
			move(&items[i].Related[j].Place)
		}
	}
	return items
}
