package format

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// values quotes what is prose, unquotes what is not, and spaces durations.
func values(f *source.File, lang string) ([]byte, error) {
	t := newText(f, lang)
	var edits []source.Edit
	for n, m := range t.meanings {
		place, ok := t.extents[n]
		if !ok || n.Kind != source.Scalar {
			continue
		}
		raw := t.raw(place)
		if after := t.value(n, m, raw); after != raw {
			edits = append(edits, source.Edit{Place: place, New: after})
		}
	}
	return source.Apply(f.Data, append(edits, t.colons()...))
}

// value writes a scalar as its kind asks.
func (t *text) value(n *source.Node, m register.Meaning, raw string) string {
	switch m.Role {
	case register.RoleKey, register.RoleID, register.RoleState:
		return bare(n, raw, word)
	case register.RoleValue:
	default:
		return raw
	}
	switch m.Field.Kind {
	case register.KindText, register.KindProse:
		return quoted(n, raw)
	case register.KindDuration:
		return duration(n, bare(n, raw, spaced))
	case register.KindDate, register.KindEdition:
		return bare(n, raw, day)
	case register.KindInt:
		return bare(n, raw, number)
	case register.KindBool, register.KindEnum, register.KindRef:
		return bare(n, raw, word)
	case register.KindCountry:
		return bare(n, raw, country)
	case register.KindFact, register.KindPath:
		return bare(n, raw, path)
	}
	return raw
}

// What a plain scalar may hold without any reader of YAML taking it for
// something else.
var (
	word    = regexp.MustCompile(`^[a-z][a-z0-9_-]*$`)
	day     = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$`)
	number  = regexp.MustCompile(`^(0|[1-9][0-9]*)$`)
	country = regexp.MustCompile(`^[A-Z]{2}$`)
	path    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_/-]*$`)
	filing  = regexp.MustCompile(`^[A-Za-z]+(?:[-_/.][A-Za-z0-9]+)*[-_/.][0-9]+$`)
	spaced  = regexp.MustCompile(`^[0-9\pL]+(?:[ \x{00A0}\x{202F}]+[0-9\pL]+)*$`)
)

// bare takes away quotes that a short word does not need.
func bare(n *source.Node, raw string, form *regexp.Regexp) string {
	if n.Style != source.SingleQuoted && n.Style != source.DoubleQuoted || !form.MatchString(n.Text) || raw[1:len(raw)-1] != n.Text {
		return raw
	}
	plain := source.Node{Kind: source.Scalar, Text: n.Text}
	if _, misread := plain.Misread(); misread || strings.EqualFold(n.Text, "null") {
		return raw
	}
	return n.Text
}

// quoted puts prose between double quotes, or single ones when that spares the
// reader a backslash. A filing reference (`ged-4711`, `contrats/2025-04`) is as
// plain as an identifier, and left as its author wrote it. Words followed by a comment stay as they are while nobody
// has said that the comment is none of them (YML012).
func quoted(n *source.Node, raw string) string {
	switch n.Style {
	case source.SingleQuoted:
		inner := strings.ReplaceAll(raw[1:len(raw)-1], "''", "'")
		if !strings.ContainsAny(inner, `"\`) {
			return `"` + inner + `"`
		}
	case source.Plain:
		_, misread := n.Misread()
		switch {
		case n.Comment != "" || filing.MatchString(raw) && !misread:
		case !strings.ContainsAny(raw, `"\`):
			return `"` + raw + `"`
		case !strings.Contains(raw, "'"):
			return "'" + raw + "'"
		default:
			return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(raw) + `"`
		}
	}
	return raw
}

// duration puts one space between the numbers and the words of a length of
// time; ISO 8601 has none.
func duration(n *source.Node, raw string) string {
	if n.Style != source.Plain && raw != n.Text || strings.Contains(raw, "\n") {
		return raw
	}
	var b strings.Builder
	last := ' '
	for _, r := range strings.Join(strings.Fields(raw), " ") {
		if unicode.IsDigit(last) && unicode.IsLetter(r) && !strings.HasPrefix(raw, "P") && !strings.HasPrefix(raw, "p") {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last = r
	}
	before, err := i18n.ParseDuration(raw)
	after, err2 := i18n.ParseDuration(b.String())
	if err != nil || err2 != nil || before != after {
		return raw
	}
	return b.String()
}

var colon = regexp.MustCompile(`^[ \t]*:[ \t]+$`)

// colons puts one space between a key and a value on its line.
func (t *text) colons() []source.Edit {
	var edits []source.Edit
	for n := range t.extents {
		if n.Kind != source.Map || n.Flow {
			continue
		}
		for _, e := range n.Entries {
			key, value := t.extents[e.Key], t.extents[e.Value]
			between := diag.Place{File: key.File, Line: key.EndLine, Col: key.EndCol, EndLine: value.Line, EndCol: value.Col}
			if gap := t.raw(between); key.EndLine == value.Line && gap != ": " && colon.MatchString(gap) {
				edits = append(edits, source.Edit{Place: between, New: ": "})
			}
		}
	}
	return edits
}
