package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func lie001() Rule {
	return Rule{ID: "LIE001", Name: "place-against-commitment", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 28(3)(a)"), Check: checkLIE001}
}

// checkLIE001 finds the places, accesses and backups outside the countries that
// a system promises to stay in.
func checkLIE001(p *Pass) {
	for _, s := range p.Register.Systems.Items {
		if len(s.Commitments.StayIn.Items) == 0 {
			continue
		}
		for _, l := range s.Places.Items {
			p.leaves(s, derive.CountryOf(l), l.Head)
			p.leaves(s, l.AccessFrom, l.Head)
		}
		for _, b := range s.Backups.Items {
			if b.Place.To != nil {
				p.leaves(s, b.Place.To.Country, b.Head)
			}
		}
	}
}

// leaves reports a country that is none of those the system promises.
func (p *Pass) leaves(s *register.System, c register.Country, h register.Head) {
	stay := s.Commitments.StayIn.Items
	if !c.IsGiven() || slices.ContainsFunc(stay, func(x register.Country) bool { return x.V == c.V }) {
		return
	}
	var promised diag.Values
	for _, x := range stay {
		promised = append(promised, diag.Country(x.V))
	}
	p.Report(h.Key, h.Path, words("system", s.Name), country(c), code("place", h.ID), diag.Arg{Name: "promised", Value: promised})
	p.relate("promise", s.Commitments.StayIn.At)
}
