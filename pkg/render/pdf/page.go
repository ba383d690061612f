package pdf

import "strings"

// page is what is drawn on one page: its background, then its lines.
type page struct {
	rects []rect
	bands []extent
	lines []placed
	plain bool // without header and footer
}

// placed is a line with the top of its box.
type placed struct {
	box      *box
	y        float64
	artifact bool
}

// extent is how far a band reaches on a page.
type extent struct {
	band        *band
	top, bottom float64
}

// spot is where a heading stands.
type spot struct {
	page int // 1-based
	y    float64
}

type pager struct {
	pages []*page
	spots map[string]spot
	// entries are the lines of the contents that wait for their numbers.
	entries []*box
}

// segment begins a new page and fills as many as it takes.
func (p *pager) segment(boxes []*box, plain bool) {
	for len(boxes) > 0 {
		var taken []*box
		taken, boxes = take(boxes, bodyHeight, true)
		pg := &page{plain: plain}
		p.pages = append(p.pages, pg)
		p.stack(pg, taken, marginTop, false)
		pg.settle()
	}
}

// stack places boxes below each other from y.
func (p *pager) stack(pg *page, boxes []*box, y float64, artifact bool) {
	for i, b := range boxes {
		if i > 0 {
			y += b.before
		}
		p.place(pg, b, y, artifact)
		y += b.height
	}
}

func (p *pager) place(pg *page, b *box, y float64, artifact bool) {
	for bd := b.band; bd != nil; bd = bd.outer {
		pg.stretch(bd, y, y+b.height)
	}
	for _, r := range b.rects {
		r.y += y
		pg.rects = append(pg.rects, r)
	}
	if b.row != nil {
		p.placeRow(pg, b.row, y, artifact || b.row.artifact)
		return
	}
	if b.anchor != "" && !artifact {
		p.spots[b.anchor] = spot{len(p.pages), y}
	}
	if b.entry != "" {
		p.entries = append(p.entries, b)
	}
	if len(b.pieces) > 0 {
		pg.grounds(b, y)
		pg.lines = append(pg.lines, placed{b, y, artifact})
	}
}

func (p *pager) placeRow(pg *page, r *row, y float64, artifact bool) {
	h := r.height()
	if r.fill != (colour{}) {
		pg.rects = append(pg.rects, rect{r.x, y, r.w, h, r.fill})
	}
	for _, c := range r.cells {
		p.stack(pg, c.boxes, y+r.pad, artifact || c.again)
	}
	if foot := r.line; foot.h > 0 {
		foot.y = y + h - foot.h/2
		pg.rects = append(pg.rects, foot)
	}
}

// stretch makes a band reach from top to bottom at least; outer bands come
// before the bands they hold, so that they are painted first.
func (pg *page) stretch(bd *band, top, bottom float64) {
	for i := range pg.bands {
		if e := &pg.bands[i]; e.band == bd {
			e.top, e.bottom = min(e.top, top), max(e.bottom, bottom)
			return
		}
	}
	pg.bands = append(pg.bands, extent{bd, top, bottom})
}

// grounds adds what lies behind and under words: tints, and the rules of links.
func (pg *page) grounds(b *box, y float64) {
	for _, p := range b.pieces {
		w := p.width
		if strings.HasSuffix(p.text, " ") {
			w -= 0.2 * p.look.size // a space that ends the line has no ground
		}
		if p.look.back != (colour{}) {
			size := p.look.size
			pg.rects = append(pg.rects, rect{p.x - 1, y + b.base - 0.84*size, w + 2, 1.12 * size, p.look.back})
		}
		if p.link != nil && p.look.ink == linkInk {
			pg.rects = append(pg.rects, rect{p.x, y + b.base + 1.7, w, 0.5, linkInk})
		}
	}
}

const barWidth = 3

// settle puts the bands under all other rectangles, the outermost lowest.
func (pg *page) settle() {
	var ground []rect
	for depth := 0; len(ground) < 2*len(pg.bands); depth++ {
		found := false
		for _, e := range pg.bands {
			if e.band.depth() != depth {
				continue
			}
			found = true
			b := e.band
			ground = append(ground, rect{b.x, e.top, b.w, e.bottom - e.top, b.fill})
			if b.bar != (colour{}) {
				ground = append(ground, rect{b.x, e.top, barWidth, e.bottom - e.top, b.bar})
			}
		}
		if !found {
			break
		}
	}
	pg.rects = append(ground, pg.rects...)
}

func (b *band) depth() int {
	n := 0
	for o := b.outer; o != nil; o = o.outer {
		n++
	}
	return n
}
