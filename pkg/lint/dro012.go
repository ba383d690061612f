package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro012() Rule {
	return Rule{ID: "DRO012", Name: "right-mistaken", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 18", "GDPR 20", "GDPR 12(1)"), Check: checkDRO012}
}

// checkDRO012 finds the rights described as another: restriction as an
// unsubscription, portability as a copy in no format that a machine reads.
func checkDRO012(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for i := range r.Requests.Items {
			q := &r.Requests.Items[i]
			if !q.How.IsGiven() {
				continue
			}
			mistaken := q.Right.Is("restriction") && p.spot(q.How.Text, unsubscribing[:]) != "" && p.spot(q.How.Text, freezing[:]) == "" ||
				q.Right.Is("portability") && len(q.Exports.Items) == 0 && p.spot(q.How.Text, copying[:]) != "" && p.spot(q.How.Text, formats[:]) == ""
			if mistaken {
				label, _ := register.ValueLabel("request", "right", q.Right.V, p.Register.Lang)
				p.Report(q.How.At, r.Path, diag.Arg{Name: "right", Value: diag.Text(label)}, words("how", q.How))
			}
		}
	}
}

var (
	unsubscribing = [...]string{"lettre d information", "lettres d information", "newsletter*", "prospection", "desabonn*", "desinscri*", "unsubscri*", "marketing"}
	freezing      = [...]string{"gel", "gele", "gelee", "geles", "gelees", "geler", "gelons", "freeze", "freezes", "freezing", "frozen"}
	copying       = [...]string{"copie", "copies", "document*", "papier", "courrier", "consult*", "acces aux", "obtenir l acces", "communication de vos", "copy", "paper", "letter"}
	formats       = [...]string{"format*", "csv", "json", "xml", "export*", "lisible par", "machine", "telecharg*", "download*", "extrait", "extraction", "tableur*", "excel", "ods", "spreadsheet*"}
)
