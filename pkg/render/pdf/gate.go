package pdf

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// substitute stands, visibly, for a character that cannot be drawn.
const substitute = '?'

// gate lets through only text that the fonts draw and fpdf survives: valid
// UTF-8, NFC, of the basic plane, no control character. What it replaces is
// reported once for each character with the block in which it stood.
type gate struct {
	fonts   *family
	block   doc.Block
	missing func(r rune, in doc.Block)
	told    map[rune]bool
}

// text is s as it can be drawn in any of the four faces.
func (g *gate) text(s string) string {
	if plainASCII(s) {
		return s
	}
	s = norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(g.rune, s)
}

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func (g *gate) rune(r rune) rune {
	switch r {
	case '\n', '\t', '\r':
		return ' '
	case '\u00AD', '\u200B', '\u2060', '\uFEFF':
		// Hints for line breaking, without ink: no loss for the reader.
		return -1
	}
	if g.drawable(r) {
		return r
	}
	g.report(r)
	return substitute
}

// drawable asks the regular face; the others have the same repertoire, which
// a test holds.
func (g *gate) drawable(r rune) bool { return r >= ' ' && g.fonts.of(0).has(r) }

func (g *gate) report(r rune) {
	if g.missing == nil || g.told[r] {
		return
	}
	g.told[r] = true
	g.missing(r, g.block)
}

// utf16 encodes s as big-endian UTF-16 with its mark, the form of a text
// string outside a page; it may hold what no font draws.
func utf16(s string) string {
	b := []byte{0xFE, 0xFF}
	for _, r := range strings.ToValidUTF8(s, "\uFFFD") {
		if r >= 0x10000 {
			r -= 0x10000
			hi, lo := 0xD800+(r>>10), 0xDC00+(r&0x3FF)
			b = append(b, byte(hi>>8), byte(hi), byte(lo>>8), byte(lo))
			continue
		}
		b = append(b, byte(r>>8), byte(r))
	}
	return string(b)
}

// literal writes a string object; ASCII stays readable.
func literal(s string) string {
	if !plainASCII(s) {
		s = utf16(s)
	}
	return "(" + escape(s) + ")"
}

func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, `(`, `\(`, `)`, `\)`, "\r", `\r`, "\n", `\n`).Replace(s)
}

// firstRune is the first character of s, or 0.
func firstRune(s string) rune {
	if s == "" {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
