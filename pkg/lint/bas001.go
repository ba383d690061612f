package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas001() Rule {
	return Rule{ID: "BAS001", Name: "basis-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)", "GDPR 13(1)(c)"), Check: checkBAS001}
}

// checkBAS001 finds the purposes without a legal basis. Article 30 does not list
// it, a notice must tell it.
func checkBAS001(p *Pass) {
	p.eachBasis(func(b basis) {
		if !b.Basis.IsGiven() {
			p.lack(p.inNotice(b.activity), b.Basis.Meta, b.at, b.purpose.Path, append(b.args(), p.key("basis", "basis"))...)
		}
	})
}
