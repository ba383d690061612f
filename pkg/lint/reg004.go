package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg004() Rule {
	return Rule{ID: "REG004", Name: "dpo-unreachable", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(a)", "GDPR 13(1)(b)", "GDPR 38(4)"), Check: checkREG004}
}

// checkREG004 finds the data protection officer whom nobody can reach.
func checkREG004(p *Pass) {
	o := p.Register.Organisation()
	if o != nil && o.DPO.To != nil && !reachable(o.DPO.To) {
		p.Report(o.DPO.To.Key, o.DPO.To.Path, words("organisation", o.Name))
		p.relate("organisation", o.DPO.At)
	}
}
