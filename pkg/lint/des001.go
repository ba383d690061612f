package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des001() Rule {
	return Rule{ID: "DES001", Name: "recipients-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)", "GDPR 4(9)"), Check: checkDES001}
}

// checkDES001 finds the activities that say nothing of their recipients: silence
// cannot be told from nobody.
func checkDES001(p *Pass) {
	for _, a := range p.recorded {
		if !a.Recipients.IsGiven() && !a.Recipients.IsNone() {
			p.lack(diag.Error, a.Recipients.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "recipients"))
		}
	}
}
