package register

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

// Reference writes the reference of the language, in Markdown, from the table:
// the answers that are not values, the forms of values, then every type with
// its keys. lang is "fr" or "en" and chooses the keys as much as the prose.
func Reference(lang string) []byte {
	m := &manual{language: newLanguage(lang)}
	m.line(m.say(referenceTitle))
	m.line(m.say(referenceIntro))
	m.answers()
	m.kinds()
	m.types()
	m.shippedEntries()
	return append(bytes.TrimRight(m.out.Bytes(), "\n"), '\n')
}

// ReferenceName is the file name of the reference of an edition.
func ReferenceName(lang string) string { return Pair{"language", "langue"}.In(lang) + ".md" }

type manual struct {
	*language
	out bytes.Buffer
}

// line writes a block and the blank line that closes it.
func (m *manual) line(block string) {
	m.out.WriteString(block)
	m.out.WriteString("\n\n")
}

func (m *manual) say(p Pair) string { return i18n.Typography(i18n.Lang(m.lang), p.In(m.lang)) }

func (m *manual) answers() {
	m.line("## " + m.say(answersTitle))
	m.line(m.say(answersText))
	m.line("```yaml\n" + m.example() + "\n```")
}

// example is code: no typography here.
func (m *manual) example() string {
	s := m.state
	return fmt.Sprintf(Pair{
		"transfers: {%s: \"everything stays in France\", %s: 2026-03-01}\ndpia: {%s: \"the DPO is asked\", %s: 2027-01-15}",
		"transferts: {%s: \"tout reste en France\", %s: 2026-03-01}\naipd: {%s: \"avis du DPO demandé\", %s: 2027-01-15}",
	}.In(m.lang), s.none, s.checked, s.todo, s.due)
}

func (m *manual) kinds() {
	m.line("## " + m.say(kindsTitle))
	m.row(m.say(Pair{"Form", "Forme"}), m.say(Pair{"What is written", "Ce qui s'écrit"}))
	m.row("---", "---")
	for k := KindText; k < KindObject; k++ {
		if k != KindEnum { // its values are listed with each key
			m.row(m.say(kindWords[k].name), m.say(kindWords[k].form))
		}
	}
	m.endTable()
}

// types writes a section for each type that a file can hold, the root first.
func (m *manual) types() {
	for _, t := range types {
		if t != &rootType && !m.used(t) {
			continue // only lends its keys to others
		}
		m.line("## " + m.heading(t))
		if short := m.short(t); short != "" {
			m.line(short)
		}
		m.row(m.say(Pair{"Key", "Clé"}), m.say(Pair{"Value", "Valeur"}), m.say(Pair{"What it says", "Ce qu'elle dit"}), m.say(Pair{"Read by", "Lue par"}))
		m.row("---", "---", "---", "---")
		for _, f := range t.AllFields() {
			m.row(m.key(f), m.value(f), m.what(f), m.say(readerWords(f.Readers)))
		}
		m.endTable()
	}
}

func (m *manual) used(t *Type) bool {
	for _, other := range types {
		for i := range other.Fields {
			if f := &other.Fields[i]; f.Kind == KindObject && f.Of == t.Name {
				return true
			}
		}
	}
	return false
}

func (m *manual) heading(t *Type) string {
	title := []rune(m.say(t.Title))
	return string(unicode.ToUpper(title[0])) + string(title[1:])
}

// short tells what a bare scalar or a bare list stands for.
func (m *manual) short(t *Type) string {
	var out []string
	if t.Short != "" {
		out = append(out, m.say(Pair{"A text alone stands for", "Un texte seul vaut"})+" `"+t.Field(t.Short).Key.In(m.lang)+"`.")
	}
	if t.ShortList != "" {
		out = append(out, m.say(Pair{"A list alone stands for", "Une liste seule vaut"})+" `"+t.Field(t.ShortList).Key.In(m.lang)+"`.")
	}
	return strings.Join(out, " ")
}

func (m *manual) key(f *Field) string {
	key := "`" + f.Key.In(m.lang) + "`"
	if f.Required {
		key += " \\*"
	}
	return key
}

func (m *manual) value(f *Field) string {
	one := m.one(f)
	switch f.Shape {
	case Many:
		one = m.say(Pair{"list: ", "liste : "}) + one
	case ByID:
		one = m.say(Pair{"by identifier: ", "par identifiant : "}) + one
	}
	if f.Askable {
		none := "`" + m.state.none + "`"
		if m.state.noneAlt != m.state.none {
			none += ", `" + m.state.noneAlt + "`"
		}
		one += m.say(Pair{"; or ", " ; ou "}) + none + ", `" + m.state.todo + "`"
	}
	return one
}

func (m *manual) one(f *Field) string {
	switch f.Kind {
	case KindEnum:
		words := make([]string, len(f.Values))
		for i, v := range f.Values {
			words[i] = "`" + v.Key.In(m.lang) + "`"
		}
		return strings.Join(words, ", ")
	case KindObject:
		t := TypeByName(f.Of)
		return "[" + m.say(t.Title) + "](#" + anchor(m.heading(t)) + ")"
	case KindRef:
		return m.say(Pair{"identifier of ", "identifiant de "}) + "`" + m.collection(f.To) + "`"
	}
	return m.say(kindWords[f.Kind].name)
}

// collection gives the key of what a reference leads to: a collection of the
// register or, written "activity.data", of the entry it stands in.
func (m *manual) collection(to string) string {
	if typ, key, inside := strings.Cut(to, "."); inside {
		return KeyName(typ, key, m.lang)
	}
	return KeyName(rootType.Name, to, m.lang)
}

// what is the help of a field, then the provisions with their addresses.
func (m *manual) what(f *Field) string {
	var refs []string
	for _, s := range strings.Split(f.Law, "; ") {
		r, err := law.Parse(s)
		if err != nil {
			continue
		}
		title := i18n.Typography(i18n.Lang(m.lang), r.Title(m.lang))
		if url := r.URL(); url != "" {
			title = "[" + title + "](" + url + ")"
		}
		refs = append(refs, title)
	}
	text := m.say(f.Help)
	if len(refs) > 0 {
		text += " (" + strings.Join(refs, ", ") + ")"
	}
	return text
}

func (m *manual) shippedEntries() {
	m.line("## " + m.say(shippedTitle))
	m.line(m.say(shippedIntro))
	m.row(m.say(Pair{"Collection", "Collection"}), m.say(Pair{"Identifier", "Identifiant"}), m.say(Pair{"Words", "Mots"}))
	m.row("---", "---", "---")
	for i := range shippedEntries {
		e := &shippedEntries[i]
		words := m.say(e.words)
		if until := m.say(e.until); until != "" {
			words += " ; " + until
		}
		m.row("`"+rootType.Field(e.collection).Key.In(m.lang)+"`", "`"+e.id.In(m.lang)+"`", words)
	}
	m.endTable()
}

// row writes a row of a table; a bar inside a cell would end it.
func (m *manual) row(cells ...string) {
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(c, "|", "\\|")
	}
	m.out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

func (m *manual) endTable() { m.out.WriteByte('\n') }

// anchor is the address that Markdown readers give to a heading.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
}

// readerWords names the widest audience of a field.
func readerWords(r Readers) Pair {
	switch r {
	case Everyone:
		return Pair{"everyone", "tous"}
	case Parties:
		return Pair{"clients, authority", "clients, autorité"}
	case Official:
		return Pair{"authority", "autorité"}
	}
	return Pair{"internal", "interne"}
}
