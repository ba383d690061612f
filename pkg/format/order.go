package format

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// ranks gives the order of the keys of a map: that of the table for fields, the
// author's own for identifiers. A key that the table does not know stays behind
// the one it follows.
func (t *text) ranks(n *source.Node) []int {
	out := make([]int, max(len(n.Entries), len(n.Items)))
	m := t.meanings[n]
	var fields []*register.Field
	if m.Role == register.RoleObject {
		fields = m.Type.WritingOrder()
	}
	last := 0
	for i, e := range n.Entries {
		switch key := t.meanings[e.Key]; {
		case m.Role == register.RoleObject && key.Role == register.RoleKey:
			last = slices.IndexFunc(fields, func(f *register.Field) bool { return f.Key == key.Field.Key })
		case m.Role == register.RoleAnswer && key.Role == register.RoleState:
			last = register.AnswerRank(e.Key.Text, t.lang)
		}
		out[i] = last
	}
	return out
}
