package facts

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/law"
)

// Bound gives a retention reference its direction: a figure alone says nothing.
type Bound string

// The bounds.
const (
	Max         Bound = "max"         // longer than Maximum is the fault
	Min         Bound = "min"         // shorter than Minimum is the fault
	Exact       Bound = "exact"       // both; Minimum equals Maximum
	Range       Bound = "range"       // both
	Limitation  Bound = "limitation"  // an archive up to JustifiedUpTo rests on a limitation period; shorter is lawful
	Recommended Bound = "recommended" // a usual split; any that totals Minimum fits
	ByCriterion Bound = "criterion"   // no figure to compare
	Permanent   Bound = "permanent"   // must not be deleted
)

// figures says which of minimum, maximum and justified_up_to go with a bound.
func (b Bound) figures() string {
	switch b {
	case Max:
		return "maximum"
	case Min, Recommended:
		return "minimum"
	case Exact, Range:
		return "minimum maximum"
	case Limitation:
		return "justified_up_to"
	}
	return ""
}

// Kind is the legal force of a retention reference.
type Kind string

// The kinds.
const (
	LegalObligation    Kind = "legal-obligation"
	CNILRecommendation Kind = "cnil-recommendation" // departing from it is possible with reasons
	CNILRegulation     Kind = "cnil-regulation"
	LimitationPeriod   Kind = "limitation-period"
	Practice           Kind = "practice"
)

// Phase is "active" or "archive". Duration is ISO 8601, "" when the phase lasts
// as long as its trigger says; Trigger is an id of Tables.Triggers.
type Phase struct{ Name, Duration, Trigger string }

// Retention is a reference period for France. Minimum, Maximum and JustifiedUpTo
// are ISO 8601 durations or "", as Bound says. Theme and Fate are ids of
// Tables.Themes and Tables.Fates.
type Retention struct {
	Origin
	ID, IDFr       string
	Label          Words
	Theme          string
	Subjects, Data Words // may be empty
	Phases         []Phase
	Fate           string
	Kind           Kind
	Bound          Bound

	Minimum, Maximum, JustifiedUpTo string

	Text            Words     // the law or CNIL text, as cited
	Law             []law.Ref // the same, for the texts that package law knows
	Note            Words     // may be empty
	SpecialOperator bool      // binds only a kind of body: host, operator, national file
}

// Trigger gives the id of the trigger of the last phase: what the figures count
// from.
func (r Retention) Trigger() string { return r.Phases[len(r.Phases)-1].Trigger }

// figuresFit tells that the figures are those that the bound reads.
func (r Retention) figuresFit() bool {
	var given []string
	for _, f := range [...]struct{ name, value string }{{"minimum", r.Minimum}, {"maximum", r.Maximum}, {"justified_up_to", r.JustifiedUpTo}} {
		if f.value != "" {
			given = append(given, f.name)
		}
	}
	return strings.Join(given, " ") == r.Bound.figures() && (r.Bound != Exact || r.Minimum == r.Maximum)
}

// Retention finds a reference by its English or French id.
func (t *Tables) Retention(id string) (Retention, bool) {
	return find(t.Retentions, func(r *Retention) bool { return r.ID == id || r.IDFr == id })
}

// Trigger finds what starts a period by its English or French id.
func (t *Tables) Trigger(id string) (Term, bool) { return term(t.Triggers, id) }

// Start says which other triggers a reference that counts from Trigger compares
// with: its parts, or what happens with it. They are ids of Tables.Triggers.
type Start struct {
	Trigger string
	Also    []string
	Why     Words
}

// StartsWith tells that a period that counts from one trigger compares with a
// reference that counts from another.
func (t *Tables) StartsWith(found, reference string) bool {
	if found == reference {
		return true
	}
	s, ok := find(t.Starts, func(s *Start) bool { return s.Trigger == reference })
	return ok && slices.Contains(s.Also, found)
}

// Fate finds what happens at the end by its English or French id.
func (t *Tables) Fate(id string) (Term, bool) { return term(t.Fates, id) }

// Theme finds a theme by its English or French id.
func (t *Tables) Theme(id string) (Term, bool) { return term(t.Themes, id) }
