package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des007() Rule {
	return Rule{ID: "DES007", Name: "processor-without-agreement", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 28(9)"), Check: checkDES007}
}

// checkDES007 finds the processors named among the other recipients: no
// agreement shows their contract.
func checkDES007(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if r.Role.Is("processor") {
				p.Report(r.Key, r.Path, words("activity", a.Name), diag.Arg{Name: "recipient", Value: diag.Text(nameOf(r))}, p.key("recipients", "agreements"))
			}
		}
	}
}

// nameOf is the name of a recipient: its own, else that of its organisation.
func nameOf(r *register.Recipient) string {
	if !r.Name.IsGiven() && r.Organisation.To != nil {
		return r.Organisation.To.Name.Text
	}
	return r.Name.Text
}
