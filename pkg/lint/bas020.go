package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas020() Rule {
	return Rule{ID: "BAS020", Name: "basis-set-aside", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(c)", "GDPR 5(1)(a)"), Check: checkBAS020}
}

// checkBAS020 finds the purposes that state a basis of their own beside those
// they scope, and which is none of those: documents print the scoped ones alone.
func checkBAS020(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			if len(u.Bases.Items) == 0 || !u.Basis.IsGiven() {
				continue
			}
			if slices.ContainsFunc(u.Bases.Items, func(b register.ScopedBasis) bool { return b.Basis.Is(u.Basis.V) }) {
				continue
			}
			label, _ := register.ValueLabel("basis", "basis", u.Basis.V, p.Register.Lang)
			p.Report(u.Basis.At, u.Path, words("activity", a.Name), words("purpose", u.Text), diag.Arg{Name: "basis", Value: diag.Text(label)},
				p.key("purpose", "bases"), diag.Arg{Name: "one", Value: p.key("basis", "basis").Value})
			p.relate("bases", u.Bases.Key)
		}
	}
}
