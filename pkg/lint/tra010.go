package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func tra010() Rule {
	return Rule{ID: "TRA010", Name: "transfers-not-answered", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(e)", "GDPR 30(2)(c)"), Check: checkTRA010}
}

// checkTRA010 finds the activities that do not say whether data leave the
// European Economic Area.
func checkTRA010(p *Pass) {
	for _, m := range p.moves {
		if (m.Transfers.IsMissing() || m.Transfers.IsTodo()) && !m.declared && len(m.undeclared) == 0 && !m.deniedByAll() {
			p.lack(diag.Warning, m.Transfers.Meta, m.Head.Key, m.Head.Path, words("activity", m.Name), p.key("activity", "transfers"))
		}
	}
}

// deniedByAll tells an activity whose every agreement answers that nothing
// leaves the EEA, and whose systems all rest on agreements.
func (m *movement) deniedByAll() bool {
	agreements := m.Agreements()
	for _, a := range agreements {
		if !a.Transfers.IsNone() {
			return false
		}
	}
	for i := range m.Systems {
		if s := m.Systems[i].To; s != nil && len(s.Agreements.Items) == 0 {
			return false
		}
	}
	return len(agreements) > 0 && !m.Transfers.IsTodo()
}
