package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra002() Rule {
	return Rule{ID: "TRA002", Name: "adequacy-without-decision", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 45(1)", "GDPR 45(3)"), Check: checkTRA002}
}

// checkTRA002 finds the adequacy decisions that do not exist at the date of the
// law.
func checkTRA002(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if !t.Safeguard.Is("adequacy") {
			return
		}
		d, ok := p.Facts.Adequacy(t.Country.V)
		if s := d.At(p.AsOf); !ok || s == facts.NotYetInForce {
			p.Report(t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), day("known", p.Facts.AsOf))
			p.rests(d.Origin)
		}
	})
}
