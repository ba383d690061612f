package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg010() Rule {
	return Rule{ID: "REG010", Name: "own-activities-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)", "GDPR 30(5)"), Check: checkREG010}
}

// checkREG010 finds the registers of a processor that hold nothing of their
// own: every organisation has customers, staff or contacts.
func checkREG010(p *Pass) {
	if list := p.Register.ProcessorActivities.Items; len(list) > 0 && len(p.Register.Activities.Items) == 0 {
		p.Report(p.Register.Header.Key, []string{"register"}, code("key", register.KeyName("root", "activities", p.Register.Lang)))
	}
}
