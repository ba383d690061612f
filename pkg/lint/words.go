package lint

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// plain reduces a text to its words: lower case, no accents, one space between
// words and one at each end. Each text is folded once a run.
func (x *index) plain(s string) string {
	if out, ok := x.folded[s]; ok {
		return out
	}
	out := " " + strings.Join(strings.FieldsFunc(i18n.Fold(s), isNoWord), " ") + " "
	x.folded[s] = out
	return out
}

func isNoWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// says gives the words of a plain text that match the first of phrases it
// holds, or "". A phrase is made of whole words; a star at its end stands for
// the rest of a word.
func says(plain string, phrases []string) string {
	for _, ph := range phrases {
		want, open := strings.CutSuffix(ph, "*")
		if want == "" {
			continue // the lists of a table are filled up to one length
		}
		if from, to := find(plain, want, open); from >= 0 {
			return plain[from:to]
		}
	}
	return ""
}

// saysAny tells that a plain text holds a phrase of one of some lists.
func saysAny(plain string, lists ...[]string) bool {
	return slices.ContainsFunc(lists, func(list []string) bool { return says(plain, list) != "" })
}

// find gives the first place of some whole words in a plain text, or -1. The
// last one may be the beginning of a word, which then counts to its end.
func find(plain, want string, open bool) (from, to int) {
	from = -1
	for i := strings.Index(plain, want); i >= 0; i = strings.Index(plain[from+1:], want) {
		from += i + 1
		to = from + len(want)
		if from > 0 && plain[from-1] == ' ' && to < len(plain) && (open || plain[to] == ' ') {
			return from, to + strings.IndexByte(plain[to:], ' ')
		}
	}
	return -1, -1
}

// cut gives what stands on both sides of some whole words of a plain text, which
// are plain texts too.
func cut(plain, words string) (before, after string, found bool) {
	from, to := find(plain, words, false)
	if from < 0 {
		return plain, "", false
	}
	return plain[:from], plain[to:], true
}

// madeOf tells that all the words of a plain text are among some, which a space
// separates and surrounds.
func madeOf(plain, some string) bool {
	for w := range strings.FieldsSeq(plain) {
		if !strings.Contains(some, " "+w+" ") {
			return false
		}
	}
	return true
}

// flat tells a short sentence about the data as a whole, and nothing else. A
// longer one, or one about something else, may hold a condition that no list of
// words knows: a person must judge it.
func flat(plain string) bool {
	return strings.Count(plain, " ") <= 15 && slices.ContainsFunc(wholes[:], func(s string) bool { return strings.HasPrefix(plain, s) })
}

// sure lowers an error to a warning where the words leave a doubt.
func sure(s diag.Severity, plainly bool) diag.Severity {
	if plainly {
		return s
	}
	return min(s, diag.Warning)
}

var wholes = [...]string{" les donnees ", " vos donnees ", " nos donnees ", " ces donnees ", " toutes les donnees ", " toutes vos donnees ", " aucune donnee ", " aucune de vos donnees ", " donnees ", " vos informations ",
	" la base ", " nos serveurs ", " tous nos serveurs ", " aucun tiers ", " aucun prestataire ", " personne ", " nul ", " vous seul ", " nous seuls ",
	" the data ", " your data ", " our data ", " these data ", " all data ", " no data ", " none of your data ", " our servers ", " no third party ", " no provider ", " nobody ", " no one ", " only you ", " only we "}

// spot gives the words of a text, as they are written, that match the first of
// phrases it holds, or "".
func (x *index) spot(raw string, phrases []string) string {
	plain := x.plain(raw)
	found := says(plain, phrases)
	if found == "" {
		return ""
	}
	before, _, _ := cut(plain, found)
	skip := strings.Count(before, " ") - 1
	take := strings.Count(found, " ") + 1
	start, end, n := -1, len(raw), 0
	inWord := false
	for i, r := range raw + " " {
		switch {
		case !isNoWord(r) && !inWord:
			if inWord = true; n == skip {
				start = i
			}
		case isNoWord(r) && inWord:
			if inWord = false; n == skip+take-1 {
				end = i
			}
			n++
		}
	}
	if start < 0 {
		return found
	}
	return raw[start:end]
}

// phrase is an argument made of the words that made a rule speak.
func phrase(word string) diag.Arg { return diag.Arg{Name: "word", Value: diag.Text(word)} }

// short keeps the beginning of a long sentence.
func short(s string) string {
	if r := []rune(s); len(r) > 120 {
		return strings.TrimSpace(string(r[:117])) + "…"
	}
	return s
}

// periodIn reads the first period that a text tells in words: "30 jours", "six
// months".
func (x *index) periodIn(s string) (i18n.Duration, bool) {
	fields := strings.Fields(strings.ReplaceAll(x.plain(s), " quatre vingt dix ", " 90 "))
	for i := 1; i < len(fields); i++ {
		n, ok := countAt(fields, i-1)
		if !ok {
			continue
		}
		switch strings.TrimSuffix(fields[i], "s") {
		case "an", "annee", "year":
			return i18n.Duration{Years: n}, true
		case "moi", "month":
			return i18n.Duration{Months: n}, true
		case "semaine", "week":
			return i18n.Duration{Weeks: n}, true
		case "jour", "day":
			return i18n.Duration{Days: n}, true
		case "heure", "hour", "h":
			return i18n.Duration{Hours: n}, true
		}
	}
	return i18n.Duration{}, false
}

// mentionsPeriod tells that a text tells a period in words.
func (x *index) mentionsPeriod(s string) bool {
	_, ok := x.periodIn(s)
	return ok
}

// countAt reads the number that ends at a word: "vingt-quatre" is in two.
func countAt(fields []string, i int) (int, bool) {
	n, ok := countOf(fields[i])
	if i > 0 && ok && n < 20 {
		if tens, more := countOf(fields[i-1]); more && tens%10 == 0 && tens < 100 && !unicode.IsDigit(rune(fields[i-1][0])) {
			n += tens
		}
	}
	return n, ok
}

// countOf reads a number of one word.
func countOf(word string) (int, bool) {
	if n, err := strconv.Atoi(word); err == nil && n > 0 {
		return n, true
	}
	for _, n := range numbers {
		if slices.Contains(n.words[:], word) {
			return n.n, true
		}
	}
	return 0, false
}

// numbers are those that periods and lengths are made of.
var numbers = [...]struct {
	n     int
	words [3]string
}{{1, [3]string{"un", "une", "one"}}, {2, [3]string{"deux", "two"}}, {3, [3]string{"trois", "three"}}, {4, [3]string{"quatre", "four"}}, {5, [3]string{"cinq", "five"}}, {6, [3]string{"six"}},
	{7, [3]string{"sept", "seven"}}, {8, [3]string{"huit", "eight"}}, {9, [3]string{"neuf", "nine"}}, {10, [3]string{"dix", "ten"}}, {11, [3]string{"onze", "eleven"}}, {12, [3]string{"douze", "twelve"}},
	{13, [3]string{"treize", "thirteen"}}, {14, [3]string{"quatorze", "fourteen"}}, {15, [3]string{"quinze", "fifteen"}}, {16, [3]string{"seize", "sixteen"}}, {17, [3]string{"seventeen"}}, {18, [3]string{"eighteen"}}, {19, [3]string{"nineteen"}}, {20, [3]string{"vingt", "twenty"}},
	{30, [3]string{"trente", "thirty"}}, {40, [3]string{"quarante", "forty"}}, {50, [3]string{"cinquante", "fifty"}}, {60, [3]string{"soixante", "sixty"}}, {90, [3]string{"ninety"}}, {100, [3]string{"cent", "hundred"}}}
