package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas017() Rule {
	return Rule{ID: "BAS017", Name: "consent-without-act", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(11)", "GDPR 7"), Check: checkBAS017}
}

// checkBAS017 finds the consents that no act of the person expresses.
func checkBAS017(p *Pass) {
	p.eachBasis(func(b basis) {
		t := b.Consent.Collected
		if word := p.passive(t.Text); word != "" && b.Basis.Is("consent") {
			p.Report(t.At, b.purpose.Path, append(b.args(), phrase(word))...)
		}
	})
	for _, x := range p.Register.Trackers.Items {
		t := x.Consent.Collected
		if word := p.passive(t.Text); word != "" {
			p.Report(t.At, x.Path, words("tracker", x.Name), phrase(word))
			p.cite(law.Refs("LIL 82", "C-673/17"))
		}
	}
}

// passive gives the words by which a text takes something else for an act of the
// person, or "".
func (p *Pass) passive(text string) string {
	plain := p.plain(text)
	if says(plain, negations[:]) != "" || says(plain, notTicked[:]) != "" {
		return ""
	}
	if word := p.spot(text, passiveWords[:]); word != "" {
		return word
	}
	if says(plain, wayOut[:]) != "" {
		return ""
	}
	return p.spot(text, optOut[:])
}

// optOut is an act of refusal in the place of one of consent, unless the words of
// wayOut tell the act, or that this one only withdraws it.
var (
	optOut = [...]string{"opt out"}
	wayOut = [...]string{"opt in", "a tout moment", "lien d opt out", "signe*", "coche*", "at any time", "opt out link", "one click opt out", "tick*"}
)

// notTicked are the words of a box left to the person, or of an act of its own.
var notTicked = [...]string{"non precoche*", "non pre coche*", "non coche*", "decochee", "decochees", "vide*", "distinct*", "separe*", "independant*", "a part", "ne vaut", "ne valent", "n est pas", "vaut refus", "vaut un refus", "equivaut a un refus", "equivaut a refuser", "unticked", "unchecked", "empty", "separate*", "independent*", "apart", "does not count", "counts as a refusal", "means refusal", "is not"}

var passiveWords = [...]string{"indirect", "indirectement", "implicite*", "tacite*", "presume*", "precoche*", "pre coche*", "deja coche*", "coche par defaut", "cochee par defaut", "cochees par defaut", "cochee d avance", "cochees d avance", "cochee d office",
	"poursuite de la navigation", "poursuivre la navigation", "poursuivre sa navigation", "poursuite de navigation", "en poursuivant", "defilement", "faisant defiler", "continuer a naviguer", "simple navigation",
	"participation vaut", "inscription vaut", "utilisation vaut", "navigation vaut", "visite vaut", "presence vaut", "commande vaut", "achat vaut", "silence",
	"acceptation des conditions", "acceptation des cgv", "acceptation des cgu", "acceptation du reglement", "acceptant les conditions", "acceptant les cgv", "acceptant les cgu", "accepter les cgv", "accepter les cgu",
	"clause du contrat", "clause au contrat", "clause dans le contrat", "clause de son contrat", "clause contractuelle", "signature du contrat de travail", "signature du reglement interieur", "signature du reglement",
	"absence d opposition", "sans opposition", "faute d opposition", "absence de reponse", "sans reponse", "faute de reponse", "repute donne*", "reputee donnee*", "fermeture du bandeau", "fermer le bandeau", "fermant le bandeau",
	"indirectly", "implied", "implicit*", "tacit*", "pre ticked", "pre checked", "already ticked", "already checked", "ticked by default", "checked by default", "by continuing", "by scrolling", "scrolling", "continued browsing", "continuing to browse", "by taking part", "deemed given", "failure to object", "absence of objection", "no reply", "closing the banner",
	"accepting the terms", "acceptance of the terms", "contract clause", "clause of the contract", "clause in the contract", "clause of the employment contract"}
