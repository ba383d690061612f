package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra012() Rule {
	return Rule{ID: "TRA012", Name: "module-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 46(2)(c)", "2021/914"), Check: checkTRA012}
}

// checkTRA012 finds the standard clauses that do not say which of the four
// modules they are.
func checkTRA012(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if t.Safeguard.Is("standard-clauses") && !t.Module.IsGiven() {
			p.lack(diag.Warning, t.Module.Meta, t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), p.key("transfer", "module"))
		}
	})
}
