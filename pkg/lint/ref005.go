package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func ref005() Rule {
	return Rule{ID: "REF005", Name: "unknown-reference-period", Severity: diag.Error, Since: "0.1",
		Law: law.Refs(), Check: checkREF005}
}

// checkREF005 finds the reference periods that the tables of the edition do not
// hold.
func checkREF005(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Retention.Items {
			p.knownReference(r.Terms.Reference, r.Path)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		for _, r := range a.Retention.Items {
			p.knownReference(r.Terms.Reference, r.Path)
		}
	}
	for _, r := range p.Register.RetentionRules.Items {
		p.knownReference(r.Terms.Reference, r.Path)
	}
}

// knownReference reports a reference period that the tables do not hold.
func (p *Pass) knownReference(c register.Code, path []string) {
	if !c.IsGiven() {
		return
	}
	if _, ok := p.Facts.Retention(c.V); ok {
		return
	}
	args := []diag.Arg{code("id", c.V), code("edition", p.Facts.Edition)}
	var known []string
	for i := range p.Facts.Retentions {
		known = append(known, p.Facts.Retentions[i].ID, p.Facts.Retentions[i].IDFr)
	}
	if near, ok := i18n.Nearest(c.V, known); ok {
		args = append(args, code("near", near))
	}
	p.Report(c.At, path, args...)
}
