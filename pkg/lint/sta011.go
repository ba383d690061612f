package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta011() Rule {
	return Rule{ID: "STA011", Name: "used-for-oneself", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(10)", "GDPR 28(3)(a)"), Check: checkSTA011}
}

// checkSTA011 finds the processors that use the customers' data for themselves:
// they decide then, and are controllers.
func checkSTA011(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		p.usedForOneself(a, a.Name, a.Description, a.EndOfContract)
		p.usedForOneself(a, a.Operations.Items...)
	}
}

// usedForOneself reports the texts of a sheet that tell of a use of one's own.
func (p *Pass) usedForOneself(a *register.ProcessorActivity, texts ...register.Text) {
	for i := range texts {
		t := &texts[i]
		word := p.spot(t.Text, ownUses[:])
		if word != "" && !saysAny(p.plain(t.Text), negations[:], atRequest[:], ownWork[:]) {
			p.Report(t.At, a.Path, words("activity", a.Name), phrase(word), diag.Arg{Name: "sentence", Value: diag.Text(short(t.Text))})
		}
	}
}

// atRequest are the words of a use that the customer decides.
var atRequest = [...]string{"a la demande d*", "sur demande d*", "sur instruction*", "selon les instructions", "pour le compte d*", "pour son compte", "at the request of", "on the instructions", "on behalf of"}

// ownWork are the people trained and the work improved, which no data of a
// customer serve.
var ownWork = [...]string{"entrainer notre equipe", "entrainer notre personnel", "entrainement de notre equipe", "entrainement de notre personnel", "entrainer nos equipes", "entrainer nos agents", "entrainer nos techniciens", "entrainer nos salaries", "entrainer nos collaborateurs", "entrainement de nos equipes", "entrainement de nos agents", "entrainement de nos techniciens", "entrainement de nos salaries", "entrainement de nos collaborateurs",
	"ameliorer nos delais", "ameliorer nos temps de reponse", "ameliorer nos procedures", "amelioration de nos delais", "amelioration de nos temps de reponse", "amelioration de nos procedures",
	"training our staff", "training our teams", "training our technicians", "training our support", "train our staff", "train our teams", "train our technicians", "training of our staff", "training of our teams", "improve our response", "improve our procedures", "improving our response", "improving our procedures"}

var ownUses = [...]string{"que nous vendons", "nous vendons", "nous revendons", "revente de donnees", "vente de statistiques", "recherche interne", "notre recherche", "nos recherches", "revente des donnees", "vente de donnees", "vente des donnees", "entrainement de nos", "entrainer nos", "entrainement de notre", "entrainer notre", "apprentissage de notre", "apprentissage de nos", "entrainement des modeles", "entrainement de modeles", "entrainement d un modele",
	"entrainer des modeles", "a nos propres fins", "nos propres besoins", "nos propres finalites", "notre propre compte", "nous reutilisons", "reutilisation par nos soins", "ameliorer nos", "amelioration de nos", "nos etudes", "nos statistiques", "notre prospection", "enrichir notre", "enrichissement de notre", "enrichissement de nos",
	"we sell", "sale of statistics", "our research", "we resell", "resale of data", "sale of data", "training our", "train our", "training of our", "training of models", "our own purposes", "our own use", "our own needs", "we reuse", "improve our", "improving our", "improvement of our", "our statistics"}
