package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas006() Rule {
	return Rule{ID: "BAS006", Name: "balancing-not-recorded", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)(f)", "GDPR 5(2)"), Check: checkBAS006}
}

// checkBAS006 finds the legitimate interests whose balancing leaves no trace.
func checkBAS006(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.Basis.Is("legitimate-interests") && !b.Balancing.IsGiven() {
			p.lack(diag.Warning, b.Balancing.Meta, b.place(), b.purpose.Path, append(b.args(), p.key("basis", "balancing"))...)
		}
	})
}
