package report

import (
	"bytes"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
)

// dated is a report with two findings that fall due, one of them decided upon,
// beside those that do not.
func dated(t *testing.T) *Report {
	r := platform(t, i18n.FR)
	r.AsOf = "2027-01-31"
	due := func(day, subject string) Item {
		return Item{Finding: diag.Finding{ID: "ECH002", Severity: diag.Info, Place: at(awkward, 3, 1, 3, 4), Subject: []string{subject},
			Args: []diag.Arg{{Name: "day", Value: diag.Day(day)}}},
			Message: "une réponse était attendue : avis; du DPO, " + strings.Repeat("é", 60), Help: "Répondez.\nOu dites pourquoi."}
	}
	decided := due("2027-03-01", "decided")
	decided.Decided = &Decision{Reason: "reporté"}
	r.Items = append(r.Items, due("2027-02-15", "a"), due("2027-02-15", "b"), decided)
	return r
}

func TestCalendarGolden(t *testing.T) {
	out := output(t, "ics", dated(t))
	golden.Equal(t, "testdata/fr.ics", bytes.ReplaceAll(out, []byte("\r\n"), []byte("\n")))
	for line := range strings.SplitSeq(strings.TrimSuffix(string(out), "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line holds at most 75 octets: %q", line)
		}
	}
}

func TestCalendarReadsBack(t *testing.T) {
	cal, err := ics.ParseCalendar(bytes.NewReader(output(t, "ics", dated(t))))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(cal.Events()); n != 2 {
		t.Fatalf("%d events, want 2: a decided finding and one without a day have none", n)
	}
	first, second := cal.Events()[0], cal.Events()[1]
	if first.Id() == second.Id() {
		t.Errorf("two findings have one UID: %s", first.Id())
	}
	day, err := first.GetAllDayStartAt()
	if err != nil || day.Format(time.DateOnly) != "2027-02-15" {
		t.Errorf("day %v, %v", day, err)
	}
	if got := first.GetProperty(ics.ComponentPropertySummary).Value; !strings.Contains(got, "; du DPO, é") {
		t.Errorf("summary %q", got)
	}
}
