package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas002() Rule {
	return Rule{ID: "BAS002", Name: "text-of-law-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(3)", "GDPR 6(1)(c)", "GDPR 6(1)(e)"), Check: checkBAS002}
}

// checkBAS002 finds the legal obligations and public tasks that cite no text.
func checkBAS002(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.restsOnText() && !b.Law.IsGiven() {
			p.lack(diag.Error, b.Law.Meta, b.place(), b.purpose.Path, append(b.args(), p.key("basis", "law"))...)
		}
	})
}

// restsOnText tells the two bases that a text lays down (GDPR 6(3)).
func (b basis) restsOnText() bool { return b.Basis.Is("legal-obligation") || b.Basis.Is("public-task") }
