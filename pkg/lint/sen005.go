package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen005() Rule {
	return Rule{ID: "SEN005", Name: "special-categories-likely", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 10"), Check: checkSEN005}
}

// checkSEN005 finds the items whose words suggest data of article 9 or 10 that
// the sheet does not declare.
func checkSEN005(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if a.SpecialCategories.V || regimeOf(d) != "" && regimeOf(d) != "ordinary" && regimeOf(d) != "highly-personal" {
			return
		}
		for i := range d.Items.Items {
			item := &d.Items.Items[i]
			if word := p.spot(item.Text.Text, sensitiveWords[:]); word != "" {
				p.Report(item.Text.At, d.Path, words("activity", a.Name), words("item", item.Text), phrase(word))
			}
		}
	})
}

// sensitiveWords are clues, folded: they ask a question, they prove nothing.
var sensitiveWords = [...]string{"arret maladie", "arrets maladie", "arret de travail", "arrets de travail", "handicap", "allergie", "allergies",
	"dossier medical", "certificat medical", "groupe sanguin", "grossesse", "appartenance syndicale", "empreinte digitale", "empreintes digitales",
	"casier judiciaire", "condamnations", "religion", "orientation sexuelle", "opinions politiques", "vote", "votes", "nir", "numero de securite sociale",
	"sick leave", "disability", "allergies", "medical file", "medical certificate", "blood group", "pregnancy", "trade union membership",
	"fingerprint", "fingerprints", "criminal record", "convictions", "sexual orientation", "political opinions", "ballots", "social security number"}
