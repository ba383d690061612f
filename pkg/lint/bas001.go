package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas001() Rule {
	return Rule{ID: "BAS001", Name: "basis-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)", "GDPR 13(1)(c)"), Check: checkBAS001}
}

// checkBAS001 finds the purposes without a legal basis, for everyone or for some
// of their people. Article 30 does not list it, a notice must tell it.
func checkBAS001(p *Pass) {
	p.eachBasis(func(b basis) {
		if !b.Basis.IsGiven() {
			p.lack(p.inNotice(b.activity), b.Basis.Meta, b.at, b.purpose.Path, append(b.args(), p.key("basis", "basis"))...)
		}
	})
	for _, a := range p.activities {
		var told diag.Place // a sheet may give the bases of all its purposes
		for _, u := range a.Purposes.Items {
			if who := p.baseless(a, u); who != nil && told != u.Bases.Items[0].At {
				told = u.Bases.Items[0].At
				p.ReportAs(diag.Warning, told, u.Path, words("activity", a.Name), words("purpose", u.Text), p.key("basis", "basis"), words("persons", who.Name))
			}
		}
	}
}

// baseless is the first category of people of a purpose that none of its bases
// is for, or nil. Those of the sheet may have their own purpose there.
func (p *Pass) baseless(a *register.Activity, u *register.Purpose) *register.PersonCategory {
	if len(u.Bases.Items) == 0 {
		return nil
	}
	for _, who := range personsOf(a, u) {
		if who.To != nil && !p.hasBasis(who.To, u) && (len(u.Persons.Items) > 0 || !p.concernedElsewhere(who.To, a, u)) {
			return who.To
		}
	}
	return nil
}

// hasBasis tells that one of the bases of a purpose is for a category of people:
// it names it, or nobody.
func (p *Pass) hasBasis(who *register.PersonCategory, u *register.Purpose) bool {
	return slices.ContainsFunc(u.Bases.Items, func(b register.ScopedBasis) bool {
		return len(b.Persons.Items) == 0 || p.amongThose(who, b.Persons.Items)
	})
}

// concernedElsewhere tells that another purpose of a sheet has a basis for a
// category of people.
func (p *Pass) concernedElsewhere(who *register.PersonCategory, a *register.Activity, u *register.Purpose) bool {
	return slices.ContainsFunc(a.Purposes.Items, func(o *register.Purpose) bool {
		persons := personsOf(a, o)
		return o != u && (len(o.Bases.Items) == 0 && p.amongThose(who, persons) || len(o.Bases.Items) > 0 && p.hasBasis(who, o))
	})
}
