package build

import (
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/source"
)

// withdrawn removes the decisions whose keys are at the given places, with the
// comments right above them; the key `decisions` goes with the last one. Those
// written between braces stay: they have no lines of their own. So do those
// that could not be removed alone.
func withdrawn(f *source.File, unused map[diag.Place]diag.Finding) []repair {
	if len(unused) == 0 {
		return nil
	}
	var out []repair
	extents := f.Extents()
	for _, root := range f.Root.Entries {
		if root.Value.Flow {
			continue
		}
		own := withdrawnOf(f, root, extents, unused)
		if len(own) > 0 && len(own) == len(root.Value.Entries) {
			own = []repair{together(root.Key, own)}
		}
		for _, r := range own {
			if r.alone(f) {
				out = append(out, r)
			}
		}
	}
	return out
}

// withdrawnOf removes entries of one map, each on its own.
func withdrawnOf(f *source.File, root source.Entry, extents map[*source.Node]diag.Place, unused map[diag.Place]diag.Finding) []repair {
	var out []repair
	floor := root.Key.Place.Line
	for _, e := range root.Value.Entries {
		place, whole := extents[e.Value]
		if found, ok := unused[e.Key.Place]; ok && whole {
			place := lines(f, e.Key.Place, place, floor)
			out = append(out, repair{found: []diag.Finding{found}, place: place, edits: []source.Edit{{Place: place}}, gone: []*source.Node{e.Key}})
		}
		floor = place.EndLine
		if !whole { // where it ends is not known: nothing above the next one is known to be its own
			floor = len(f.Data)
		}
	}
	return out
}

// together removes all the entries of a map and its key, or nothing: what is
// left of either would not stand alone.
func together(key *source.Node, own []repair) repair {
	head := diag.Place{File: key.Place.File, Line: key.Place.Line, Col: 1, EndLine: key.Place.Line + 1, EndCol: 1}
	all := repair{place: head, edits: []source.Edit{{Place: head}}, gone: []*source.Node{key}}
	for _, r := range own {
		all.found, all.edits, all.gone = append(all.found, r.found...), append(all.edits, r.edits...), append(all.gone, r.gone...)
		all.place.EndLine, all.place.EndCol = r.place.EndLine, r.place.EndCol
	}
	return all
}

// lines takes in whole lines, from the comments above a key to the end of its
// value. What the entry before ends with, on line floor at most, is not its own,
// nor are comments deeper than the key (as package format has it).
func lines(f *source.File, key, value diag.Place, floor int) diag.Place {
	from := key.Line
	for from-1 > floor {
		line := source.Line(f.Data, from-1)
		words := strings.TrimLeft(line, " \t")
		if !strings.HasPrefix(words, "#") || len(line)-len(words) >= key.Col {
			break
		}
		from--
	}
	return diag.Place{File: key.File, Line: from, Col: 1, EndLine: value.EndLine + 1, EndCol: 1}
}

// alone tells that a repair takes away the entries that it says, and no word
// else.
func (r repair) alone(f *source.File) bool {
	data, err := source.Apply(f.Data, r.edits)
	if err != nil {
		return false
	}
	gone := map[*source.Node]bool{}
	for _, key := range r.gone {
		gone[key] = true
	}
	after, found := source.Parse(f.Name, data)
	return faults(found) == 0 && said(after.Root, nil) == said(f.Root, gone)
}

// said writes what a tree says, without the entries of some keys.
func said(n *source.Node, gone map[*source.Node]bool) string {
	if n == nil {
		return "" // as a file whose every entry is gone
	}
	var out strings.Builder
	for _, item := range n.Items {
		out.WriteString("-[" + said(item, gone) + "]")
	}
	for _, e := range n.Entries {
		if !gone[e.Key] {
			out.WriteString(strconv.Quote(e.Key.Text) + "[" + said(e.Value, gone) + "]")
		}
	}
	if n.Kind == source.Scalar {
		out.WriteString(strconv.Quote(n.Text))
	}
	return out.String()
}
