package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas010() Rule {
	return Rule{ID: "BAS010", Name: "consent-of-staff", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(11)", "GDPR recital 43", "EDPB-05/2020"), Check: checkBAS010}
}

// checkBAS010 finds the consents asked from staff, who are rarely free to
// refuse.
func checkBAS010(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.Basis.Is("consent") && !b.Consent.Refusal.IsGiven() && areKind(personsOf(b.activity, b.purpose), "staff") {
			p.Report(b.place(), b.purpose.Path, append(b.args(), p.key("consent", "refusal"))...)
		}
	})
}
