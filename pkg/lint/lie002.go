package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func lie002() Rule {
	return Rule{ID: "LIE002", Name: "country-of-place-unknown", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)"), Check: checkLIE002}
}

// checkLIE002 finds the places of processing whose country is not said.
func checkLIE002(p *Pass) {
	for _, s := range p.Register.Systems.Items {
		p.somewhere(s.Places.Items, s.Name)
	}
	for _, a := range p.Register.Agreements.Items {
		if a.With.To != nil {
			p.somewhere(a.Places.Items, a.With.To.Name)
		}
	}
}

// somewhere reports the places that name no country: nobody can tell whether
// data leave the European Economic Area there.
func (p *Pass) somewhere(list []*register.Location, of register.Text) {
	for _, l := range list {
		c := derive.CountryOf(l)
		if !c.IsGiven() && !l.AccessFrom.IsGiven() {
			p.ReportAs(diag.Warning, l.Key, l.Path, words("of", of), code("place", l.ID), p.key("location", "country"))
		}
	}
}
