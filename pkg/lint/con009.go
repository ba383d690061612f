package lint

import (
	"cmp"

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
// even the reference that their words point to. What passes that reference is for
// CON012 to ask about.
func checkCON009(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if p.explained(t) || p.figured(t.Reference) || t.FixedBy.IsGiven() {
			return
		}
		d := t.Duration
		if !d.IsGiven() {
			d = t.Archive.Duration
		} else if t.Archive.Duration.IsGiven() {
			d.V = sum(d.V, t.Archive.Duration.V)
		}
		if d.IsGiven() && long(d.V) && !p.referred(t) {
			p.Report(d.At, h.Path, diag.Arg{Name: "duration", Value: diag.Period(d.V.ISO())}, words("said", register.Text{Words: register.Words{Text: cmp.Or(t.Why.Text, t.Archive.Why.Text)}}),
				p.key("terms", "why"), code("law", register.KeyName("terms", "law", p.Register.Lang)), p.shorten(t))
		}
	})
}

// shorten is the key of a period that may be too long, left out where its words
// point to a longer minimum.
func (p *Pass) shorten(t *register.Terms) diag.Arg {
	if row, word := p.governing(p.worded[t]); word != "" {
		if bound, _ := beyond(total(t), row); bound != "" && bound == row.Minimum {
			return code("shorten", "")
		}
	}
	return code("shorten", register.KeyName("terms", "duration", p.Register.Lang))
}

// long tells a period that calls for a reason.
func long(d i18n.Duration) bool { return i18n.Compare(d, i18n.Duration{Years: 5}) >= 0 }

// figured tells a reference that says something of a figure; one that leaves it
// to a criterion explains none.
func (p *Pass) figured(c register.Code) bool {
	row, ok := p.Facts.Retention(c.V)
	return c.IsGiven() && (!ok || row.Bound != facts.ByCriterion)
}

// eachTerms visits the terms that a retention states itself; a shared rule is
// visited once.
func (p *Pass) eachTerms(visit func(t *register.Terms, h register.Head)) {
	p.eachTermsOf(p.activities, visit)
}

// eachTermsOf does it for those sheets of the controller.
func (p *Pass) eachTermsOf(sheets []*register.Activity, visit func(t *register.Terms, h register.Head)) {
	all := func(list []*register.Retention) {
		for _, r := range list {
			if r.Rule.To == nil {
				visit(&r.Terms, r.Head)
			}
		}
	}
	for _, a := range sheets {
		all(a.Retention.Items)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		all(a.Retention.Items)
	}
	for _, r := range p.Register.RetentionRules.Items {
		visit(&r.Terms, r.Head)
	}
}
