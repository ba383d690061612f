package source

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// diagnose turns yaml.v3's error into a finding that a person who writes
// French prose understands: most errors are a colon, an apostrophe or a tab.
func diagnose(name string, lines []string, err error) diag.Finding {
	at := min(errorLine(err), len(lines))
	for _, look := range []func(string, []string, int) (diag.Finding, bool){findTab, findColon, findQuote, findReserved} {
		if f, ok := look(name, lines, at); ok {
			f.Severity = diag.Error
			return f
		}
	}
	// yaml.v3 names the line where the map began, not the one where it broke.
	if strings.Contains(err.Error(), "did not find expected key") {
		for n := at + 1; n <= len(lines); n++ {
			if f, ok := quoteAt(name, lines, n); ok {
				f.Severity = diag.Error
				return f
			}
		}
	}
	text := lines[at-1]
	indent := len(text) - len(strings.TrimLeft(text, " "))
	return diag.Finding{ID: "YML001", Severity: diag.Error,
		Place: diag.Place{File: name, Line: at, Col: indent + 1, EndLine: at, EndCol: max(utf8.RuneCountInString(text), indent+1) + 1},
		Args:  []diag.Arg{{Name: "detail", Value: inWords(err)}}}
}

// inWords says yaml.v3's error in the reader's language; one that authors do not
// meet keeps its own words.
func inWords(err error) diag.Value {
	detail := strings.TrimPrefix(err.Error(), "yaml: ")
	for _, x := range [...]struct {
		said string
		term diag.Term
	}{
		{"did not find expected key", "yaml.key"},
		{"did not find expected ',' or '}'", "yaml.brace"},
		{"did not find expected ',' or ']'", "yaml.bracket"},
		{"did not find expected '-' indicator", "yaml.dash"},
		{"could not find expected ':'", "yaml.colon"},
		{"mapping values are not allowed", "yaml.value"},
		{"block sequence entries are not allowed", "yaml.list"},
		{"cannot start any token", "yaml.character"},
		{"did not find expected node content", "yaml.nothing"},
		{"did not find expected alphabetic or numeric character", "yaml.name"},
		{"found unexpected end of stream", "yaml.end"},
		{"found unknown escape character", "yaml.escape"},
		{"found undefined tag handle", "yaml.tag"},
	} {
		if strings.Contains(detail, x.said) {
			return x.term
		}
	}
	return diag.Code(detail)
}

// around lists the lines where the cause of an error at line at may stand, the
// nearest first: yaml.v3 often names the line after.
func around(at, back, count int) []int {
	var out []int
	for _, d := range []int{0, -1, 1} {
		if n := at + d; n >= 1 && n <= count {
			out = append(out, n)
		}
	}
	for n := at - 2; n >= 1 && n >= at-back; n-- {
		out = append(out, n)
	}
	return out
}

func findTab(name string, lines []string, at int) (diag.Finding, bool) {
	for _, n := range around(at, 0, len(lines)) {
		text := lines[n-1]
		lead := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
		if i := strings.IndexByte(lead, '\t'); i >= 0 {
			f := diag.Finding{ID: "YML008", Place: span(name, n, i, i+1)}
			if width, ok := untabbed(lead, lines[:n-1]); ok {
				f.Args = []diag.Arg{{Name: "repaired", Value: diag.Code(strings.Repeat(" ", width) + strings.TrimLeft(text, " \t"))}}
			}
			return f, true
		}
	}
	return diag.Finding{}, false
}

// untabbed gives the spaces that a lead with tabs stands for: a tab is a level
// of the lines above, two spaces when mixed with spaces. A width that those
// lines do not open would move the line elsewhere: there is none then.
func untabbed(lead string, above []string) (width int, ok bool) {
	levels := opened(above)
	if tabs := strings.Count(lead, "\t"); tabs == len(lead) && tabs < len(levels) {
		return levels[tabs], true
	}
	width = len(strings.ReplaceAll(lead, "\t", "  "))
	return width, slices.Contains(levels, width)
}

// opened lists the indents that the next line may have: those of the last line
// and of what it stands in, and one deeper after a key without a value.
func opened(above []string) []int {
	var levels []int
	below := -1
	for _, line := range slices.Backward(above) {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		if text == "" || text[0] == '#' || below >= 0 && indent >= below {
			continue
		}
		if below < 0 && strings.HasSuffix(strings.TrimRight(text, " "), ":") {
			levels = append(levels, indent+2)
		}
		levels, below = append(levels, indent), indent
	}
	slices.Reverse(levels)
	return levels
}

// keyValue cuts `  - key: value` into what stands before the value, and it.
var keyValue = regexp.MustCompile(`^(\s*(?:- +)*(?:[\pL\pN_-]+:[ ]+)?)(\S.*)$`)

func cut(line string) (before, value string) {
	m := keyValue.FindStringSubmatch(line)
	if m == nil {
		return line, ""
	}
	return m[1], strings.TrimRight(m[2], " ")
}

// findColon sees `texte: Objectif : recruter`.
func findColon(name string, lines []string, at int) (diag.Finding, bool) {
	for _, n := range around(at, 0, len(lines)) {
		before, value := cut(lines[n-1])
		if value == "" || strings.ContainsAny(value[:1], `'"|>[{&*#`) || strings.TrimSpace(before) == "" {
			continue
		}
		i := strings.Index(value+" ", ": ")
		if i < 0 {
			continue
		}
		col := utf8.RuneCountInString(before)
		colon := col + utf8.RuneCountInString(value[:i])
		return diag.Finding{ID: "YML009", Place: span(name, n, colon, colon+1),
			Args: []diag.Arg{{Name: "repaired", Value: diag.Code(before + Quote(value))}}}, true
	}
	return diag.Finding{}, false
}

// findQuote sees a quoted value that closes too soon, or never:
// `texte: 'l'adresse'`, `- "CV" et lettre`.
func findQuote(name string, lines []string, at int) (diag.Finding, bool) {
	for _, n := range around(at, 40, len(lines)) {
		if f, ok := quoteAt(name, lines, n); ok {
			return f, true
		}
	}
	return diag.Finding{}, false
}

func quoteAt(name string, lines []string, n int) (diag.Finding, bool) {
	before, value := cut(lines[n-1])
	if value == "" || value[0] != '\'' && value[0] != '"' {
		return diag.Finding{}, false
	}
	end := closing(value)
	rest := ""
	if end >= 0 {
		rest = strings.TrimSpace(value[end+1:])
	}
	if end >= 0 && (rest == "" || rest[0] == '#' || rest[0] == ':' || rest[0] == ',' || rest[0] == ']' || rest[0] == '}') {
		return diag.Finding{}, false
	}
	col := utf8.RuneCountInString(before)
	width := utf8.RuneCountInString(value)
	text := strings.TrimSuffix(value[1:], value[:1])
	if value[0] == '"' {
		text = strings.ReplaceAll(value[1:], `"`, "")
	}
	return diag.Finding{ID: "YML010", Place: span(name, n, col, col+width),
		Args: []diag.Arg{{Name: "repaired", Value: diag.Code(before + Quote(text))}}}, true
}

// closing is the index of the quote that closes value, or -1.
func closing(value string) int {
	quote := value[0]
	for i := 1; i < len(value); i++ {
		switch {
		case quote == '"' && value[i] == '\\':
			i++
		case quote == '\'' && value[i] == '\'' && i+1 < len(value) && value[i+1] == '\'':
			i++
		case value[i] == quote:
			return i
		}
	}
	return -1
}

// findReserved sees a value that begins with a character YAML keeps for itself.
func findReserved(name string, lines []string, at int) (diag.Finding, bool) {
	for _, n := range around(at, 0, len(lines)) {
		before, value := cut(lines[n-1])
		if value == "" || strings.TrimSpace(before) == "" || !strings.ContainsAny(value[:1], "@`%*&!,") {
			continue
		}
		col := utf8.RuneCountInString(before)
		return diag.Finding{ID: "YML015", Place: span(name, n, col, col+1),
			Args: []diag.Arg{{Name: "character", Value: diag.Code(value[:1])}, {Name: "repaired", Value: diag.Code(before + Quote(value))}}}, true
	}
	return diag.Finding{}, false
}

func span(file string, line, from, to int) diag.Place {
	return diag.Place{File: file, Line: line, Col: from + 1, EndLine: line, EndCol: to + 1}
}

// Quote writes s between double quotes, as YAML reads it back.
func Quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
}
