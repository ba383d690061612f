package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas009() Rule {
	return Rule{ID: "BAS009", Name: "bases-stacked", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)", "GDPR 13(1)(c)"), Check: checkBAS009}
}

// checkBAS009 finds the purposes with several bases that nothing tells apart:
// rights differ by basis.
func checkBAS009(p *Pass) {
	for _, a := range p.activities {
		if _, same := sameStack(a); same {
			continue // BAS016 tells it once
		}
		for _, u := range a.Purposes.Items {
			unscoped := 0
			for i := range u.Bases.Items {
				if b := &u.Bases.Items[i]; len(b.Persons.Items) == 0 && !b.OnlyIf.IsGiven() {
					unscoped++
				}
			}
			if unscoped > 1 {
				p.Report(u.Bases.Key, u.Path, words("activity", a.Name), words("purpose", u.Text), diag.Arg{Name: "count", Value: diag.Number(unscoped)})
			}
		}
	}
}
