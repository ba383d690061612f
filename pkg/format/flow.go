package format

import (
	"regexp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/source"
)

// flows spaces the lists and maps between brackets that stand on one line, and
// orders their keys. Those of several lines keep their author's layout.
func flows(f *source.File, lang string) ([]byte, error) {
	t := newText(f, lang)
	var edits []source.Edit
	t.outermost(f.Root, &edits)
	return source.Apply(f.Data, edits)
}

// outermost finds the flow collections that no other holds.
func (t *text) outermost(n *source.Node, edits *[]source.Edit) {
	place, ok := t.extents[n]
	if n.Flow {
		if !ok || place.Line != place.EndLine {
			return
		}
		if after, ok := t.flow(n); ok && after != t.raw(place) {
			*edits = append(*edits, source.Edit{Place: place, New: after})
		}
		return
	}
	for _, item := range n.Items {
		t.outermost(item, edits)
	}
	for _, e := range n.Entries {
		t.outermost(e.Value, edits)
	}
}

// What may stand between the parts of a flow collection; anything else is left
// as it is.
var (
	flowOpen  = regexp.MustCompile(`^[\[{] *$`)
	flowColon = regexp.MustCompile(`^ *: *$`)
	flowComma = regexp.MustCompile(`^ *, *$`)
	flowClose = regexp.MustCompile(`^ *,? *[\]}]$`)
)

// flow writes a collection on one line: `{a: b, c: [d, e]}`.
func (t *text) flow(n *source.Node) (string, bool) {
	if !n.Flow {
		place, ok := t.extents[n]
		return t.raw(place), ok && n.Kind == source.Scalar
	}
	place, ok := t.extents[n]
	if !ok {
		return "", false
	}
	at := place
	step := func(to *source.Node, gap *regexp.Regexp) {
		p, found := t.extents[to]
		at.EndLine, at.EndCol = p.Line, p.Col
		ok = ok && found && gap.MatchString(t.raw(at))
		at.Line, at.Col = p.EndLine, p.EndCol
	}
	parts := make([]string, 0, len(n.Items)+len(n.Entries))
	add := func(s string, good bool) { parts, ok = append(parts, s), ok && good }
	gap := flowOpen
	for _, item := range n.Items {
		step(item, gap)
		add(t.flow(item))
		gap = flowComma
	}
	for _, e := range n.Entries {
		step(e.Key, gap)
		step(e.Value, flowColon)
		value, good := t.flow(e.Value)
		add(t.raw(t.extents[e.Key])+": "+value, good)
		gap = flowComma
	}
	at.EndLine, at.EndCol = place.EndLine, place.EndCol
	if len(parts) == 0 || !ok || !flowClose.MatchString(t.raw(at)) {
		return "", false
	}
	parts = ordered(parts, t.ranks(n))
	raw := t.raw(place)
	return raw[:1] + strings.Join(parts, ", ") + raw[len(raw)-1:], true
}

// ordered sorts parts by rank; equal ranks keep their order.
func ordered[T any](parts []T, ranks []int) []T {
	order := make([]int, len(parts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return ranks[a] - ranks[b] })
	out := make([]T, len(parts))
	for i, from := range order {
		out[i] = parts[from]
	}
	return out
}
