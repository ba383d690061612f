package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con025() Rule {
	return Rule{ID: "CON025", Name: "permanent-records-deleted", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)(c)"), Check: checkCON025}
}

// checkCON025 finds the data that end in deletion under a reference that keeps
// them for good: the line contradicts what it cites.
func checkCON025(p *Pass) {
	p.eachCompared(func(c compared) {
		t := &c.terms
		if c.reference.Bound != facts.Permanent || !t.Then.Is("deletion") && !t.Then.Is("anonymisation") || p.explained(t) {
			return
		}
		fate, _ := register.ValueLabel("terms", "then", t.Then.V, p.Register.Lang)
		p.Report(t.Then.At, c.path, diag.Arg{Name: "fate", Value: diag.Text(fate)}, code("reference", t.Reference.V), day("known", c.reference.AsOf), p.key("terms", "then"))
		p.underItsLaw(c.path)
		p.cite(c.reference.Law)
		p.rests(c.reference.Origin)
	})
}
