package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg007() Rule {
	return Rule{ID: "REG007", Name: "dpo-not-answered", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 37(1)", "GDPR 5(2)"), Check: checkREG007}
}

// checkREG007 finds the private bodies that say neither who their officer is nor
// why they have none.
func checkREG007(p *Pass) {
	o := p.Register.Organisation()
	if o != nil && !o.Nature.Is("public") && !o.DPO.Answered() {
		p.Report(o.Key, o.Path, words("organisation", o.Name), p.key("organisation", "dpo"))
	}
}
