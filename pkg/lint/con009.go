package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con009() Rule {
	return Rule{ID: "CON009", Name: "long-without-reason", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 5(2)"), Check: checkCON009}
}

// checkCON009 finds the periods of five years or more that nothing explains, not
// even the reference that their words point to.
func checkCON009(p *Pass) {
	long := i18n.Duration{Years: 5}
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Why.IsGiven() || t.Law.IsGiven() || p.figured(t.Reference) || t.FixedBy.IsGiven() || t.Archive.Why.IsGiven() || t.Archive.Law.IsGiven() {
			return
		}
		d := t.Duration
		if !d.IsGiven() {
			d = t.Archive.Duration
		} else if t.Archive.Duration.IsGiven() {
			d.V = sum(d.V, t.Archive.Duration.V)
		}
		if d.IsGiven() && i18n.Compare(d.V, long) >= 0 && !p.usual(t) {
			p.Report(d.At, h.Path, diag.Arg{Name: "duration", Value: diag.Period(d.V.ISO())}, p.key("terms", "why"), code("law", register.KeyName("terms", "law", p.Register.Lang)))
		}
	})
}

// figured tells a reference that says something of a figure; one that leaves it
// to a criterion explains none.
func (p *Pass) figured(c register.Code) bool {
	row, ok := p.Facts.Retention(c.V)
	return c.IsGiven() && (!ok || row.Bound != facts.ByCriterion)
}

// eachTerms visits the terms that a retention states itself; a shared rule is
// visited once.
func (p *Pass) eachTerms(visit func(t *register.Terms, h register.Head)) {
	all := func(list []*register.Retention) {
		for _, r := range list {
			if r.Rule.To == nil {
				visit(&r.Terms, r.Head)
			}
		}
	}
	for _, a := range p.activities {
		all(a.Retention.Items)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		all(a.Retention.Items)
	}
	for _, r := range p.Register.RetentionRules.Items {
		visit(&r.Terms, r.Head)
	}
}
