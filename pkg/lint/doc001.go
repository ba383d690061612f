package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc001() Rule {
	return Rule{ID: "DOC001", Name: "prose-not-found", Severity: diag.Error, Since: "0.1",
		Law: law.Refs(), Check: checkDOC001}
}

// checkDOC001 finds the files of prose that a document names and that are not
// there.
func checkDOC001(p *Pass) {
	if p.Prose == nil {
		return
	}
	for _, d := range p.Register.Documents.Items {
		p.missingProse(d, d.Outline.Items)
	}
}

// missingProse reports the files that an outline names and the register's
// folder does not hold.
func (p *Pass) missingProse(d *register.Document, sections []register.Section) {
	for i := range sections {
		s := &sections[i]
		if _, ok := p.Prose[s.Prose.V]; s.Prose.IsGiven() && !ok {
			p.Report(s.Prose.At, d.Path, words("document", d.Title), code("file", s.Prose.V))
		}
		p.missingProse(d, s.Sections.Items)
	}
}
