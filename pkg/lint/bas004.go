package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas004() Rule {
	return Rule{ID: "BAS004", Name: "interest-not-named", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(d)", "GDPR 6(1)(f)"), Check: checkBAS004}
}

// checkBAS004 finds the legitimate interests that are not named.
func checkBAS004(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.Basis.Is("legitimate-interests") && !b.Interest.IsGiven() {
			p.lack(p.inNotice(b.activity), b.Interest.Meta, b.place(), b.purpose.Path, append(b.args(), p.key("basis", "interest"))...)
		}
	})
}
