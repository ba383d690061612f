package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func dro014() Rule {
	return Rule{ID: "DRO014", Name: "profiling-likely", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(4)", "GDPR 13(2)(f)", "GDPR 21(2)"), Check: checkDRO014}
}

// checkDRO014 finds the targeted marketing that does not say whether it makes
// profiles.
func checkDRO014(p *Pass) {
	for _, a := range p.activities {
		if a.AutomatedDecision.Answered() {
			continue
		}
		for _, u := range a.Purposes.Items {
			if !u.Marketing.IsGiven() {
				continue
			}
			if word := p.spot(u.Text.Text, targeting[:]); word != "" {
				p.Report(u.Text.At, u.Path, words("activity", a.Name), words("purpose", u.Text), phrase(word), p.key("activity", "automated_decision"))
			}
		}
	}
}

var targeting = [...]string{"personnalis*", "cible*", "ciblage", "scenario*", "scoring", "score*", "segment*", "profil*", "comportement*", "personalis*", "personaliz*", "targeted", "targeting", "behaviour*"}
