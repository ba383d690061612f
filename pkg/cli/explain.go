package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/render"
)

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use: "explain " + a.word("explain.argument"), Short: a.word("explain.short"), Long: a.word("explain.long"), Example: a.word("explain.example"),
		Args: a.atMost(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return lint.IDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.listPages()
			}
			return a.explain(args[0])
		},
	}
}

// explain prints a page as Markdown, which a terminal shows as it is.
func (a *app) explain(id string) error {
	page, ok := a.page(id)
	if !ok {
		near, _ := i18n.Nearest(id, pageNames(a.lang))
		return a.fail("unknown-rule", code("value", id), code("near", near))
	}
	d := doc.Document{ID: page.ID, Lang: string(a.lang), Title: page.ID + " " + page.Name(a.lang), Blocks: untitled(build.PageBlocks(page, a.lang))}
	return render.Markdown(a.stdout, d, render.Options{})
}

// untitled leaves out the heading that the document's title repeats, and raises
// those below it.
func untitled(blocks []doc.Block) []doc.Block {
	var out []doc.Block
	for _, b := range blocks {
		h, ok := b.(doc.Heading)
		switch {
		case !ok:
			out = append(out, b)
		case h.Level > 1:
			h.Level--
			out = append(out, h)
		}
	}
	return out
}

// page finds a page by its identifier, in any case, or by its name.
func (a *app) page(word string) (lint.Page, bool) {
	if p, ok := lint.PageOf(strings.ToUpper(word)); ok {
		return p, true
	}
	for _, id := range lint.IDs() {
		p, _ := lint.PageOf(id)
		if p.Name(i18n.FR) == word || p.Name(i18n.EN) == word {
			return p, true
		}
	}
	return lint.Page{}, false
}

func pageNames(lang i18n.Lang) []string {
	ids := lint.IDs()
	for _, id := range ids {
		p, _ := lint.PageOf(id)
		ids = append(ids, p.Name(lang))
	}
	return ids
}

// listPages prints every finding that has a page, one a line.
func (a *app) listPages() error {
	var b strings.Builder
	for _, id := range lint.IDs() {
		p, _ := lint.PageOf(id)
		b.WriteString(id + "  " + a.words.Word("terms.severity."+p.Severity.String()) + "  " + p.Name(a.lang) + "\n")
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}
