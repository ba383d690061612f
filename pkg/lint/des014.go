package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des014() Rule {
	return Rule{ID: "DES014", Name: "recipient-too-vague", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(e)", "GDPR 30(1)(d)"), Check: checkDES014}
}

// checkDES014 finds the recipients that could be anyone.
func checkDES014(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			plain := strings.TrimSpace(p.plain(r.Name.Text))
			if r.Role.Is("processor") {
				continue // DES007 asks who they are, with their contract
			}
			if r.Organisation.To == nil && !r.Why.IsGiven() && (slices.Contains(anyone[:], plain) || strings.HasPrefix(plain, "des tiers ")) {
				p.Report(r.Key, r.Path, words("activity", a.Name), words("recipient", r.Name))
			}
		}
	}
}

var anyone = [...]string{"tiers", "des tiers", "partenaires", "nos partenaires", "des partenaires", "prestataires", "nos prestataires", "sous traitants", "nos sous traitants", "fournisseurs",
	"third parties", "partners", "our partners", "providers", "service providers", "processors"}
