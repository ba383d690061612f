package i18n

import (
	"strings"
	"unicode"
)

// spaceFrench rewrites the gaps of the text: runs of spaces, and the empty
// gaps where French wants one.
func spaceFrench(text []char) []char {
	out := make([]char, 0, len(text)+len(text)/16)
	for i := 0; i < len(text); {
		end := i
		for end < len(text) && isGap(text[end].r) && !text[end].kept {
			end++
		}
		if space := (gap{text, i, end}).space(); space != 0 {
			out = append(out, char{r: space})
		} else {
			out = append(out, text[i:end]...)
		}
		if end < len(text) {
			out = append(out, text[end])
			end++
		}
		i = end
	}
	return out
}

// gap lies between two visible characters: the spaces of text[start:end], none
// when start == end.
type gap struct {
	text       []char
	start, end int
}

func (g gap) empty() bool  { return g.start == g.end }
func (g gap) before() rune { return at(g.text, g.start-1) }
func (g gap) after() rune  { return at(g.text, g.end) }
func (g gap) digits() bool { return isDigit(g.before()) && isDigit(g.after()) }
func isDigit(r rune) bool  { return r >= '0' && r <= '9' }
func closes(r rune) bool   { return unicode.IsSpace(r) || strings.ContainsRune(`;!?)]»”"’…`, r) }
func canPrecede(r rune) bool {
	return isWordRune(r) || strings.ContainsRune(")]»”\"’'`%€…°", r)
}

// space is the space that the gap wants, or 0 to leave it as it is.
func (g gap) space() rune {
	if g.before() == '\n' || g.after() == '\n' || g.insideKept() {
		return 0
	}
	switch r := g.after(); {
	case strings.ContainsRune(";!?", r):
		return g.beforeHighSign()
	case r == ':':
		return g.beforeColon()
	case r == '»' || g.before() == '«':
		return nbsp
	case r == '%' || r == '€' || r == '‰':
		return g.beforeUnitSign()
	case g.before() == '°':
		return g.afterNumero()
	case g.empty():
		return 0
	case g.digits() && g.groupsDigits():
		return narrow
	case g.bindsWords():
		return nbsp
	}
	return 0
}

// insideKept tells an empty gap inside code or an address.
func (g gap) insideKept() bool {
	kept := func(i int) bool { return i >= 0 && i < len(g.text) && g.text[i].kept }
	return g.empty() && (kept(g.start-1) && kept(g.end))
}

// beforeHighSign keeps "?!" together, and leaves alone what is no punctuation
// ("a;b", "(?)").
func (g gap) beforeHighSign() rune {
	if !closes(at(g.text, g.end+1)) || g.empty() && !canPrecede(g.before()) || strings.ContainsRune("(«", g.before()) {
		return 0
	}
	return narrow
}

// beforeColon wants a colon that ends a word: not 12:30, not a::b.
func (g gap) beforeColon() rune {
	next := at(g.text, g.end+1)
	if !unicode.IsSpace(next) && next != '»' || g.empty() && !canPrecede(g.before()) {
		return 0
	}
	return nbsp
}

// beforeUnitSign binds 5 %, 12 €.
func (g gap) beforeUnitSign() rune {
	if !isDigit(g.before()) || isWordRune(at(g.text, g.end+1)) {
		return 0
	}
	return nbsp
}

// afterNumero binds n° 3.
func (g gap) afterNumero() rune {
	n := at(g.text, g.start-2)
	if n != 'n' && n != 'N' || isWordRune(at(g.text, g.start-3)) || !isDigit(g.after()) {
		return 0
	}
	return nbsp
}

// longestNumber bounds the search for the ends of a number, in characters, so
// that a page of digits costs no more than a page of words.
const longestNumber = 32

// groupsDigits tells a gap inside a number such as 12 345: one to three digits,
// no leading zero, then groups of exactly three. Telephone numbers and
// registration numbers have other groups and keep their spaces.
func (g gap) groupsDigits() bool {
	if g.end-g.start > 1 {
		return false
	}
	first := g.start
	for g.start-first < longestNumber && (isDigit(at(g.text, first-1)) || isGap(at(g.text, first-1)) && isDigit(at(g.text, first-2))) {
		first--
	}
	groups := []int{0}
	for i := first; i-g.end < longestNumber; i++ {
		r := at(g.text, i)
		switch {
		case isDigit(r):
			groups[len(groups)-1]++
		case isGap(r) && isDigit(at(g.text, i+1)):
			groups = append(groups, 0)
		default:
			return at(g.text, first) != '0' && !isWordRune(at(g.text, first-1)) && !isWordRune(r) && wellGrouped(groups)
		}
	}
	return false
}

func wellGrouped(groups []int) bool {
	for _, n := range groups[1:] {
		if n != 3 {
			return false
		}
	}
	return groups[0] <= 3
}

// bindsWords tells a number and its unit or month, a month and its year, an
// abbreviation and its number.
func (g gap) bindsWords() bool {
	left, right := g.wordBefore(), g.wordAfter()
	switch {
	case isDay(left):
		return isMonthFR(right) || isNumber(left) && isUnitFR(right)
	case isNumber(left):
		return isUnitFR(right)
	case isMonthFR(left):
		return len(right) == 4 && isNumber(right)
	case left == "art." || left == "p." || left == "§" || left == "article" || left == "articles":
		return right != "" && (isDigit(rune(right[0])) || len(right) <= 2 && strings.ContainsRune("LRDA", rune(right[0])))
	}
	return false
}

// wordBefore is the lower-case word that ends at the gap: letters, digits, and
// the dot or sign of an abbreviation.
func (g gap) wordBefore() string {
	i := g.start
	for isWordRune(at(g.text, i-1)) || i == g.start && (at(g.text, i-1) == '.' || at(g.text, i-1) == '§') {
		i--
	}
	return strings.ToLower(textString(g.text[i:g.start]))
}

// wordAfter is the word that begins at the gap.
func (g gap) wordAfter() string {
	i := g.end
	for isWordRune(at(g.text, i)) {
		i++
	}
	return textString(g.text[g.end:i])
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// isDay tells the day of a date: 1er, 2 to 31.
func isDay(s string) bool { return s == "1er" || len(s) <= 2 && isNumber(s) }

func isMonthFR(s string) bool {
	for _, m := range monthsFR {
		if m == s {
			return true
		}
	}
	return false
}

func isUnitFR(s string) bool {
	for u := range units {
		if s == units[u].fr || s == units[u].fr+"s" {
			return true
		}
	}
	return s == "h" || s == "min"
}
