package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func tra017() Rule {
	return Rule{ID: "TRA017", Name: "data-outside-from-the-start", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 12(1)", "GDPR 13(1)(f)", "EDPB-05/2021"), Check: checkTRA017}
}

// checkTRA017 finds the notices that tell of no transfer for a controller itself
// outside the European Economic Area: what people send it leaves at once.
func checkTRA017(p *Pass) {
	for _, a := range p.activities {
		m := derive.OfActivity(a)
		if len(p.told[a]) == 0 || !m.SaysNoTransfer() || len(p.Flows(m)) > 0 {
			continue // of transfers, the notice prints those declared, and TRA008 finds the others
		}
		if o := p.controllerOf(a); o != nil && p.Outside(o.Country) && !p.namesCountry(p.plain(m.Transfers.Reason.Text), o.Country) {
			p.Report(m.Transfers.At, a.Path, words("activity", a.Name), words("organisation", o.Name), country(o.Country), words("document", p.told[a][0].Title), p.key("activity", "transfers"))
			p.relate("country", o.Country.At)
		}
	}
}
