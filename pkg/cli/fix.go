package cli

import (
	"fmt"
	"path/filepath"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
)

// fix mends the registers on the disk and reads them again. What was mended is
// said on the standard error; what is left is for the report.
func (a *app) fix(registers []*opened, asOf string) ([]*opened, error) {
	var changes []rewrite
	said := make([][]diag.Finding, len(registers))
	for i, reg := range registers {
		fsys, err := openFolder(reg.dir)
		if err != nil {
			return nil, err
		}
		files, found, err := build.Repair(fsys, build.Options{AsOf: asOf, Skip: []string{defaultOut}, Config: reg.config})
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			changes = append(changes, rewrite{path: filepath.Join(reg.dir, filepath.FromSlash(f.Path)), want: f.Data})
		}
		said[i] = found
	}
	if err := writeAll(changes); err != nil {
		return nil, err
	}
	out := make([]*opened, len(registers))
	for i, reg := range registers {
		if err := a.sayFixed(reg, said[i]); err != nil {
			return nil, err
		}
		var err error
		if out[i], err = a.open(reg.dir, asOf, filepath.Join(reg.dir, defaultOut)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// sayFixed names each finding that was answered, at the line where it was.
func (a *app) sayFixed(reg *opened, found []diag.Finding) error {
	cat, err := a.catalogue(reg)
	if err != nil {
		return err
	}
	for _, it := range build.Items(build.Undecided(found), cat, reg.Lang()) {
		at := fmt.Sprintf("%s:%d", a.seen(reg.dir, it.Place.File), it.Place.Line)
		a.did("lint.fixed", fmt.Sprintf("%s %s %s", at, it.ID, it.Name))
	}
	return nil
}
