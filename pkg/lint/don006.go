package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don006() Rule {
	return Rule{ID: "DON006", Name: "item-rarely-needed", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(c)"), Check: checkDON006}
}

// checkDON006 asks about the items that a relation with a company or a user
// rarely needs, when nothing says why they are there.
func checkDON006(p *Pass) {
	for _, a := range p.activities {
		if !p.explainsPeople(a) {
			p.rarely(a.Name, a.Persons.Items, a.Data.Items)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.rarely(a.Name, a.Persons.Items, a.Data.Items)
	}
}

// explainsPeople tells an activity whose purposes need to know who people are: a
// text asks for it, or it is research.
func (p *Pass) explainsPeople(a *register.Activity) bool {
	if p.named(a.Name.Text, research[:], notResearch[:]) != "" {
		return true
	}
	for _, u := range a.Purposes.Items {
		if p.named(u.Text.Text, research[:], notResearch[:]) != "" {
			return true
		}
		for _, b := range derive.Bases(u) {
			if b.Law.IsGiven() {
				return true
			}
		}
	}
	return false
}

var (
	research = [...]string{"cohorte", "cohortes", "epidemiolog*", "essai clinique", "essais cliniques", "recherche scientifique", "recherche medicale", "recherche en sante", "recherche clinique", "recherches en sante", "etude scientifique", "etude clinique",
		"cohort", "cohorts", "clinical trial*", "clinical study", "clinical studies", "scientific research", "medical research", "health research"}
	// notResearch are people brought together for another reason.
	notResearch = [...]string{"cohorte de clients", "cohortes de clients", "analyse de cohortes", "cohort analysis", "customer cohort*"}
)

func (p *Pass) rarely(name register.Text, persons []register.Ref[register.PersonCategory], data []*register.DataEntry) {
	if anyKind(persons, "staff", "applicant", "minor", "vulnerable", "public-user") {
		return
	}
	for _, d := range data {
		for i := range d.Items.Items {
			x := &d.Items.Items[i]
			if x.Detail.IsGiven() || x.OnlyIf.IsGiven() || d.OnlyIf.IsGiven() || d.Law.IsGiven() {
				continue
			}
			if word := p.spot(x.Text.Text, rareItems[:]); word != "" {
				p.Report(x.Text.At, d.Path, words("activity", name), words("item", x.Text))
			}
		}
	}
}

var rareItems = [...]string{"sexe", "genre", "date de naissance", "lieu de naissance", "photographie d identite", "photo d identite", "situation familiale", "nationalite",
	"gender", "sex", "date of birth", "place of birth", "identity photograph", "marital status", "nationality"}
