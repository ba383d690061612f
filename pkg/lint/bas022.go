package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas022() Rule {
	return Rule{ID: "BAS022", Name: "refusal-has-a-cost", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(4)", "GDPR recital 42", "EDPB-05/2020"), Check: checkBAS022}
}

// checkBAS022 finds the consents that people cannot refuse without losing
// something else than what they refuse.
func checkBAS022(p *Pass) {
	p.eachBasis(func(b basis) {
		t := b.Consent.Refusal
		if word := p.deprived(t.Text); word != "" && b.Basis.Is("consent") {
			p.Report(t.At, b.purpose.Path, append(b.args(), phrase(word))...)
		}
	})
}

// deprived gives the clause of a text that says what a refusal costs, or "". A
// message that is not sent, a photo that is not published, are what was refused.
func (p *Pass) deprived(text string) string {
	if says(p.plain(text), unharmed[:]) != "" {
		return ""
	}
	for clause := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;:.", r) }) {
		plain := p.plain(clause)
		if saysAny(plain, noRefusal[:], leftBehind[:]) || says(plain, services[:]) != "" && p.affirmed(clause, deprivations[:]) != "" {
			return strings.TrimSpace(clause)
		}
	}
	return ""
}

var (
	// noRefusal closes the refusal itself.
	noRefusal = [...]string{"refus impossible", "refus n est pas possible", "impossible de refuser", "pas possible de refuser", "ne peut pas refuser", "ne peut refuser", "cannot refuse", "cannot be refused", "not possible to refuse", "impossible to refuse"}
	// leftBehind is what whoever refuses does not take part in.
	leftBehind = [...]string{"la personne reste au foyer", "le resident reste au foyer", "l usager reste au foyer", "l enfant reste au foyer", "l enfant reste au centre", "l enfant reste a l ecole", "l eleve reste a l ecole",
		"ne participe pas a la sortie", "ne participe pas aux sorties", "ne participe pas au voyage", "ne participe pas au sejour", "ne participe pas aux activites", "ne participent pas a la sortie", "ne participent pas aux sorties", "ne peut pas participer a la sortie", "ne peut participer a la sortie", "ne peut pas participer au voyage", "ne peut participer au voyage", "ne peut pas participer au sejour", "ne peut participer au sejour",
		"la sortie n est pas possible", "la sortie est impossible", "le voyage n est pas possible", "le sejour n est pas possible",
		"does not go on the outing", "does not take part in the outing", "does not take part in the trip", "does not go on the trip", "cannot go on the outing", "cannot go on the trip", "cannot take part in the outing", "cannot take part in the trip"}
	// services is what people come for.
	services = [...]string{"demarche*", "inscription*", "demande", "demandes", "candidature*", "dossier*", "commande*", "contrat*", "adhesion*", "reservation*", "acces", "accueil", "prestation*", "soins", "consultation*", "embauche", "allocation*", "service", "services", "compte",
		"registration*", "application", "applications", "request", "requests", "order", "orders", "contract*", "membership", "booking*", "access", "account", "treatment"}
	deprivations = [...]string{"est refuse", "est refusee", "sont refuses", "sont refusees", "sera refuse", "sera refusee", "refuse", "est rejete", "est rejetee", "sera rejetee", "n est pas rendu", "n est pas rendue", "n est pas fourni", "n est pas fournie", "n est pas assure", "n est pas assuree", "n est pas accorde", "n est pas accordee", "n est pas traitee", "n est pas etudiee", "n est pas instruite", "n est pas instruit", "n est pas enregistree", "n est pas possible", "ne peut pas etre faite", "ne peut etre faite", "ne peut pas etre traite*", "ne peut etre traite*", "ne peut pas etre rendu*", "ne peut etre rendu*", "ne peut pas etre etudie*", "ne peut etre etudie*", "ne peut pas etre accept*", "ne peut etre accept*", "ne peut pas etre ouvert*", "ne peut etre ouvert*", "ne peut pas aboutir", "ne peut aboutir", "impossible", "est annule", "est annulee", "est resilie", "est suspendu", "est suspendue",
		"is refused", "are refused", "will be refused", "is rejected", "is denied", "is not provided", "is not possible", "is not processed", "cannot be made", "cannot be processed", "cannot be provided", "cannot be accepted", "cannot be opened", "is cancelled", "is suspended", "is terminated"}
	// unharmed are the words of a refusal that costs nothing, or of another way.
	unharmed = [...]string{"aucune consequence", "aucun effet", "aucune incidence", "aucune autre", "aucun autre", "sans consequence*", "sans effet", "sans incidence", "sans autre", "de la meme facon", "autrement", "guichet", "accueil de la mairie", "sur place", "sur papier", "dossier papier", "par courrier", "par telephone", "autre moyen", "autre voie", "n est pas refuse*", "reste possible", "reste ouvert*", "restent ouvert*",
		"no consequence*", "no effect", "no other", "without consequence*", "without effect", "in the same way", "otherwise", "at the desk", "in person", "on paper", "by post", "by phone", "another way", "is not refused", "remains possible", "remains open"}
)
