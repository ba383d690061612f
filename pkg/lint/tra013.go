package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra013() Rule {
	return Rule{ID: "TRA013", Name: "access-by-group-not-told", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "EDPB-05/2021"), Check: checkTRA013}
}

// checkTRA013 asks about access from abroad where a partner that keeps the data
// inside the European Economic Area, or its group, is established outside. A seat
// or a parent alone is no transfer.
func checkTRA013(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		name, c := p.seatAbroad(a)
		if name == "" || a.Transfers.Answered() || slices.ContainsFunc(a.Places.Items, func(l *register.Location) bool { return l.AccessFrom.IsGiven() }) {
			continue
		}
		p.Report(a.Key, a.Path, partner(a), diag.Arg{Name: name, Value: diag.Country(c.V)}, p.key("agreement", "transfers"))
	}
}

// seatAbroad is the country outside the EEA of the party of an agreement, where
// all its places are inside, else that of its parent. The name tells which.
func (p *Pass) seatAbroad(a *register.Agreement) (name string, c register.Country) {
	o := a.With.To
	switch {
	case o == nil:
	case p.Outside(o.Country):
		if p.StaysInside(a) {
			return "seat", o.Country
		}
	case o.Parent.To != nil && p.Outside(o.Parent.To.Country):
		return "group", o.Parent.To.Country
	}
	return "", c
}
