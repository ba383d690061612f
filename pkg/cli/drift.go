package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/registre-rgpd/registre/pkg/build"
)

// drift names the documents of a folder that are not what the register compiles
// to, and writes nothing. whole tells that everything was asked for: then a
// document that is no longer made is named too.
func (a *app) drift(out string, files []build.File, whole bool) error {
	made := map[string]bool{}
	var folders, forms []string
	clean := true
	tell := func(status, name string) {
		fmt.Fprintln(a.stdout, a.word("build."+status)+" "+a.relative(name))
		clean = false
	}
	for _, f := range files {
		name := filepath.Join(out, filepath.FromSlash(f.Path))
		made[name] = true
		folders, forms = append(folders, filepath.Dir(name)), append(forms, filepath.Ext(name))
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
		left, err := others(unique(folders), made)
		if err != nil {
			return err
		}
		for _, name := range left {
			if slices.Contains(forms, filepath.Ext(name)) {
				tell("left", name)
			}
		}
	}
	if clean {
		return nil
	}
	a.say("build.drifted")
	return errFindings
}

// others lists the files of folders that are not among those made.
func others(folders []string, made map[string]bool) ([]string, error) {
	var out []string
	for _, dir := range folders {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		for _, e := range entries {
			if name := filepath.Join(dir, e.Name()); !e.IsDir() && !made[name] {
				out = append(out, name)
			}
		}
	}
	return out, nil
}
