package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro001() Rule {
	return Rule{ID: "DRO001", Name: "rights-not-told", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(b)", "GDPR 14(2)(c)", "GDPR 12(2)"), Check: checkDRO001}
}

// checkDRO001 finds the notices that cannot say how people exercise their rights
// over an activity.
func checkDRO001(p *Pass) {
	for _, a := range p.activities {
		if a.Rights.IsGiven() {
			continue
		}
		for _, d := range p.told[a] {
			if !tellsRights(d.Outline.Items) {
				p.Report(a.Key, a.Path, words("activity", a.Name), words("document", d.Title), p.key("activity", "rights"))
				p.relate("document", d.Key)
			}
		}
	}
}

// tellsRights tells that a part of a document names procedures for rights.
func tellsRights(sections []register.Section) bool {
	for i := range sections {
		if len(sections[i].Rights.Items) > 0 || tellsRights(sections[i].Sections.Items) {
			return true
		}
	}
	return false
}
