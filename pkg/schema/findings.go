package schema

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/source"
)

// maxListed is how many allowed words a message lists: more is not read.
const maxListed = 12

// unknownKeys reports the keys of a map that its schema does not name.
func (c *checker) unknownKeys(at spot, schema map[string]any) {
	known := slices.Sorted(maps.Keys(properties(schema)))
	for _, e := range at.value.Entries {
		key := c.vocabulary.Fold(e.Key.Text)
		if slices.Contains(known, key) || slices.Contains(known, e.Key.Text) {
			continue
		}
		if word, ok := c.vocabulary.Foreign(key); ok && slices.Contains(known, word) {
			c.report("SCH009", e.Key.Place, []diag.Arg{{Name: "key", Value: diag.Code(e.Key.Text)}, {Name: "word", Value: diag.Code(word)}})
			continue
		}
		args := []diag.Arg{{Name: "key", Value: diag.Code(e.Key.Text)}}
		if near, ok := c.vocabulary.Near(key, known); ok {
			args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
		} else {
			args = append(args, diag.Arg{Name: "allowed", Value: codes(known)})
		}
		c.report("SCH001", e.Key.Place, args)
	}
}

// missingKeys reports the keys that the schema asks for.
func (c *checker) missingKeys(at spot, schema map[string]any) {
	required, _ := schema["required"].([]any)
	known := slices.Sorted(maps.Keys(properties(schema)))
	for _, r := range required {
		key, _ := r.(string)
		if slices.ContainsFunc(at.value.Entries, func(e source.Entry) bool { return c.means(e.Key.Text, key, known) }) {
			continue
		}
		args := []diag.Arg{{Name: "key", Value: diag.Code(key)}}
		if name := at.name(); name != "" {
			args = append(args, diag.Arg{Name: "in", Value: name})
		}
		field, _ := properties(schema)[key].(map[string]any)
		c.report("SCH002", at.place(), args, refs(field)...)
	}
}

// means tells that a key is another one, or its misspelling: that is reported
// where it stands, and the other key is not missing too.
func (c *checker) means(key, other string, known []string) bool {
	folded := c.vocabulary.Fold(key)
	if folded == other || slices.Contains(known, folded) {
		return folded == other
	}
	near, ok := c.vocabulary.Near(folded, known)
	return ok && near == other
}

// wrongShape reports a list where words were expected, and the like.
func (c *checker) wrongShape(at spot, schema map[string]any) {
	if at.value.Kind == source.Null {
		c.report("SCH010", at.place(), []diag.Arg{{Name: "key", Value: at.name()}})
		return
	}
	var expected diag.Values
	for _, t := range list(schema["type"]) {
		if term, ok := shapes[t]; ok && !slices.Contains(expected, diag.Value(term)) {
			expected = append(expected, term)
		}
	}
	c.report("SCH003", at.place(), append(at.called(),
		diag.Arg{Name: "expected", Value: expected},
		diag.Arg{Name: "got", Value: kinds[at.value.Kind]}))
}

var shapes = map[string]diag.Term{
	"string": "kind.text", "number": "kind.number", "integer": "kind.number",
	"object": "kind.map", "array": "kind.list", "boolean": "kind.bool",
}

var kinds = map[source.Kind]diag.Term{
	source.Null: "kind.null", source.Scalar: "kind.text", source.List: "kind.list", source.Map: "kind.map",
}

// wrongValue reports a word that is not in the list.
func (c *checker) wrongValue(at spot, schema map[string]any) {
	if at.value.Kind == source.Null {
		c.report("SCH010", at.place(), []diag.Arg{{Name: "key", Value: at.name()}})
		return
	}
	if at.value.Kind != source.Scalar {
		expected := diag.Values{diag.Term("kind.word")}
		c.report("SCH003", at.place(), append(at.called(), diag.Arg{Name: "expected", Value: expected}, diag.Arg{Name: "got", Value: kinds[at.value.Kind]}))
		return
	}
	word := at.value.Text
	if schema["x-registre"] == "country" {
		c.report("SCH007", at.place(), []diag.Arg{{Name: "word", Value: diag.Code(word)}})
		return
	}
	allowed := list(schema["enum"])
	if shape, ok := collections[schema["x-registre"]]; ok {
		if _, slip := c.vocabulary.Near(word, allowed); !slip {
			c.wordForMany(at, shape, allowed)
			return
		}
	}
	args := []diag.Arg{{Name: "key", Value: at.name()}, {Name: "word", Value: diag.Code(word)}}
	if near, ok := c.vocabulary.Near(word, allowed); ok {
		args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
	}
	c.report("SCH004", at.place(), append(args, diag.Arg{Name: "allowed", Value: codes(allowed)}))
}

// collections are the shapes of what a word may stand for: none of them, or not
// known yet.
var collections = map[any]diag.Term{"list": "kind.list", "map": "kind.map"}

// wordForMany reports a word where several are expected. A list of it is what
// was meant, most of the time.
func (c *checker) wordForMany(at spot, shape diag.Term, states []string) {
	args := append(at.called(), diag.Arg{Name: "expected", Value: append(diag.Values{shape}, codes(states)...)},
		diag.Arg{Name: "got", Value: kinds[source.Scalar]})
	if shape == "kind.list" {
		var items []string
		for _, w := range strings.Split(at.value.Text, ",") {
			items = append(items, strings.TrimSpace(w))
		}
		args = append(args, diag.Arg{Name: "repaired", Value: diag.Code("[" + strings.Join(items, ", ") + "]")})
	}
	c.report("SCH003", at.place(), args)
}

// malformed reports a word of the wrong form: what form is an annotation.
func (c *checker) malformed(at spot, schema map[string]any) {
	args := []diag.Arg{{Name: "key", Value: at.name()}, {Name: "word", Value: diag.Code(at.value.Text)}}
	switch schema["x-registre"] {
	case "date", "edition":
		c.report("SCH005", at.place(), append(args, diag.Arg{Name: "form", Value: diag.Term("form." + schema["x-registre"].(string))}))
	case "id":
		c.report("SCH008", at.place(), args)
	case "duration": // who reads the periods tells what is wrong with one (SCH006)
	default:
		form, _ := schema["x-registre"].(string)
		c.report("SCH011", at.place(), append(args, diag.Arg{Name: "form", Value: diag.Term("form." + form)}))
	}
}

// ValidID tells whether s may identify an entry: kebab-case, ASCII.
func ValidID(s string) bool {
	for _, part := range strings.Split(s, "-") {
		if part == "" {
			return false
		}
		for _, r := range part {
			if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
				return false
			}
		}
	}
	return true
}

func properties(schema map[string]any) map[string]any {
	p, _ := schema["properties"].(map[string]any)
	return p
}

// refs reads the provisions of a field's annotation.
func refs(field map[string]any) []law.Ref {
	text, _ := field["x-law"].(string)
	var out []law.Ref
	for _, s := range strings.Split(text, "; ") {
		if r, err := law.Parse(s); err == nil {
			out = append(out, r)
		}
	}
	return out
}

// list gives the words and the numbers of a JSON array, or a single word.
func list(v any) []string {
	if s, ok := v.(string); ok {
		return []string{s}
	}
	var out []string
	items, _ := v.([]any)
	for _, x := range items {
		switch x := x.(type) {
		case string:
			out = append(out, x)
		case float64:
			out = append(out, strconv.FormatFloat(x, 'g', -1, 64))
		}
	}
	return out
}

func codes(words []string) diag.Values {
	var out diag.Values
	for i, w := range words {
		if i == maxListed {
			return append(out, diag.Text("…"))
		}
		out = append(out, diag.Code(w))
	}
	return out
}
