package i18n

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Fill puts arguments into a sentence and gives the whole its typography.
//
//	l'activité « {name} » transfère des données {country:in}[ (module {module})]
//
// {name} prints the argument in the language: code between backticks, a country
// by its name, a day and a period in words, a list joined by "et". {name:in}
// puts the preposition before a country, {name:or} joins a list by "ou". A
// fragment between brackets is printed only if every argument it names is there
// and not empty; brackets that name none are plain text, so links survive. An
// argument that is missing elsewhere shows as ⟦name⟧.
func (c *Catalogue) Fill(template string, args []diag.Arg) string {
	f := filler{words: c, args: args}
	return Typography(c.lang, f.text(template))
}

// Value prints one argument as Fill does.
func (c *Catalogue) Value(v diag.Value) string { return c.value(v, "") }

type filler struct {
	words *Catalogue
	args  []diag.Arg
}

// text fills brackets; fragments do not nest.
func (f *filler) text(template string) string {
	var b strings.Builder
	for template != "" {
		open := strings.IndexByte(template, '[')
		length := strings.IndexByte(template[max(open, 0):], ']')
		if open < 0 || length < 0 {
			break
		}
		inner := template[open+1 : open+length]
		b.WriteString(f.placeholders(template[:open]).text)
		template = template[open+length+1:]
		switch filled := f.placeholders(inner); {
		case filled.named == 0:
			b.WriteString("[" + inner + "]")
		case filled.missing == 0:
			b.WriteString(filled.text)
		}
	}
	b.WriteString(f.placeholders(template).text)
	return b.String()
}

// filled is a text and what was asked of the arguments to make it.
type filled struct {
	text           string
	named, missing int
}

func (f *filler) placeholders(template string) filled {
	var b strings.Builder
	out := filled{}
	for template != "" {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			break
		}
		name, form, length := placeholder(rest)
		if length == 0 { // a brace of YAML: {duree: 3 ans}
			b.WriteByte('{')
			template = rest
			continue
		}
		value, ok := f.value(name, form)
		out.named++
		if !ok {
			out.missing++
			value = "⟦" + name + "⟧"
		}
		b.WriteString(value)
		template = rest[length:]
	}
	out.text = b.String()
	return out
}

// placeholder reads "name}" or "name:form}" at the head of s, and says how long
// it is: 0 when s begins with something else.
func placeholder(s string) (name, form string, length int) {
	inner, _, found := strings.Cut(s, "}")
	name, form, hasForm := strings.Cut(inner, ":")
	if !found || name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return "", "", 0
	}
	if hasForm && form != "in" && form != "or" {
		return "", "", 0
	}
	return name, form, len(inner) + 1
}

// placeholders lists the names between braces of a template.
func placeholders(template string) []string {
	var out []string
	for {
		_, rest, ok := strings.Cut(template, "{")
		if !ok {
			return out
		}
		if name, _, length := placeholder(rest); length > 0 {
			out = append(out, name)
		}
		template = rest
	}
}

// value prints an argument; it is not ok when it is absent or empty.
func (f *filler) value(name, form string) (string, bool) {
	for _, a := range f.args {
		if a.Name == name && a.Value != nil {
			text := f.words.value(a.Value, form)
			return text, text != ""
		}
	}
	return "", false
}

// value is empty for an empty value. What is no country, day or period is
// printed as it is: saying so is another finding's business.
func (c *Catalogue) value(v diag.Value, form string) string {
	switch v := v.(type) {
	case diag.Text:
		return Typography(c.lang, string(v))
	case diag.Code:
		return codeSpan(string(v))
	case diag.Country:
		return c.country(string(v), form)
	case diag.Day:
		return Date(string(v), c.lang)
	case diag.Period:
		return periodWords(string(v), c.lang)
	case diag.Number:
		return Number(int(v), c.lang)
	case diag.Term:
		return c.term(v)
	case diag.Values:
		return c.list(v, form)
	}
	return ""
}

func (c *Catalogue) term(t diag.Term) string {
	if t == "" {
		return ""
	}
	return c.Term(t)
}

func (c *Catalogue) country(code, form string) string {
	find := Country
	if form == "in" {
		find = InCountry
	}
	if name, ok := find(code, c.lang); ok {
		return name
	}
	return code
}

func periodWords(iso string, lang Lang) string {
	d, err := ParseDuration(iso)
	if err != nil {
		return iso
	}
	return d.Words(lang)
}

func (c *Catalogue) list(values diag.Values, form string) string {
	var items []string
	for _, v := range values {
		if s := c.value(v, form); s != "" {
			items = append(items, s)
		}
	}
	if form == "or" {
		return List(c.lang, items, Or)
	}
	return List(c.lang, items, And)
}

// codeSpan puts code between backticks, as many as it takes.
func codeSpan(s string) string {
	switch {
	case s == "":
		return ""
	case strings.Contains(s, "`"):
		return "`` " + s + " ``"
	}
	return "`" + s + "`"
}
