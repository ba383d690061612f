package i18n

import (
	"strconv"
	"strings"
	"unicode"
)

// unit is an index of units.
type unit uint8

const (
	year unit = iota
	month
	week
	day
	hour
	minute
)

// units holds the names that we write, and all those that we read, folded.
var units = [...]struct {
	fr, en string
	read   string // between spaces
}{
	year:   {"an", "year", " an ans annee annees year years yr yrs y "},
	month:  {"mois", "month", " mois month months mo "},
	week:   {"semaine", "week", " semaine semaines sem week weeks wk wks w "},
	day:    {"jour", "day", " jour jours j day days d "},
	hour:   {"heure", "hour", " heure heures h hour hours hr hrs "},
	minute: {"minute", "minute", " minute minutes min mn mins "},
}

// numbers are the numbers that people write in letters, folded.
var numbers = [...]struct {
	words string
	n     int
}{
	{" un une one a an ", 1}, {" deux two ", 2}, {" trois three ", 3}, {" quatre four ", 4}, {" cinq five ", 5},
	{" six ", 6}, {" sept seven ", 7}, {" huit eight ", 8}, {" neuf nine ", 9}, {" dix ten ", 10},
	{" onze eleven ", 11}, {" douze twelve ", 12}, {" treize thirteen ", 13}, {" quatorze fourteen ", 14},
	{" quinze fifteen ", 15}, {" seize sixteen ", 16}, {" dix-huit eighteen ", 18}, {" vingt twenty ", 20},
	{" vingt-quatre twenty-four ", 24}, {" trente thirty ", 30}, {" quarante-huit forty-eight ", 48},
	{" cinquante fifty ", 50}, {" soixante-douze seventy-two ", 72}, {" quatre-vingt-dix ninety ", 90}, {" cent ", 100},
}

// parseWords reads numbers and units in turn; "et demi" adds six months to a
// year and twelve hours to a day.
func parseWords(s string) (d Duration, ok bool) {
	tokens := splitWords(Fold(s))
	last := unit(255)
	for i := 0; i < len(tokens); {
		word := tokens[i]
		if i > 0 && (word == "et" || word == "and" || word == ",") && i+1 < len(tokens) {
			i++
			word = tokens[i]
		}
		if word == "demi" || word == "demie" {
			if !d.addHalf(last) {
				return d, false
			}
			i, last = i+1, 255
			continue
		}
		n, isNumber := wholeNumber(word)
		if !isNumber || i+1 >= len(tokens) {
			return d, false
		}
		u, isUnit := findUnit(tokens[i+1])
		if !isUnit || !d.add(n, u) {
			return d, false
		}
		i, last = i+2, u
	}
	return d, len(tokens) > 0
}

// addHalf adds half of the unit that was just read.
func (d *Duration) addHalf(u unit) bool {
	switch u {
	case year:
		return d.add(6, month)
	case day:
		return d.add(12, hour)
	case hour:
		return d.add(30, minute)
	}
	return false
}

// splitWords cuts at spaces and between a digit and a letter ("72h"), commas
// being words of their own.
func splitWords(s string) []string {
	var out []string
	var b strings.Builder
	end := func() {
		if b.Len() > 0 {
			out = append(out, b.String())
			b.Reset()
		}
	}
	var last rune
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			end()
		case r == ',':
			end()
			out = append(out, ",")
		case unicode.IsDigit(last) && unicode.IsLetter(r):
			end()
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		last = r
	}
	end()
	return out
}

// wholeNumber reads up to five digits, or a number in letters. More digits are
// a mistake of the author rather than a duration.
func wholeNumber(word string) (int, bool) {
	if word[0] >= '0' && word[0] <= '9' {
		n, err := strconv.ParseUint(word, 10, 32)
		return int(n), err == nil && len(word) <= 5
	}
	for _, row := range numbers {
		if strings.Contains(row.words, " "+word+" ") {
			return row.n, true
		}
	}
	return 0, false
}

func findUnit(word string) (unit, bool) {
	for u := range units {
		if strings.Contains(units[u].read, " "+word+" ") {
			return unit(u), true
		}
	}
	return 0, false
}

// looksISO tells "P3Y" from words: no word of ours is a P and a digit.
func looksISO(s string) bool {
	return len(s) > 1 && (s[0] == 'P' || s[0] == 'p') && (s[1] == 'T' || s[1] == 't' || s[1] >= '0' && s[1] <= '9')
}

// parseISO reads ISO 8601 durations with whole numbers, weeks allowed beside
// other units as the edition of 2019 does.
func parseISO(s string) (d Duration, ok bool) {
	datePart, timePart, hasTime := strings.Cut(strings.ToUpper(s[1:]), "T")
	if hasTime && timePart == "" {
		return d, false
	}
	const dateUnits, timeUnits = "YMWD", "HM"
	return d, d.readISO(datePart, dateUnits, year) && d.readISO(timePart, timeUnits, hour)
}

// readISO reads numbers and letters; the letters come in the order of
// designators, the first of which stands for the unit base.
func (d *Duration) readISO(s, designators string, base unit) bool {
	next := 0
	for s != "" {
		i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
		if i <= 0 {
			return false
		}
		at := strings.IndexByte(designators[next:], s[i])
		n, ok := wholeNumber(s[:i])
		if at < 0 || !ok || !d.add(n, base+unit(next+at)) {
			return false
		}
		next, s = next+at+1, s[i+1:]
	}
	return true
}
