package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con022() Rule {
	return Rule{ID: "CON022", Name: "reference-not-comparable", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 5(2)"), Check: checkCON022}
}

// checkCON022 finds the periods that cite a reference and count from elsewhere:
// the reference then explains nothing. A period on the safe side of its figure
// is left alone.
func checkCON022(p *Pass) {
	p.eachCompared(func(c compared) {
		if p.explained(&c.terms) || c.terms.FixedBy.IsGiven() || !c.starts() || len(c.counted()) > 0 || p.writable(c.trigger) == "" {
			return
		}
		d := total(&c.terms)
		bound, severity := c.reaches(d)
		if bound == "" {
			return
		}
		p.ReportAs(severity, d.At, c.path, append(c.args(d, bound), diag.Arg{Name: "wanted", Value: diag.Text(c.trigger.Label.In(p.Register.Lang))},
			code("start", p.writable(c.trigger)), p.key("terms", "from"), code("why", register.KeyName("terms", "why", p.Register.Lang)))...)
		p.underItsLaw(c.path, law.Refs("LIL 4")...)
		p.cite(c.reference.Law)
		p.rests(c.reference.Origin)
	})
}

// explained tells that a reason or a text stands behind a period or its archive.
func (p *Pass) explained(t *register.Terms) bool {
	return p.stands(t.Why) || t.Law.IsGiven() || p.stands(t.Archive.Why) || t.Archive.Law.IsGiven()
}

// stands tells a reason that is not of convenience alone.
func (p *Pass) stands(why register.Text) bool {
	return why.IsGiven() && (p.spot(why.Text, convenience[:]) == "" || p.spot(why.Text, grounds[:]) != "" || strings.ContainsAny(why.Text, "0123456789"))
}

// grounds are the words of a reason that CON015 may question, and that explains a
// period all the same.
var grounds = [...]string{"prescription*", "obligation*", "loi", "legal*", "code", "article", "litige*", "contentieux", "contest*", "recours", "reclam*", "preuve*", "prouver", "garantie*", "controle*", "responsabilite",
	"accident*", "maladie*", "fraude*", "securite", "limitation", "law", "claim*", "dispute*", "proof", "prove", "warranty", "audit*", "liability", "fraud", "security", "illness*"}

// starts tells that the terms say what a period of theirs counts from.
func (c compared) starts() bool {
	t := &c.terms
	return t.Duration.IsGiven() && t.From.IsGiven() || t.Archive.Duration.IsGiven() && (t.Archive.From.IsGiven() || t.Until.IsGiven())
}

// reaches gives the figure of the reference that a period attains or passes on
// the wrong side: a maximum attained is a question; a figure passed, a gap to
// explain. A minimum attained is most often kept, from a later event.
func (c compared) reaches(d register.Duration) (bound string, s diag.Severity) {
	high, low := period(most(c.reference)), period(c.reference.Minimum)
	switch {
	case high.IsGiven() && i18n.Compare(d.V, high.V) > 0:
		return most(c.reference), diag.Warning
	case low.IsGiven() && i18n.Compare(d.V, low.V) < 0 && c.reference.Kind == facts.LegalObligation:
		return c.reference.Minimum, diag.Warning
	case high.IsGiven() && i18n.Compare(d.V, high.V) == 0:
		return most(c.reference), diag.Info
	}
	return "", diag.Info
}
