package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra019() Rule {
	return Rule{ID: "TRA019", Name: "transfer-inside-the-eea", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)"), Check: checkTRA019}
}

// checkTRA019 finds the transfers declared towards a country of the European
// Economic Area, save to an international organisation, which may have its seat
// there.
func checkTRA019(p *Pass) {
	p.eachDeclared(func(t *register.Transfer) {
		if !t.Country.IsGiven() || !p.Facts.EEA(t.Country.V) || t.To.To != nil && t.To.To.Nature.Is("international") {
			return
		}
		p.Report(t.Country.At, t.Path, code("transfer", t.ID), country(t.Country), p.key("activity", "transfers"))
	})
}
