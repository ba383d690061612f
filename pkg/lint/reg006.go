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
		if plain := p.plain(c.Function.Text); says(plain, controllerWords[:]) != "" && says(plain, handling[:]) == "" {
			p.Report(c.Function.At, c.Path, words("function", c.Function))
		}
	}
}

// handling are the words of a job: "responsable du traitement des commandes".
var handling = [...]string{"traitement des commandes", "traitement des demandes", "traitement des reclamations", "traitement des dossiers", "traitement des factures", "traitement des paies", "traitement de la paie",
	"traitement du courrier", "traitement des eaux", "traitement des dechets", "traitement de l eau"}

var controllerWords = [...]string{"responsable du traitement", "responsable de traitement", "responsable des traitements", "data controller"}
