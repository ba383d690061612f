package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con008() Rule {
	return Rule{ID: "CON008", Name: "fate-missing", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON008}
}

// checkCON008 finds the periods at the end of which nothing is said to happen.
func checkCON008(p *Pass) { p.eachTerms(p.fateless) }

// fateless reports a period after which nothing is said to happen.
func (p *Pass) fateless(t *register.Terms, h register.Head) {
	if t.Duration.IsGiven() && !t.Then.Answered() {
		p.Report(t.Duration.At, h.Path, diag.Arg{Name: "duration", Value: diag.Period(t.Duration.V.ISO())}, p.key("terms", "then"))
	}
}
