package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
)

// deadlinePages are the pages of what falls due.
var deadlinePages = map[derive.DeadlineKind]string{
	derive.DecisionExpires:      "ECH001",
	derive.TodoDue:              "ECH002",
	derive.AgreementEnds:        "ECH003",
	derive.CertificationExpires: "ECH004",
	derive.AssessmentReview:     "ECH005",
	derive.AssessmentAge:        "ECH005",
	derive.SheetReview:          "ECH006",
	derive.AdequacyExpires:      "ECH007",
	derive.ListingCheck:         "ECH008",
	derive.FactsReview:          "ECH009",
	derive.OwnFactReview:        "ECH010",
	derive.NotYetPast:           "ECH011",
}

// Audit lists what is due today, as warnings; as infos, what falls due until a
// day or bears none, and every decision, for what is accepted must not be
// forgotten; and the dates of things done that are still to come.
// Both days are ISO 8601. It is apart from the rules because it depends on
// today: a green branch must not turn red without a commit.
func Audit(w derive.World, today, until string) []diag.Finding {
	var out []diag.Finding
	add := func(severity diag.Severity, d derive.Deadline) {
		when := "day"
		if d.Kind == derive.AssessmentAge {
			when = "since"
		}
		out = append(out, diag.Finding{ID: deadlinePages[d.Kind], Severity: severity, Place: d.At, Subject: d.Subject,
			Args: []diag.Arg{{Name: "name", Value: diag.Text(d.Name)}, {Name: when, Value: diag.Day(d.Day)}}})
	}
	for _, d := range w.Deadlines() {
		switch {
		case d.Day > until && d.Kind != derive.DecisionExpires:
		case d.Kind == derive.AssessmentAge: // no text gives a figure
			if d.Day <= today {
				add(diag.Info, d)
			}
		case d.Day != "" && d.Day <= today:
			add(diag.Warning, d)
		default:
			add(diag.Info, d)
		}
	}
	for _, d := range w.Told() {
		if d.Day > today {
			add(diag.Warning, d)
		}
	}
	diag.Sort(out)
	return out
}
