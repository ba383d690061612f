package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas010() Rule {
	return Rule{ID: "BAS010", Name: "consent-of-staff", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(11)", "GDPR recital 43", "EDPB-05/2020"), Check: checkBAS010}
}

// checkBAS010 finds the consents asked from staff, who are rarely free to
// refuse.
func checkBAS010(p *Pass) {
	p.eachBasis(func(b basis) {
		persons := b.purpose.Persons.Items
		if len(persons) == 0 {
			persons = b.activity.Persons.Items
		}
		if b.Basis.Is("consent") && !b.Consent.Refusal.IsGiven() && areStaff(persons) {
			p.Report(b.place(), b.purpose.Path, append(b.args(), p.key("consent", "refusal"))...)
		}
	})
}

// areStaff tells that all the categories of people are staff.
func areStaff(list []register.Ref[register.PersonCategory]) bool {
	for i := range list {
		if to := list[i].To; to == nil || !slices.ContainsFunc(to.Kinds.Items, func(k register.Enum) bool { return k.V == "staff" }) {
			return false
		}
	}
	return len(list) > 0
}
