package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg003() Rule {
	return Rule{ID: "REG003", Name: "dates-contradictory", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 5(2)"), Check: checkREG003}
}

// checkREG003 finds the sheets updated or reviewed before they were created.
func checkREG003(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		p.ordered(a.Head, a.Name, a.CreatedOn, a.UpdatedOn)
		p.ordered(a.Head, a.Name, a.CreatedOn, a.ReviewedOn)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.ordered(a.Head, a.Name, a.CreatedOn, a.UpdatedOn)
	}
}

// ordered reports a sheet changed before it was made.
func (p *Pass) ordered(h register.Head, name register.Text, first, then register.Date) {
	if first.IsGiven() && then.IsGiven() && then.V < first.V {
		p.Report(then.At, h.Path, words("activity", name), day("first", first.V), day("then", then.V))
		p.relate("first", first.At)
	}
}
