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

// checkTRA013 asks about access from abroad where the group of a partner is
// outside the European Economic Area. A parent alone is no transfer.
func checkTRA013(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		o := a.With.To
		if o == nil || o.Parent.To == nil || p.Outside(o.Country) || !p.Outside(o.Parent.To.Country) {
			continue
		}
		if !a.Transfers.Answered() && !slices.ContainsFunc(a.Places.Items, func(l *register.Location) bool { return l.AccessFrom.IsGiven() }) {
			p.Report(a.Key, a.Path, partner(a), country(o.Parent.To.Country), p.key("agreement", "transfers"))
		}
	}
}
