package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra007() Rule {
	return Rule{ID: "TRA007", Name: "transfer-not-assessed", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("C-311/18", "EDPB-01/2020", "2021/914 14"), Check: checkTRA007}
}

// checkTRA007 finds the safeguards of article 46 without an assessment of the
// law of the country.
func checkTRA007(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if t.Module.IsGiven() && t.Module.V == 4 {
			return // clause 14 of module 4 asks for it only where the importer adds data of its own
		}
		if t.Safeguard.IsGiven() && !t.Safeguard.Is("adequacy") && !t.Safeguard.Is("other") && !t.AssessedOn.IsGiven() {
			p.lack(diag.Warning, t.AssessedOn.Meta, t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), p.key("transfer", "assessed_on"))
		}
	})
}
