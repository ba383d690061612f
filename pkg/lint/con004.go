package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con004() Rule {
	return Rule{ID: "CON004", Name: "starting-point-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(a)", "GDPR 5(1)(e)"), Check: checkCON004}
}

// checkCON004 finds the durations that nothing starts: they can be neither
// applied nor told.
func checkCON004(p *Pass) { p.eachTerms(p.startless) }

// startless reports a duration that starts nowhere. A rolling window starts at
// each moment, and who sets the period sets its start.
func (p *Pass) startless(t *register.Terms, h register.Head) {
	if t.Duration.IsGiven() && !t.Duration.V.IsZero() && !t.From.IsGiven() && !t.Until.IsGiven() && !t.Rolling.V && !t.FixedBy.IsGiven() {
		p.Report(t.Duration.At, h.Path, diag.Arg{Name: "duration", Value: diag.Period(t.Duration.V.ISO())}, p.key("terms", "from"))
	}
}
