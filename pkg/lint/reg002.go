package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg002() Rule {
	return Rule{ID: "REG002", Name: "dpo-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 37(1)(a)", "GDPR 30(1)(a)"), Check: checkREG002}
}

// checkREG002 finds the public bodies without a data protection officer, who is
// mandatory there.
func checkREG002(p *Pass) {
	o := p.Register.Organisation()
	if o != nil && o.Nature.Is("public") && !o.DPO.IsGiven() {
		p.lack(diag.Error, o.DPO.Meta, o.Key, o.Path, words("organisation", o.Name), p.key("organisation", "dpo"))
	}
}
