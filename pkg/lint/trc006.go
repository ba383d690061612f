package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc006() Rule {
	return Rule{ID: "TRC006", Name: "tracker-contradicts-itself", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "C-673/17"), Check: checkTRC006}
}

// checkTRC006 finds the trackers that end with the session and live longer, or
// that ask for a consent from which they are exempt. One entry may be about
// several trackers, so their author is asked.
func checkTRC006(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		if t.Session.V && t.Lifetime.IsGiven() {
			p.twoAnswers(t, "session", "lifetime", t.Lifetime.At, t.Session.At)
		}
		if t.Exemption.IsGiven() && t.Consent.Collected.IsGiven() {
			p.twoAnswers(t, "exemption", "consent", t.Consent.Collected.At, t.Exemption.At)
		}
	}
}

func (p *Pass) twoAnswers(t *register.Tracker, first, second string, at, other diag.Place) {
	name := func(key string) string { return register.KeyName("tracker", key, p.Register.Lang) }
	p.Report(at, t.Path, words("tracker", t.Name), code("first", name(first)), code("second", name(second)))
	p.relate("other", other)
}
