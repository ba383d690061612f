package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas013() Rule {
	return Rule{ID: "BAS013", Name: "marketing-without-objection", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 21(2)", "GDPR 21(4)", "CPCE L34-5"), Check: checkBAS013}
}

// checkBAS013 finds the marketing that never says how to object to it.
func checkBAS013(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			if m := &u.Marketing; m.IsGiven() && !m.OptOut.IsGiven() {
				p.lack(p.inNotice(a), m.OptOut.Meta, m.Key, u.Path, words("activity", a.Name), words("purpose", u.Text), p.key("marketing", "opt_out"))
			}
		}
	}
}
