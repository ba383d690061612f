package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg013() Rule {
	return Rule{ID: "REG013", Name: "eu-representative-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 27(1)", "GDPR 27(2)", "GDPR 30(1)(a)"), Check: checkREG013}
}

// checkREG013 finds the organisations established outside the EEA without a
// representative in the Union.
func checkREG013(p *Pass) {
	o := p.Register.Organisation()
	if o == nil || !p.Outside(o.Country) || o.EURepresentative.Answered() || o.Nature.Is("public") { // 27(2)(b) exempts public bodies
		return
	}
	for _, c := range o.Establishments.Items {
		if p.Facts.EEA(c.V) {
			return
		}
	}
	p.Report(o.Key, o.Path, words("organisation", o.Name), country(o.Country), p.key("organisation", "eu_representative"), code("establishments", register.KeyName("organisation", "establishments", p.Register.Lang)))
}
