package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
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
		v, ok := p.vendorOf(a)
		if !ok || v.HQ == "" || p.Facts.EEA(v.HQ) || slices.ContainsFunc(a.Places.Items, func(l *register.Location) bool { return l.AccessFrom.IsGiven() || p.Outside(l.Country) }) {
			continue
		}
		p.Report(a.Key, a.Path, partner(a), diag.Arg{Name: "country", Value: diag.Country(v.HQ)}, day("known", v.AsOf), p.key("agreement", "transfers"))
		p.rests(v.Origin)
	}
}
