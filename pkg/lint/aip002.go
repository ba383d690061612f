package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func aip002() Rule {
	return Rule{ID: "AIP002", Name: "assessment-listed-by-the-authority", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 35(4)", "CNIL-2018-327"), Check: checkAIP002}
}

// checkAIP002 finds the activities that resemble an item of the CNIL's list of
// processing that requires an assessment, and do not say what became of it.
func checkAIP002(p *Pass) {
	for _, a := range p.activities {
		if assessmentAnswered(a) {
			continue
		}
		for _, item := range p.screen(a).Required {
			p.lack(diag.Warning, a.DPIA.Meta, a.Key, a.Path, words("activity", a.Name), p.key("activity", "dpia"),
				code("item", item.IDIn(p.Register.Lang)))
			p.rests(item.Origin)
		}
	}
}
