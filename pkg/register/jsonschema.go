package register

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

// JSONSchema writes an edition of the JSON Schema from the table: draft-07
// vocabulary, patterns that RE2 and ECMAScript both read, hover help in the
// edition's language. The annotations "x-registre" and "x-law" serve our own
// messages.
func JSONSchema(lang string) []byte {
	g := generator{language: newLanguage(lang)}
	root := g.object(&rootType)
	title := Pair{"registre: register of processing activities", "registre : registre des activités de traitement"}.In(lang)
	doc := object{
		{"$schema", "http://json-schema.org/draft-07/schema#"},
		{"$id", SchemaName(lang)},
		{"title", title},
	}
	doc = append(doc, root...)
	doc = append(doc, member{"definitions", g.definitions()})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(doc); err != nil {
		panic("unreachable: the table is plain data: " + err.Error())
	}
	return out.Bytes()
}

// SchemaName is the file name of an edition.
func SchemaName(lang string) string {
	return "regist" + Pair{"er", "re"}.In(lang) + ".schema.json"
}

// object is a JSON object that keeps the order of its members.
type (
	member struct {
		key   string
		value any
	}
	object []member
)

// MarshalJSON implements json.Marshaler.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, v := range []any{m.key, m.value} {
			enc := json.NewEncoder(&b)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(v); err != nil {
				return nil, err
			}
			if j == 0 {
				b.WriteByte(':')
			}
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

type generator struct{ *language }

// idPattern is the form of an identifier: kebab-case, ASCII.
const idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

// definitions are the scalar kinds, the two answers that are not values, and a
// definition for each type.
func (g generator) definitions() object {
	s := g.state
	short := object{{"type", "string"}, {"minLength", 1}}
	date := object{{"type", "string"}, {"format", "date"}, {"x-registre", "date"}}
	text := object{{"type", []string{"string", "number", "object"}}, {"minLength", 1}, {"minProperties", 1},
		{"properties", object{{"fr", short}, {"en", short}}}, {"additionalProperties", false}, {"x-registre", "text"}}
	out := object{
		{"text", text},
		{"date", date},
		{"edition", object{{"type", "string"}, {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"}, {"x-registre", "edition"}}},
		{"duration", object{{"type", "string"}, {"pattern", "^(P[0-9YMWDTHS]+|.*[A-Za-zé].*)$"}, {"x-registre", "duration"}}},
		{"country", object{{"enum", i18n.CountryCodes()}, {"x-registre", "country"}}},
		{"bool", object{{"enum", []any{g.words().yes, g.words().no, true, false}}}},
		{"int", object{{"type", "integer"}, {"minimum", 0}, {"x-registre", "int"}}},
		{"id", object{{"type", "string"}, {"pattern", idPattern}, {"x-registre", "id"}}},
		{"fact", object{{"type", "string"}, {"pattern", "^[A-Za-z0-9-]+$"}, {"x-registre", "id"}}},
		{"email", object{{"type", "string"}, {"pattern", `^[^@\s]+@[^@\s]+\.[^@\s]+$`}, {"x-registre", "email"}}},
		{"url", object{{"type", "string"}, {"pattern", `^https?://[^\s]+$`}, {"x-registre", "url"}}},
		{"file", object{{"type", "string"}, {"pattern", `^[^/\\]+(/[^/\\]+)*$`}, {"x-registre", "file"}}},
		{"path", object{{"type", "string"}, {"pattern", `^[a-z0-9_-]+(/[a-z0-9_-]+)*$`}, {"x-registre", "path"}}},
	}
	state := object{{s.none, definition("text")}}
	if s.noneAlt != s.none {
		state = append(state, member{s.noneAlt, definition("text")})
	}
	state = append(state, member{s.todo, definition("text")}, member{s.checked, definition("date")},
		member{s.due, definition("date")}, member{s.by, definition("text")})
	out = append(out, member{"state", object{{"type", "object"}, {"properties", state}, {"additionalProperties", false}}},
		member{"state-or-list", object{{"enum", g.stateEnum()}, {"x-registre", "list"}}},
		member{"state-or-map", object{{"enum", g.stateEnum()}, {"x-registre", "map"}}})
	for _, t := range types[1:] {
		out = append(out, member{slug(t.Name), g.object(t)})
	}
	return out
}

func (g generator) stateEnum() []string {
	if g.state.none == g.state.noneAlt {
		return []string{g.state.none, g.state.todo}
	}
	return []string{g.state.none, g.state.noneAlt, g.state.todo}
}

type boolWords struct{ yes, no string }

func (l *language) words() boolWords {
	if l.lang == "fr" {
		return boolWords{"oui", "non"}
	}
	return boolWords{"yes", "no"}
}

// object is the schema of a type: its map of fields, and its short forms.
func (g generator) object(t *Type) object {
	props, required := object{}, []string{}
	for _, f := range t.AllFields() {
		props = append(props, member{f.Key.In(g.lang), g.field(f)})
		if f.Required {
			required = append(required, f.Key.In(g.lang))
		}
	}
	shapes := []string{"object"}
	out := object{{"properties", props}, {"additionalProperties", false}}
	if len(required) > 0 {
		out = append(out, member{"required", required})
	}
	if t.Short != "" {
		f := t.Field(t.Short)
		shapes = append(shapes, "string", "number")
		out = append(out, member{"if", object{{"type", []string{"string", "number"}}}}, member{"then", g.single(f)})
	}
	if t.ShortList != "" {
		shapes = append(shapes, "array")
		out = append(out, member{"items", g.single(t.Field(t.ShortList))}, member{"minItems", 1})
	}
	return append(object{{"type", shapes}}, out...)
}

// field is the schema of a field, help and annotations included.
func (g generator) field(f *Field) object {
	var s object
	switch f.Shape {
	case Many:
		s = object{{"type", "array"}, {"items", g.single(f)}, {"minItems", 1}}
	case ByID:
		s = object{{"type", "object"}, {"additionalProperties", g.single(f)}, {"propertyNames", definition("id")}, {"minProperties", 1}}
	default:
		s = g.single(f)
	}
	if f.Askable {
		s = g.askable(f, s)
	}
	out := object{{"title", f.Label.In(g.lang)}}
	if help := g.help(f); help != "" {
		out = append(out, member{"description", help}, member{"markdownDescription", help})
	}
	if f.Law != "" {
		out = append(out, member{"x-law", f.Law})
	}
	return append(out, s...)
}

// single is the schema of one value of a field.
func (g generator) single(f *Field) object {
	switch f.Kind {
	case KindEnum:
		words, labels := []string{}, []string{}
		for _, v := range f.Values {
			words = append(words, v.Key.In(g.lang))
			labels = append(labels, v.Label.In(g.lang))
		}
		return object{{"enum", words}, {"markdownEnumDescriptions", labels}}
	case KindInt:
		if f.Max > 0 {
			return object{{"enum", upTo(f.Max)}, {"x-registre", "int"}}
		}
	case KindObject:
		s := allOf(slug(f.Of))
		if f.Shape != ByID && !slices.ContainsFunc(TypeByName(f.Of).AllFields(), func(x *Field) bool { return x.Required }) {
			s = append(s, member{"minProperties", 1}) // of the others, what is required is missing
		}
		return s
	}
	return allOf(kindDefinition(f.Kind))
}

// upTo lists the numbers from 1 to n.
func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i + 1
	}
	return out
}

func kindDefinition(k Kind) string {
	switch k {
	case KindText, KindProse:
		return "text"
	case KindDate:
		return "date"
	case KindEdition:
		return "edition"
	case KindDuration:
		return "duration"
	case KindCountry:
		return "country"
	case KindBool:
		return "bool"
	case KindInt:
		return "int"
	case KindFact:
		return "fact"
	case KindEmail:
		return "email"
	case KindURL:
		return "url"
	case KindFile:
		return "file"
	case KindPath:
		return "path"
	}
	return "id"
}

// askable lets a field be answered by none or to do. Conditions are used, not
// alternatives, so that a fault inside a value is reported once.
func (g generator) askable(f *Field, value object) object {
	state := definition("state")
	isState := object{{"type", "object"}, {"anyOf", []object{
		{{"required", []string{g.state.none}}}, {{"required", []string{g.state.noneAlt}}}, {{"required", []string{g.state.todo}}}}}}
	if f.Shape == Many || f.Shape == ByID {
		word := "state-or-list"
		if f.Shape == ByID {
			word = "state-or-map"
		}
		rest := object{{"if", object{{"type", "string"}}}, {"then", definition(word)}, {"else", value}}
		return object{{"if", isState}, {"then", state}, {"else", rest}}
	}
	rest := object{{"if", object{{"enum", g.stateEnum()}}}, {"else", value}}
	return object{{"if", isState}, {"then", state}, {"else", rest}}
}

// help is the hover text: the manual's words, then the provisions.
func (g generator) help(f *Field) string {
	help := f.Help.In(g.lang)
	var titles []string
	for _, s := range strings.Split(f.Law, "; ") {
		if r, err := law.Parse(s); err == nil {
			titles = append(titles, r.Title(g.lang))
		}
	}
	if len(titles) > 0 {
		help = strings.TrimSpace(help + Pair{" Ref.: ", " Réf. : "}.In(g.lang) + strings.Join(titles, ", "))
	}
	return i18n.Typography(i18n.Lang(g.lang), help)
}

func definition(name string) object { return object{{"$ref", "#/definitions/" + name}} }

// allOf refers to a definition beside other keywords, which draft-07 ignores
// next to a bare $ref.
func allOf(name string) object { return object{{"allOf", []object{definition(name)}}} }

func slug(name string) string { return strings.ReplaceAll(name, " ", "-") }
