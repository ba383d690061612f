package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con017() Rule {
	return Rule{ID: "CON017", Name: "criterion-without-limit", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 13(2)(a)"), Check: checkCON017}
}

// checkCON017 finds the criteria that anyone may read as they like, or that wait
// for someone else.
func checkCON017(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		said := criterionOf(t)
		if t.Duration.IsGiven() || t.Until.IsGiven() || t.AtMost.IsGiven() || p.mentionsPeriod(said.Text) || p.spot(said.Text, toSomething[:]) != "" {
			return
		}
		word := p.spot(said.Text, noLimit[:])
		if word == "" && !t.Law.IsGiven() && p.spot(said.Text, namedLaw[:]) == "" {
			word = p.spot(said.Text, someLaw[:])
		}
		if move := p.spot(said.Text, theirMove[:]); move != "" && p.ofProspects(t) {
			word = move
		}
		if word != "" {
			p.Report(said.At, h.Path, words("criterion", said), phrase(passage(said.Text, word)))
		}
	})
}

// ofProspects tells a period about people who are not customers, and who asked for
// nothing: whoever subscribed to a letter is kept until they leave it.
func (p *Pass) ofProspects(t *register.Terms) bool {
	w := p.worded[t]
	about := w.around
	for _, s := range w.texts {
		about += p.plain(s.Text)
	}
	return says(about, prospects[:]) != "" && says(about, subscribers[:]) == ""
}

var (
	prospects   = [...]string{"prospect", "prospects", "prospection", "leads", "prospective"}
	subscribers = [...]string{"lettre*", "infolettre*", "abonn*", "newsletter*", "inscri*", "subscri*"}
	// theirMove waits for an act of the person.
	theirMove = [...]string{"ne se desinscrit pas", "ne se desinscrivent pas", "ne s est pas desinscrit*", "n est pas desinscrit*", "ne se desabonne pas", "ne s oppose pas", "ne s opposent pas", "ne s est pas oppose*",
		"jusqu a desinscription", "jusqu a la desinscription", "jusqu a sa desinscription", "jusqu a opposition", "jusqu a l opposition", "jusqu a son opposition",
		"does not unsubscribe", "do not unsubscribe", "until they unsubscribe", "until unsubscri*", "does not object", "do not object", "until they object", "until objection"}
)

// passage is the part of a text around some of its words, up to the punctuation;
// "" for a text of one part, which is quoted whole.
func passage(text, word string) string {
	before, after, _ := strings.Cut(text, word)
	start := strings.LastIndexAny(before, ",;:(") + 1
	end := strings.IndexAny(after, ",;:)")
	if start == 0 && end < 0 {
		return ""
	}
	if end < 0 {
		end = len(after)
	}
	return strings.TrimSpace(before[start:] + word + after[:end])
}

// toSomething are the words that tie a need to what can be seen to end.
var toSomething = [...]string{"necessaire au contrat", "necessaires au contrat", "necessaire a l execution du contrat", "necessaire a la livraison", "necessaires a la livraison", "necessaire a l instruction de la demande", "tant que le compte", "tant que le contrat", "necessary for the contract", "necessary for delivery", "necessary for the delivery", "while the account", "while the contract"}

var noLimit = [...]string{"necessaire*", "besoin", "besoins", "utile", "utiles", "nous signale", "signale un", "signalent", "pourront", "pourra", "aussi longtemps",
	"jusqu a demande", "jusqu a la demande de suppression", "jusqu a votre demande", "demande de suppression", "peut nous interesser", "peuvent nous interesser", "peut interesser", "nous interesse",
	"necessary", "as long as needed", "useful", "notifies us", "may be deleted", "until you ask", "until deletion is requested", "deletion request", "may interest us", "of interest to us"}

// someLaw are words that send to a law without saying which.
var someLaw = [...]string{"selon la reglementation", "selon la loi", "selon les obligations legales", "conformement a la reglementation", "conformement a la loi", "duree legale", "durees legales", "delais legaux",
	"according to the law", "according to the regulations", "as required by law", "in accordance with the law", "statutory period", "statutory periods", "legal retention period"}

// namedLaw are the words of a text that is cited in the criterion itself, or of
// a period that everyone can look up.
var namedLaw = [...]string{"loi n", "loi no", "loi du", "article", "articles", "art", "code", "garantie decennale", "garantie biennale", "garantie legale", "law of", "act", "ten year warranty"}
