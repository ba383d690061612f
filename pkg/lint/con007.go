package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
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
			if said := criterionOf(&t); !t.Why.IsGiven() && !t.Law.IsGiven() && !bounded(&t) && p.saysUnlimited(said.Text) {
				p.Report(said.At, r.Path, words("activity", a.Name), words("criterion", said))
			}
		}
	}
}

// bounded tells terms whose words do not decide: an event ends the period, a
// ceiling bounds it, the law sets it, or public archives take the data (C. patr.
// art. L212-2). An event that ends the use does not end an archive.
func bounded(t *register.Terms) bool {
	return t.Until.IsGiven() && !t.Archive.Duration.IsNone() || t.AtMost.IsGiven() || t.FixedBy.Is("law") || t.Then.Is("transfer-to-archives") || t.Then.Is("sorting")
}

// criterionOf is what stands in words for a period: the criterion, or the reason
// why there is no figure, in use or in the archive.
func criterionOf(t *register.Terms) register.Text {
	for _, d := range []register.Duration{t.Duration, t.Archive.Duration} {
		if d.IsNone() && d.Reason.Text != "" {
			return register.Text{Meta: d.Meta, Words: d.Reason}
		}
	}
	return t.Criterion
}

// saysUnlimited tells a criterion that is no limit. Only the whole text counts:
// "illimite tant que le compte existe" is a limit.
func (p *Pass) saysUnlimited(s string) bool {
	plain := strings.Fields(p.plain(s))
	for len(plain) > 0 && slices.Contains(leads[:], plain[0]) {
		plain = plain[1:]
	}
	return slices.Contains(endless[:], strings.Join(plain, " "))
}

var (
	leads = [...]string{"les", "donnees", "sont", "duree", "de", "conservation", "conserve", "conserves", "conservee", "conservees", "gardees", "gardes", "pendant", "pour", "une",
		"the", "data", "are", "retention", "period", "kept", "stored", "retained", "for", "an"}
	endless = [...]string{"illimite", "illimitee", "illimites", "illimitees", "illimite dans le temps", "illimitee dans le temps", "indefini", "indefinie", "indefiniment", "duree indefinie",
		"indetermine", "indeterminee", "duree indeterminee", "duree illimitee", "a vie", "permanent", "permanente", "en permanence", "definitif", "definitive", "definitivement",
		"sans limite", "sans limite de duree", "sans limite de temps", "sans limitation", "sans limitation de duree", "pas de limite", "aucune limite", "jamais supprimees", "jamais effacees",
		"unlimited", "unlimited period", "indefinite", "indefinite period", "indefinitely", "undetermined", "ever", "forever", "permanently", "no limit", "no time limit", "without limit",
		"without time limit", "never deleted", "never erased"}
)
