package register

import (
	"encoding/json"
	"regexp"

	"github.com/registre-rgpd/registre/pkg/source"
)

var wholeNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)$`)

// value gives the JSON value of a node for the schema: keys without accents,
// every scalar the text that its author wrote, save where the table expects a
// number or a truth value.
func (l *language) value(t *index, n *source.Node) any {
	switch n.Kind {
	case source.Map:
		return l.mapValue(t, n)
	case source.List:
		var f *Field
		if t != nil && t.ShortList != "" {
			f = t.Field(t.ShortList)
		}
		return l.listValue(f, n)
	}
	var f *Field
	if t != nil && t.Short != "" {
		f = t.Field(t.Short)
	}
	return scalarValue(f, n)
}

func (l *language) mapValue(t *index, n *source.Node) any {
	out := make(map[string]any, len(n.Entries))
	for _, e := range n.Entries {
		key := e.Key.Text
		var f *Field
		if t != nil {
			if f = t.byKey[FoldKey(key)]; f != nil {
				key = FoldKey(key)
			}
		}
		if _, again := out[key]; again { // with and without accents: reading tells of it
			continue
		}
		out[key] = l.fieldValue(f, e.Value)
	}
	return out
}

func (l *language) fieldValue(f *Field, n *source.Node) any {
	if f == nil {
		return l.value(nil, n)
	}
	var of *index
	if f.Kind == KindObject {
		of = l.indexes[f.Of]
	}
	switch {
	case f.Shape == ByID && n.Kind == source.Map:
		out := make(map[string]any, len(n.Entries))
		for _, e := range n.Entries {
			out[e.Key.Text] = l.value(of, e.Value)
		}
		return out
	case f.Shape == Many && n.Kind == source.List:
		return l.listValue(f, n)
	case f.Kind == KindObject:
		return l.value(of, n)
	case n.Kind == source.Scalar:
		return scalarValue(f, n)
	}
	return l.value(nil, n)
}

func (l *language) listValue(f *Field, n *source.Node) any {
	out := make([]any, len(n.Items))
	for i, item := range n.Items {
		if f == nil {
			out[i] = l.value(nil, item)
			continue
		}
		single := *f
		single.Shape = One
		out[i] = l.fieldValue(&single, item)
	}
	return out
}

func scalarValue(f *Field, n *source.Node) any {
	switch {
	case n.Kind == source.Null:
		return nil
	case f == nil:
	case f.Kind == KindInt && wholeNumber.MatchString(n.Text):
		return json.Number(n.Text)
	case f.Kind == KindBool && n.Text == "true":
		return true
	case f.Kind == KindBool && n.Text == "false":
		return false
	}
	return n.Text
}
