package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con021() Rule {
	return Rule{ID: "CON021", Name: "public-archives", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("CPAT L212-3"), Check: checkCON021}
}

// checkCON021 asks the public bodies that delete data about the sorting that the
// Heritage Code requires first.
func checkCON021(p *Pass) {
	if !isPublic(p.Register.Organisation()) {
		return
	}
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Then.Is("deletion") && !t.Why.IsGiven() && !t.Law.IsGiven() && !p.spares(t.Reference) {
			p.Report(t.Then.At, h.Path)
		}
	})
}

// spares tells a reference that explains a deletion: one that itself ends in
// sorting asks for it.
func (p *Pass) spares(c register.Code) bool {
	row, _ := p.Facts.Retention(c.V)
	return c.IsGiven() && !strings.HasPrefix(row.Fate, "archives-review")
}
