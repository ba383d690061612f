package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen011() Rule {
	return Rule{ID: "SEN011", Name: "special-data-and-automated-decision", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 22(4)", "GDPR 9(2)", "LIL 47"), Check: checkSEN011}
}

// checkSEN011 finds the special data of a sheet that takes automated decisions,
// where none of the two conditions that article 22(4) accepts is claimed. Which
// data the decision rests on is not known: their author is asked.
func checkSEN011(p *Pass) {
	p.eachAutomated(func(a *register.Activity, d *register.AutomatedDecision) {
		for _, data := range a.Data.Items {
			x := &data.Exception
			if regimeOf(data) != "article-9" || !x.IsGiven() || x.Is("explicit-consent") || x.Is("public-interest") {
				continue // SEN001 asks for the condition that is missing
			}
			label, _ := register.ValueLabel("data entry", "article_9_condition", x.V, p.Register.Lang)
			p.Report(x.At, data.Path, words("activity", a.Name), dataName(data), diag.Arg{Name: "condition", Value: diag.Text(label)})
			p.relate("decision", d.Key)
		}
	})
}
