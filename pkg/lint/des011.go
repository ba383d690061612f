package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des011() Rule {
	return Rule{ID: "DES011", Name: "page-instead-of-contract", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 26(1)", "GDPR 5(2)"), Check: checkDES011}
}

// checkDES011 finds the agreements known only by a page of the provider.
func checkDES011(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if a.Policy.IsGiven() && !a.SignedOn.IsGiven() && !a.Evidence.IsGiven() && !a.Template.IsGiven() && !a.Role.Is("controller") && !a.Role.Is("recipient") && !a.Role.Is("processor") { // DES002 asks a processor's contract
			p.Report(a.Policy.At, a.Path, partner(a), p.key("agreement", "signed_on"))
		}
	}
}
