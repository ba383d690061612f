package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func fin002() Rule {
	return Rule{ID: "FIN002", Name: "purpose-too-vague", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(b)"), Check: checkFIN002}
}

// checkFIN002 finds the purposes that could cover anything: formulas, and what
// an open end adds to a list.
func checkFIN002(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			plain := p.plain(u.Text.Text)
			open := says(plain, openEnds[:]) != "" && says(plain, negations[:]) == "" && says(plain, closed[:]) == ""
			empty := !u.Detail.IsGiven() && (slices.Contains(emptyPurposes[:], strings.TrimSpace(plain)) || improves(plain))
			if u.Text.IsGiven() && (open || empty) {
				p.Report(u.Text.At, u.Path, words("activity", a.Name), words("purpose", u.Text))
			}
		}
	}
}

// improves tells a purpose that only improves something, without an object that
// a reader could see: "Améliorer la qualité de nos services".
func improves(plain string) bool {
	return says(plain, improvement[:]) != "" && madeOf(plain, vagueObjects)
}

var improvement = [...]string{"ameliorer", "amelioration", "ameliorations", "optimiser", "optimisation", "improve", "improving", "improvement", "improvements", "optimise", "optimising"}

const vagueObjects = " ameliorer amelioration ameliorations optimiser optimisation continue continu en l d la le les de du des nos notre votre vos ses leurs et a " +
	"service services produit produits offre offres prestation prestations qualite experience client clients utilisateur utilisateurs usager usagers activite activites outil outils site fonctionnement " +
	"improve improving improvement improvements optimise optimising continuous the of our your and service services product products offer offers quality experience customer customers user users activity tools site "

var (
	openEnds = [...]string{"toute autre finalite", "toutes autres finalites", "toutes les autres finalites", "toute finalite", "et autres finalites", "tout autre usage", "toute autre utilisation", "toute fin utile", "toutes fins utiles", "a d autres fins",
		"any other purpose", "any purpose", "all other purposes", "and other purposes", "any other use"}
	closed = [...]string{"exclu*", "interdit*", "refus*", "detecter toute autre", "detecter tout autre", "empecher toute autre", "empecher tout autre", "eviter toute autre", "eviter tout autre",
		"ecarter toute autre", "ecarter tout autre", "reperer toute autre", "reperer tout autre", "detect any other", "prevent any other", "forbidden", "prohibited"}
)

var emptyPurposes = [...]string{"gestion", "gestion interne", "divers", "autre", "autres", "besoins internes", "usage interne", "finalites diverses", "fins diverses", "besoins divers", "fins statistiques", "fins commerciales", "usage commercial", "statistiques", "statistiques internes", "etudes et statistiques",
	"recherche", "recherches", "la recherche", "etude", "etudes", "etudes internes", "recherche et developpement", "recherche et innovation", "analyse", "analyses", "analyse de donnees", "developpement", "innovation",
	"suivi", "administration", "communication", "marketing", "management", "internal needs", "internal use", "commercial purposes",
	"statistics", "research", "studies", "analysis", "research and development", "other", "follow up"}
