package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro010() Rule {
	return Rule{ID: "DRO010", Name: "two-deadlines-for-a-right", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)", "GDPR 12(3)"), Check: checkDRO010}
}

// checkDRO010 finds the procedures that promise two deadlines for one right, or
// a longer one in words than in figures.
func checkDRO010(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for _, t := range [...]register.Text{r.Channels, r.Text} {
			for s := range strings.SplitSeq(t.Text, ".") {
				p.laterInWords(r, t, s)
			}
		}
		for i := range r.Requests.Items {
			for j := range r.Requests.Items[:i] {
				a, b := &r.Requests.Items[j], &r.Requests.Items[i]
				if a.Right.IsGiven() && a.Right.V == b.Right.V && a.Deadline.IsGiven() && b.Deadline.IsGiven() && a.Deadline.V != b.Deadline.V {
					label, _ := register.ValueLabel("request", "right", a.Right.V, p.Register.Lang)
					p.Report(b.Deadline.At, r.Path, diag.Arg{Name: "right", Value: diag.Text(label)}, diag.Arg{Name: "first", Value: diag.Period(a.Deadline.V.ISO())}, diag.Arg{Name: "second", Value: diag.Period(b.Deadline.V.ISO())})
					p.relate("first", a.Deadline.At)
				}
			}
		}
	}
}

// laterInWords reports a sentence that promises an answer later than the
// deadline of its procedure. Article 12(3) lets some answers come later: what
// speaks of those promises nothing else.
func (p *Pass) laterInWords(r *register.RightsProcedure, t register.Text, sentence string) {
	plain := p.plain(sentence)
	if !r.Deadline.IsGiven() || says(plain, weAnswer[:]) == "" || says(plain, extended[:]) != "" {
		return
	}
	if d, ok := p.periodIn(sentence); ok && i18n.Compare(d, r.Deadline.V) > 0 {
		p.Report(t.At, r.Path, diag.Arg{Name: "first", Value: diag.Period(r.Deadline.V.ISO())}, diag.Arg{Name: "second", Value: diag.Period(d.ISO())}, diag.Arg{Name: "sentence", Value: diag.Text(short(strings.TrimSpace(sentence)))})
		p.relate("first", r.Deadline.At)
	}
}

var (
	weAnswer = [...]string{"repondons", "repondrons", "repond sous", "repond dans", "repond en", "reponse sous", "reponse dans", "reponse en", "reponse est donnee", "reponse vous est", "we answer", "we reply", "we respond", "will answer", "will reply", "will respond", "answer within", "reply within", "response within"}
	extended = [...]string{"prolong*", "supplementaire*", "de plus", "complex*", "nombre*", "si", "lorsqu*", "sauf", "exten*", "further", "number", "if", "when", "unless", "except"}
)
