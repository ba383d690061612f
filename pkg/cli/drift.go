package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/pkg/schema"
)

// drift names the documents of a folder that are not what the register compiles
// to, and writes nothing. whole tells that everything was asked for, in these
// formats: then a document that is no longer made is named too.
func (a *app) drift(out string, files []build.File, whole bool, lang i18n.Lang, formats []render.Format) error {
	made := map[string]bool{}
	clean := true
	tell := func(status, name string) {
		fmt.Fprintln(a.stdout, a.word("build."+status)+" "+a.relative(name))
		clean = false
	}
	for _, f := range files {
		name := filepath.Join(out, filepath.FromSlash(f.Path))
		made[name] = true
		switch _, err := os.Stat(name); {
		case errors.Is(err, fs.ErrNotExist):
			tell("missing", name)
		case err != nil:
			return err
		case !same(name, f.Data):
			tell("differs", name)
		}
	}
	if whole {
		left, err := leftovers(out, made, lang, formats)
		if err != nil {
			return err
		}
		for _, name := range left {
			tell("left", name)
		}
	}
	if clean {
		return nil
	}
	a.say("build.drifted")
	return errFindings
}

// leftovers lists the files that were documents of a register and are made no
// more. Where documents are made, any other file of these formats is one. In the
// folder of an audience that has none any more, a file must also bear the name
// of a document and stand there in every format: others may write to a folder
// called "public".
func leftovers(out string, made map[string]bool, lang i18n.Lang, formats []render.Format) ([]string, error) {
	var list []string
	for _, audience := range register.Audiences() {
		dir := filepath.Join(out, build.AudienceName(audience, lang))
		entries, err := os.ReadDir(dir)
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			return nil, err
		}
		names := map[string]bool{}
		for _, e := range entries {
			names[e.Name()] = !e.IsDir()
		}
		used := slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return made[filepath.Join(dir, e.Name())] })
		for _, e := range entries {
			name := filepath.Join(dir, e.Name())
			if !made[name] && (used && inFormat(e, formats) || isDocument(e.Name(), names, formats)) {
				list = append(list, name)
			}
		}
	}
	return list, nil
}

// inFormat tells a file by its extension.
func inFormat(e fs.DirEntry, formats []render.Format) bool {
	return !e.IsDir() && slices.ContainsFunc(formats, func(f render.Format) bool { return filepath.Ext(e.Name()) == "."+f.Ext })
}

// isDocument tells a name that a document may have, whose other formats stand
// beside.
func isDocument(name string, names map[string]bool, formats []render.Format) bool {
	stem := strings.TrimSuffix(name, filepath.Ext(name))
	id := strings.TrimSuffix(strings.TrimSuffix(stem, ".fr"), ".en")
	var own bool
	for _, f := range formats {
		own = own || name == stem+"."+f.Ext
		if !names[stem+"."+f.Ext] {
			return false
		}
	}
	return own && schema.ValidID(id)
}
