package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc008() Rule {
	return Rule{ID: "TRC008", Name: "tracker-and-sheet-disagree", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(f)", "GDPR 13(2)(a)"), Check: checkTRC008}
}

// checkTRC008 compares how long the data of an audience tracker are kept, as the
// tracker says it and as the sheet that uses it does. The reference that a line
// cites tells which line is about those data.
func checkTRC008(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			terms := derive.TermsOf(r)
			if row, _ := p.Facts.Retention(terms.Reference.V); row.ID != "cookie-audience-data" || !terms.Duration.IsGiven() {
				continue
			}
			for i := range a.Trackers.Items {
				if t := a.Trackers.Items[i].To; t != nil && t.Kind.Is("audience") && t.Retention.IsGiven() && i18n.Compare(t.Retention.V, terms.Duration.V) != 0 {
					p.disagrees(t, a, terms.Duration)
				}
			}
		}
	}
}

func (p *Pass) disagrees(t *register.Tracker, a *register.Activity, d register.Duration) {
	p.Report(t.Retention.At, t.Path, words("tracker", t.Name), diag.Arg{Name: "duration", Value: diag.Period(t.Retention.V.ISO())},
		words("activity", a.Name), diag.Arg{Name: "other", Value: diag.Period(d.V.ISO())})
	p.relate("line", d.At)
}
