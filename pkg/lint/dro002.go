package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro002() Rule {
	return Rule{ID: "DRO002", Name: "reply-later-than-a-month", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(3)"), Check: checkDRO002}
}

// checkDRO002 finds the deadlines longer than the law gives for answering
// people.
func checkDRO002(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		p.late(r, r.Deadline, r.After)
		for i := range r.Requests.Items {
			p.late(r, r.Requests.Items[i].Deadline, r.Requests.Items[i].After)
		}
	}
}

// requestWords name the start that the law gives.
var requestWords = [...]string{"demande", "demandes", "requete", "request"}

// late reports a deadline above the month of article 12(3). Two more months are
// an exception, told case by case: they are no deadline. Where the period
// counts from another event than the request, a person must judge.
func (p *Pass) late(r *register.RightsProcedure, d register.Duration, after register.Text) {
	if !d.IsGiven() || i18n.Compare(d.V, i18n.Duration{Months: 1}) <= 0 {
		return
	}
	s := diag.Error
	if after.IsGiven() && p.spot(after.Text, requestWords[:]) == "" {
		s = diag.Warning
	}
	p.ReportAs(s, d.At, r.Path, diag.Arg{Name: "deadline", Value: diag.Period(d.V.ISO())})
}
