package lint

import (
	"strings"

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
		p.inOrder(diag.Error, g.Path, stamp{"", "agreement", "signed_on", g.SignedOn}, stamp{"", "agreement", "ends_on", g.EndsOn})
	}
	for _, d := range p.Register.Decisions.Items {
		p.inOrder(diag.Error, d.Path, stamp{"", "decision", "date", d.Date}, stamp{"", "decision", "until", d.Until})
	}
	for _, a := range p.Register.Activities.Items {
		p.inOrder(diag.Error, a.Path, stamp{"activity dpia", "dpia", "done_on", a.DPIA.DoneOn}, stamp{"activity dpia", "dpia", "review_by", a.DPIA.ReviewBy})
	}
	for _, d := range p.Register.Documents.Items {
		force := stamp{"", "document", "in_force_on", d.InForceOn}
		p.inOrder(diag.Warning, d.Path, stamp{"document approved", "approval", "on", d.Approved.On}, force)
		for i := range d.History.Items {
			p.inOrder(diag.Warning, d.Path, stamp{"document history", "version", "on", d.History.Items[i].On}, force)
		}
	}
	p.inOrder(diag.Warning, []string{"register", "updated_on"}, stamp{"", "activity", "updated_on", p.lastUpdate()}, stamp{"root register", "header", "updated_on", p.Register.Header.UpdatedOn})
	p.eachTransfer(func(t *register.Transfer) {
		decision, known := p.Facts.Adequacy(t.Country.V)
		if known && decision.Coverage == "listed" && t.Safeguard.Is("adequacy") && decision.At(t.CheckedOn.V) == facts.NotYetInForce && !p.citesDead(t) {
			adopted := register.Date{Meta: register.Meta{State: register.Given}, V: decision.Adopted}
			p.inOrder(diag.Warning, t.Path, stamp{"", "", decision.DecisionIn(p.Register.Lang), adopted}, stamp{"", "transfer", "checked_on", t.CheckedOn})
		}
	})
}

// lastUpdate is the date of the sheet updated last, missing when none bears one.
func (p *Pass) lastUpdate() register.Date {
	var last register.Date
	for _, a := range p.Register.Activities.Items {
		if a.UpdatedOn.V > last.V {
			last = a.UpdatedOn
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		if a.UpdatedOn.V > last.V {
			last = a.UpdatedOn
		}
	}
	return last
}

// stamp is a date and the field that bears it, with the type and the field that
// hold the latter, if they tell which date is meant; or, without a type, what
// bears it.
type stamp struct {
	within, typeName, key string
	date                  register.Date
}

// dated is the key of a date, after that of what holds it: `approuve.le`.
func (p *Pass) dated(s stamp) string {
	typ, holder, _ := strings.Cut(s.within, " ")
	return strings.TrimPrefix(register.KeyName(typ, holder, p.Register.Lang)+"."+register.KeyName(s.typeName, s.key, p.Register.Lang), ".")
}

// inOrder reports a date that comes after the one which it precedes by nature.
func (p *Pass) inOrder(s diag.Severity, path []string, first, then stamp) {
	if first.date.IsGiven() && then.date.IsGiven() && first.date.V > then.date.V {
		p.ReportAs(s, then.date.At, path, code("before", p.dated(first)), day("first", first.date.V), code("after", p.dated(then)), day("then", then.date.V))
		p.relate("first", first.date.At)
	}
}
