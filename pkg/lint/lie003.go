package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func lie003() Rule {
	return Rule{ID: "LIE003", Name: "country-of-partner-unknown", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)"), Check: checkLIE003}
}

// checkLIE003 finds the partners whose country of establishment is not said.
func checkLIE003(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if o := a.With.To; o != nil && !o.Country.IsGiven() {
			p.lack(diag.Warning, o.Country.Meta, o.Key, a.Path, words("organisation", o.Name), p.key("organisation", "country"))
			p.relate("agreement", a.Key)
		}
	}
}
