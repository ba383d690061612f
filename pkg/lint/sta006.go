package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta006() Rule {
	return Rule{ID: "STA006", Name: "breach-alert-not-said", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 33(2)"), Check: checkSTA006}
}

// checkSTA006 finds the processors that say nowhere how they alert their
// customers of a breach.
func checkSTA006(p *Pass) {
	var at *register.Head
	if list := p.Register.ProcessorActivities.Items; len(list) > 0 {
		at = &list[0].Head
	} else if i := slices.IndexFunc(p.activities, func(a *register.Activity) bool { return p.forOthers(a) != "" }); i >= 0 {
		at = &p.activities[i].Head
	}
	if at == nil || slices.ContainsFunc(p.statements, alerts) {
		return
	}
	p.Report(at.Key, at.Path, code("key", register.KeyName("root", "measures", p.Register.Lang)))
}

// alerts tells a sentence about a breach and the customer.
func alerts(s statement) bool {
	return says(s.plain, breachWords[:]) != "" && says(s.plain, customerWords[:]) != ""
}

var (
	breachWords   = [...]string{"violation*", "breach*"}
	customerWords = [...]string{"client*", "donneur d ordre", "donneurs d ordre", "customer*", "controller*", "responsables de traitement", "nous vous"}
)
