package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen013() Rule {
	return Rule{ID: "SEN013", Name: "special-categories-not-listed", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)", "GDPR 9(2)"), Check: checkSEN013}
}

// checkSEN013 finds the sheets of either kind that say they hold special data
// and list none.
func checkSEN013(p *Pass) {
	p.eachSheet(func(s sheet) {
		if s.special.V && len(s.data) > 0 && !slices.ContainsFunc(s.data, isApart) {
			p.Report(s.special.At, s.path, words("activity", s.name), p.key("activity", "special_categories"))
		}
	})
}

// isApart tells a group of data that the law treats apart, or that its author
// files among those.
func isApart(d *register.DataEntry) bool {
	return !isOrdinary(d) || regimeOf(d) == "highly-personal" || d.Exception.IsGiven()
}
