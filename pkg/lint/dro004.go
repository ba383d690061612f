package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro004() Rule {
	return Rule{ID: "DRO004", Name: "mandatory-not-told", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(e)"), Check: checkDRO004}
}

// checkDRO004 finds the activities of a notice that never tell whether people
// must give their data.
func checkDRO004(p *Pass) {
	for _, a := range p.activities {
		if len(p.told[a]) == 0 || derive.Indirect(a) || len(a.Data.Items) == 0 {
			continue
		}
		given := slices.ContainsFunc(a.Data.Items, derive.GivenByPerson)
		if given && !slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return d.Mandatory.Answered() }) {
			p.Report(a.Data.Key, a.Path, words("activity", a.Name), p.key("data entry", "mandatory"))
		}
	}
}
