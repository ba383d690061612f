package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen008() Rule {
	return Rule{ID: "SEN008", Name: "explicit-consent-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(2)(a)"), Check: checkSEN008}
}

// checkSEN008 finds the special data allowed by explicit consent where no
// purpose rests on an explicit one.
func checkSEN008(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if d.Exception.Is("explicit-consent") && !consentsExplicitly(a) {
			p.Report(d.Exception.At, d.Path, words("activity", a.Name), dataName(d), p.key("consent", "explicit"))
		}
	})
}

// consentsExplicitly tells that a purpose of an activity rests on an explicit
// consent.
func consentsExplicitly(a *register.Activity) bool {
	return slices.ContainsFunc(a.Purposes.Items, func(u *register.Purpose) bool {
		return slices.ContainsFunc(derive.Bases(u), func(b register.LegalBasis) bool { return b.Consent.Explicit.V })
	})
}
