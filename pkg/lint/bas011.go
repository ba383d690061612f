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
// to them: the contact persons of a company.
func checkBAS011(p *Pass) {
	p.eachBasis(func(b basis) {
		if !b.Basis.Is("contract") || b.Strand.Is("pre-contract") || b.onlyIf || !p.mayBeContacts(b) {
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
func (p *Pass) mayBeContacts(b basis) bool {
	persons := b.activity.Persons.Items
	if len(b.purpose.Persons.Items) > 0 {
		persons = b.purpose.Persons.Items
	}
	for i := range persons {
		if to := persons[i].To; to != nil && hasKind(to, "staff", "applicant", "consumer", "public-user", "minor") {
			return false
		}
	}
	return true
}

func hasKind(c *register.PersonCategory, kinds ...string) bool {
	return slices.ContainsFunc(c.Kinds.Items, func(k register.Enum) bool { return slices.Contains(kinds, k.V) })
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
