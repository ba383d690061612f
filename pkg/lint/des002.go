package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des002() Rule {
	return Rule{ID: "DES002", Name: "processor-without-contract", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 28(9)"), Check: checkDES002}
}

// checkDES002 finds the processors that no written contract binds, as far as the
// register says.
func checkDES002(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if a.Role.Is("processor") && !a.With.IsTodo() && !a.SignedOn.IsGiven() && !a.Evidence.IsGiven() && !a.Template.IsGiven() {
			p.lack(diag.Warning, a.SignedOn.Meta, a.Key, a.Path, partner(a), p.key("agreement", "signed_on"))
		}
	}
}

// partner is the name of the other party of an agreement.
func partner(a *register.Agreement) diag.Arg {
	if a.With.To == nil {
		return diag.Arg{Name: "organisation", Value: diag.Text(a.ID)}
	}
	return words("organisation", a.With.To.Name)
}
