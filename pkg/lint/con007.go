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

// checkCON007 finds the data kept without limit, where no text is given. A reason
// is for a person to judge; those of article 89 permit it.
func checkCON007(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			t := derive.TermsOf(r)
			if said := criterionOf(&t); !t.Law.IsGiven() && !bounded(&t) && p.saysUnlimited(said.Text) && !p.keptForGood(t.Why.Text) {
				p.ReportAs(sure(diag.Error, !t.Why.IsGiven()), said.At, r.Path, words("activity", a.Name), words("criterion", said))
			}
		}
	}
}

// keptForGood tells a reason that names a text, or an end for which article 89
// lets data be kept.
func (p *Pass) keptForGood(why string) bool {
	return p.spot(why, posterity[:]) != "" || p.spot(why, namedLaw[:]) != ""
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

// saysUnlimited tells a criterion that is no limit. Only the whole text counts,
// but for the system that holds the data: "illimite tant que le compte existe" is
// a limit.
func (p *Pass) saysUnlimited(s string) bool {
	plain := strings.Fields(p.plain(s))
	for len(plain) > 0 && slices.Contains(leads[:], plain[0]) {
		plain = plain[1:]
	}
	said := " " + strings.Join(plain, " ") + " "
	if where := says(said, inside[:]); where != "" {
		if before, after, _ := cut(said, where); says(after, endings[:]) == "" {
			said = before
		}
	}
	return slices.Contains(endless[:], strings.TrimSpace(said))
}

var (
	leads = [...]string{"les", "donnees", "sont", "duree", "de", "conservation", "conserve", "conserves", "conservee", "conservees", "gardees", "gardes", "pendant", "pour", "une",
		"the", "data", "are", "retention", "period", "kept", "stored", "retained", "for", "an"}
	endless = [...]string{"illimite", "illimitee", "illimites", "illimitees", "illimite dans le temps", "illimitee dans le temps", "indefini", "indefinie", "indefiniment", "duree indefinie",
		"indetermine", "indeterminee", "duree indeterminee", "duree illimitee", "a vie", "permanent", "permanente", "en permanence", "definitif", "definitive", "definitivement",
		"sans limite", "sans limite de duree", "sans limite de temps", "sans limitation", "sans limitation de duree", "pas de limite", "aucune limite", "jamais supprimees", "jamais effacees",
		"unlimited", "unlimited period", "indefinite", "indefinite period", "indefinitely", "undetermined", "ever", "forever", "permanently", "no limit", "no time limit", "without limit",
		"without time limit", "never deleted", "never erased"}
	// inside are the words that only tell where the data are.
	inside = [...]string{"dans le logiciel", "dans l application", "dans l outil", "dans le systeme", "dans nos systemes", "dans la base", "dans nos bases", "dans le fichier", "dans le crm",
		"en base active", "en base", "sur nos serveurs", "sur le serveur", "in the software", "in the application", "in the tool", "in the system", "in our systems", "in the database",
		"in the file", "in the crm", "on our servers", "on the server"}
	// endings announce a limit after those words.
	endings = [...]string{"tant", "jusqu", "puis", "sauf", "avant", "while", "until", "then", "unless", "before"}
	// posterity are the ends of article 89.
	posterity = [...]string{"archives publiques", "archives nationales", "archives departementales", "archives municipales", "archives historiques", "archivistique*", "interet public", "interet historique",
		"valeur historique", "recherche historique", "recherche scientifique", "patrimoine", "patrimonial*", "public archives", "national archives", "historical", "public interest", "scientific research", "heritage"}
)
