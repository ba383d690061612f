package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra014() Rule {
	return Rule{ID: "TRA014", Name: "vendor-group-to-check", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "EDPB-05/2021"), Check: checkTRA014}
}

// checkTRA014 asks about access from abroad where the tables know the group of a
// vendor to be outside the EEA, and the register says nothing of it. A group
// alone is no transfer.
func checkTRA014(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		o := a.With.To
		if o == nil || o.Parent.To != nil || p.Outside(o.Country) || a.Transfers.Answered() {
			continue
		}
		v, ok := p.groupOf(a)
		if !ok || v.HQ == "" || p.Facts.EEA(v.HQ) || slices.ContainsFunc(a.Places.Items, func(l *register.Location) bool { return l.AccessFrom.IsGiven() || p.Outside(l.Country) }) {
			continue
		}
		p.Report(a.Key, a.Path, partner(a), diag.Arg{Name: "country", Value: diag.Country(v.HQ)}, day("known", v.AsOf), p.key("agreement", "transfers"))
		p.rests(v.Origin)
	}
}

// groupOf is the known vendor of an agreement, or one that contracts through its
// party: those of one company are of one group.
func (p *Pass) groupOf(a *register.Agreement) (facts.Vendor, bool) {
	if v, ok := p.vendorOf(a); ok {
		return v, true
	}
	behind := p.companyVendors(a.With.To)
	if len(behind) == 0 {
		return facts.Vendor{}, false
	}
	return behind[0], true
}

// companyVendors gives the vendors that contract through an organisation.
func (p *Pass) companyVendors(o *register.Organisation) []facts.Vendor {
	return append(p.Facts.CompanyVendors(o.Name.Text), p.Facts.CompanyVendors(o.LegalName.Text)...)
}
