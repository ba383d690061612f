// Package schema checks a tree against a JSON Schema and says what is wrong in
// our own findings, at the key or value concerned, one for each fault. The
// library stays the authority on what is valid; its English sentences never
// come out.
//
// It knows JSON Schema and nothing of the register: what a key should have been
// called in the other language, or which article asks for it, comes from its
// caller or from annotations of the schema ("x-registre", "x-law").
package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Schema is a compiled JSON Schema and its own text, where the names that an
// error is about are read again.
type Schema struct {
	compiled *jsonschema.Schema
	raw      any
}

// Compile reads a draft-07 schema. It errors when the text is not one; nothing
// is fetched, from the network or from disk.
func Compile(name string, text []byte) (*Schema, error) {
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft7
	c.AssertFormat = true
	c.LoadURL = func(url string) (io.ReadCloser, error) { return nil, fmt.Errorf("schema: %s is not loaded", url) }
	if err := c.AddResource(name, bytes.NewReader(text)); err != nil {
		return nil, fmt.Errorf("schema %s: %w", name, err)
	}
	compiled, err := c.Compile(name)
	if err != nil {
		return nil, fmt.Errorf("schema %s: %w", name, err)
	}
	var raw any
	if err := json.Unmarshal(text, &raw); err != nil {
		return nil, fmt.Errorf("schema %s: %w", name, err)
	}
	return &Schema{compiled: compiled, raw: raw}, nil
}

// Vocabulary is what the caller knows of the keys.
type Vocabulary struct {
	// Fold makes two spellings of one key equal (accents).
	Fold func(key string) string
	// Foreign gives the key of this language for one of the other language.
	Foreign func(key string) (string, bool)
	// Near gives the candidate that was probably meant.
	Near func(word string, candidates []string) (string, bool)
}

// Plain is a tree as Check wants its value: every scalar is text.
func Plain(n *source.Node) any {
	switch n.Kind {
	case source.Scalar:
		return n.Text
	case source.List:
		out := make([]any, len(n.Items))
		for i, item := range n.Items {
			out[i] = Plain(item)
		}
		return out
	case source.Map:
		out := map[string]any{}
		for _, e := range n.Entries {
			out[e.Key.Text] = Plain(e.Value)
		}
		return out
	}
	return nil
}

// Check gives the findings of a file. value is the JSON value of its tree, with
// the keys that the schema knows.
func (s *Schema) Check(f *source.File, value any, v Vocabulary) []diag.Finding {
	err := s.compiled.Validate(value)
	if err == nil {
		return nil
	}
	c := &checker{schema: s, file: f, vocabulary: v}
	if invalid, ok := err.(*jsonschema.ValidationError); ok {
		c.leaves(invalid)
	}
	diag.Sort(c.found)
	return slices.CompactFunc(c.found, func(a, b diag.Finding) bool {
		return a.ID == b.ID && a.Place == b.Place && slices.EqualFunc(a.Args, b.Args, func(x, y diag.Arg) bool {
			return x.Name == y.Name && fmt.Sprint(x.Value) == fmt.Sprint(y.Value)
		})
	})
}

type checker struct {
	schema     *Schema
	file       *source.File
	vocabulary Vocabulary
	found      []diag.Finding
}

// leaves reports the errors that no other error causes.
func (c *checker) leaves(e *jsonschema.ValidationError) {
	if len(e.Causes) == 0 {
		c.leaf(e)
		return
	}
	for _, cause := range e.Causes {
		c.leaves(cause)
	}
}

func (c *checker) leaf(e *jsonschema.ValidationError) {
	keyword := tokens(fragment(e.AbsoluteKeywordLocation))
	at := c.locate(tokens(e.InstanceLocation))
	if slices.Contains(tokens(e.KeywordLocation), "propertyNames") { // the location is that of the property
		c.report("SCH008", at.key.Place, []diag.Arg{{Name: "word", Value: diag.Code(at.key.Text)}})
		return
	}
	if at.value.Kind == source.Scalar && at.value.Text == "" {
		c.report("SCH010", at.place(), []diag.Arg{{Name: "key", Value: at.name()}})
		return
	}
	parent, _ := c.at(keyword[:max(len(keyword)-1, 0)]).(map[string]any)
	switch last := keyword[len(keyword)-1]; last {
	case "additionalProperties":
		c.unknownKeys(at, parent)
	case "required":
		c.missingKeys(at, parent)
	case "type":
		c.wrongShape(at, parent)
	case "enum", "const":
		c.wrongValue(at, parent)
	case "minLength", "minItems", "minProperties":
		c.report("SCH010", at.place(), []diag.Arg{{Name: "key", Value: at.name()}})
	default: // pattern, format, minimum, maximum
		c.malformed(at, parent)
	}
}

func (c *checker) report(id string, place diag.Place, args []diag.Arg, refs ...law.Ref) {
	c.found = append(c.found, diag.Finding{ID: id, Severity: diag.Error, Place: place, Args: args, Law: refs})
}

// spot is where an error is: a value, its key, and the keys that lead to it.
type spot struct {
	key, value *source.Node
	path       []string
}

// place is the key's when the value is a collection, else the value's.
func (s spot) place() diag.Place {
	if s.key != nil && (s.value.Kind == source.Map || s.value.Kind == source.List || s.value.Kind == source.Null) {
		return s.key.Place
	}
	return s.value.Place
}

// name is the nearest key, for a message.
func (s spot) name() diag.Code {
	if len(s.path) == 0 {
		return ""
	}
	return diag.Code(s.path[len(s.path)-1])
}

// called names the value for a message: by its key, or as an item of its list.
func (s spot) called() []diag.Arg {
	args := []diag.Arg{{Name: "key", Value: s.name()}}
	if s.key == nil && len(s.path) > 0 {
		args = append(args, diag.Arg{Name: "item", Value: diag.Term("kind.item")})
	}
	return args
}

// locate follows a pointer in the file's tree. The library percent-encodes its
// pointers, keys may differ by their accents.
func (c *checker) locate(pointer []string) spot {
	s := spot{value: c.file.Root}
	for _, tok := range pointer {
		switch s.value.Kind {
		case source.List:
			var i int
			if _, err := fmt.Sscanf(tok, "%d", &i); err != nil || i >= len(s.value.Items) {
				return s
			}
			s.key, s.value = nil, s.value.Items[i] // the key is that of the whole list
		case source.Map:
			i := slices.IndexFunc(s.value.Entries, func(e source.Entry) bool {
				return e.Key.Text == tok || c.vocabulary.Fold(e.Key.Text) == tok
			})
			if i < 0 {
				return s
			}
			s.key, s.value = s.value.Entries[i].Key, s.value.Entries[i].Value
			s.path = append(s.path, s.key.Text)
		default:
			return s
		}
	}
	return s
}

// at gives the value of the schema's own text at a pointer, following $ref.
func (c *checker) at(pointer []string) any {
	v := c.schema.raw
	for _, tok := range pointer {
		switch x := v.(type) {
		case map[string]any:
			v = x[tok]
		case []any:
			var i int
			if _, err := fmt.Sscanf(tok, "%d", &i); err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		}
	}
	return v
}

func fragment(location string) string {
	_, frag, _ := strings.Cut(location, "#")
	return frag
}

// tokens cuts a JSON pointer, undoing percent-encoding then ~1 and ~0.
func tokens(pointer string) []string {
	if pointer == "" {
		return nil
	}
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i, p := range parts {
		if u, err := url.PathUnescape(p); err == nil {
			p = u
		}
		parts[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(p)
	}
	return parts
}
