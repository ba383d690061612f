package lint

import (
	"slices"

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
			p.lack(p.payroll(a), d.Law.Meta, d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "law"))
		}
	})
}

// payroll gives information for an activity that pays staff and declares their
// wages: the decree allows it, and nothing asks the register to cite it.
func (p *Pass) payroll(a *register.Activity) diag.Severity {
	pays := func(t register.Text) bool { return says(p.plain(t.Text), payrollWords[:]) != "" }
	if pays(a.Name) || slices.ContainsFunc(a.Purposes.Items, func(u *register.Purpose) bool { return pays(u.Text) }) {
		return diag.Info
	}
	return diag.Error
}

var payrollWords = [...]string{"paie", "paies", "paye", "bulletins de salaire", "dsn", "declaration sociale nominative", "declarations sociales", "payroll"}
