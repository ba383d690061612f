package cli

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/pkg/report"
)

// buildOptions are those of the command build.
type buildOptions struct {
	out      string
	formats  []string
	audience string
	langs    []string
	asOf     string
	draft    bool
	sources  bool
	check    bool // compare, and write nothing
	part     bool // only some audiences or languages were asked for
}

func (a *app) buildCommand() *cobra.Command {
	var o buildOptions
	cmd := &cobra.Command{
		Use: "build " + a.word("help.folder"), Short: a.word("build.short"), Long: a.word("build.long"),
		Example: a.word("build.example"), Args: a.atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.part = cmd.Flags().Changed("audience") || cmd.Flags().Changed("doc-lang")
			return a.build(cmd.Context(), args, o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.out, "out", "", a.word("flag.out"))
	flags.StringSliceVar(&o.formats, "format", []string{"html", "md", "pdf"}, a.word("flag.format"))
	flags.StringVar(&o.audience, "audience", "all", a.word("flag.audience"))
	flags.StringSliceVar(&o.langs, "doc-lang", nil, a.word("flag.doc-lang"))
	flags.StringVar(&o.asOf, "as-of", "", a.word("flag.as-of"))
	flags.BoolVar(&o.draft, "draft", false, a.word("flag.draft"))
	flags.BoolVar(&o.sources, "sources", false, a.word("flag.sources"))
	flags.BoolVar(&o.check, "check", false, a.word("flag.check"))
	return cmd
}

func (a *app) build(ctx context.Context, args []string, o buildOptions) error {
	wanted, err := a.documentOptions(o)
	if err != nil {
		return err
	}
	reg, out, err := a.openForBuild(args, o)
	if err != nil {
		return err
	}
	cat, err := a.catalogue(reg)
	if err != nil {
		return err
	}
	a.lang, a.words = cat.Lang(), cat // what follows is about this register
	if err := a.documentWords(reg, &wanted); err != nil {
		return err
	}
	made, err := reg.Documents(ctx, wanted)
	if err != nil {
		return err
	}
	if o.check {
		err = a.drift(out, made.Files, !o.part && len(made.Refused) == 0, reg.Lang(), wanted.Formats)
	} else {
		err = a.publish(ctx, out, made.Files)
	}
	if err != nil && !errors.Is(err, errFindings) {
		return err
	}
	for _, u := range made.Undrawn {
		a.undrawn(reg, u)
	}
	if len(made.Refused) > 0 {
		return a.explainRefusals(cat, reg, made.Refused)
	}
	if len(made.Files) == 0 {
		a.say("build.nothing")
	}
	return err
}

// undrawn says that a character became a question mark in a PDF.
func (a *app) undrawn(reg *opened, u build.Undrawn) {
	at := ""
	if u.Place.Known() {
		at = fmt.Sprintf("%s:%d", a.seen(reg.dir, u.Place.File), u.Place.Line)
	}
	a.say("build.undrawn", code("character", fmt.Sprintf("%c (U+%04X)", u.Rune, u.Rune)), code("place", at))
}

// openForBuild reads the one register to build. The documents go to a folder
// beside its files unless told otherwise.
func (a *app) openForBuild(args []string, o buildOptions) (*opened, string, error) {
	if o.asOf != "" && !isDay(o.asOf) {
		return nil, "", a.fail("day", code("flag", "--as-of"), code("value", o.asOf))
	}
	dir, err := a.nearestOr(args)
	if err != nil {
		return nil, "", err
	}
	out := filepath.Join(dir, defaultOut)
	if o.out != "" {
		out = a.path(o.out)
	}
	reg, err := a.open(dir, o.asOf, out)
	return reg, out, err
}

func (a *app) nearestOr(args []string) (string, error) {
	if len(args) == 0 {
		return a.nearest()
	}
	return a.folder(args[0])
}

// documentOptions checks the flags before any work is done.
func (a *app) documentOptions(o buildOptions) (build.DocumentOptions, error) {
	out := build.DocumentOptions{Draft: o.draft, Sources: o.sources}
	var names []string
	for _, f := range render.Formats() {
		names = append(names, f.Name)
	}
	for _, name := range o.formats {
		if err := a.choose("format", name, names); err != nil {
			return out, err
		}
		f, _ := render.ByName(name)
		out.Formats = append(out.Formats, f)
	}
	for _, lang := range o.langs {
		if err := a.choose("doc-lang", lang, []string{"fr", "en"}); err != nil {
			return out, err
		}
		out.Langs = append(out.Langs, i18n.Lang(lang))
	}
	var err error
	if out.Audiences, err = a.audiences(o.audience); err != nil {
		return out, err
	}
	out.Date, err = a.sourceDate()
	return out, err
}

// audiences reads --audience: French and English names, nil for all.
func (a *app) audiences(name string) ([]string, error) {
	if name == "all" || name == "tous" {
		return nil, nil
	}
	known := []string{"all"}
	for _, key := range register.Audiences() {
		said := build.AudienceName(key, a.lang)
		if name == key || name == build.AudienceName(key, i18n.FR) {
			return []string{key}, nil
		}
		known = append(known, said)
	}
	return nil, a.choose("audience", name, known)
}

// sourceDate reads SOURCE_DATE_EPOCH, the convention of reproducible builds.
func (a *app) sourceDate() (time.Time, error) {
	v := a.getenv("SOURCE_DATE_EPOCH")
	if v == "" {
		return time.Time{}, nil
	}
	seconds, err := strconv.ParseInt(v, 10, 64)
	if err != nil || seconds < 0 {
		return time.Time{}, a.fail("source-date", code("value", v))
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// documentWords reads the words of each language wanted, the user's included.
func (a *app) documentWords(reg *opened, o *build.DocumentOptions) error {
	o.Templates = reg.templates
	langs := o.Langs
	if langs == nil {
		langs = []i18n.Lang{reg.Lang()}
	}
	words := map[i18n.Lang]*i18n.Catalogue{}
	for _, lang := range langs {
		if lang == "" {
			continue
		}
		cat, err := a.load(reg, lang)
		if err != nil {
			return err
		}
		words[lang] = cat
	}
	o.Words = func(lang i18n.Lang) *i18n.Catalogue { return words[lang] }
	return nil
}

// publish writes the files, all or none: each is first written whole under a
// name of its own. It removes nothing, and no link takes a document out of the
// output folder: a register may come with links.
func (a *app) publish(ctx context.Context, out string, files []build.File) error {
	var s staging
	defer s.drop()
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return err
		}
		path, err := filepath.Localize(f.Path)
		if err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
		name := filepath.Join(out, path)
		if leadsOut(out, name) {
			return a.fail("link-out", code("path", a.relative(name)))
		}
		if err := s.add(name, f.Data); err != nil {
			return err
		}
	}
	return s.commit(func(name string, changed bool) {
		status := "build.same"
		if changed {
			status = "build.written"
		}
		a.did(status, a.relative(name))
	})
}

// explainRefusals says which documents wait, and prints the findings in full on
// the standard output, as lint does.
func (a *app) explainRefusals(cat *i18n.Catalogue, reg *opened, refused []build.Refusal) error {
	r := a.newReport(cat, []*opened{reg})
	shown := map[string]bool{}
	for _, ref := range refused {
		var ids []string
		for _, it := range a.placed(build.Items(ref.Reasons, cat, reg.Lang()), reg.dir) {
			ids = append(ids, it.ID)
			if key := fmt.Sprint(it.ID, it.Place, it.Args); !shown[key] {
				shown[key] = true
				r.Items = append(r.Items, it)
			}
		}
		a.refusal(ref, ids)
	}
	if err := report.Text(a.stdout, r, report.TextOptions{Color: a.colour(), Width: a.width()}); err != nil {
		return err
	}
	return errFindings
}

func (a *app) refusal(ref build.Refusal, ids []string) {
	ids = unique(ids)
	if ref.ID == "" {
		a.say("build.broken", codes("rules", ids))
		return
	}
	a.say("build.refused", code("document", ref.ID), codes("rules", ids), diag.Arg{Name: "n", Value: diag.Number(len(ref.Reasons))})
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
