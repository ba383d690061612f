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
		k := commitment{p, s, map[string]int{}}
		k.locations(diag.Error, s.Places.Items)
		for _, b := range s.Backups.Items {
			if b.Place.To != nil {
				k.compare(diag.Error, "country", b.Place.To.Country, &b.Head)
			}
		}
		for _, a := range s.Agreements.Items {
			if a.To != nil {
				k.locations(p.bearing(a.To, s), a.To.Places.Items)
			}
		}
	}
}

// commitment is the promise of a system to stay in some countries.
type commitment struct {
	*Pass
	system *register.System
	told   map[string]int // by country that breaks it: its finding
}

func (k commitment) locations(s diag.Severity, list []*register.Location) {
	for _, l := range list {
		k.compare(s, "country", derive.CountryOf(l), &l.Head)
		k.compare(s, "access", l.AccessFrom, &l.Head)
	}
}

// compare reports, once each, the countries that are none of those promised: as
// the one where the data are, or from which they are read.
func (k commitment) compare(s diag.Severity, as string, c register.Country, h *register.Head) {
	stay := k.system.Commitments.StayIn
	if !c.IsGiven() || slices.ContainsFunc(stay.Items, func(x register.Country) bool { return x.V == c.V }) {
		return
	}
	if i, again := k.told[c.V]; again {
		k.found[i].Related = append(k.found[i].Related, diag.Related{Place: h.Key, Role: "also"})
		return
	}
	k.told[c.V] = len(k.found)
	var promised diag.Values
	for _, x := range stay.Items {
		promised = append(promised, diag.Country(x.V))
	}
	k.ReportAs(s, h.Key, h.Path, words("system", k.system.Name), diag.Arg{Name: as, Value: diag.Country(c.V)}, code("place", h.ID), diag.Arg{Name: "promised", Value: promised})
	k.relate("promise", stay.At)
}

// bearing is what a place of an agreement weighs for a system: it may concern
// other data, all the more when another system rests on the agreement too.
func (p *Pass) bearing(a *register.Agreement, s *register.System) diag.Severity {
	if slices.ContainsFunc(p.Register.Systems.Items, func(o *register.System) bool {
		return o != s && slices.ContainsFunc(o.Agreements.Items, refersTo(a))
	}) {
		return diag.Info
	}
	return diag.Warning
}
