package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen002() Rule {
	return Rule{ID: "SEN002", Name: "special-categories-denied", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 9(1)", "GDPR 10", "GDPR 5(1)(a)"), Check: checkSEN002}
}

// checkSEN002 finds the sheets of either kind that say they hold no special
// data and list some, by its category or by the condition that allows it.
func checkSEN002(p *Pass) {
	p.eachSheet(func(s sheet) {
		if !denies(s.special) {
			return
		}
		for _, d := range s.data {
			if r := regimeOf(d); r == "article-9" || r == "article-10" || d.Exception.IsGiven() {
				p.Report(s.special.At, d.Path, words("activity", s.name), dataName(d), p.key("activity", "special_categories"))
				p.relate("data", d.Key)
			}
		}
	})
}

// sheet is what a controller's and a processor's activity both say of data.
type sheet struct {
	name     register.Text
	purposes []*register.Purpose // a processor has none of its own
	data     []*register.DataEntry
	special  register.Bool
	path     []string
	means    [2][]register.Text // how data are collected, the software used
	about    register.Text      // the description
}

// eachSheet visits the activities of both kinds.
func (p *Pass) eachSheet(visit func(s sheet)) {
	for _, a := range p.activities {
		visit(sheet{a.Name, a.Purposes.Items, a.Data.Items, a.SpecialCategories, a.Path, [2][]register.Text{a.Channels.Items, a.Software.Items}, a.Description})
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		visit(sheet{a.Name, nil, a.Data.Items, a.SpecialCategories, a.Path, [2][]register.Text{a.Software.Items, a.Operations.Items}, a.Description})
	}
}
