package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra008() Rule {
	return Rule{ID: "TRA008", Name: "transfer-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)", "GDPR 13(1)(f)"), Check: checkTRA008}
}

// checkTRA008 finds the agreements that say no transfer while their places,
// accesses or parties show one, then the activities that say so against what
// else they use.
func checkTRA008(p *Pass) {
	told := map[*register.Agreement]bool{}
	for _, m := range p.moves {
		for _, a := range m.Agreements() {
			if own := flowsOf(m, a); a.Transfers.IsNone() && len(own) > 0 && !told[a] {
				told[a] = true
				p.reportFlows(ofPartner(a, own), a.Path, own, a.Transfers.At, diag.Arg{Name: "partner", Value: partner(a).Value})
			}
		}
		if !m.SaysNoTransfer() {
			continue
		}
		if rest := m.notToldByAgreements(); len(rest) > 0 {
			p.reportFlows(m.certainty(rest), m.Head.Path, rest, m.Transfers.At, words("activity", m.Name))
		} else {
			p.deniedBesideAnother(m)
		}
	}
}

// flowsOf are the undeclared flows of a processing that an agreement shows.
func flowsOf(m *movement, a *register.Agreement) []derive.Flow {
	return slices.DeleteFunc(slices.Clone(m.undeclared), func(f derive.Flow) bool { return f.Agreement != a })
}

// notToldByAgreements are the undeclared flows of a processing, but for those
// that an agreement denies: the contradiction is there.
func (m *movement) notToldByAgreements() []derive.Flow {
	return slices.DeleteFunc(slices.Clone(m.undeclared), func(f derive.Flow) bool { return f.Agreement != nil && f.Agreement.Transfers.IsNone() })
}

// ofPartner is error where an agreement surely denies its own transfers; warning
// for a joint controller established abroad, who may collect by itself.
func ofPartner(a *register.Agreement, own []derive.Flow) diag.Severity {
	if a.Role.Is("joint-controller") && !slices.ContainsFunc(own, func(f derive.Flow) bool { return f.Cause != derive.Importer }) {
		return diag.Warning
	}
	return diag.Error
}

// certainty is error where some of the undeclared flows surely are the
// activity's; warning where each is an inference that a person must judge.
func (m *movement) certainty(flows []derive.Flow) diag.Severity {
	if slices.ContainsFunc(flows, func(f derive.Flow) bool { return !m.inferred(f) }) {
		return diag.Error
	}
	return diag.Warning
}

// inferred tells a flow that the activity may have no part in: who decides with
// us, or provides a tracker, may collect by itself; and of a system that several
// agreements provide, the activity may name those that hold its data.
func (m *movement) inferred(f derive.Flow) bool {
	switch a := f.Agreement; {
	case f.Cause == derive.Tracking:
		return true
	case a == nil || m.names(a):
		return false
	case slices.ContainsFunc(m.Joint, func(j register.Ref[register.Agreement]) bool { return j.To == a }):
		return f.Cause == derive.Importer
	default:
		return !slices.ContainsFunc(m.Systems, func(s register.Ref[register.System]) bool { return s.To != nil && m.throughAlone(s.To, a) })
	}
}

// names tells an agreement that the activity cites itself.
func (m *movement) names(a *register.Agreement) bool {
	cites := func(u register.AgreementUse) bool { return u.Agreement.To == a }
	return slices.ContainsFunc(m.Recipients.Agreements.Items, cites) || slices.ContainsFunc(m.Extra, cites)
}

// throughAlone tells a system that cites an agreement, and none of those that
// the activity names instead.
func (m *movement) throughAlone(s *register.System, a *register.Agreement) bool {
	cited, instead := false, false
	for i := range s.Agreements.Items {
		other := s.Agreements.Items[i].To
		cited = cited || other == a
		instead = instead || other != a && other != nil && m.names(other)
	}
	return cited && !instead
}

// deniedBesideAnother finds the activities that say no transfer, without a word
// of the agreement they use that declares one.
func (p *Pass) deniedBesideAnother(m *movement) {
	if says(p.plain(m.Transfers.Reason.Text), aside[:]) != "" {
		return
	}
	if _, promised, ok := p.promisedByReason(m); ok && p.breaks(promised, m) {
		return // LIE004
	}
	for _, a := range m.Agreements() {
		for _, t := range a.Transfers.Items {
			if p.Outside(t.Country) {
				s := diag.Warning
				if m.inferred(derive.Flow{Cause: derive.Declared, Agreement: a}) {
					s = diag.Info
				}
				p.ReportAs(s, m.Transfers.At, m.Head.Path, words("activity", m.Name), partner(a), diag.Arg{Name: "declared", Value: diag.Country(t.Country.V)}, p.key("activity", "transfers"))
				p.relate("declared", t.Key)
				return
			}
		}
	}
}

// aside are the words of a "none" that leaves room for what others declare.
var aside = [...]string{"hors", "sauf", "hormis", "excepte*", "en dehors", "a part", "accord*", "contrat*", "autre*", "declare*", "directe*", "nous meme*", "notre part",
	"except", "apart from", "other*", "agreement*", "contract*", "direct*", "ourselves", "our side"}

// reportFlows reports the countries where data go, once, with the places that
// show it.
func (p *Pass) reportFlows(s diag.Severity, subject []string, flows []derive.Flow, at diag.Place, who ...diag.Arg) {
	var countries diag.Values
	for _, f := range flows {
		if c := diag.Country(f.Country.V); !slices.Contains(countries, diag.Value(c)) {
			countries = append(countries, c)
		}
	}
	p.ReportAs(s, at, subject, append(who, diag.Arg{Name: "countries", Value: countries}, p.key("activity", "transfers"))...)
	for _, f := range flows {
		p.relate(causes[f.Cause], f.Country.At)
	}
}

// causes are the roles of the places that show a transfer.
var causes = [...]string{derive.Importer: "importer", derive.Location: "location", derive.Access: "access", derive.Onward: "onward", derive.Tracking: "tracking"}
