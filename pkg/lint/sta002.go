package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sta002() Rule {
	return Rule{ID: "STA002", Name: "operations-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(2)(b)"), Check: checkSTA002}
}

// checkSTA002 finds the activities of a processor that name no category of
// processing.
func checkSTA002(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		if !a.Operations.IsGiven() || len(a.Operations.Items) == 0 {
			p.lack(diag.Error, a.Operations.Meta, a.Key, a.Path, words("activity", a.Name), p.key("processor activity", "operations"))
		}
	}
}
