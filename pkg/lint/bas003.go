package lint

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas003() Rule {
	return Rule{ID: "BAS003", Name: "text-of-law-too-vague", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(3)"), Check: checkBAS003}
}

// checkBAS003 finds the texts that name no provision: "la loi", "RGPD art. 6".
func checkBAS003(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.restsOnText() && b.Law.IsGiven() && namesNoText(b.Law.Text) {
			p.Report(b.Law.At, b.purpose.Path, append(b.args(), words("text", b.Law))...)
		}
	})
}

// generalWords are those of a reference to the law at large, folded. What
// remains of a text without them names it.
const generalWords = " la le les l une un loi lois reglementation reglementations reglement reglements en vigueur obligation obligations " +
	"legale legales reglementaire reglementaires applicable applicables texte textes droit de du des d et a aux au ue " +
	"voir verifier preciser confirmer definir completer oui " +
	"check confirm complete define yes tbd see todo the law laws regulation regulations legal statutory applicable in force obligation obligations of eu and to rgpd gdpr "

// namesNoText tells a text made of general words alone, or of the GDPR, which is
// no obligation in the sense of article 6(1)(c) but where it asks for processing
// itself: answering people (12 to 22), notifying a breach (33, 34).
func namesNoText(s string) bool {
	folded := i18n.Fold(s)
	gdpr := strings.Contains(folded, "rgpd") || strings.Contains(folded, "gdpr") || strings.Contains(folded, "2016/679")
	for _, w := range strings.FieldsFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		number, err := strconv.Atoi(w)
		switch {
		case gdpr && (number >= 12 && number <= 22 || number == 33 || number == 34):
			return false
		case gdpr && (err == nil || len(w) == 1 || w == "art" || w == "article" || w == "articles"):
		case !strings.Contains(generalWords, " "+w+" "):
			return false
		}
	}
	return true
}
