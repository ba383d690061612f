package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra001() Rule {
	return Rule{ID: "TRA001", Name: "transfer-without-safeguard", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 46", "GDPR 49", "GDPR 13(1)(f)"), Check: checkTRA001}
}

// checkTRA001 finds the transfers that rest on nothing: articles 44 to 49 leave
// no other way.
func checkTRA001(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if t.Safeguard.IsGiven() || t.Derogation.IsGiven() {
			return
		}
		s := diag.Error
		if d, ok := p.Facts.Adequacy(t.Country.V); ok && d.Coverage == facts.WholeCountry && d.At(p.AsOf) == facts.InForce {
			s = diag.Warning // a decision covers the country: only the mention is missing
		}
		p.lack(s, t.Safeguard.Meta, t.Key, t.Path, code("transfer", t.ID), country(t.Country), p.key("transfer", "safeguard"))
	})
}
