package cli

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/schema"
	"github.com/registre-rgpd/registre/templates"
)

func (a *app) initCommand() *cobra.Command {
	return &cobra.Command{
		Use: "init " + a.word("help.folder"), Short: a.word("init.short"), Long: a.word("init.long"), Example: a.word("init.example"),
		Args: a.atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := a.dir
			if len(args) == 1 {
				dir = a.path(args[0])
			}
			return a.begin(dir)
		},
	}
}

// begin writes a first register, in the language of the messages. It refuses to
// touch a file that is there already, and then writes nothing.
func (a *app) begin(dir string) error {
	files, err := starter(string(a.lang))
	if err != nil {
		return err
	}
	for _, f := range files {
		if _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(f.name))); err == nil {
			return a.fail("init-exists", code("path", f.name))
		}
	}
	for _, f := range files {
		if err := replace(filepath.Join(dir, filepath.FromSlash(f.name)), f.data); err != nil {
			return err
		}
		a.did("init.written", f.name)
	}
	if outer := around(filepath.Dir(dir)); outer != "" {
		a.say("init.nested", code("path", a.relative(filepath.Join(outer, build.Main))))
	}
	a.say("init.next")
	return nil
}

type starterFile struct {
	name string // slash-separated
	data []byte
}

// starter lists the files of a first register, the schema for editors last.
func starter(lang string) ([]starterFile, error) {
	var out []starterFile
	sub, err := fs.Sub(templates.FS, "init/"+lang)
	if err != nil {
		return nil, err
	}
	err = fs.WalkDir(sub, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(sub, name)
		out = append(out, starterFile{name, data})
		return err
	})
	if err != nil {
		return nil, err
	}
	data, err := schema.Files.ReadFile(register.SchemaName(lang))
	return append(out, starterFile{".registre/" + register.SchemaName(lang), data}), err
}
