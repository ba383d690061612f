package derive

import (
	"slices"
	"strings"
	"time"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
)

// DeadlineKind tells what falls due.
type DeadlineKind uint8

// The kinds of deadline.
const (
	DecisionExpires      DeadlineKind = iota // a decision that accepts a finding
	TodoDue                                  // an answer still to be given
	AgreementEnds                            // a contract
	CertificationExpires                     // a claim that somebody can check
	AssessmentReview                         // an impact assessment (GDPR 35(11))
	AssessmentAge                            // one that is old, and that nobody plans to review
	SheetReview                              // a sheet nobody has looked at for a year
	AdequacyExpires                          // the decision that a transfer rests on
	ListingCheck                             // a listing of which the proof is a year old
	FactsReview                              // the embedded tables
	OwnFactReview                            // a row of the organisation's own
	NotYetPast                               // a date that tells the past
)

// How long some things hold when nobody says: a habit of careful DPOs for
// sheets and assessments, the yearly renewal of listings for the Data Privacy Framework
// (decision (EU) 2023/1795), and the tables' own promise for the facts.
const (
	sheetMonths      = 12
	assessmentMonths = 36
	listingMonths    = 12
	factsMonths      = 6
	ownFactMonths    = 12
)

// Deadline is something that falls due on a day.
type Deadline struct {
	Kind    DeadlineKind
	Day     string // ISO 8601; empty for an answer that nobody gave a day
	At      diag.Place
	Subject []string
	Name    string // of what falls due, in the author's words
}

// Deadlines lists what falls due, the soonest first, after what bears no day.
// Nothing is compared with today here.
func (w World) Deadlines() []Deadline {
	out := []Deadline{{Kind: FactsReview, Day: addMonths(w.Facts.AsOf, factsMonths), At: w.Register.Header.Law.At, Subject: []string{"register", "law"}, Name: w.Facts.Edition}}
	add := func(kind DeadlineKind, day string, at diag.Place, path []string, name string) {
		if day != "" {
			out = append(out, Deadline{Kind: kind, Day: day, At: at, Subject: path, Name: name})
		}
	}
	for _, d := range w.Register.Decisions.Items {
		add(DecisionExpires, d.Until.V, d.Until.At, d.Path, d.Rule.V)
	}
	w.Register.Todos(func(path []string, field string, m *register.Meta) {
		out = append(out, Deadline{Kind: TodoDue, Day: m.Due, At: m.Key, Subject: append(path[:len(path):len(path)], field), Name: m.Reason.Text})
	})
	for _, a := range w.Register.Agreements.Items {
		name := a.ID
		if a.With.To != nil {
			name = a.With.To.Name.Text
		}
		add(AgreementEnds, a.EndsOn.V, a.EndsOn.At, a.Path, name)
	}
	for _, a := range w.Register.Activities.Items {
		add(AssessmentReview, a.DPIA.ReviewBy.V, a.DPIA.ReviewBy.At, a.Path, a.Name.Text)
		if a.Status.Is("active") || !a.Status.IsGiven() {
			seen := max(a.ReviewedOn.V, a.UpdatedOn.V, a.CreatedOn.V)
			add(SheetReview, addMonths(seen, sheetMonths), a.Key, a.Path, a.Name.Text)
			if a.DPIA.Status.Is("done") && !a.DPIA.ReviewBy.Answered() {
				add(AssessmentAge, addMonths(a.DPIA.DoneOn.V, assessmentMonths), a.DPIA.DoneOn.At, a.Path, a.Name.Text)
			}
		}
	}
	for _, own := range w.Facts.Owned {
		day := addMonths(own.AsOf, ownFactMonths)
		if own.Over > own.AsOf {
			day = min(day, own.Over) // ours was brought up to date since
		}
		add(OwnFactReview, day, own.At, []string{"facts", own.Table, own.ID}, own.Table+"/"+own.ID)
	}
	w.certifications(add)
	w.transferDeadlines(add)
	slices.SortStableFunc(out, func(a, b Deadline) int { return strings.Compare(a.Day, b.Day) })
	return out
}

// past are the fields whose date tells something done.
var past = [...]string{"created_on", "updated_on", "reviewed_on", "done_on", "designated_on", "signed_on", "assessed_on", "checked_on"}

// Told lists the dates of what the register tells as done. One that is still to
// come is a slip of the pen, or a wish: only the day can tell.
func (w World) Told() []Deadline {
	var out []Deadline
	w.Register.Dates(func(path []string, f *register.Field, d *register.Date) {
		if slices.Contains(past[:], f.Key.En) {
			out = append(out, Deadline{Kind: NotYetPast, Day: d.V, At: d.At, Subject: append(path[:len(path):len(path)], f.Key.En), Name: f.Key.In(w.Register.Lang)})
		}
	})
	return out
}

type addDeadline func(kind DeadlineKind, day string, at diag.Place, path []string, name string)

func (w World) certifications(add addDeadline) {
	each := func(h register.Head, list []register.Certification) {
		for _, c := range list {
			add(CertificationExpires, c.Until.V, c.Until.At, h.Path, c.Name.Text)
		}
	}
	for _, o := range w.Register.Organisations.Items {
		each(o.Head, o.Certifications.Items)
	}
	for _, a := range w.Register.Agreements.Items {
		each(a.Head, a.Certifications.Items)
	}
	for _, p := range w.Register.Places.Items {
		each(p.Head, p.Certifications.Items)
	}
	for _, s := range w.Register.Systems.Items {
		each(s.Head, s.Certifications.Items)
	}
}

// transferDeadlines lists, once each, the adequacy decisions that expire and
// the listings to be checked again.
func (w World) transferDeadlines(add addDeadline) {
	each := func(list []*register.Transfer) {
		for _, t := range list {
			decision, ok := w.Facts.Adequacy(t.Country.V)
			if _, dead := w.Facts.DeadInstrument(t.Instrument.Text); dead || !t.Safeguard.Is("adequacy") || !ok {
				continue // a dead instrument is no matter of dates
			}
			name := decision.DecisionIn(w.Register.Lang)
			add(AdequacyExpires, decision.Expires, t.Safeguard.At, t.Path, name)
			if decision.Coverage == "listed" {
				add(ListingCheck, addMonths(t.CheckedOn.V, listingMonths), t.CheckedOn.At, t.Path, name)
			}
		}
	}
	for _, a := range w.Register.Activities.Items {
		each(a.Transfers.Items)
	}
	for _, a := range w.Register.ProcessorActivities.Items {
		each(a.Transfers.Items)
	}
	for _, a := range w.Register.Agreements.Items {
		each(a.Transfers.Items)
	}
}

// addMonths moves an ISO date; "" stays "", and so does what is no date.
func addMonths(day string, months int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, months, 0).Format(time.DateOnly)
}
