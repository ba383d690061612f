package i18n

import (
	"strings"
	"unicode"
)

// Typography gives prose the signs and spaces of its language. In French: a
// narrow no-break space before ; ! and ?, a no-break space before the colon,
// inside « », and between what belongs together (n° 3, art. 30, 5 %, 3 mai
// 2026, 24 heures, 12 345 €), curly apostrophes and one-character ellipses. In
// English: curly apostrophes and quotation marks.
//
// URLs, e-mail addresses, times (12:30) and `code` are left alone. Applied
// twice it changes nothing more: every space depends on the visible characters
// around it and on whether there is a space, never on which.
func Typography(lang Lang, s string) string {
	text := scan(s)
	if lang == EN {
		return textString(replaceEnglish(text))
	}
	return textString(spaceFrench(replaceFrench(text)))
}

// char is a character of the text; kept ones are never changed, and no space
// is put between two of them.
type char struct {
	r    rune
	kept bool
}

// scan marks code spans, and the words that hold an address.
func scan(s string) []char {
	text := make([]char, 0, len(s))
	for _, r := range s {
		text = append(text, char{r: r})
	}
	keepCode(text)
	keepAddresses(text)
	return text
}

func textString(text []char) string {
	var b strings.Builder
	for _, c := range text {
		b.WriteRune(c.r)
	}
	return b.String()
}

// keepCode marks what stands between two runs of as many backticks.
func keepCode(text []char) {
	for i := 0; i < len(text); {
		n := backticks(text[i:])
		if n == 0 {
			i++
			continue
		}
		end := closingTicks(text, i+n, n)
		if end < 0 {
			i += n
			continue
		}
		for ; i < end; i++ {
			text[i].kept = true
		}
	}
}

func backticks(text []char) int {
	n := 0
	for n < len(text) && text[n].r == '`' {
		n++
	}
	return n
}

// closingTicks is the index after the next run of exactly n backticks, or -1.
func closingTicks(text []char, from, n int) int {
	for i := from; i < len(text); {
		run := backticks(text[i:])
		if run == n {
			return i + n
		}
		i += max(run, 1)
	}
	return -1
}

func keepAddresses(text []char) {
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && !unicode.IsSpace(text[end].r) {
			end++
		}
		if isAddress(text[start:end]) {
			for i := start; i < end; i++ {
				text[i].kept = true
			}
		}
		start = end + 1
	}
}

// isAddress recognises a URL or an e-mail address by what it holds rather than
// by how it begins, so that a space put before it changes nothing.
func isAddress(word []char) bool {
	s := textString(word)
	if strings.Contains(s, "://") || strings.Contains(s, "www.") || strings.Contains(s, "mailto:") {
		return true
	}
	for i := 1; i+1 < len(word); i++ {
		if word[i].r == '@' && isWordRune(word[i-1].r) && isWordRune(word[i+1].r) {
			return true
		}
	}
	return false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func isGap(r rune) bool { return r == ' ' || r == nbsp || r == narrow }

// at is the character i of the text, or a line break outside of it: what ends a
// line and what ends the text are the same to every rule.
func at(text []char, i int) rune {
	if i < 0 || i >= len(text) {
		return '\n'
	}
	return text[i].r
}

// replaceFrench curls apostrophes and joins three dots.
func replaceFrench(text []char) []char {
	out := text[:0]
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c.kept:
		case c.r == '\'' && isApostrophe(text, i):
			c.r = '’'
		case isEllipsis(text, i):
			c.r = '…'
			i += 2
		}
		out = append(out, c)
	}
	return out
}

// isApostrophe tells the sign of elision from a quotation mark and a prime:
// a letter before, and after it a letter, a number or words in quotes.
func isApostrophe(text []char, i int) bool {
	next := at(text, i+1)
	return unicode.IsLetter(at(text, i-1)) && (isWordRune(next) || next == '«' || next == '`')
}

// isEllipsis tells exactly three dots, outside of paths such as ../...
func isEllipsis(text []char, i int) bool {
	for j := i; j < i+3; j++ {
		if at(text, j) != '.' || text[j].kept {
			return false
		}
	}
	before, after := at(text, i-1), at(text, i+3)
	return before != '.' && after != '.' && before != '/' && after != '/'
}

// replaceEnglish curls apostrophes and quotation marks.
func replaceEnglish(text []char) []char {
	for i, c := range text {
		switch {
		case c.kept:
		case c.r == '\'' && isApostrophe(text, i):
			text[i].r = '’'
		case c.r == '"' && opensQuote(at(text, i-1)):
			text[i].r = '“'
		case c.r == '"':
			text[i].r = '”'
		}
	}
	return text
}

func opensQuote(before rune) bool {
	return unicode.IsSpace(before) || strings.ContainsRune("([{—–", before)
}
