package lint

import (
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
		if !b.Basis.Is("contract") || b.Strand.Is("pre-contract") || b.onlyIf || !mayBeContacts(personsOf(b.activity, b.purpose)) {
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
