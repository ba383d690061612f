package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
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
			if r.To != nil && r.To.UpdatedOn.IsGiven() && r.To.UpdatedOn.V > d.InForceOn.V {
				names, at = append(names, diag.Text(r.To.Name.Text)), append(at, r.To.UpdatedOn.At)
			}
		}
		if len(names) > 0 {
			p.Report(d.InForceOn.At, d.Path, words("document", d.Title), day("date", d.InForceOn.V), diag.Arg{Name: "activities", Value: names})
			p.relate("updated", at[0])
		}
	}
}
