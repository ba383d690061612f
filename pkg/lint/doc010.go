package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func doc010() Rule {
	return Rule{ID: "DOC010", Name: "ended-activity-in-notice", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)", "GDPR 5(1)(a)"), Check: checkDOC010}
}

// checkDOC010 finds the policies and notices that tell of an activity that is
// over as if it went on.
func checkDOC010(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if !isNotice(d) {
			continue
		}
		for _, r := range d.Activities.Items {
			if r.To != nil && r.To.Status.Is("ended") {
				p.Report(r.At, d.Path, words("document", d.Title), words("activity", r.To.Name), p.key("document", "activities"))
				p.relate("status", r.To.Status.At)
			}
		}
	}
}
