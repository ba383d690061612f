package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta010() Rule {
	return Rule{ID: "STA010", Name: "dates-in-the-wrong-order", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(2)"), Check: checkSTA010}
}

// checkSTA010 finds the pairs of dates that cannot both be true: what ends before
// it begins. It needs no clock. A document in force before it is approved, or a
// list checked before it existed, asks a person.
func checkSTA010(p *Pass) {
	for _, g := range p.Register.Agreements.Items {
		p.inOrder(diag.Error, g.Path, stamp{"agreement", "signed_on", g.SignedOn}, stamp{"agreement", "ends_on", g.EndsOn})
	}
	for _, d := range p.Register.Decisions.Items {
		p.inOrder(diag.Error, d.Path, stamp{"decision", "date", d.Date}, stamp{"decision", "until", d.Until})
	}
	for _, a := range p.Register.Activities.Items {
		p.inOrder(diag.Error, a.Path, stamp{"dpia", "done_on", a.DPIA.DoneOn}, stamp{"dpia", "review_by", a.DPIA.ReviewBy})
	}
	for _, d := range p.Register.Documents.Items {
		p.inOrder(diag.Warning, d.Path, stamp{"approval", "on", d.Approved.On}, stamp{"document", "in_force_on", d.InForceOn})
	}
	p.eachTransfer(func(t *register.Transfer) {
		decision, known := p.Facts.Adequacy(t.Country.V)
		if known && decision.Coverage == "listed" && t.Safeguard.Is("adequacy") && decision.At(t.CheckedOn.V) == facts.NotYetInForce && !p.citesDead(t) {
			adopted := register.Date{Meta: register.Meta{State: register.Given}, V: decision.Adopted}
			p.inOrder(diag.Warning, t.Path, stamp{"", decision.DecisionIn(p.Register.Lang), adopted}, stamp{"transfer", "checked_on", t.CheckedOn})
		}
	})
}

// stamp is a date and the field that bears it, or, without a type, what bears it.
type stamp struct {
	typeName, key string
	date          register.Date
}

// inOrder reports a date that comes after the one which it precedes by nature.
func (p *Pass) inOrder(s diag.Severity, path []string, first, then stamp) {
	if first.date.IsGiven() && then.date.IsGiven() && first.date.V > then.date.V {
		p.ReportAs(s, then.date.At, path, code("before", register.KeyName(first.typeName, first.key, p.Register.Lang)), day("first", first.date.V), code("after", register.KeyName(then.typeName, then.key, p.Register.Lang)), day("then", then.date.V))
		p.relate("first", first.date.At)
	}
}
