package report

import (
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// width is the number of columns that s takes in a terminal: two for most
// emoji and East Asian characters, none for a combining accent.
func width(s string) int {
	if n, ok := latinWidth(s); ok {
		return n
	}
	// A condition of our own: the library's default one follows the environment.
	condition := runewidth.Condition{StrictEmojiNeutral: true}
	return condition.StringWidth(s)
}

// latinWidth counts the characters of ordinary French and English, all of one
// column. The library's first look at one above U+0300, such as the curly
// apostrophe, costs a millisecond of tables.
func latinWidth(s string) (n int, ok bool) {
	for _, r := range s {
		switch {
		case r >= ' ' && r < 0x7F || r > 0xA0 && r < 0x300 && r != 0xAD || r == 0xA0 || r == '\t':
		case r >= 0x2010 && r <= 0x2027 || r == 0x202F:
		default:
			return 0, false
		}
		n++
	}
	return n, true
}

// visible replaces characters that would steer the terminal, or make a line
// read otherwise than it is written, by visible ones: one for one, so that
// columns stay true.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return r
		case r == '\n':
			return ' '
		case r < ' ':
			return '\u2400' + r // ␀ and its neighbours
		case r == 0x7F:
			return '\u2421' // ␡
		case r == '\u200D' || r == '\uFE0F' || unicode.IsGraphic(r) && r != '\u2028' && r != '\u2029':
			return r // joiners make up emoji
		}
		return unicode.ReplacementChar
	}, s)
}

// wrap breaks s at its ordinary spaces so that lines take at most columns, the
// first one apart from what stands before it; the next ones begin with indent.
// It breaks nothing when columns is not positive.
func wrap(s string, columns int, indent string) string {
	if columns <= 0 || width(s) <= columns {
		return s
	}
	columns = max(columns, 20)
	var b strings.Builder
	used := 0
	for i, word := range strings.Split(s, " ") {
		w := width(word)
		switch {
		case i == 0:
		case used+1+w > columns:
			b.WriteString("\n" + indent)
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += w
	}
	return b.String()
}
