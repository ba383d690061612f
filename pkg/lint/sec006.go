package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec006() Rule {
	return Rule{ID: "SEC006", Name: "measure-says-nothing", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(g)", "GDPR 32(1)"), Check: checkSEC006}
}

// checkSEC006 finds the measures made of praise: they describe nothing.
func checkSEC006(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if !s.measure && says(s.plain, []string{"mesures techniques et organisationnelles", "technical and organisational measures"}) == "" {
			continue
		}
		if word := p.spot(s.raw, praise[:]); word != "" {
			p.Report(s.at, s.path, s.quote(), phrase(word))
		}
	}
}

var praise = [...]string{"toutes les garanties", "prend toutes les mesures", "prenons toutes les mesures", "toutes les mesures sont prises", "toutes les mesures necessaires", "toutes les mesures utiles", "toutes les mesures possibles", "toutes les mesures techniques", "mesures appropriees", "organisationnelles appropriees", "hautement securise*", "assermente*", "niveau de securite eleve",
	"conforme au rgpd", "etat de l art", "all the guarantees", "take all measures", "takes all measures", "all measures are taken", "all necessary measures", "appropriate technical", "highly secure*", "state of the art", "gdpr compliant"}
