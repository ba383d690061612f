package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas003() Rule {
	return Rule{ID: "BAS003", Name: "text-of-law-too-vague", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(3)"), Check: checkBAS003}
}

// checkBAS003 finds the texts that name no provision: "la loi", "RGPD art. 6".
func checkBAS003(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.restsOnText() && b.Law.IsGiven() && namesNoText(p.plain(b.Law.Text)) && !p.isHollow(b.Law) {
			p.Report(b.Law.At, b.purpose.Path, append(b.args(), words("text", b.Law))...)
		}
	})
}

// generalWords are those of a reference to the law at large, folded. What
// remains of a text without them names it.
const generalWords = " la le les l une un loi lois reglementation reglementations reglement reglements en vigueur obligation obligations " +
	"legale legales reglementaire reglementaires applicable applicables texte textes droit de du des d et a aux au ue nos notre contre pour " +
	"comptable comptables comptabilite fiscal fiscale fiscales social sociale sociales travail employeur lutte fraude blanchiment mission missions service interet public publique " +
	"voir verifier preciser confirmer definir completer oui " +
	"check confirm complete define yes tbd see todo the law laws regulation regulations legal statutory applicable in force obligation obligations of eu and to rgpd gdpr our for " +
	"accounting tax social employment labour fight against fraud prevention money laundering task interest "

// gdprWords are those of the full name of the GDPR.
const gdprWords = " general data protection avril april generale sur donnees personnes physiques parlement europeen conseil european parliament council art article articles "

// ownTexts are those that a body writes or signs itself, which are no law, and
// ownWords what a reference to them is made of.
var ownTexts = [...]string{"conditions generales", "cgv", "cgu", "contrat", "contrats", "reglement interieur", "terms and conditions", "terms of sale", "terms of service", "contract", "contracts"}

const ownWords = " conditions generales cgv cgu vente ventes utilisation service services contrat contrats client clients interieur article articles art clause clauses " +
	"terms conditions sale sales use contract contracts customer customers "

// namesNoText tells a plain text made of general words alone, or of those of
// one's own contracts and rules, or of the GDPR cited as a whole or for its bases (articles 6, 9, 10). Other articles of its
// own impose things to do, such as keeping a record or answering people.
func namesNoText(plain string) bool {
	gdpr, own := namesGDPR(plain), says(plain, ownTexts[:]) != ""
	for w := range strings.FieldsSeq(plain) {
		number, err := strconv.Atoi(w)
		switch {
		case gdpr && number > 6 && number < 50 && number != 9 && number != 10 && !(number == 27 && isDateOf(plain)):
			return false
		case gdpr && (err == nil || len(w) == 1 || strings.Contains(gdprWords, " "+w+" ")):
		case own && (err == nil || strings.Contains(ownWords, " "+w+" ")):
		case !strings.Contains(generalWords, " "+w+" "):
			return false
		}
	}
	return true
}

// namesGDPR tells a plain text that cites the GDPR, by its initials, its number
// or its name.
func namesGDPR(plain string) bool {
	return slices.ContainsFunc(gdprNames[:], func(name string) bool { return strings.Contains(plain, name) })
}

// isDateOf tells that a plain text gives the day of the GDPR, 27 April 2016.
func isDateOf(plain string) bool {
	return says(plain, []string{"27 avril", "27 april", "april 27"}) != ""
}

var gdprNames = [...]string{"rgpd", "gdpr", "2016 679", "reglement general sur la protection", "general data protection regulation"}
