package cli

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/templates"
)

func (a *app) templatesCommand() *cobra.Command {
	return &cobra.Command{
		Use: "templates " + a.word("templates.argument"), Short: a.word("templates.short"), Long: a.word("templates.long"), Example: a.word("templates.example"),
		Args:      a.atMost(1),
		ValidArgs: build.TemplateNames(),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.listTemplates()
			}
			return a.printTemplate(args[0])
		},
	}
}

// listTemplates names the files, and those that the register where the user
// stands has of its own.
func (a *app) listTemplates() error {
	dir, _ := a.nearest()
	var b strings.Builder
	for _, name := range build.TemplateNames() {
		b.WriteString(name)
		own := filepath.Join(dir, filepath.FromSlash(build.UserTemplates+"/"+name))
		switch {
		case dir == "" || !isFile(own):
		case strings.HasPrefix(name, "words/"):
			fmt.Fprint(&b, "  ", a.fill("templates.completed", code("path", a.relative(own))))
		default:
			fmt.Fprint(&b, "  ", a.fill("templates.replaced", code("path", a.relative(own))))
		}
		b.WriteByte('\n')
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

// printTemplate writes a file of ours: where one's own begins.
func (a *app) printTemplate(name string) error {
	if !slices.Contains(build.TemplateNames(), name) {
		near, _ := i18n.Nearest(name, build.TemplateNames())
		return a.fail("unknown-template", code("value", name), code("near", near))
	}
	data, err := fs.ReadFile(templates.FS, name)
	if err != nil {
		return err
	}
	_, err = a.stdout.Write(data)
	return err
}
