package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sta009() Rule {
	return Rule{ID: "STA009", Name: "responsibility-disclaimed", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 82(2)"), Check: checkSTA009}
}

// checkSTA009 finds the sentences in which a processor rejects what the law asks
// of it.
func checkSTA009(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if word := p.spot(s.raw, disclaimers[:]); word != "" && says(s.plain, onlyController[:]) == "" {
			p.Report(s.at, s.path, s.quote(), phrase(word))
		}
	}
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if word := p.spot(r.Why.Text, disclaimers[:]); word != "" {
				p.Report(r.Why.At, r.Path, diag.Arg{Name: "sentence", Value: diag.Text(short(r.Why.Text))}, phrase(word))
			}
		}
	}
}

// onlyController are the words of article 4(7), and those of 28(4) on one's own
// processors, which disclaim nothing.
var onlyController = [...]string{"nous restons", "nous demeurons", "de ses sous traitants", "de nos sous traitants", "ses sous traitants ulterieurs", "nos sous traitants ulterieurs", "we remain", "its sub processors", "our sub processors", "its processors", "our processors",
	"seul responsable du traitement", "seul responsable de traitement", "seul responsable des traitements", "sole controller"}

var disclaimers = [...]string{"entierement responsable", "seul responsable", "decline toute responsabilite", "declinons toute responsabilite", "ne pouvons plus assurer", "aucune garantie n est donnee", "aucune garantie n est offerte", "aucune garantie n est apportee",
	"sole responsibility", "solely responsible", "fully responsible", "disclaims all", "no longer guarantee"}
