package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don002() Rule {
	return Rule{ID: "DON002", Name: "source-not-named", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 14(2)(f)"), Check: checkDON002}
}

// checkDON002 finds the data that come from a third party that nobody names.
func checkDON002(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		s := &d.Source
		if len(s.Bodies.Items) > 0 || s.Text.IsGiven() || s.Public.V {
			return
		}
		if slices.ContainsFunc(s.From.Items, func(k register.Enum) bool { return k.V == "third-party" }) {
			p.ReportAs(p.inNotice(a), d.Source.At, d.Path, words("activity", a.Name), dataName(d), code("bodies", register.KeyName("data source", "bodies", p.Register.Lang)))
		}
	})
}
