package format

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// sameWords tells whether two files say the same: same values under the same
// keys, the order of fields apart, and the same lengths of time.
func sameWords(a, b *source.File, lang string) bool {
	if a.Root == nil || b.Root == nil {
		return a.Root == b.Root
	}
	return said(a.Root, register.Meanings(a, lang)) == said(b.Root, register.Meanings(b, lang))
}

// said writes a tree in a form that only depends on what it says.
func said(n *source.Node, of map[*source.Node]register.Meaning) string {
	var parts []string
	switch n.Kind {
	case source.Map:
		for _, e := range n.Entries {
			parts = append(parts, source.Quote(e.Key.Text)+":"+said(e.Value, of))
		}
		if role := of[n].Role; role == register.RoleObject || role == register.RoleAnswer {
			slices.Sort(parts)
		}
		return "{" + strings.Join(parts, ",") + "}"
	case source.List:
		for _, item := range n.Items {
			parts = append(parts, said(item, of))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case source.Null:
		return "null"
	}
	if m := of[n]; m.Role == register.RoleValue && m.Field.Kind == register.KindDuration {
		if d, err := i18n.ParseDuration(n.Text); err == nil {
			return d.ISO()
		}
	}
	return source.Quote(strings.TrimRight(n.Text, "\n")) // a file may end without a line break
}

// sameCharacters tells whether two texts are made of the same visible
// characters, quotes and the comma after a last item apart: no word of a
// comment, which no tree holds, was lost or made up.
func sameCharacters(a, b []byte) bool { return maps.Equal(characters(a), characters(b)) }

func characters(data []byte) map[rune]int {
	out := map[rune]int{}
	for _, r := range string(data) {
		if !unicode.IsSpace(r) && !strings.ContainsRune(`'"\,`+mark, r) {
			out[r]++
		}
	}
	return out
}
