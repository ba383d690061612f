package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas012() Rule {
	return Rule{ID: "BAS012", Name: "legal-obligation-likely", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)(c)", "CCOM L123-22"), Check: checkBAS012}
}

// checkBAS012 finds the purposes that a text usually imposes (invoices,
// accounts, social declarations) and that rest on another basis alone,
// without a text.
func checkBAS012(p *Pass) {
	for _, a := range p.activities {
		if isPublic(p.controllerOf(a)) || slices.Contains(derive.BasesOf(a), "legal-obligation") {
			continue // the accounts of a public body follow texts of their own
		}
		for _, u := range a.Purposes.Items {
			bases := derive.Bases(u)
			given := slices.ContainsFunc(bases, func(b register.LegalBasis) bool { return b.Basis.IsGiven() })
			cited := slices.ContainsFunc(bases, func(b register.LegalBasis) bool { return b.Law.IsGiven() })
			if word := p.spot(u.Text.Text, imposedWords[:]); word != "" && given && !cited {
				p.Report(u.Text.At, u.Path, words("activity", a.Name), words("purpose", u.Text), phrase(word))
			}
		}
	}
}

var imposedWords = [...]string{"facturer", "facturation", "emettre les factures", "editer les factures", "comptabilite", "declarations sociales", "declarations fiscales",
	"declaration sociale", "registre du personnel", "invoicing", "issue invoices", "accounting", "payroll declarations"}
