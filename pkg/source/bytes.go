package source

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// scanBytes refuses what no YAML reader should be given: a file too large, not
// in UTF-8, or with characters that cannot be seen. It stops at the first
// fault: after it, places mean nothing.
func scanBytes(name string, data []byte) []diag.Finding {
	one := func(f diag.Finding) []diag.Finding { f.Severity = diag.Error; return []diag.Finding{f} }
	if len(data) > MaxBytes {
		return one(diag.Finding{ID: "YML006", Place: diag.Place{File: name},
			Args: []diag.Arg{{Name: "what", Value: diag.Term("limit.bytes")}, {Name: "limit", Value: diag.Number(MaxBytes)}}})
	}
	if bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}) {
		return one(diag.Finding{ID: "YML002", Place: diag.Place{File: name, Line: 1, Col: 1, EndLine: 1, EndCol: 2},
			Args: []diag.Arg{{Name: "encoding", Value: diag.Text("UTF-16")}, {Name: "read", Value: diag.Text("")}}})
	}
	line, col := 1, 1
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		place := diag.Place{File: name, Line: line, Col: col, EndLine: line, EndCol: col + 1}
		switch {
		case r == utf8.RuneError && size == 1:
			return one(diag.Finding{ID: "YML002", Place: place, Args: []diag.Arg{
				{Name: "encoding", Value: diag.Text("Windows-1252")},
				{Name: "read", Value: diag.Text(latin1Word(data, i))}}})
		case hidden(r) || r == '\r' && !bytes.HasPrefix(data[i:], []byte("\r\n")):
			return one(diag.Finding{ID: "YML003", Place: place,
				Args: []diag.Arg{{Name: "character", Value: diag.Code(fmt.Sprintf("U+%04X", r))}}})
		case r == '\n':
			line, col = line+1, 0
		case r == '\uFEFF' && i == 0:
			col = 0
		}
		i, col = i+size, col+1
	}
	return nil
}

// hidden tells control characters, the line breaks that editors do not show as
// such (YAML counts them as lines), and the characters that make a text read
// otherwise than it is written (bidirectional overrides and isolates).
func hidden(r rune) bool {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return false
	case r < 0x20 || r >= 0x7F && r < 0xA0:
		return true
	}
	return r == 0x2028 || r == 0x2029 || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F
}

// latin1Word is the word around byte i read as Windows-1252: seeing "société"
// spelt right tells the author that the guess is good.
func latin1Word(data []byte, i int) string {
	isWord := func(b byte) bool {
		return b >= 0xC0 || b == 0x9C || b == 0x92 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
	}
	start, end := i, i
	for start > 0 && i-start < 20 && isWord(data[start-1]) {
		start--
	}
	for end < len(data) && end-i < 20 && isWord(data[end]) {
		end++
	}
	var out []rune
	for _, b := range data[start:end] {
		switch b {
		case 0x9C:
			out = append(out, 'œ')
		case 0x92:
			out = append(out, '’')
		default:
			out = append(out, rune(b))
		}
	}
	return string(out)
}
