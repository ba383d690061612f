package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don009() Rule {
	return Rule{ID: "DON009", Name: "applicant-asked-beyond-the-job", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CT L1221-6", "GDPR 5(1)(c)"), Check: checkDON009}
}

// checkDON009 finds the items about the family of applicants: what is asked of
// them bears directly on the job, under French labour law.
func checkDON009(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		persons := d.Persons.Items
		if len(persons) == 0 {
			persons = a.Persons.Items
		}
		if !areKind(persons, "applicant") || d.Law.IsGiven() || d.OnlyIf.IsGiven() || !p.hires(a) {
			return
		}
		for i := range d.Items.Items {
			x := &d.Items.Items[i]
			if word := p.named(x.Text.Text, familyItems[:], nil); word != "" && !x.OnlyIf.IsGiven() {
				p.Report(x.Text.At, d.Path, words("activity", a.Name), phrase(word))
			}
		}
	})
}

// hires tells an activity of an employer bound by French labour law whose name
// or purposes speak of hiring.
func (p *Pass) hires(a *register.Activity) bool {
	o := p.controllerOf(a)
	if isPublic(o) || o != nil && o.Country.IsGiven() && o.Country.V != "FR" {
		return false
	}
	speaks := func(t register.Text) bool { return says(p.plain(t.Text), hiringWords[:]) != "" }
	return speaks(a.Name) || slices.ContainsFunc(a.Purposes.Items, func(u *register.Purpose) bool { return speaks(u.Text) })
}

var (
	hiringWords = [...]string{"recrut*", "embauche*", "candidatures", "candidats a un emploi", "offres d emploi", "recruit*", "hiring", "job applica*"}
	familyItems = [...]string{"situation de famille", "situation familiale", "situation matrimoniale", "etat matrimonial", "nombre d enfants", "projets d enfant*", "projet d enfant*", "projet familial", "projets familiaux", "desir d enfant*", "age des enfants", "ages des enfants", "noms des enfants", "prenoms des enfants",
		"mode de garde", "profession du conjoint", "emploi du conjoint", "nom du conjoint", "profession des parents", "marital status", "family situation", "family status", "number of children", "plans for children", "spouse s occupation", "spouse s job", "childcare"}
)
