package register

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/source"
)

// Role is what a node is in the language.
type Role uint8

// The roles. A node without a meaning is none of them: its key is unknown.
const (
	RoleKey     Role = iota + 1 // the key of Field
	RoleID                      // the identifier of an entry of Field
	RoleState                   // a word of an answer: none, to do, and what goes with them
	RoleValue                   // a scalar, of the kind of Field
	RoleObject                  // a map whose keys are fields of Type
	RoleEntries                 // a map from identifiers to entries of Field
	RoleAnswer                  // a map that says none or to do: its keys are words of an answer
	RoleWords                   // a map from languages to words
)

// Meaning says what the table knows of a node.
type Meaning struct {
	Role  Role
	Field *Field // nil for RoleObject, RoleAnswer and the keys of an answer
	Type  *Type  // RoleObject, RoleKey: the type whose fields these are
}

// reasonField and dayField are the values that go with an answer.
var (
	reasonField = Field{Kind: KindText}
	dayField    = Field{Kind: KindDate}
)

// Meanings tells, node by node, what the table says of a file written in lang.
// It looks at the form alone, and at faulty files too: what it does not know is
// left out.
func Meanings(f *source.File, lang string) map[*source.Node]Meaning {
	m := &meanings{language: newLanguage(lang), of: map[*source.Node]Meaning{}}
	if f.Root != nil {
		m.object(m.indexes["root"], f.Root)
	}
	return m.of
}

type meanings struct {
	*language
	of map[*source.Node]Meaning
}

func (m *meanings) object(t *index, n *source.Node) {
	switch {
	case n.Kind == source.List && t.ShortList != "":
		m.field(t.Field(t.ShortList), n)
	case n.Kind == source.Scalar && t.Short != "":
		m.field(t.Field(t.Short), n)
	case n.Kind == source.Map:
		m.of[n] = Meaning{Role: RoleObject, Type: t.Type}
		for _, e := range n.Entries {
			if f := t.byKey[FoldKey(e.Key.Text)]; f != nil {
				m.of[e.Key] = Meaning{Role: RoleKey, Field: f, Type: t.Type}
				m.field(f, e.Value)
			}
		}
	}
}

func (m *meanings) field(f *Field, n *source.Node) {
	switch {
	case f.Askable && m.answer(f, n):
	case f.Shape == Many && n.Kind == source.List:
		for _, item := range n.Items {
			m.single(f, item)
		}
	case f.Shape == ByID && n.Kind == source.Map:
		m.of[n] = Meaning{Role: RoleEntries, Field: f}
		for _, e := range n.Entries {
			m.of[e.Key] = Meaning{Role: RoleID, Field: f}
			m.single(f, e.Value)
		}
	default:
		m.single(f, n)
	}
}

func (m *meanings) single(f *Field, n *source.Node) {
	switch {
	case f.Kind == KindObject:
		m.object(m.indexes[f.Of], n)
	case n.Kind == source.Scalar || n.Kind == source.Null:
		m.of[n] = Meaning{Role: RoleValue, Field: f}
	case n.Kind == source.Map && (f.Kind == KindText || f.Kind == KindProse):
		m.of[n] = Meaning{Role: RoleWords, Field: f}
		for _, e := range n.Entries {
			m.single(f, e.Value)
		}
	}
}

// answer gives their meaning to `aucun`, `{a_faire: …, pour_le: …}`.
func (m *meanings) answer(f *Field, n *source.Node) bool {
	says := func(word string) bool {
		return slices.Contains([]string{m.state.none, m.state.noneAlt, m.state.todo}, FoldKey(word))
	}
	if n.Kind == source.Scalar && says(n.Text) {
		m.of[n] = Meaning{Role: RoleState, Field: f}
		return true
	}
	if n.Kind != source.Map || !slices.ContainsFunc(n.Entries, func(e source.Entry) bool { return says(e.Key.Text) }) {
		return false
	}
	m.of[n] = Meaning{Role: RoleAnswer}
	for _, e := range n.Entries {
		switch key := FoldKey(e.Key.Text); {
		case key == m.state.checked || key == m.state.due:
			m.single(&dayField, e.Value)
		case says(key) || key == m.state.by:
			m.single(&reasonField, e.Value)
		default:
			continue
		}
		m.of[e.Key] = Meaning{Role: RoleState}
	}
	return true
}

// WritingOrder lists the fields of a type in the order in which a file says
// them: that of the table, the included ones at their place.
func (t *Type) WritingOrder() []*Field {
	all := t.AllFields()
	at := slices.IndexFunc(all, func(f *Field) bool { return f.Key.En == t.IncludeAt })
	if own := len(t.Fields); t.IncludeAt != "" && at >= 0 && at < own {
		return slices.Concat(all[:at], all[own:], all[at:own])
	}
	return all
}

// AnswerWord gives a word of an answer in another language, false when it is
// none. With a field, the word stands alone for its value, and agrees with it as
// the field's help shows: `decision_automatisee: aucune`.
func AnswerWord(word, from, to string, f *Field) (string, bool) {
	a, b := wordsOfState(from), wordsOfState(to)
	switch FoldKey(word) {
	case a.none, a.noneAlt:
		if f != nil && strings.Contains(f.Help.In(to), "`"+b.noneAlt+"`") {
			return b.noneAlt, true
		}
		return b.none, true
	case a.todo:
		return b.todo, true
	case a.checked:
		return b.checked, true
	case a.due:
		return b.due, true
	case a.by:
		return b.by, true
	}
	return "", false
}

// AnswerRank orders the keys of an answer: the answer, then its details.
func AnswerRank(word, lang string) int {
	w := wordsOfState(lang)
	return slices.Index([]string{w.noneAlt, w.none, w.todo, w.checked, w.due, w.by}, FoldKey(word))
}

// BoolWord gives `oui`, `non`, `yes`, `no` in another language.
func BoolWord(word, from, to string) (string, bool) {
	a, b := (&language{lang: from}).words(), (&language{lang: to}).words()
	switch FoldKey(word) {
	case a.yes:
		return b.yes, true
	case a.no:
		return b.no, true
	}
	return "", false
}

// EnumWord gives a value of a field in another language.
func EnumWord(f *Field, word, from, to string) (string, bool) {
	for _, v := range f.Values {
		if v.Key.In(from) == FoldKey(word) {
			return v.Key.In(to), true
		}
	}
	return "", false
}

// ShippedID gives the identifier of an entry that every register may refer to
// in another language.
func ShippedID(collection, id, from, to string) (string, bool) {
	for i := range shippedEntries {
		if e := &shippedEntries[i]; e.collection == collection && e.id.In(from) == id {
			return e.id.In(to), true
		}
	}
	return "", false
}

// PathWords gives a path of a register's language, `activites/paie/donnees`,
// in another language; identifiers stay. It reports false when the path leads
// nowhere in the table.
func PathWords(path, from, to string) (string, bool) {
	parts := strings.Split(path, "/")
	t := &rootType
	for i := 0; i < len(parts); i++ {
		if t == nil {
			return "", false
		}
		fields := t.AllFields()
		j := slices.IndexFunc(fields, func(f *Field) bool { return f.Key.In(from) == FoldKey(parts[i]) })
		if j < 0 {
			return "", false
		}
		f := fields[j]
		parts[i] = f.Key.In(to)
		if f.Shape != One {
			i++
		}
		t = TypeByName(f.Of)
	}
	return strings.Join(parts, "/"), true
}
