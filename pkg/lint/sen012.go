package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen012() Rule {
	return Rule{ID: "SEN012", Name: "article-9-condition-without-text", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(2)"), Check: checkSEN012}
}

// checkSEN012 finds the conditions of article 9 that rest on a law where neither
// the group of data nor a purpose of the sheet cites one. That of employment may
// rest on a collective agreement, and is asked for information.
func checkSEN012(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		x := &d.Exception
		if !x.IsGiven() || !slices.Contains(lawfulConditions[:], x.V) || d.Law.IsGiven() || citesLaw(a) {
			return
		}
		s := diag.Warning
		if x.Is("employment-law") {
			s = diag.Info
		}
		label, _ := register.ValueLabel("data entry", "article_9_condition", x.V, p.Register.Lang)
		p.lack(s, d.Law.Meta, x.At, d.Path, words("activity", a.Name), dataName(d), diag.Arg{Name: "condition", Value: diag.Text(label)}, p.key("data entry", "law"))
	})
}

// lawfulConditions are those of article 9(2)(b), (g), (i) and (j).
var lawfulConditions = [...]string{"employment-law", "public-interest", "public-health", "research"}

// citesLaw tells that a purpose of an activity rests on a text that it cites.
func citesLaw(a *register.Activity) bool {
	return slices.ContainsFunc(a.Purposes.Items, func(u *register.Purpose) bool {
		return slices.ContainsFunc(derive.Bases(u), func(b register.LegalBasis) bool { return b.Law.IsGiven() })
	})
}
