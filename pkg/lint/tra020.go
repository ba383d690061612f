package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra020() Rule {
	return Rule{ID: "TRA020", Name: "derogation-closed-to-public-powers", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 49(3)"), Check: checkTRA020}
}

// checkTRA020 finds the public bodies whose transfers rest on a derogation that
// article 49(3) closes to the exercise of their powers. Within them or not: a
// person must judge.
func checkTRA020(p *Pass) {
	for _, a := range p.activities {
		if o := p.controllerOf(a); isPublic(o) && !slices.ContainsFunc(a.Purposes.Items, outsideTasks) {
			p.closedDerogations(o, a.Transfers.Items)
		}
	}
	if o := p.Register.Organisation(); isPublic(o) {
		for _, a := range p.Register.Agreements.Items {
			p.closedDerogations(o, a.Transfers.Items)
		}
	}
}

// outsideTasks tells a purpose said to lie outside the tasks of a public body.
func outsideTasks(u *register.Purpose) bool {
	return u.OutsideTasks.V || slices.ContainsFunc(u.Bases.Items, func(b register.ScopedBasis) bool { return b.OutsideTasks.V })
}

func (p *Pass) closedDerogations(o *register.Organisation, transfers []*register.Transfer) {
	for _, t := range transfers {
		if d, ok := p.Facts.Derogation(t.Derogation.V); ok && !d.PublicPowers && p.Outside(t.Country) {
			p.Report(t.Derogation.At, t.Path, code("transfer", t.ID), country(t.Country), words("organisation", o.Name))
		}
	}
}
