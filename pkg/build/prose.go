package build

import (
	"errors"
	"io/fs"
	"maps"
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// readProse reads the Markdown files that outlines name. One that is not there,
// or not in the register's folder, is left out: a rule says so.
func (p *Project) readProse(fsys fs.FS) error {
	for _, d := range p.Register.Documents.Items {
		if err := p.readSections(fsys, d.Path, d.Outline.Items); err != nil {
			return err
		}
	}
	return nil
}

func (p *Project) readSections(fsys fs.FS, document []string, sections []register.Section) error {
	for i := range sections {
		s := &sections[i]
		if s.Prose.IsGiven() && p.Prose[s.Prose.V] == nil && fs.ValidPath(s.Prose.V) {
			data, err := fs.ReadFile(fsys, s.Prose.V)
			switch {
			case err == nil:
				p.Prose[s.Prose.V] = data
				start := diag.Place{File: s.Prose.V, Line: 1, Col: 1, EndLine: 1, EndCol: 1}
				p.texts = append(p.texts, text{subject: document, words: string(data), start: start})
			case !errors.Is(err, fs.ErrNotExist):
				return err
			}
		}
		if err := p.readSections(fsys, document, s.Sections.Items); err != nil {
			return err
		}
	}
	return nil
}

// text is a piece of an author's Markdown.
type text struct {
	subject []string
	words   string
	start   diag.Place
	whole   diag.Place // known when the lines of the text are not lines of the file
}

// proseFaults reads the prose as documents will, for what cannot stand in it:
// raw HTML, images, hidden characters. Documents print these as plain text.
func (p *Project) proseFaults() []diag.Finding {
	texts := slices.Clone(p.texts)
	p.Register.Prose(func(path []string, t *register.Text) { texts = append(texts, textsOf(path, t)...) })
	var out []diag.Finding
	for _, t := range texts {
		_, found := doc.Markdown([]byte(t.words), doc.ReadOptions{Place: t.start})
		for _, f := range found {
			f.Subject = t.subject
			if t.whole.Known() {
				f.Place = t.whole
			}
			out = append(out, f)
		}
	}
	return out
}

// textsOf gives the words of a field of prose, in each language it is in.
func textsOf(path []string, t *register.Text) []text {
	if t.Style.Block && t.Alt == nil {
		return []text{{subject: path, words: t.Text, start: t.Style.Content}}
	}
	words := []string{t.Text}
	if t.Alt != nil {
		words = slices.Sorted(maps.Values(t.Alt))
	}
	var out []text
	for _, w := range words {
		out = append(out, text{subject: path, words: w, start: t.At, whole: t.At})
	}
	return out
}
