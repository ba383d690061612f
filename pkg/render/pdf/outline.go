package pdf

import "github.com/registre-rgpd/registre/pkg/doc"

// heading is an entry of the contents and of the outline.
type heading struct {
	level int
	id    string
	text  []doc.Inline
}

// collect lists the headings of blocks in the order in which they are set. A
// level that skips is brought down, since the author's prose may hold
// headings of its own.
func collect(blocks []doc.Block) []heading {
	var out []heading
	last := 0
	for _, h := range doc.Headings(blocks) {
		last = min(max(h.Level, 1), last+1)
		out = append(out, heading{last, h.ID, h.Text})
	}
	return out
}
