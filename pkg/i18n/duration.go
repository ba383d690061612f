package i18n

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Duration is a length of time as its author counts it: "12 months" stays
// twelve months. No field is negative.
type Duration struct{ Years, Months, Weeks, Days, Hours, Minutes int }

// The average lengths of the Gregorian calendar, in days.
const (
	daysInYear  = 365.25
	daysInMonth = daysInYear / 12
)

// tolerance is how far a count of days may be from a count of months and still
// be what the author means: 2 % takes in 30 or 31 days for a month, 365 or 360
// for a year, and leaves out 28 days, or four weeks, for a month.
const tolerance = 0.02

// IsZero tells the absence of a duration from any other.
func (d Duration) IsZero() bool { return d == Duration{} }

// ISO writes the duration in ISO 8601: "P1Y6M", "PT24H". Nothing is "P0D".
func (d Duration) ISO() string {
	var b strings.Builder
	part := func(n int, unit byte) {
		if n > 0 {
			b.WriteString(strconv.Itoa(n))
			b.WriteByte(unit)
		}
	}
	b.WriteByte('P')
	part(d.Years, 'Y')
	part(d.Months, 'M')
	part(d.Weeks, 'W')
	part(d.Days, 'D')
	if d.Hours > 0 || d.Minutes > 0 {
		b.WriteByte('T')
	}
	part(d.Hours, 'H')
	part(d.Minutes, 'M')
	if b.Len() == 1 {
		return "P0D"
	}
	return b.String()
}

// Words puts the duration into words, a no-break space after each number:
// "3 ans", "1 an et 6 mois", "24 hours".
func (d Duration) Words(lang Lang) string {
	var parts []string
	for _, f := range d.fields() {
		if f.n > 0 {
			parts = append(parts, countUnit(f.n, f.unit, lang))
		}
	}
	if len(parts) == 0 {
		return countUnit(0, day, lang)
	}
	return List(lang, parts, And)
}

// Spelt is Words for a sentence, where a single unit is written in letters:
// "un mois", "une semaine", "one month".
func (d Duration) Spelt(lang Lang) string {
	for _, u := range [...]unit{year, month, week, day, hour, minute} {
		var one Duration
		if one.add(1, u); d == one {
			return article(u, lang) + string(nbsp) + unitName(1, u, lang)
		}
	}
	return d.Words(lang)
}

func article(u unit, lang Lang) string {
	switch {
	case lang == EN:
		return "one"
	case u == week || u == hour || u == minute:
		return "une"
	}
	return "un"
}

type field struct {
	n    int
	unit unit
}

func (d Duration) fields() [6]field {
	return [6]field{{d.Years, year}, {d.Months, month}, {d.Weeks, week}, {d.Days, day}, {d.Hours, hour}, {d.Minutes, minute}}
}

func countUnit(n int, u unit, lang Lang) string {
	return Number(n, lang) + string(nbsp) + unitName(n, u, lang)
}

func unitName(n int, u unit, lang Lang) string {
	row := &units[u]
	switch {
	case lang == EN && n == 1:
		return row.en
	case lang == EN:
		return row.en + "s"
	case n < 2 || u == month: // French counts zero as one; "mois" never changes
		return row.fr
	}
	return row.fr + "s"
}

// Compare tells whether a is shorter than b (-1), as long (0) or longer (+1).
//
// Years and months are compared with each other exactly (12 months are a year),
// and so are weeks, days, hours and minutes (24 hours are a day). Where the two
// families meet, a year counts 365.25 days, a month one twelfth of it, and
// lengths less than 2 % apart are equal: 30 days are a month, 365 days a year.
// So Compare answers "does this exceed that?", and is no order to sort by.
func Compare(a, b Duration) int {
	switch {
	case !a.exact() && !b.exact():
		return cmp.Compare(a.months(), b.months())
	case !a.calendar() && !b.calendar():
		return cmp.Compare(a.minutes(), b.minutes())
	}
	x, y := a.AverageDays(), b.AverageDays()
	if math.Abs(x-y) <= tolerance*max(x, y) {
		return 0
	}
	return cmp.Compare(x, y)
}

// AverageDays is the length in days, a year counting 365.25 of them.
func (d Duration) AverageDays() float64 {
	return float64(d.months())*daysInMonth + float64(d.minutes())/(24*60)
}

// calendar tells a duration that counts months, whose length varies.
func (d Duration) calendar() bool { return d.Years > 0 || d.Months > 0 }

// exact tells a duration that counts weeks, days, hours or minutes.
func (d Duration) exact() bool { return d.Weeks > 0 || d.Days > 0 || d.Hours > 0 || d.Minutes > 0 }

func (d Duration) months() int { return 12*d.Years + d.Months }

func (d Duration) minutes() int { return ((7*d.Weeks+d.Days)*24+d.Hours)*60 + d.Minutes }

// ParseDuration reads a duration in the author's words, French or English
// ("3 ans", "24 heures", "1 an et 6 mois", "un mois", "72 h"), or in ISO 8601
// ("P3Y", "PT24H"). Each unit comes once, and numbers are whole.
func ParseDuration(s string) (Duration, error) {
	text := strings.TrimSpace(s)
	read := parseWords
	if looksISO(text) {
		read = parseISO
	}
	d, ok := read(text)
	if !ok {
		return Duration{}, fmt.Errorf("not a duration: %q", s)
	}
	return d, nil
}

// add sets a field once.
func (d *Duration) add(n int, u unit) bool {
	fields := [...]*int{year: &d.Years, month: &d.Months, week: &d.Weeks, day: &d.Days, hour: &d.Hours, minute: &d.Minutes}
	if *fields[u] != 0 {
		return false
	}
	*fields[u] = n
	return true
}
