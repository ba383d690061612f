package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold reduces a text to its words: lower case, no accents, one space between
// words. A slash between two digits stays, for numbers such as 2016/1250.
func fold(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	eachFolded(text, func(r rune) bool { b.WriteRune(r); return true })
	return b.String()
}

// eachFolded yields the characters of fold(text) until yield returns false.
func eachFolded(text string, yield func(rune) bool) {
	gap, started := false, false
	var last rune
	for i, r := range text {
		if unicode.Is(unicode.Mn, r) {
			continue // a combining accent
		}
		slash := r == '/' && isDigit(last) && i+1 < len(text) && isDigit(rune(text[i+1]))
		last = r
		if !slash && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = started
			continue
		}
		if gap && !yield(' ') {
			return
		}
		gap, started = false, true
		if !yieldPlain(unicode.ToLower(r), yield) {
			return
		}
	}
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// yieldPlain yields a lower-case letter without its accent.
func yieldPlain(r rune, yield func(rune) bool) bool {
	switch r {
	case 'œ':
		return yield('o') && yield('e')
	case 'æ':
		return yield('a') && yield('e')
	}
	if r >= 'à' && r <= 'ÿ' {
		// The letters of Latin-1 from U+00E0 to U+00FF, in their order.
		const plain = "aaaaaa_ceeeeiiiidnooooo_ouuuuy_y"
		if p := plain[r-'à']; p != '_' {
			r = rune(p)
		}
	}
	return yield(r)
}

// equalsAny tells whether a folded text is one of the names, folded on the way
// so that a lookup allocates nothing.
func equalsAny(folded string, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return equals(folded, n) })
}

func equals(folded, name string) bool {
	end, ok := prefix(folded, name)
	return ok && end == len(folded)
}

// mentionsAny tells whether one of the names stands in a folded text as whole words.
func mentionsAny(folded string, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return mention(folded, n) >= 0 })
}

// mention gives where a name stands in a folded text as whole words, -1 where it
// does not.
func mention(folded, name string) int {
	for start := 0; start < len(folded); {
		if end, ok := prefix(folded[start:], name); ok && (start+end == len(folded) || folded[start+end] == ' ') {
			return start
		}
		next := strings.IndexByte(folded[start:], ' ')
		if next < 0 {
			return -1
		}
		start += next + 1
	}
	return -1
}

// prefix tells whether a folded text begins with a name, and where it ends.
func prefix(folded, name string) (end int, ok bool) {
	eachFolded(name, func(want rune) bool {
		got, size := utf8.DecodeRuneInString(folded[end:])
		ok = got == want
		end += size
		return ok
	})
	return end, ok
}
