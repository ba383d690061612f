package derive

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/register"
)

// Bases lists the legal bases of a purpose: its own, or those it scopes.
func Bases(p *register.Purpose) []register.LegalBasis {
	if len(p.Bases.Items) == 0 {
		return []register.LegalBasis{p.LegalBasis}
	}
	var out []register.LegalBasis
	for _, b := range p.Bases.Items {
		out = append(out, b.LegalBasis)
	}
	return out
}

// BasesOf lists the keys of the bases of an activity, each once, in order.
func BasesOf(a *register.Activity) []string {
	var out []string
	for _, p := range a.Purposes.Items {
		for _, b := range Bases(p) {
			if b.Basis.IsGiven() && !slices.Contains(out, b.Basis.V) {
				out = append(out, b.Basis.V)
			}
		}
	}
	return out
}

// Right is a right that people have over an activity, and why.
type Right struct {
	Key         string // a value of the field "right"
	Conditional bool   // open under conditions only, for every basis that opens it
	Marketing   bool   // objection to direct marketing, whatever the basis (GDPR 21(2))
}

// Rights lists the rights that the bases of an activity open, in the order of
// the table of rights. A right that one purpose opens is open. When no basis is
// given, nothing is known and the list is nil.
func (w World) Rights(a *register.Activity) []Right {
	var out []Right
	set := func(key string, conditional bool) {
		i := slices.IndexFunc(out, func(r Right) bool { return r.Key == key })
		if i < 0 {
			out = append(out, Right{Key: key, Conditional: conditional})
		} else if !conditional {
			out[i].Conditional = false
		}
	}
	for _, basis := range BasesOf(a) {
		for _, row := range w.Facts.RightsFor(basis) {
			switch row.Answer {
			case facts.Yes:
				set(row.Right, false)
			case facts.Conditional:
				set(row.Right, true)
			case facts.Withdrawal:
				set("withdrawal", false)
			}
		}
	}
	if out == nil {
		return nil
	}
	if slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return d.Exception.Is("explicit-consent") }) {
		set("withdrawal", false)                         // GDPR 13(2)(c) and 20(1)(a) name article 9(2)(a) beside 6(1)(a)
		if !slices.Contains(BasesOf(a), "public-task") { // GDPR 20(3); another basis may have opened it
			set("portability", false)
		}
	}
	for _, p := range a.Purposes.Items {
		if p.Marketing.IsGiven() {
			set("objection", false)
			i := slices.IndexFunc(out, func(r Right) bool { return r.Key == "objection" })
			out[i].Marketing = true
		}
	}
	if a.AutomatedDecision.IsGiven() && !a.AutomatedDecision.ProfilesOnly() {
		set("human-intervention", false)
	}
	if o := w.Register.Organisation(); o != nil && o.Country.V == "FR" {
		set("post-mortem", false) // LIL 85, of which LIL 48 wants people told
	}
	return order(out)
}

// RightKeys lists the rights in the order of articles 15 to 22, as notices tell
// them.
func RightKeys() []string {
	return []string{"access", "rectification", "erasure", "restriction", "portability", "objection", "withdrawal", "human-intervention", "post-mortem"}
}

func order(list []Right) []Right {
	rank := RightKeys()
	slices.SortStableFunc(list, func(a, b Right) int { return slices.Index(rank, a.Key) - slices.Index(rank, b.Key) })
	return list
}

// GivenByPerson tells data that people give themselves, or whose source is not
// said: of those alone can one ask whether they must be given (GDPR 13(2)(e)). A
// camera or a log asks nobody.
func GivenByPerson(d *register.DataEntry) bool {
	from := d.Source.From.Items
	return len(from) == 0 && len(d.Source.Bodies.Items) == 0 || slices.ContainsFunc(from, func(e register.Enum) bool { return e.Is("person") })
}

// FromPerson tells a source that is the person: what they give, what they use
// gives of them, and what is observed of them, by a camera or a badge reader
// (WP260 rev.01, 26). Article 13 then applies, not article 14.
func FromPerson(source register.Enum) bool {
	return source.Is("person") || source.Is("device") || source.Is("service") || source.Is("observation")
}

// Indirect tells whether some data of an activity do not come from the people
// concerned, so that article 14 applies.
func Indirect(a *register.Activity) bool {
	for _, d := range a.Data.Items {
		if len(d.Source.Bodies.Items) > 0 {
			return true
		}
		for _, k := range d.Source.From.Items {
			if !FromPerson(k) {
				return true
			}
		}
	}
	return false
}

// RetentionOf lists the retention rules of an activity that apply to a group of
// data: those that name it, and those that name no data.
func RetentionOf(a *register.Activity, d *register.DataEntry) []*register.Retention {
	var out []*register.Retention
	for _, r := range a.Retention.Items {
		if len(r.Data.Items) == 0 || slices.ContainsFunc(r.Data.Items, func(x register.Ref[register.DataEntry]) bool { return x.To == d }) {
			out = append(out, r)
		}
	}
	return out
}

// TermsOf gives the terms of a retention rule: its own, completed by the shared
// rule it names. What the rule itself says wins.
func TermsOf(r *register.Retention) register.Terms {
	t := r.Terms
	if r.Rule.To == nil {
		return t
	}
	shared := r.Rule.To.Terms
	if !t.Duration.Answered() && !t.Until.IsGiven() && !t.Criterion.IsGiven() {
		t.Duration, t.Until, t.Criterion, t.From, t.Rolling = shared.Duration, shared.Until, shared.Criterion, shared.From, shared.Rolling
		t.FixedBy, t.AtMost, t.Extension = shared.FixedBy, shared.AtMost, shared.Extension
	}
	if !t.Archive.Answered() {
		t.Archive = shared.Archive
	}
	if !t.Then.Answered() {
		t.Then = shared.Then
	}
	if !t.Reference.IsGiven() {
		t.Reference = shared.Reference
	}
	if !t.Why.IsGiven() {
		t.Why = shared.Why
	}
	if !t.Law.IsGiven() {
		t.Law = shared.Law
	}
	return t
}
