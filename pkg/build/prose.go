package build

import (
	"errors"
	"io/fs"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
)

// readProse reads the Markdown files that the outlines name. One that is not
// there, or not in the register's folder, is a finding.
func (p *Project) readProse(fsys fs.FS, known []string) error {
	for _, d := range p.Register.Documents.Items {
		if err := p.readSections(fsys, d, d.Outline.Items, known); err != nil {
			return err
		}
	}
	return nil
}

func (p *Project) readSections(fsys fs.FS, d *register.Document, sections []register.Section, known []string) error {
	for i := range sections {
		s := &sections[i]
		if s.Prose.IsGiven() {
			if err := p.readOne(fsys, d, s.Prose, known); err != nil {
				return err
			}
		}
		if err := p.readSections(fsys, d, s.Sections.Items, known); err != nil {
			return err
		}
	}
	return nil
}

func (p *Project) readOne(fsys fs.FS, d *register.Document, prose register.Code, known []string) error {
	if !fs.ValidPath(prose.V) {
		p.noProse(d, prose, nil)
		return nil
	}
	data, err := fs.ReadFile(fsys, prose.V)
	if errors.Is(err, fs.ErrNotExist) {
		p.noProse(d, prose, known)
		return nil
	}
	if err != nil {
		return err
	}
	p.Prose[prose.V] = data
	return nil
}

func (p *Project) noProse(d *register.Document, prose register.Code, known []string) {
	args := []diag.Arg{{Name: "path", Value: diag.Code(prose.V)}}
	if near, ok := i18n.Nearest(prose.V, known); ok {
		args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
	}
	p.found = append(p.found, diag.Finding{ID: "REF006", Severity: diag.Error, Place: prose.At, Subject: d.Path, Args: args})
}
