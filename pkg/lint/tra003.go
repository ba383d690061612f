package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra003() Rule {
	return Rule{ID: "TRA003", Name: "adequacy-expired", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 45(3)"), Check: checkTRA003}
}

// checkTRA003 finds the transfers that rest on an adequacy decision whose end
// has passed.
func checkTRA003(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		d, ok := p.Facts.Adequacy(t.Country.V)
		if !ok || !t.Safeguard.Is("adequacy") || d.At(p.AsOf) != facts.Expired {
			return
		}
		s := diag.Error
		if !d.Confirmed {
			s = diag.Warning
		}
		p.ReportAs(s, t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), day("expired", d.Expires), day("known", d.AsOf))
		p.rests(d.Origin)
	})
}
