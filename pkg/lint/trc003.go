package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc003() Rule {
	return Rule{ID: "TRC003", Name: "tracker-too-long", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "CNIL-2020-091", "CNIL-2020-092"), Check: checkTRC003}
}

// checkTRC003 finds the trackers that live more than thirteen months, and the
// audience data kept more than twenty-five.
func checkTRC003(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		p.outlives(t, "lifetime", t.Lifetime, i18n.Duration{Months: 13})
		p.outlives(t, "retention", t.Retention, i18n.Duration{Months: 25})
	}
}

// outlives reports a duration above a limit: the life of a tracker, after which
// the agreement may be asked for again, or the retention of its data.
func (p *Pass) outlives(t *register.Tracker, what string, d register.Duration, limit i18n.Duration) {
	if !d.IsGiven() || i18n.Compare(d.V, limit) <= 0 {
		return
	}
	args := []diag.Arg{words("tracker", t.Name), {Name: what, Value: diag.Period(d.V.ISO())}, {Name: "limit", Value: diag.Period(limit.ISO())}}
	if t.Consent.IsGiven() && what == "lifetime" {
		args = append(args, code("consent", register.KeyName("tracker", "consent", p.Register.Lang)))
	}
	p.Report(d.At, t.Path, args...)
}
