package source

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Edit puts New in the place of a range of characters. An empty range inserts,
// an empty New removes.
type Edit struct {
	Place diag.Place
	New   string
}

// The errors of Apply. They are a defect of the caller, never of the author.
var (
	ErrOverlap = errors.New("edits overlap")
	ErrOutside = errors.New("edit outside of the file")
)

// Apply gives the text with the edits made. The rest keeps its bytes: byte
// order mark, line breaks. Line breaks in New are written as the file writes
// its own. The same edit given twice is made once.
func Apply(data []byte, edits []Edit) ([]byte, error) {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b Edit) int { return a.Place.Compare(b.Place) })
	sorted = slices.Compact(sorted)
	at := newOffsets(data)
	crlf := bytes.Contains(data, []byte("\r\n"))
	var out []byte
	done := 0
	for _, e := range sorted {
		from, ok := at.of(e.Place.Line, e.Place.Col)
		to, ok2 := at.of(e.Place.EndLine, e.Place.EndCol)
		if !ok || !ok2 || to < from {
			return nil, fmt.Errorf("%w: %+v", ErrOutside, e.Place)
		}
		if from < done {
			return nil, fmt.Errorf("%w: %+v", ErrOverlap, e.Place)
		}
		text := e.New
		if crlf {
			text = strings.ReplaceAll(text, "\n", "\r\n")
		}
		out = append(append(out, data[done:from]...), text...)
		done = to
	}
	return append(out, data[done:]...), nil
}

// offsets turns places into byte offsets.
type offsets struct {
	data  []byte
	lines []int // of the first byte of each line
}

func newOffsets(data []byte) offsets {
	o := offsets{data: data, lines: []int{0}}
	if bytes.HasPrefix(data, []byte("\uFEFF")) {
		o.lines[0] = len("\uFEFF")
	}
	for i, b := range data {
		if b == '\n' {
			o.lines = append(o.lines, i+1)
		}
	}
	return o
}

// of gives the offset of a line and column, which may be just past the end of
// the line, or the first column of the line after the last.
func (o offsets) of(line, col int) (int, bool) {
	if line == len(o.lines)+1 && col == 1 {
		return len(o.data), true
	}
	if line < 1 || line > len(o.lines) || col < 1 {
		return 0, false
	}
	i := o.lines[line-1]
	for ; col > 1; col-- {
		if i >= len(o.data) || o.data[i] == '\n' {
			return 0, false
		}
		_, size := utf8.DecodeRune(o.data[i:])
		i += size
	}
	return i, true
}
