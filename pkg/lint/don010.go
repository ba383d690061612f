package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don010() Rule {
	return Rule{ID: "DON010", Name: "collected-from-somebody-else", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 14(2)(f)", "GDPR 5(1)(a)"), Check: checkDON010}
}

// checkDON010 finds the channels that reach somebody else than the person, in a
// sheet whose every group of data is said to come from the person.
func checkDON010(p *Pass) {
	for _, a := range p.activities {
		if len(a.Data.Items) == 0 || slices.ContainsFunc(a.Data.Items, hasOtherSource) {
			continue
		}
		for _, t := range a.Channels.Items {
			if word := p.named(t.Text, elsewhere[:], byThemselves[:]); word != "" {
				p.Report(t.At, a.Path, words("activity", a.Name), words("channel", t), phrase(word))
				p.relate("source", a.Data.Items[0].Source.At)
			}
		}
	}
}

// hasOtherSource tells a group of data that does not come from the person alone,
// as far as it says.
func hasOtherSource(d *register.DataEntry) bool {
	s := &d.Source
	return len(s.From.Items) != 1 || !s.From.Items[0].Is("person") || len(s.Bodies.Items) > 0 || s.Text.IsGiven() || s.Public.V
}

var (
	elsewhere = [...]string{"interrogation de*", "interrogation d", "consultation de la caf", "consultation du fichier", "api particulier", "fichier achete", "fichiers achetes", "fichier de contacts achete", "fichiers de contacts achetes", "fichier de prospects achete", "contacts achetes", "base achetee", "bases achetees", "achat de fichier*", "achat d un fichier", "achat de contacts", "achat de bases",
		"fichier loue", "fichiers loues", "location de fichier*", "location d un fichier", "courtier en donnees", "courtiers en donnees", "linkedin", "annuaires publics", "pages jaunes", "donnees ouvertes", "open data", "transmis par l employeur", "transmises par l employeur", "transmission par l employeur", "transmission par les partenaires", "transmis par nos partenaires",
		"purchased list*", "purchased file*", "purchased contacts", "bought list*", "bought contacts", "rented list*", "data broker*", "query of the*", "public directories", "sent by the employer", "sent by our partners"}
	// byThemselves are the words of people who use such a place to give their own data.
	byThemselves = [...]string{"candidature*", "postul*", "formulaire*", "message*", "annonce*", "connexion", "bouton", "par la personne", "par le candidat", "par l interesse*", "de l agenda", "de la base", "applica*", "form", "by the person", "sign in"}
)
