package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta007() Rule {
	return Rule{ID: "STA007", Name: "kept-after-contract", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)(g)"), Check: checkSTA007}
}

// checkSTA007 finds the processors that keep data long after the contract.
func checkSTA007(p *Pass) {
	limit := i18n.Duration{Months: 3}
	for _, a := range p.Register.ProcessorActivities.Items {
		for _, r := range a.Retention.Items {
			t := derive.TermsOf(r)
			d := t.Duration
			if !slices.Contains(endEvents[:], t.From.Event.ID) || t.FixedBy.Is("customer") {
				d = register.Duration{}
			}
			if t.Archive.Duration.IsGiven() && (slices.Contains(endEvents[:], t.Archive.From.Event.ID) || slices.Contains(endEvents[:], t.Until.Event.ID)) {
				d = t.Archive.Duration
			}
			if d.IsGiven() && i18n.Compare(d.V, limit) > 0 && !t.Law.IsGiven() && !t.Archive.Law.IsGiven() {
				p.Report(r.Key, r.Path, words("activity", a.Name), diag.Arg{Name: "duration", Value: diag.Period(d.V.ISO())}, p.key("processor activity", "end_of_contract"))
			}
		}
	}
}

// endEvents are the events that end a contract, in both languages.
var endEvents = [...]string{"end-of-contract", "fin-de-contrat", "end-of-relationship", "fin-de-relation", "end-of-subscription", "fin-d-abonnement"}
