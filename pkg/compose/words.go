package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

// args are what fills the placeholders of a sentence: strings or []doc.Inline.
// A value that is empty or absent drops the bracketed fragment that names it.
type args map[string]any

func (c *composer) lang() string           { return string(c.Lang) }
func (c *composer) word(key string) string { return c.typo(c.Words.Word(key)) }
func (c *composer) typo(s string) string   { return i18n.Typography(c.Lang, s) }

// label is the label of a field, from the field table.
func (c *composer) label(typ, key string) string { return c.typo(register.Label(typ, key, c.lang())) }

// value is the label of an enumerated value, without its provision.
func (c *composer) value(typ, key string, e register.Enum) string {
	label, _ := register.ValueLabel(typ, key, e.V, c.lang())
	return c.typo(label)
}

// plain gives the words of a text in the document's language.
func (c *composer) plain(t register.Text) string {
	return c.typo(strings.Join(strings.Fields(t.In(c.lang())), " "))
}

func (c *composer) textInlines(t register.Text) []doc.Inline {
	if !t.IsGiven() {
		return nil
	}
	return []doc.Inline{doc.Text(c.plain(t))}
}

func (c *composer) date(iso string) string { return i18n.Date(iso, c.Lang) }

func (c *composer) dateInlines(d register.Date) []doc.Inline {
	if !d.IsGiven() {
		return nil
	}
	return []doc.Inline{doc.Text(c.date(d.V))}
}

// country gives the name of a country, or a gap.
func (c *composer) country(x register.Country) string {
	name, ok := i18n.Country(x.V, c.Lang)
	if !ok {
		return x.V
	}
	return name
}

// in gives a country after its preposition: "au Canada".
func (c *composer) in(code string) string {
	phrase, ok := i18n.InCountry(code, c.Lang)
	if !ok {
		return code
	}
	return phrase
}

// law prints the provisions of a list "GDPR 6(1)(b); LIL 45".
func (c *composer) law(refs string) string {
	var out []string
	for _, s := range strings.Split(refs, "; ") {
		if r, err := law.Parse(s); err == nil {
			out = append(out, strings.ReplaceAll(r.Title(c.lang()), " ", "\u00a0")) // a reference does not break
		}
	}
	return c.typo(strings.Join(out, ", "))
}

// list joins items as a sentence does, and with semicolons when an item holds
// a conjunction or a comma of its own.
func (c *composer) list(items []string) string {
	and := i18n.List(c.Lang, []string{"", ""}, i18n.And)
	joined := func(s string) bool {
		s = outsideParentheses(s)
		return strings.Contains(s, and) || strings.Contains(s, ", ")
	}
	if len(items) > 1 && slices.ContainsFunc(items, joined) {
		return c.chain(items)
	}
	return i18n.List(c.Lang, items, i18n.And)
}

// chain joins parts that hold commas.
func (c *composer) chain(items []string) string {
	var all [][]doc.Inline
	for _, s := range items {
		all = append(all, text(s))
	}
	return doc.Plain(c.furniture(), c.chainInlines(all))
}

func (c *composer) chainInlines(parts [][]doc.Inline) []doc.Inline {
	out := parts[0]
	for _, p := range parts[1:] {
		out = c.inlines("documents.next", args{"one": out, "other": p})
	}
	return out
}

// either joins alternatives, with a comma when one holds an alternative itself.
func (c *composer) either(items []string) string {
	or := i18n.List(c.Lang, []string{"", ""}, i18n.Or)
	if slices.ContainsFunc(items, func(s string) bool { return strings.Contains(s, or) }) {
		return strings.Join(items, ","+or)
	}
	return i18n.List(c.Lang, items, i18n.Or)
}

// both joins two parts of a sentence, of which either may be empty.
func (c *composer) both(one, other string) string {
	if one == "" || other == "" {
		return one + other
	}
	return c.fill("documents.both", args{"one": one, "other": other})
}

// low sets a text inside a sentence; the names that the register gives keep
// their capital.
func (c *composer) low(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if c.names[strings.TrimRightFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })] {
		return s
	}
	for _, o := range c.r.Organisations.Items {
		if name := c.plain(o.Name); name != "" && strings.HasPrefix(s, name) {
			return s
		}
	}
	return lowerFirst(s)
}

// properNames gathers the words that the register writes with a capital inside
// the names of organisations and systems, and the names of software.
func (c *composer) properNames() map[string]bool {
	out := map[string]bool{}
	inside := func(name register.Text) {
		words := strings.Fields(c.plain(name))
		for i, w := range words {
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && (i > 0 || len(words) == 1) {
				out[w] = true
			}
		}
	}
	for _, o := range c.r.Organisations.Items {
		inside(o.Name)
	}
	for _, s := range c.r.Systems.Items {
		if strings.Contains(c.plain(s.Name), " ") { // alone, it may be a common noun
			inside(s.Name)
		}
	}
	for _, a := range c.r.Activities.Items {
		c.softwareNames(out, a.Software)
	}
	for _, a := range c.r.ProcessorActivities.Items {
		c.softwareNames(out, a.Software)
	}
	return out
}

func (c *composer) softwareNames(into map[string]bool, l register.List[register.Text]) {
	for _, t := range l.Items {
		into[c.plain(t)] = true
	}
}

// fill gives the plain words of a sentence.
func (c *composer) fill(key string, a args) string {
	return doc.Plain(c.furniture(), c.inlines(key, a))
}

// The placeholders of a sentence stand as private characters while its
// typography is set, so that a space before a colon is right whatever fills it.
const privateUse = '\uE000'

// inlines fills the sentence of the catalogue at key.
func (c *composer) inlines(key string, a args) []doc.Inline {
	template := c.Words.Word(key)
	var values [][]doc.Inline
	text := expand(template, func(name string) (rune, bool) {
		v := inlinesOf(a[name])
		values = append(values, v)
		return privateUse + rune(len(values)-1), len(v) > 0
	})
	var out []doc.Inline
	var words strings.Builder
	for _, r := range c.typo(text) {
		i := int(r - privateUse)
		if i < 0 || i >= len(values) {
			words.WriteRune(r)
			continue
		}
		out = append(append(out, doc.Text(words.String())), values[i]...)
		words.Reset()
	}
	return mergeText(append(out, doc.Text(words.String())))
}

func inlinesOf(v any) []doc.Inline {
	switch x := v.(type) {
	case string:
		if x != "" {
			return []doc.Inline{doc.Text(x)}
		}
	case []doc.Inline:
		return x
	}
	return nil
}

// expand replaces {name} by what put gives; a [fragment] is dropped when one of
// its values is empty.
func expand(template string, put func(name string) (rune, bool)) string {
	var b strings.Builder
	for template != "" {
		open := strings.IndexByte(template, '[')
		end := strings.IndexByte(template, ']')
		if open < 0 || end < open {
			s, _ := placeholders(template, put)
			b.WriteString(s)
			break
		}
		before, _ := placeholders(template[:open], put)
		b.WriteString(before)
		if s, full := placeholders(template[open+1:end], put); full {
			b.WriteString(s)
		}
		template = template[end+1:]
	}
	return b.String()
}

func placeholders(s string, put func(string) (rune, bool)) (text string, full bool) {
	var b strings.Builder
	full = true
	for {
		before, rest, found := strings.Cut(s, "{")
		b.WriteString(before)
		if !found {
			return b.String(), full
		}
		name, after, _ := strings.Cut(rest, "}")
		r, ok := put(name)
		b.WriteRune(r)
		full = full && ok
		s = after
	}
}

// mergeText joins neighbouring texts and drops the empty ones.
func mergeText(list []doc.Inline) []doc.Inline {
	var out []doc.Inline
	for _, x := range list {
		if x == doc.Inline(doc.Text("")) {
			continue
		}
		if t, ok := x.(doc.Text); ok && len(out) > 0 {
			if last, ok := out[len(out)-1].(doc.Text); ok {
				out[len(out)-1] = last + t
				continue
			}
		}
		out = append(out, x)
	}
	return out
}

// missing is a gap. The names of fields are for those who fill the register:
// a notice shows the gap alone.
func (c *composer) missing(typ, key string) []doc.Inline {
	if typ == "" {
		return []doc.Inline{doc.Missing{}}
	}
	m := doc.Missing{Key: register.KeyName(typ, key, c.r.Lang)}
	if !c.Planned.IsNotice() {
		m.What = c.label(typ, key)
	}
	return []doc.Inline{m}
}

func text(s string) []doc.Inline { return []doc.Inline{doc.Text(s)} }

func strong(s string) []doc.Inline { return []doc.Inline{doc.Strong{doc.Text(s)}} }

func para(at diag.Place, list []doc.Inline) doc.Para {
	return doc.Para{At: doc.At{Place: at}, Text: list}
}

func cell(list []doc.Inline) []doc.Block { return []doc.Block{doc.Para{Text: list}} }

// joinInlines puts a separator between runs.
func joinInlines(parts [][]doc.Inline, sep string) []doc.Inline {
	var out []doc.Inline
	for i, p := range parts {
		if i > 0 {
			out = append(out, doc.Text(sep))
		}
		out = append(out, p...)
	}
	return mergeText(out)
}
