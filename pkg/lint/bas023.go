package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas023() Rule {
	return Rule{ID: "BAS023", Name: "consent-without-trace", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(1)"), Check: checkBAS023}
}

// checkBAS023 finds the consents of which the register tells neither how they
// are asked nor what shows them. Those of trackers are told with the trackers.
func checkBAS023(p *Pass) {
	p.eachBasis(func(b basis) {
		c := &b.Consent
		if b.Basis.Is("consent") && c.IsGiven() && !c.Collected.Answered() && !c.Proof.Answered() && !slices.ContainsFunc(b.activity.Trackers.Items, asksConsent) {
			p.Report(b.place(), b.purpose.Path, append(b.args(), p.key("consent", "proof"))...)
		}
	})
}

// asksConsent tells a tracker that says how consent is asked.
func asksConsent(t register.Ref[register.Tracker]) bool { return t.To != nil && t.To.Consent.IsGiven() }
