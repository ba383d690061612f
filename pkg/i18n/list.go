package i18n

import (
	"strconv"
	"strings"
)

// Conjunction is the word before the last item of a list.
type Conjunction uint8

// The conjunctions.
const (
	And Conjunction = iota
	Or
)

// List joins items as a sentence does: "a, b et c", "a or b".
func List(lang Lang, items []string, c Conjunction) string {
	if len(items) == 0 {
		return ""
	}
	last := len(items) - 1
	if last == 0 {
		return items[0]
	}
	return strings.Join(items[:last], ", ") + " " + c.word(lang) + " " + items[last]
}

func (c Conjunction) word(lang Lang) string {
	switch {
	case lang == EN && c == Or:
		return "or"
	case lang == EN:
		return "and"
	case c == Or:
		return "ou"
	}
	return "et"
}

// Number groups digits by three: "1 234" with a narrow no-break space in
// French, "1,234" in English.
func Number(n int, lang Lang) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "\u2212", digits[1:]
	}
	separator := string(narrow)
	if lang == EN {
		separator = ","
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(d)
	}
	return sign + b.String()
}

// Quote puts words between quotation marks: « mots », “words”.
func Quote(lang Lang, s string) string {
	if lang == EN {
		return "“" + s + "”"
	}
	return "«" + string(nbsp) + s + string(nbsp) + "»"
}
