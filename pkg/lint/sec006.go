package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec006() Rule {
	return Rule{ID: "SEC006", Name: "measure-says-nothing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(g)", "GDPR 32(1)"), Check: checkSEC006}
}

// checkSEC006 finds the measures made of praise, or of one word of assent: they
// describe nothing.
func checkSEC006(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if !s.measure && says(s.plain, []string{"mesures techniques et organisationnelles", "technical and organisational measures"}) == "" {
			continue
		}
		if word := p.spot(s.raw, praise[:]); word != "" {
			p.ReportAs(diag.Info, s.at, s.path, s.quote(), phrase(word))
		}
	}
	for _, m := range p.Register.Measures.Items {
		if !m.Name.IsGiven() && slices.Contains(assents[:], p.plain(m.Text.Text)) {
			p.Report(m.Text.At, m.Path, diag.Arg{Name: "sentence", Value: diag.Text(m.Text.Text)}, phrase(m.Text.Text))
		}
	}
}

// assents are whole measures that only say there is one.
var assents = [...]string{" oui ", " ok ", " fait ", " faite ", " conforme ", " conformes ", " conforme rgpd ", " rgpd ", " standard ", " standards ", " classique ", " classiques ", " normal ", " normale ", " habituel ", " habituelle ", " en place ", " mis en place ", " mise en place ", " mises en place ",
	" aux normes ", " securise ", " securisee ", " bonnes pratiques ", " yes ", " done ", " compliant ", " gdpr ", " in place ", " secure ", " usual ", " good practice "}

var praise = [...]string{"toutes les garanties", "prend toutes les mesures", "prenons toutes les mesures", "toutes les mesures sont prises", "toutes les mesures necessaires", "toutes les mesures utiles", "toutes les mesures possibles", "toutes les mesures techniques", "mesures appropriees", "organisationnelles appropriees", "hautement securise*", "assermente*", "niveau de securite eleve",
	"conforme au rgpd", "etat de l art", "all the guarantees", "take all measures", "takes all measures", "all measures are taken", "all necessary measures", "appropriate technical", "highly secure*", "state of the art", "gdpr compliant"}
