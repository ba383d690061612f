package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen003() Rule {
	return Rule{ID: "SEN003", Name: "social-security-number-without-text", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 30", "D2019-341", "GDPR 87"), Check: checkSEN003}
}

// checkSEN003 finds the social security numbers that no text authorises: a
// decree closes the list of uses.
func checkSEN003(p *Pass) {
	if o := p.Register.Organisation(); o != nil && o.Country.IsGiven() && o.Country.V != "FR" {
		return // GDPR 87 leaves national numbers to each State
	}
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if regimeOf(d) == "nir" && (!d.Law.IsGiven() || namesNoText(p.plain(d.Law.Text)) && !p.isHollow(d.Law)) {
			p.lack(diag.Error, d.Law.Meta, d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "law"))
		}
	})
}
