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

// checkSTA007 finds the processors that keep data long after the contract, or say
// of its end only that they keep them.
func checkSTA007(p *Pass) {
	limit := i18n.Duration{Months: 3}
	for _, a := range p.Register.ProcessorActivities.Items {
		plain := p.plain(a.EndOfContract.Text)
		if says(plain, keeping[:]) != "" && says(plain, ending[:]) == "" && says(plain, lawful[:]) == "" {
			p.Report(a.EndOfContract.At, a.Path, words("activity", a.Name), words("sentence", a.EndOfContract), p.key("processor activity", "end_of_contract"))
		}
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

var (
	keeping = [...]string{"conserve*", "garde", "gardee", "gardees", "gardons", "archive*", "restent ouverts", "restent ouvertes", "reste ouvert", "reste ouverte", "restent accessibles", "reste accessible", "remain open", "remains open", "remain accessible", "remains accessible", "kept", "retained", "keep", "retain"}
	ending  = [...]string{"suppr*", "effac*", "detrui*", "destruction", "restitu*", "rendue*", "rend", "remis*", "export*", "recuper*", "extrait*", "choix", "purg*", "anonymis*", "ecras*", "pas", "aucun", "aucune", "rien", "nul", "nulle", "delet*", "eras*", "return*", "destroy*", "choice", "wip*", "not", "no", "nothing", "nowhere"}
)

// endEvents are the events that end a contract, in both languages.
var endEvents = [...]string{"end-of-contract", "fin-de-contrat", "end-of-relationship", "fin-de-relation", "end-of-subscription", "fin-d-abonnement"}
