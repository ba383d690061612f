package i18n

import (
	"strings"
	"unicode"
)

// latinBase gives the letter under each accented letter of U+00C0 to U+017F,
// in lower case. A star is a sign or a ligature: see foldRune.
const latinBase = "aaaaaa*ceeeeiiii*nooooo*ouuuuy**" + // U+00C0
	"aaaaaa*ceeeeiiii*nooooo*ouuuuy*y" + // U+00E0
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" // U+0100

// Fold makes words comparable: lower case, no accents, no ligatures ("Œuvre"
// gives "oeuvre"), plain apostrophes, spaces and hyphens. It knows the letters
// of the European languages in Latin script; others are only lowered.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		foldRune(&b, r)
	}
	return b.String()
}

func foldRune(b *strings.Builder, r rune) {
	switch {
	case r >= 'A' && r <= 'Z':
		b.WriteRune(r + 'a' - 'A')
	case r < 0x80:
		b.WriteRune(r)
	case r == nbsp || r == narrow:
		b.WriteByte(' ')
	case r == '’' || r == '‘':
		b.WriteByte('\'')
	case r == '\u2010' || r == '\u2011':
		b.WriteByte('-')
	case r >= 0xC0 && r <= 0x17F && latinBase[r-0xC0] != '*':
		b.WriteByte(latinBase[r-0xC0])
	case unicode.Is(unicode.Mn, r): // text in decomposed form, as macOS writes it
	default:
		foldSpecial(b, r)
	}
}

func foldSpecial(b *strings.Builder, r rune) {
	switch r {
	case 'Œ', 'œ':
		b.WriteString("oe")
	case 'Æ', 'æ':
		b.WriteString("ae")
	case 'Ĳ', 'ĳ':
		b.WriteString("ij")
	case 'ß', 'ẞ':
		b.WriteString("ss")
	case 'Ð', 'ð':
		b.WriteByte('d')
	case 'Þ', 'þ':
		b.WriteString("th")
	default:
		b.WriteRune(unicode.ToLower(r))
	}
}

// Nearest finds the one candidate that an author most likely meant: at most a
// third of the word's letters wrong (one at least), and no other as near.
// Letters are compared folded; two neighbours that changed places count once.
func Nearest(word string, candidates []string) (string, bool) {
	folded := []rune(Fold(word))
	limit := max(1, len(folded)/3)
	best, count, nearest := limit+1, 0, ""
	for _, c := range candidates {
		d := distance(folded, []rune(Fold(c)), limit)
		switch {
		case d < best:
			best, count, nearest = d, 1, c
		case d == best && c != nearest:
			count++
		}
	}
	return nearest, best <= limit && count == 1
}

// distance is the restricted Damerau-Levenshtein distance, or limit+1 as soon
// as the lengths alone exceed the limit.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	before, prev, cur := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], before[j-2]+1)
			}
		}
		before, prev, cur = prev, cur, before
	}
	return prev[len(b)]
}
