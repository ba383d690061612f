package build

import (
	"errors"
	"io/fs"

	"github.com/registre-rgpd/registre/pkg/register"
)

// readProse reads the Markdown files that outlines name. One that is not there,
// or not in the register's folder, is left out: a rule says so.
func (p *Project) readProse(fsys fs.FS) error {
	for _, d := range p.Register.Documents.Items {
		if err := p.readSections(fsys, d.Outline.Items); err != nil {
			return err
		}
	}
	return nil
}

func (p *Project) readSections(fsys fs.FS, sections []register.Section) error {
	for i := range sections {
		s := &sections[i]
		if s.Prose.IsGiven() && fs.ValidPath(s.Prose.V) {
			data, err := fs.ReadFile(fsys, s.Prose.V)
			switch {
			case err == nil:
				p.Prose[s.Prose.V] = data
			case !errors.Is(err, fs.ErrNotExist):
				return err
			}
		}
		if err := p.readSections(fsys, s.Sections.Items); err != nil {
			return err
		}
	}
	return nil
}
