package compose

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

func itoa(n int) string { return strconv.Itoa(n) }

// lowerFirst sets the first letter in lower case, unless the word is in
// capitals ("OVH", "CNIL"): it now stands inside a sentence.
func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[size:])
	if unicode.IsUpper(next) || !unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}

// upperFirst sets the first letter in upper case: it now begins a sentence.
func upperFirst(s string) string {
	if s == "" {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// sentence ends a text with a full stop if it has no mark of its own.
func sentence(s string) string {
	if s == "" {
		return s
	}
	switch r, _ := utf8.DecodeLastRuneInString(s); r {
	case '.', '!', '?', '…', ':', ';':
		return s
	}
	return s + "."
}
