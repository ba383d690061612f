package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro008() Rule {
	return Rule{ID: "DRO008", Name: "right-emptied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "GDPR 12(5)", "GDPR 17(1)", "GDPR 17(3)", "GDPR 21"), Check: checkDRO008}
}

// checkDRO008 finds the rights that are promised and then emptied: a withdrawal
// without effect, an erasure refused for one's own interests, an objection that
// must give legitimate reasons, as under the former law; and those that are
// refused, sold or rationed where the law opens them.
func checkDRO008(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for _, t := range [...]register.Text{r.Channels, r.Text} {
			if word := p.rationed(t.Text); word != "" {
				p.ReportAs(diag.Warning, t.At, r.Path, words("limits", t), phrase(word))
			}
		}
		for i := range r.Requests.Items {
			p.emptied(r, &r.Requests.Items[i])
		}
	}
}

// emptied reports a right that its limits, else the way it is exercised, take
// back.
func (p *Pass) emptied(r *register.RightsProcedure, q *register.Request) {
	s, t := diag.Warning, q.Limits
	word := p.reserved(q)
	switch {
	case word != "" && q.Right.Is("withdrawal"):
		s = diag.Error
	case word == "":
		word = p.takenBack(r, q.Right, t.Text)
	}
	if word == "" {
		t = q.How
		word = p.takenBack(r, q.Right, t.Text)
	}
	if word != "" {
		label, _ := register.ValueLabel("request", "right", q.Right.V, p.Register.Lang)
		p.ReportAs(s, t.At, r.Path, diag.Arg{Name: "right", Value: diag.Text(label)}, words("limits", t), phrase(word))
	}
}

// reserved gives the words by which the limits of a right set one's own reasons
// against it. Those of article 21(1), which 17(1)(c) refers to, are no such
// words.
func (p *Pass) reserved(q *register.Request) string {
	if p.spot(q.Limits.Text, overriding[:]) != "" {
		return ""
	}
	switch {
	case q.Right.Is("withdrawal"):
		return p.affirmed(q.Limits.Text, otherBases[:])
	case q.Right.Is("erasure"):
		return p.affirmed(q.Limits.Text, ownInterests[:])
	case q.Right.Is("objection"):
		return p.affirmed(q.Limits.Text, formerReasons[:])
	}
	return ""
}

// affirmed gives the words of a text that match the first of phrases it holds,
// unless the rest of their clause denies them: "le retrait ne met pas fin …".
func (p *Pass) affirmed(text string, phrases []string) string {
	for clause := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;:.", r) }) {
		plain := p.plain(clause)
		found := says(plain, phrases)
		if found == "" {
			continue
		}
		before, after, _ := cut(plain, found)
		if says(before, deniedBefore[:]) == "" && says(after, deniedAfter[:]) == "" {
			return p.spot(clause, phrases)
		}
	}
	return ""
}

// takenBack gives the words by which a text refuses a right, sells it or rations
// it, unless the text rests on the law.
func (p *Pass) takenBack(r *register.RightsProcedure, right register.Enum, text string) string {
	plain := p.plain(text)
	asked := p.spot(text, reasonsAsked[:])
	if asked != "" && right.Is("objection") && says(plain, evenMarketing[:]) != "" && says(plain, noReason[:]) == "" {
		return asked
	}
	if word := p.affirmed(text, goesOn[:]); word != "" && right.Is("objection") && says(plain, marketed[:]) != "" && says(plain, forAWhile[:]) == "" {
		return word
	}
	if says(plain, lawful[:]) != "" {
		return p.rationed(text)
	}
	if word := says(plain, outright[:]); word != "" && !conditional(plain, word) && p.opens(r, right.V) {
		return p.spot(text, outright[:])
	}
	if says(plain, conditions[:]) != "" {
		return p.rationed(text)
	}
	if word := p.affirmed(text, refusals[:]); word != "" && p.opens(r, right.V) {
		return word
	}
	if word := p.spot(text, keptAnyway[:]); word != "" && right.Is("erasure") {
		return word
	}
	return p.rationed(text)
}

// conditional tells a condition beside some words of a text.
func conditional(plain, words string) bool {
	before, after, _ := cut(plain, words)
	return says(before, conditions[:]) != "" || says(after, conditions[:]) != ""
}

// rationed gives the words by which a text makes people pay for their rights, or
// counts how often they use them.
func (p *Pass) rationed(text string) string {
	if says(p.plain(text), lawful[:]) != "" || says(p.plain(text), freely[:]) != "" {
		return ""
	}
	if strings.Contains(text, "€") {
		return "€"
	}
	return cmp.Or(p.affirmed(text, fees[:]), p.spot(text, rations[:]))
}

// opens tells that the bases of an activity that follows a procedure open a
// right.
func (p *Pass) opens(r *register.RightsProcedure, right string) bool {
	return slices.ContainsFunc(p.activities, func(a *register.Activity) bool {
		return (a.Rights.To == r || !a.Rights.IsGiven()) && slices.ContainsFunc(p.Rights(a), func(x derive.Right) bool { return x.Key == right })
	})
}

var (
	otherBases = [...]string{"interets legitimes", "interet legitime", "continuer d utiliser", "prend le relais", "prendre le relais", "prendra le relais", "sauf contrat", "sauf si un contrat", "ne peut etre retire", "ne peut pas etre retire", "irrevocable",
		"legitimate interests", "takes over", "take over", "unless a contract", "except contract", "keep using", "cannot be withdrawn"}
	overriding   = [...]string{"imperieux", "compelling"}
	ownInterests = [...]string{"interets legitimes", "interet legitime", "nos interets", "legitimate interests", "our interests"}
	// deniedBefore and deniedAfter turn the words of a clause into their contrary.
	deniedBefore  = [...]string{"pas", "jamais", "aucun", "aucune", "ni", "nul", "nulle", "rien", "sans", "cess*", "not", "never", "no", "nor", "nothing", "cannot", "without", "stop*"}
	deniedAfter   = [...]string{"pas", "jamais", "not", "never"}
	formerReasons = [...]string{"motifs legitimes", "motif legitime", "legitimate grounds", "legitimate reasons"}
)

var (
	// refusals close a right altogether: a fault only where it is open.
	refusals = [...]string{"ne s applique pas", "ne s applique jamais", "ne peut etre exerce", "ne peut pas etre exerce", "ne peut jamais etre exerce", "ne peut s exercer", "ne peut pas s exercer",
		"n est pas ouvert", "n est pas propose", "n est pas prevu", "n est pas possible", "n est pas accorde", "n est pas disponible", "n existe pas", "est exclu", "est refuse", "sont refusees", "toujours refuse*", "systematiquement refuse*",
		"impossible", "refuse", "refusee", "aucun acces", "aucune rectification", "aucune limitation", "aucune portabilite", "aucune opposition",
		"ne peuvent etre modifiees", "ne peuvent etre rectifiees", "ne pratiquons pas", "ne proposons pas", "n acceptons pas", "non applicable", "sans objet", "does not apply", "cannot be exercised", "is not available", "is not possible", "is excluded", "is refused", "are refused", "not applicable"}
	// outright refuse everything, in words that also open a condition.
	outright = [...]string{"pas suite aux demandes d opposition", "pas suite aux demandes d effacement", "pas suite aux demandes d acces", "pas suite aux demandes de rectification", "pas suite aux demandes de limitation", "pas suite aux demandes de portabilite", "pas suite aux oppositions", "pas suite a ces demandes", "pas suite a cette demande", "pas suite a l opposition",
		"refuse dans tous les cas", "refusee dans tous les cas", "refuses dans tous les cas", "refusees dans tous les cas", "dans tous les cas refuse*", "refused in all cases", "refused in every case", "not act on objections", "not act on such requests", "not act on these requests"}
	// keptAnyway are the words of an erasure that erases nothing, or later.
	keptAnyway = [...]string{"jamais efface*", "jamais supprime*", "pas effacees", "pas supprimees", "pas efface", "pas supprime", "n effacons", "ne supprimons", "aucun effacement", "aucune suppression", "aucune donnee n est effacee", "aucune donnee n est supprimee",
		"simplement desactive*", "seulement desactive*", "uniquement desactive*", "simplement archive*", "seulement archive*", "donnees archivees", "donnees sont archivees", "simplement masque*", "restent dans nos bases", "indefiniment", "sans limite de duree", "pas d effacement", "pas de suppression", "effacement impossible",
		"never erased", "never deleted", "not erased", "not deleted", "no erasure", "no deletion", "only deactivated", "simply deactivated", "merely deactivated", "data are archived", "data archived", "indefinitely"}
	// conditions narrow a refusal to some cases: a person must judge those.
	conditions = [...]string{"lorsqu*", "quand", "si", "s il", "s ils", "sauf", "sinon", "aux", "au", "cas", "mesure", "que", "qu", "fonde*", "necessaire*", "sauvegarde*", "immediatement", "avant d etre", "puis effac*", "puis supprim*", "ensuite", "when", "where", "if", "unless", "except", "only for", "based on", "then", "to the", "to data", "backup*", "immediately"}
	// evenMarketing are those of an objection whose conditions hold for marketing.
	evenMarketing = [...]string{"y compris pour la prospection", "y compris en matiere de prospection", "y compris la prospection", "y compris a la prospection", "meme pour la prospection", "meme en matiere de prospection", "prospection comprise", "prospection incluse",
		"including marketing", "including for marketing", "including direct marketing", "including for direct marketing", "even for marketing", "even for direct marketing"}
	// goesOn are those of marketing that no objection stops (article 21(3)); what
	// was on its way when the person objected still arrives forAWhile.
	goesOn = [...]string{"continuent d etre adresse*", "continuent d etre envoye*", "continueront d etre adresse*", "continueront d etre envoye*", "continue d etre adresse*", "continue d etre envoye*", "continuera d etre adresse*", "continuera d etre envoye*", "restent adresse*", "restent envoye*",
		"continue to be sent", "continues to be sent", "are still sent", "will still be sent"}
	marketed     = [...]string{"appel aux dons", "appels aux dons", "appel au don", "appels au don", "appels a dons", "prospection", "publicit*", "promotion*", "offre", "offres", "sollicitation*", "catalogue*", "newsletter*", "fundraising", "appeals", "marketing", "advert*", "offers"}
	forAWhile    = [...]string{"deja", "pendant", "jours", "semaines", "le temps", "jusqu*", "sauf", "sur demande", "ne vous", "already", "days", "weeks", "until", "unless", "except"}
	reasonsAsked = [...]string{"motif*", "motive*", "raison*", "justifi*", "situation particuliere", "reason*", "ground*", "justif*", "particular situation"}
	noReason     = [...]string{"sans motif", "sans raison", "sans justifi*", "sans avoir a", "aucun motif", "aucune raison", "aucune justification", "without reason*", "without giving", "no reason*", "no ground*"}
	fees         = [...]string{"euro", "euros", "frais", "payant", "payante", "payants", "payantes", "contre paiement", "est facture", "est facturee", "sont facturees", "sur devis", "fee", "fees", "we charge", "against payment"}
	rations      = [...]string{"une seule fois", "une fois par an", "une demande par an", "une demande par mois", "une demande par trimestre", "une demande par semestre", "une demande par personne", "une demande par compte", "une fois par personne", "au plus une fois", "une fois tous les", "only once", "once a year", "once every", "one request per", "one request a"}
	// freely are the words of a right that costs nothing, or of other costs.
	freely = [...]string{"gratuit*", "sans frais", "aucuns frais", "aucun frais", "notes de frais", "note de frais", "frais professionnels", "frais kilometriques", "frais medicaux", "frais de sante", "frais de scolarite", "frais generaux", "rembours*", "a notre charge", "prenons en charge", "free", "no fee", "no fees", "without charge", "not charged", "refund*", "reimburse*", "at our expense"}
	// lawful are the words of a limit that the law allows: article 12(5), 15(3), 17(3)
	// or another text.
	lawful = [...]string{"infonde*", "excessi*", "abusi*", "12 5", "supplementaire*", "loi", "lois", "legal", "legale", "legales", "legaux", "legalement", "texte*", "code", "c com", "c trav", "reglement*", "oblige*", "obligation*", "impose*", "exige*", "fiscal*", "comptab*", "facture", "factures", "prescription", "contentieux", "litige*", "justice", "archives publiques", "interet public", "mission de service public",
		"liberte d expression", "sante publique", "17 3", "20 1", "20 3", "21 1", "article*", "art", "unfounded", "further cop*", "additional cop*", "law", "laws", "legally", "statut*", "requires", "required", "oblig*", "invoice*", "tax", "accounting", "claims", "dispute*", "court*", "public interest", "freedom of expression"}
)
