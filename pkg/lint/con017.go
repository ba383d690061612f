package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con017() Rule {
	return Rule{ID: "CON017", Name: "criterion-without-limit", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 13(2)(a)"), Check: checkCON017}
}

// checkCON017 finds the criteria that anyone may read as they like, or that wait
// for someone else.
func checkCON017(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Criterion.IsGiven() && !t.Duration.IsGiven() && !t.Until.IsGiven() && !t.AtMost.IsGiven() {
			if word := p.spot(t.Criterion.Text, noLimit[:]); word != "" && p.spot(t.Criterion.Text, toSomething[:]) == "" {
				p.Report(t.Criterion.At, h.Path, words("criterion", t.Criterion), phrase(word))
			}
		}
	})
}

// toSomething are the words that tie a need to what can be seen to end.
var toSomething = [...]string{"necessaire au contrat", "necessaires au contrat", "necessaire a l execution du contrat", "tant que le compte", "tant que le contrat", "necessary for the contract", "while the account", "while the contract"}

var noLimit = [...]string{"necessaire*", "besoin", "besoins", "utile", "utiles", "nous signale", "signale un", "signalent", "pourront", "pourra", "aussi longtemps",
	"necessary", "as long as needed", "useful", "notifies us", "may be deleted"}
