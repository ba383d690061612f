package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas011() Rule {
	return Rule{ID: "BAS011", Name: "contract-with-non-party", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)(b)"), Check: checkBAS011}
}

// checkBAS011 finds the contracts relied upon for people who are rarely a party
// to them: the contact persons of a company, those behind its staff.
func checkBAS011(p *Pass) {
	p.eachBasis(func(b basis) {
		persons := personsOf(b.activity, b.purpose)
		if !b.Basis.Is("contract") || b.Strand.Is("pre-contract") || b.onlyIf || !mayBeContacts(persons) {
			return
		}
		if who := p.onlyKinOfStaff(persons); who != nil {
			p.Report(b.place(), b.purpose.Path, append(b.args(), words("persons", who.Name))...)
			return
		}
		for _, d := range b.activity.Data.Items {
			if word := p.worksFor(d); word != "" {
				p.Report(b.place(), b.purpose.Path, append(b.args(), phrase(word))...)
				p.relate("data", d.Key)
				return
			}
		}
	})
}

// mayBeContacts tells that nothing shows the people to be staff, applicants or
// consumers, who are parties themselves.
func mayBeContacts(persons []register.Ref[register.PersonCategory]) bool {
	return !anyKind(persons, "staff", "applicant", "consumer", "public-user", "minor")
}

var employerWords = [...]string{"fonction", "fonctions", "nom de l entreprise", "entreprise", "nom de la societe", "raison sociale",
	"job title", "company name", "position in the company"}

// worksFor is the word of a group of data that shows someone who acts for a
// company, or "".
func (p *Pass) worksFor(d *register.DataEntry) string {
	for i := range d.Items.Items {
		if w := p.spot(d.Items.Items[i].Text.Text, employerWords[:]); w != "" {
			return w
		}
	}
	return ""
}

// onlyKinOfStaff is the first of some people when all are there because of a
// member of the staff, or nil.
func (p *Pass) onlyKinOfStaff(persons []register.Ref[register.PersonCategory]) *register.PersonCategory {
	other := func(r register.Ref[register.PersonCategory]) bool {
		return r.To == nil || says(p.plain(r.To.Name.Text), kinOfStaff[:]) == ""
	}
	if len(persons) == 0 || slices.ContainsFunc(persons, other) {
		return nil
	}
	return persons[0].To
}

var kinOfStaff = [...]string{"personnes a prevenir", "personne a prevenir", "personnes a contacter en cas d urgence", "contacts d urgence", "contact d urgence", "ayants droit des salaries", "ayants droit du salarie", "ayants droit des agents", "ayants droit des collaborateurs", "ayants droit du personnel",
	"enfants des salaries", "enfants des agents", "enfants du personnel", "conjoints des salaries", "conjoints des agents", "proches des salaries", "proches des agents", "famille des salaries", "familles des salaries",
	"emergency contact*", "next of kin", "dependants of employees", "dependants of staff", "relatives of employees", "relatives of staff", "children of employees", "children of staff", "employees children", "employees relatives"}
