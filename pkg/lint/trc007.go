package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func trc007() Rule {
	return Rule{ID: "TRC007", Name: "tracker-withdrawal-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "LIL 82", "CNIL-2020-092"), Check: checkTRC007}
}

// checkTRC007 finds the trackers whose consent cannot be withdrawn, as far as
// the register says: an absence is a question, a denial an error.
func checkTRC007(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		w := t.Consent.Withdrawal
		if !t.Consent.Collected.IsGiven() || w.IsGiven() || t.Control.IsGiven() || t.Exemption.IsGiven() {
			continue
		}
		at := t.Consent.Collected.At
		if w.IsNone() {
			at = w.At
		}
		p.lack(sure(diag.Error, w.IsNone()), w.Meta, at, t.Path, words("tracker", t.Name), p.key("consent", "withdrawal"))
	}
}
