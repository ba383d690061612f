package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func con001() Rule {
	return Rule{ID: "CON001", Name: "retention-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(f)", "GDPR 13(2)(a)", "GDPR 5(1)(e)"), Check: checkCON001}
}

// checkCON001 finds the activities that set no retention period. Article 30 says
// "where possible": none, with the reason, is an answer.
func checkCON001(p *Pass) {
	for _, a := range p.recorded {
		explained := a.Retention.IsNone() && a.Retention.Reason.Text != ""
		if !explained && len(a.Retention.Items) == 0 {
			p.lack(diag.Error, a.Retention.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "retention"))
		}
	}
}
