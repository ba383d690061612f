package lint

import (
	"strconv"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc005() Rule {
	return Rule{ID: "DOC005", Name: "document-older-than-sheet", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)", "GDPR 13(3)"), Check: checkDOC005}
}

// checkDOC005 finds the published documents older than the sheets they print.
func checkDOC005(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if !isNotice(d) || !d.InForceOn.IsGiven() {
			continue
		}
		var names diag.Values
		var at []diag.Place
		for _, r := range d.Activities.Items {
			if r.To != nil && r.To.UpdatedOn.IsGiven() && r.To.UpdatedOn.V > d.InForceOn.V && !p.farAhead(r.To.UpdatedOn) {
				names, at = append(names, diag.Text(r.To.Name.Text)), append(at, r.To.UpdatedOn.At)
			}
		}
		if len(names) > 0 {
			p.Report(d.InForceOn.At, d.Path, words("document", d.Title), day("date", d.InForceOn.V), diag.Arg{Name: "activities", Value: names})
			p.relate("updated", at[0])
		}
	}
}

// farAhead tells a day so long after that of the law that it is a slip of the
// pen. Registers outlive the edition that they pin by a year or two.
func (p *Pass) farAhead(d register.Date) bool {
	const horizon = 5
	law, _ := strconv.Atoi(p.AsOf[:min(4, len(p.AsOf))])
	said, _ := strconv.Atoi(d.V[:min(4, len(d.V))])
	return said > law+horizon
}
