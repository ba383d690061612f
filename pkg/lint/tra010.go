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
		if (m.Transfers.IsMissing() || m.Transfers.IsTodo()) && !m.declared && len(m.undeclared) == 0 && !m.DeniedByAll() {
			p.lack(diag.Warning, m.Transfers.Meta, m.Head.Key, m.Head.Path, words("activity", m.Name), p.key("activity", "transfers"))
		}
	}
}
