package report

import (
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Calendar writes an iCalendar file (RFC 5545): an all-day event, that blocks no
// time, for each open finding that falls due on a day. An event keeps its UID
// from one run to the next, so that a calendar that follows the file moves it.
// Findings without a day have no place in a calendar: only audit offers this
// format.
func Calendar(w io.Writer, r *Report) error {
	var c calendar
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:" + escaped("-//registre-rgpd//"+r.Tool+" "+r.Version+"//"+strings.ToUpper(string(r.Lang))))
	c.line("METHOD:PUBLISH")
	items := r.sorted()
	prints := fingerprints(items)
	for i := range items {
		it := &items[i]
		if day, ok := due(&it.Finding); ok && it.Decided == nil {
			c.event(r, it, prints[i]+"@"+r.Tool, day)
		}
	}
	c.line("END:VCALENDAR")
	_, err := io.WriteString(w, c.out.String())
	return err
}

type calendar struct{ out strings.Builder }

// event says a finding. The stamp is the date of the run, for a report reads no
// clock.
func (c *calendar) event(r *Report, it *Item, uid string, day time.Time) {
	const date = "20060102" // RFC 5545 §3.3.4
	stamp, err := time.Parse(time.DateOnly, r.AsOf)
	if err != nil {
		stamp = day
	}
	c.line("BEGIN:VEVENT")
	c.line("UID:" + escaped(uid))
	c.line("DTSTAMP:" + stamp.Format(date) + "T000000Z")
	c.line("DTSTART;VALUE=DATE:" + day.Format(date))
	c.line("SUMMARY:" + escaped(r.message(it)))
	c.line("DESCRIPTION:" + escaped(strings.Join(append([]string{it.ID + " " + r.position(it.Place)}, r.details(it)...), "\n")))
	c.line("TRANSP:TRANSPARENT")
	c.line("END:VEVENT")
}

// line ends in CRLF, and is folded so that no line of the file holds more than
// 75 octets, or a part of a character (RFC 5545 §3.1).
func (c *calendar) line(s string) {
	const most = 75
	for room := most; len(s) > room; room = most - 1 {
		cut := room
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		c.out.WriteString(s[:cut] + "\r\n ")
		s = s[cut:]
	}
	c.out.WriteString(s + "\r\n")
}

// escaped is a value of the type TEXT (RFC 5545 §3.3.11), valid UTF-8.
func escaped(s string) string {
	return strings.NewReplacer("\\", "\\\\", ";", "\\;", ",", "\\,", "\n", "\\n", "\r", "").Replace(strings.ToValidUTF8(s, "\uFFFD"))
}

// due is the day on which what a finding tells of falls due.
func due(f *diag.Finding) (day time.Time, ok bool) {
	for _, arg := range f.Args {
		if d, is := arg.Value.(diag.Day); is && arg.Name == "day" {
			day, err := time.Parse(time.DateOnly, string(d))
			return day, err == nil
		}
	}
	return time.Time{}, false
}
