package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

func con007() Rule {
	return Rule{ID: "CON007", Name: "unlimited-retention", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON007}
}

// checkCON007 finds the data kept without limit, where neither a reason nor a
// text is given.
func checkCON007(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			t := derive.TermsOf(r)
			if t.Criterion.IsGiven() && !t.Why.IsGiven() && !t.Law.IsGiven() && saysUnlimited(t.Criterion.Text) {
				p.Report(t.Criterion.At, r.Path, words("activity", a.Name), words("criterion", t.Criterion))
			}
		}
	}
}

// saysUnlimited tells a criterion that is no limit. Only the whole text counts:
// "illimite tant que le compte existe" is a limit.
func saysUnlimited(s string) bool {
	switch strings.Trim(i18n.Fold(s), " .") {
	case "illimite", "illimitee", "duree illimitee", "indefini", "indefinie", "indefiniment", "duree indefinie", "a vie", "permanent",
		"permanente", "sans limite", "sans limitation de duree", "pas de limite", "unlimited", "indefinite", "indefinitely", "forever", "for ever",
		"permanently", "no limit", "without limit":
		return true
	}
	return false
}
