package lint

import (
	"strconv"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg014() Rule {
	return Rule{ID: "REG014", Name: "sheet-not-reviewed", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(2)", "GDPR 24(1)"), Check: checkREG014}
}

// checkREG014 finds the sheets that nobody touched for two years, at the date of
// the law that the register pins.
func checkREG014(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		p.old(a.Head, a.Name, a.CreatedOn, a.UpdatedOn, a.ReviewedOn)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.old(a.Head, a.Name, a.CreatedOn, a.UpdatedOn)
	}
}

func (p *Pass) old(h register.Head, name register.Text, dates ...register.Date) {
	var last register.Date
	for _, d := range dates {
		if d.IsGiven() && d.V > last.V {
			last = d
		}
	}
	if last.IsGiven() && len(last.V) == len("2026-11-21") && twoYearsLater(last.V) < p.AsOf {
		p.Report(last.At, h.Path, words("activity", name), day("last", last.V))
	}
}

// twoYearsLater adds two to the year of an ISO 8601 date.
func twoYearsLater(date string) string {
	y, err := strconv.Atoi(date[:4])
	if err != nil {
		return date
	}
	return strconv.Itoa(y+2) + date[4:]
}
