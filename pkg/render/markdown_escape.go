package render

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// always are the characters that may begin markup anywhere in a line. "$" is
// GitHub's mathematics, "~" its strikethrough.
const always = "\\`*[]<~|$"

// escapeText escapes plain characters for the inside of a line. White space is
// squeezed, since a line break would end the paragraph. beforeLink tells that a
// link follows: "!" before it would make an image.
func escapeText(s string, beforeLink bool) string {
	words := strings.FieldsFunc(s, asciiSpace)
	if len(words) == 0 {
		return " "
	}
	for i, word := range words {
		words[i] = escapeWord(word)
	}
	last := len(words) - 1
	if beforeLink && endsIn(s, "!") {
		words[last] = words[last][:len(words[last])-1] + `\!`
	}
	if endsIn(s, "&") { // what follows may make it an entity
		words[last] = strings.TrimSuffix(words[last], "&") + `\&`
	}
	if !asciiSpace(rune(s[len(s)-1])) { // a mark that follows would be taken for a part of an address
		words[last] = escapeAddress(words[last])
	}
	out := strings.Join(words, " ")
	if asciiSpace(rune(s[0])) {
		out = " " + out
	}
	if asciiSpace(rune(s[len(s)-1])) {
		out += " "
	}
	return out
}

func endsIn(s, mark string) bool { return strings.HasSuffix(s, mark) }

// escapeWord escapes what stands between white space. Platforms make links of
// bare addresses and would take a backslash for a part of them, so an address
// that needs one is not left bare.
func escapeWord(word string) string {
	runes := []rune(word)
	var b strings.Builder
	for i, r := range runes {
		if needsEscape(runes, i) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	if out := b.String(); out != word {
		return escapeAddress(out)
	}
	return word
}

// escapeAddress keeps platforms from making a link of a bare address.
func escapeAddress(word string) string {
	word = unescapedColon.ReplaceAllString(word, `$1\://`)
	return strings.ReplaceAll(word, "www.", `www\.`)
}

var unescapedColon = regexp.MustCompile(`([^\\]|^)://`)

func needsEscape(word []rune, i int) bool {
	switch r := word[i]; r {
	case '_': // a mark, unless inside a word
		return !(i > 0 && alphanumeric(word[i-1]) && i+1 < len(word) && alphanumeric(word[i+1]))
	case '&':
		return i+1 < len(word) && (word[i+1] == '#' || alphanumeric(word[i+1]))
	default:
		return strings.ContainsRune(always, r)
	}
}

func alphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// blockStart is what begins a block other than a paragraph, or changes the line
// above it (a heading's underline, a table's delimiter). The mark to escape is
// the second group.
var blockStart = regexp.MustCompile(`^(\d{1,9})?(#|>|=|\+(?:[ \t]|$)|-(?:[ \t:-]|$)|:-|[.)](?:[ \t]|$))`)

// escapeStart escapes the first mark of a paragraph's line.
func escapeStart(line string) string {
	m := blockStart.FindStringSubmatchIndex(line)
	if m == nil {
		return line
	}
	return line[:m[4]] + `\` + line[m[4]:]
}

// codeSpan fences code with more backticks than it has in a row.
func codeSpan(s string) string {
	s = spaced(s)
	fence := strings.Repeat("`", longestRun(s, '`')+1)
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return fence + s + fence
}

// codeTag is for where a fence would not be seen: in a table's cell a "|" ends
// the cell, and inside a word a fence is taken for a part of an e-mail address.
func codeTag(s string) string { return "<code>" + escapeText(spaced(s), false) + "</code>" }

// spaced writes all white space as spaces.
func spaced(s string) string {
	return strings.Map(func(r rune) rune {
		if asciiSpace(r) {
			return ' '
		}
		return r
	}, s)
}

// escapeURL writes an address between parentheses: what Markdown would read is
// escaped, what it cannot hold is percent-encoded.
func escapeURL(address string) string {
	var b strings.Builder
	for _, r := range address {
		switch {
		case r <= ' ' || strings.ContainsRune("<>|`\"", r):
			fmt.Fprintf(&b, "%%%02X", r)
		case strings.ContainsRune(`\()&*_[]~$`, r):
			b.WriteString(`\` + string(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
