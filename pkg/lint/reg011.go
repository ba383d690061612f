package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg011() Rule {
	return Rule{ID: "REG011", Name: "dpo-by-post-only", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(b)", "GDPR 38(4)"), Check: checkREG011}
}

// checkREG011 finds the officers whom one can only write a letter to.
func checkREG011(p *Pass) {
	o := p.Register.Organisation()
	if o == nil || o.DPO.To == nil {
		return
	}
	if c := o.DPO.To; c.Address.IsGiven() && !c.Email.IsGiven() && !c.Phone.IsGiven() && !c.Form.IsGiven() {
		p.Report(c.Key, c.Path, p.key("contact", "email"))
	}
}
