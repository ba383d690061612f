package compose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func itoa(n int) string { return strconv.Itoa(n) }

// lowerFirst sets the first letter in lower case, for it now stands inside a
// sentence, unless the text begins with what looks like a name.
func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(r) || looksLikeName(s[size:]) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}

// looksLikeName reads what follows a capital: a capital inside the word ("OVH",
// "LinkedIn"), or a next word with a capital of its own ("Google Forms").
func looksLikeName(rest string) bool {
	word, after, _ := strings.Cut(rest, " ")
	if strings.ContainsFunc(word, unicode.IsUpper) {
		return true
	}
	r, size := utf8.DecodeRuneInString(after)
	next, _ := utf8.DecodeRuneInString(after[size:])
	return word != "" && unicode.IsUpper(r) && unicode.IsLower(next)
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

// outsideParentheses leaves out what a text says in parentheses.
func outsideParentheses(s string) string {
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth <= 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}
