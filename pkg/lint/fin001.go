package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func fin001() Rule {
	return Rule{ID: "FIN001", Name: "purpose-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(b)", "GDPR 5(1)(b)"), Check: checkFIN001}
}

// checkFIN001 finds the activities that name no purpose: article 30 has no
// "where possible" there.
func checkFIN001(p *Pass) {
	for _, a := range p.recorded {
		if !a.Purposes.IsGiven() || len(a.Purposes.Items) == 0 {
			p.lack(diag.Error, a.Purposes.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "purposes"))
		}
	}
}
