package pdf

// box is what the pager places: a line, a row, or white space. Coordinates
// across are the page's, coordinates down begin at the top of the box.
type box struct {
	height float64
	before float64 // space above, dropped at the top of a page
	keep   bool    // not parted from the next box
	base   float64 // baseline
	pieces []piece
	rects  []rect
	row    *row
	band   *band
	anchor string // heading that begins here
	entry  string // heading whose page number the last piece shows
}

// rect is a filled rectangle, of the background.
type rect struct {
	x, y, w, h float64
	ink        colour
}

// row is boxes side by side. It may be cut at any line when it is tall.
type row struct {
	cells    []cell
	pad      float64 // above and below the cells
	x, w     float64
	fill     colour // zero for none
	line     rect   // rule at the foot, y from there; zero for none
	repeat   *row   // header to draw again where a new page begins with this row
	artifact bool   // drawn again: no part of the text
	labelled bool   // the first cell names the row: drawn again where it goes on
}

// cell is a column of a row; again marks a label that is drawn again.
type cell struct {
	boxes []*box
	again bool
}

// band is a ground with a bar that runs behind boxes, over pages.
type band struct {
	outer *band
	x, w  float64
	fill  colour
	bar   colour // zero for none
}

const (
	tallRow  = 0.4 * bodyHeight // taller rows may be cut before a page is full
	leastCut = 90               // height worth beginning a tall row in
	epsilon  = 0.01
)

func (r *row) height() float64 {
	h := 0.0
	for _, c := range r.cells {
		h = max(h, stackHeight(c.boxes))
	}
	return h + 2*r.pad
}

func rowBox(r *row) *box { return &box{height: r.height(), row: r} }

func stackHeight(boxes []*box) float64 {
	h := 0.0
	for i, b := range boxes {
		if i > 0 {
			h += b.before
		}
		h += b.height
	}
	return h
}

// take parts list into what stands in avail points and the rest. On a fresh
// page it takes at least one box, and draws a table's header again; elsewhere
// it may take none.
func take(list []*box, avail float64, fresh bool) (taken, rest []*box) {
	if len(list) == 0 {
		return nil, nil
	}
	var again []*box
	if r := list[0].row; fresh && r != nil && r.repeat != nil {
		if h := repeated(r.repeat); h.height < avail/2 {
			h.band = list[0].band
			again = []*box{h}
			avail -= h.height
		}
	}
	n, cut := reach(list, avail, fresh)
	if cut != nil {
		head := append(again, list[:n]...)
		return append(head, cut[0]), append([]*box{cut[1]}, list[n+1:]...)
	}
	if n == 0 && !fresh {
		return nil, list
	}
	return append(again, list[:max(n, 1)]...), list[max(n, 1):]
}

// reach is how many boxes of list stand in avail without a bad break; when
// the next one is a row that is to be cut, cut holds its two parts.
func reach(list []*box, avail float64, fresh bool) (n int, cut *[2]*box) {
	h, legal := 0.0, 0
	for i, b := range list {
		if i > 0 {
			h += b.before
		}
		if h+b.height <= avail+epsilon {
			h += b.height
			if !b.keep {
				legal = i + 1
			}
			continue
		}
		if b.row != nil {
			if head, tail, ok := b.row.cut(avail-h, fresh && i == 0); ok {
				return i, &[2]*box{{height: head.height(), row: head, band: b.band, before: b.before},
					{height: tail.height(), row: tail, band: b.band, keep: b.keep}}
			}
		}
		if legal == 0 && fresh {
			return i, nil
		}
		return legal, nil
	}
	return len(list), nil
}

// cut parts a row at a height. A row that is not tall is better moved whole,
// unless force says that it stands at the top of a page.
func (r *row) cut(avail float64, force bool) (head, tail *row, ok bool) {
	if !force && (r.height() < tallRow || avail < leastCut) {
		return nil, nil, false
	}
	a, b := *r, *r
	a.cells, b.cells = make([]cell, len(r.cells)), make([]cell, len(r.cells))
	a.line = rect{}
	left := false
	for i, c := range r.cells {
		if c.again {
			a.cells[i], b.cells[i] = c, c
			continue
		}
		taken, rest := take(c.boxes, avail-2*r.pad, force)
		if len(taken) == 0 && len(c.boxes) > 0 {
			return nil, nil, false
		}
		a.cells[i], b.cells[i] = cell{boxes: taken}, cell{boxes: rest}
		if i == 0 && r.labelled && len(rest) == 0 && stackHeight(taken) < leastCut {
			b.cells[i] = cell{taken, true}
		}
		left = left || len(rest) > 0
	}
	return &a, &b, left
}

// repeated is the header row as an artifact.
func repeated(r *row) *box {
	again := *r
	again.artifact = true
	b := rowBox(&again)
	b.keep = true
	return b
}
