package doc

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// schemes are those that a Link may have; anything else could run a program,
// read a disk or fetch without a word.
var schemes = []string{"https", "http", "mailto", "tel"}

// SafeURL tells whether an address may stand in a Link: an allowed scheme, and
// no white space or control character that a browser would skip over.
func SafeURL(address string) bool {
	scheme, rest, found := strings.Cut(address, ":")
	if !found || rest == "" || !slices.Contains(schemes, strings.ToLower(scheme)) {
		return false
	}
	return utf8.ValidString(address) && !strings.ContainsFunc(address, unsafeInURL)
}

func unsafeInURL(r rune) bool { return unicode.IsSpace(r) || hidden(r) }

// hidden tells whether a character changes what is read without being seen:
// controls, bidirectional controls, zero-width marks, tags. The joiners
// U+200C and U+200D stay: some scripts need them.
func hidden(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r', r == '\u0085':
		return false // white space
	case unicode.IsControl(r):
		return true
	case r == '\u061C', r == '\u200B', r == '\u200E', r == '\u200F', r == '\uFEFF':
		return true
	case r >= '\u202A' && r <= '\u202E', r >= '\u2060' && r <= '\u206F':
		return true
	}
	return r >= 0xE0000 && r <= 0xE007F
}

// clean makes a string fit for Text: valid UTF-8, one line, nothing hidden.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case hidden(r):
			return -1
		case r == '\t', r == '\n', r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// cleanLines is clean for Code, whose line breaks count.
func cleanLines(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = clean(strings.ReplaceAll(line, "\t", "    "))
	}
	return strings.Join(lines, "\n")
}

// Slug turns a title into an anchor: lower case ASCII, accents folded, words
// joined by hyphens. A title without any letter gives "section".
func Slug(title string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		folded := fold(r)
		switch {
		case folded != "":
			b.WriteString(folded)
		case unicode.Is(unicode.Mn, r): // a decomposed accent
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	if s := strings.Trim(b.String(), "-"); s != "" {
		return s
	}
	return "section"
}

// folds maps the accented letters of the Union's Latin alphabets to ASCII.
var folds = map[string]string{
	"a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
	"i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő",
	"r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
	"ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
}

// fold gives the ASCII letters of a lower-case letter or digit, "" if it has none.
func fold(r rune) string {
	if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
		return string(r)
	}
	if r < utf8.RuneSelf {
		return ""
	}
	for ascii, accented := range folds {
		if strings.ContainsRune(accented, r) {
			return ascii
		}
	}
	return ""
}

// anchors hands out identifiers that are unique in one text.
type anchors map[string]bool

func (a anchors) take(id string) string {
	free := id
	for n := 2; a[free]; n++ {
		free = fmt.Sprintf("%s-%d", id, n)
	}
	a[free] = true
	return free
}
