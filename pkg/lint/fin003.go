package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func fin003() Rule {
	return Rule{ID: "FIN003", Name: "added-purpose-not-compared", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(4)", "GDPR 13(3)"), Check: checkFIN003}
}

// checkFIN003 finds the purposes added to data collected before, without a word
// on whether they are compatible.
func checkFIN003(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			later := u.AddedOn.IsGiven() && (!a.CreatedOn.IsGiven() || u.AddedOn.V > a.CreatedOn.V)
			if later && !u.Compatibility.IsGiven() && !u.Basis.Is("consent") && !u.Law.IsGiven() {
				p.Report(u.AddedOn.At, u.Path, words("activity", a.Name), words("purpose", u.Text), p.key("purpose", "compatibility"))
			}
		}
	}
}
