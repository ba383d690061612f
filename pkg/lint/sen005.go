package lint

import (
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
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
			if word := sensitiveWord(item.Text.Text); word != "" {
				p.Report(item.Text.At, d.Path, words("activity", a.Name), words("item", item.Text), diag.Arg{Name: "word", Value: diag.Text(word)})
			}
		}
	})
}

// sensitiveWords are clues, folded: they ask a question, they prove nothing.
var sensitiveWords = [...]string{"arret maladie", "arrets maladie", "arret de travail", "arrets de travail", "handicap", "allergie", "allergies",
	"dossier medical", "certificat medical", "groupe sanguin", "grossesse", "appartenance syndicale", "empreinte digitale", "empreintes digitales",
	"casier judiciaire", "condamnations", "religion", "orientation sexuelle", "opinions politiques", "nir", "numero de securite sociale",
	"sick leave", "disability", "allergies", "medical file", "medical certificate", "blood group", "pregnancy", "trade union membership",
	"fingerprint", "fingerprints", "criminal record", "convictions", "sexual orientation", "political opinions", "social security number"}

// sensitiveWord is the first clue that stands in a text as whole words, or "".
func sensitiveWord(s string) string {
	folded := " " + strings.Join(strings.FieldsFunc(i18n.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ") + " "
	for _, w := range sensitiveWords {
		if strings.Contains(folded, " "+w+" ") {
			return w
		}
	}
	return ""
}
