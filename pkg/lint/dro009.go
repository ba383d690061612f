package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro009() Rule {
	return Rule{ID: "DRO009", Name: "reply-deadline-missing", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(3)"), Check: checkDRO009}
}

// checkDRO009 finds the procedures that announce no deadline for an answer.
func checkDRO009(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		if !r.Deadline.IsGiven() && !r.Deadline.IsNone() && !slices.ContainsFunc(r.Requests.Items, func(q register.Request) bool { return q.Deadline.IsGiven() }) {
			p.lack(diag.Info, r.Deadline.Meta, r.Key, r.Path, p.key("rights procedure", "deadline"))
		}
	}
}
