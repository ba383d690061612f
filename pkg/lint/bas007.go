package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas007() Rule {
	return Rule{ID: "BAS007", Name: "withdrawal-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "GDPR 13(2)(c)"), Check: checkBAS007}
}

// checkBAS007 finds the consents that cannot be withdrawn, as far as the
// register says.
func checkBAS007(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.Basis.Is("consent") && !b.Consent.Withdrawal.IsGiven() {
			p.lack(p.inNotice(b.activity), b.Consent.Withdrawal.Meta, b.place(), b.purpose.Path, append(b.args(), p.key("consent", "withdrawal"))...)
		}
	})
}
