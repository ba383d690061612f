package build

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/source"
)

// withdrawn removes the decisions whose keys are at the given places, with the
// comments right above them; the key `decisions` goes with the last one. Those
// written between braces stay: they have no lines of their own.
func withdrawn(f *source.File, unused map[diag.Place]diag.Finding) []repair {
	var out []repair
	if len(unused) == 0 {
		return nil
	}
	extents := f.Extents()
	for _, root := range f.Root.Entries {
		var own []repair
		for _, e := range root.Value.Entries {
			found, ok := unused[e.Key.Place]
			if place, whole := extents[e.Value]; ok && whole && !root.Value.Flow {
				own = append(own, repair{found, source.Edit{Place: lines(f, e.Key.Place, place)}})
			}
		}
		if len(own) > 0 && len(own) == len(root.Value.Entries) {
			own[0].edit.Place.Line = root.Key.Place.Line
		}
		out = append(out, own...)
	}
	return out
}

// lines takes in whole lines, from the comments above a key to the end of its
// value.
func lines(f *source.File, key, value diag.Place) diag.Place {
	from := key.Line
	for from > 1 && strings.HasPrefix(strings.TrimSpace(source.Line(f.Data, from-1)), "#") {
		from--
	}
	return diag.Place{File: key.File, Line: from, Col: 1, EndLine: value.EndLine + 1, EndCol: 1}
}
