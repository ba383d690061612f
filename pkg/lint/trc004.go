package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func trc004() Rule {
	return Rule{ID: "TRC004", Name: "tracker-incomplete", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "C-673/17", "CNIL-2020-092"), Check: checkTRC004}
}

// checkTRC004 finds the trackers that do not say what they serve for, how long
// they live or, for those of a third party by nature, whose they are.
func checkTRC004(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		var missing diag.Values
		if !t.Purpose.Answered() && !t.Exemption.IsGiven() {
			missing = append(missing, p.key("tracker", "purpose").Value)
		}
		if !t.Kind.Answered() && !t.Exemption.IsGiven() {
			missing = append(missing, p.key("tracker", "kind").Value)
		}
		if !t.Lifetime.Answered() && !t.Session.V && !t.Exemption.IsGiven() {
			missing = append(missing, p.key("tracker", "lifetime").Value)
		}
		if !t.Provider.Answered() && !t.Exemption.IsGiven() && (t.Kind.Is("advertising") || t.Kind.Is("social")) {
			missing = append(missing, p.key("tracker", "provider").Value)
		}
		if len(missing) > 0 {
			p.Report(t.Key, t.Path, words("tracker", t.Name), diag.Arg{Name: "keys", Value: missing})
		}
	}
}
