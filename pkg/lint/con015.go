package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con015() Rule {
	return Rule{ID: "CON015", Name: "reason-of-convenience", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 5(1)(c)"), Check: checkCON015}
}

// checkCON015 finds the periods explained by convenience: a return that may
// never come, statistics that need no names.
func checkCON015(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		for _, why := range []register.Text{t.Why, t.Archive.Why} {
			if word := p.spot(why.Text, convenience[:]); word != "" && !t.Reference.IsGiven() && !t.Then.Is("anonymisation") {
				p.Report(why.At, h.Path, words("why", why), phrase(word))
			}
		}
	})
}

var convenience = [...]string{"au cas ou", "reabonne*", "statistique*", "ameliorer le service", "commodite", "pour le confort", "garder un historique", "garder l historique", "par precaution", "on ne sait jamais",
	"just in case", "you never know", "as a precaution", "convenience", "statistic*", "improve the service", "keep a history"}
