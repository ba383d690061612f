package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func tra009() Rule {
	return Rule{ID: "TRA009", Name: "transfer-undeclared", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)", "GDPR 13(1)(f)"), Check: checkTRA009}
}

// checkTRA009 finds the flows outside the European Economic Area that no
// declared transfer covers.
func checkTRA009(p *Pass) {
	for _, m := range p.moves {
		silent := m.notToldByAgreements() // TRA008 tells the others
		if m.SaysNoTransfer() || m.Transfers.IsTodo() || len(silent) == 0 {
			continue
		}
		at := m.Head.Key
		if m.Transfers.IsGiven() {
			at = m.Transfers.Key
		}
		p.reportFlows(diag.Warning, m.Head.Path, silent, at, words("activity", m.Name))
	}
}
