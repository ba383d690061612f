package i18n

import (
	"fmt"
	"strconv"
	"time"
)

var (
	monthsFR = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	monthsEN = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// Date puts an ISO 8601 date into words: "1er mars 2026" with no-break spaces,
// "1 March 2026". A month ("2026-03") or a year is a date too. What is none is
// given back as it is, so that a reader sees what the author wrote.
func Date(iso string, lang Lang) string {
	for _, layout := range []string{time.DateOnly, "2006-01"} {
		if t, err := time.Parse(layout, iso); err == nil {
			return dateWords(t, layout == time.DateOnly, lang)
		}
	}
	return iso
}

func dateWords(t time.Time, withDay bool, lang Lang) string {
	month, space := monthsFR[t.Month()-1], string(nbsp)
	if lang == EN {
		month, space = monthsEN[t.Month()-1], " "
	}
	words := fmt.Sprintf("%s%s%d", month, space, t.Year())
	switch {
	case !withDay:
		return words
	case t.Day() == 1 && lang == FR: // "1er" is the only ordinal of French dates
		return "1er" + space + words
	}
	return strconv.Itoa(t.Day()) + space + words
}
