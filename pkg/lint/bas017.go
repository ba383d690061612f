package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas017() Rule {
	return Rule{ID: "BAS017", Name: "consent-without-act", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(11)", "GDPR 7"), Check: checkBAS017}
}

// checkBAS017 finds the consents that no act of the person expresses.
func checkBAS017(p *Pass) {
	p.eachBasis(func(b basis) {
		t := b.Consent.Collected
		if word := p.spot(t.Text, passiveWords[:]); b.Basis.Is("consent") && t.IsGiven() && word != "" && p.spot(t.Text, negations[:]) == "" && p.spot(t.Text, notTicked[:]) == "" {
			p.Report(t.At, b.purpose.Path, append(b.args(), phrase(word))...)
		}
	})
}

var notTicked = [...]string{"non precoche*", "non pre coche*", "non coche*", "decoche*", "vide*", "unticked", "empty"}

var passiveWords = [...]string{"indirect*", "implicite*", "tacite*", "presume*", "precoche*", "pre coche*", "pre cochee*", "poursuite de la navigation", "en poursuivant",
	"acceptation des conditions", "acceptant les conditions", "silence", "implied", "implicit*", "tacit*", "pre ticked", "by continuing", "accepting the terms"}
