package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas019() Rule {
	return Rule{ID: "BAS019", Name: "minors-without-parent", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 8(1)", "LIL 45"), Check: checkBAS019}
}

// checkBAS019 finds the consents of children under fifteen, for an online
// service, that nobody with parental authority shares.
func checkBAS019(p *Pass) {
	p.eachBasis(func(b basis) {
		m := &b.activity.Minors
		if m.Under15.V && m.OnlineService.V && b.Basis.Is("consent") && !b.Consent.Parental.IsGiven() {
			p.Report(b.place(), b.purpose.Path, append(b.args(), p.key("consent", "parental"))...)
			p.relate("minors", m.Key)
		}
	})
}
