package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc001() Rule {
	return Rule{ID: "TRC001", Name: "tracker-without-consent", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "CNIL-2020-092"), Check: checkTRC001}
}

// checkTRC001 finds the trackers that are neither exempt nor consented to, as
// far as the register says.
func checkTRC001(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		if !t.Consent.IsGiven() && !t.Exemption.IsGiven() {
			p.lack(diag.Warning, t.Consent.Meta, t.Key, t.Path, words("tracker", t.Name), p.key("tracker", "exemption"), code("consent", register.KeyName("tracker", "consent", p.Register.Lang)))
		}
	}
}
