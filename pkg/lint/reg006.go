package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg006() Rule {
	return Rule{ID: "REG006", Name: "controller-taken-for-a-person", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(7)", "GDPR 13(1)(a)"), Check: checkREG006}
}

// checkREG006 finds the contacts whose function is to be "the controller": an
// organisation is, not someone in it.
func checkREG006(p *Pass) {
	for _, c := range p.Register.Contacts.Items {
		if says(p.plain(c.Function.Text), controllerWords[:]) != "" {
			p.Report(c.Function.At, c.Path, words("function", c.Function))
		}
	}
}

var controllerWords = [...]string{"responsable du traitement", "responsable de traitement", "responsable des traitements", "data controller"}
