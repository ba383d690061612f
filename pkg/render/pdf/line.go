package pdf

import (
	"unicode"
	"unicode/utf8"
)

// piece is a stretch of one run on one line, at x from the page's left edge.
type piece struct {
	x, width float64
	text     string
	look     look
	elem     *elem
	link     *link
}

// cursor is a place in runs: a run and a byte in its text.
type cursor struct{ run, at int }

// breaker cuts runs into lines, first fit, ragged right. It breaks after a
// space, never at U+00A0, U+202F or U+2011, and after a hyphen between
// letters. A word wider than the line is cut, after a separator of addresses
// if it has one.
type breaker struct {
	fonts *family
	runs  []run
	limit float64

	start    cursor  // of the line
	pos      cursor  // of the next character
	width    float64 // of the line so far
	word     cursor  // last place where the line may end
	soft     cursor  // last separator inside an address
	prev     rune
	complete func(from, to cursor)
}

// breakLines calls complete for each line of the runs in the limit.
func breakLines(fonts *family, runs []run, limit float64, complete func(from, to cursor)) {
	b := breaker{fonts: fonts, runs: runs, limit: max(limit, minColumn), complete: complete}
	for b.pos.run < len(runs) {
		b.step()
	}
	if b.start != b.pos {
		complete(b.start, b.pos)
	}
}

// step takes one character or ends the line before it.
func (b *breaker) step() {
	rn := &b.runs[b.pos.run]
	if b.pos.at == len(rn.text) {
		b.pos = cursor{b.pos.run + 1, 0}
		return
	}
	r, size := utf8.DecodeRuneInString(rn.text[b.pos.at:])
	w := float64(b.fonts.of(rn.look.face).width[r&0xFFFF])*rn.look.size/1000 + rn.look.spread
	if r != ' ' && b.width+w > b.limit && b.width > 0 {
		b.end()
		return
	}
	b.width += w
	b.pos.at += size
	b.mark(r, rn.text[b.pos.at:])
	b.prev = r
}

// mark notes whether the line may end after r, which rest follows.
func (b *breaker) mark(r rune, rest string) {
	switch r {
	case ' ':
		b.word = b.pos
	case '-', '–', '—':
		if unicode.IsLetter(b.prev) && unicode.IsLetter(firstRune(rest)) {
			b.word = b.pos
		}
		b.soft = b.pos
	case '/', '.', '_', '@', '?', '&', '=':
		b.soft = b.pos
	}
}

// end completes the line at its best place and starts the next one there.
func (b *breaker) end() {
	at := b.pos
	switch {
	case b.start.before(b.word):
		at = b.word
	case b.start.before(b.soft):
		at = b.soft
	}
	b.complete(b.start, at)
	b.start, b.pos, b.width, b.prev = at, at, 0, 0
}

func (c cursor) before(d cursor) bool {
	return c.run < d.run || c.run == d.run && c.at < d.at
}

// pieces are the stretches of the runs between two places, laid from x.
func pieces(fonts *family, runs []run, from, to cursor, x float64) []piece {
	var out []piece
	for i := from.run; i <= to.run && i < len(runs); i++ {
		lo, hi := 0, len(runs[i].text)
		if i == from.run {
			lo = from.at
		}
		if i == to.run {
			hi = to.at
		}
		if lo == hi {
			continue
		}
		r := &runs[i]
		w := fonts.of(r.look.face).measure(r.text[lo:hi], r.look.size)
		if r.look.spread != 0 {
			w += r.look.spread * float64(utf8.RuneCountInString(r.text[lo:hi]))
		}
		out = append(out, piece{x, w, r.text[lo:hi], r.look, r.elem, r.link})
		x += w
	}
	return out
}

// widestWord is the width below which a word of the runs would be cut.
func widestWord(fonts *family, runs []run) float64 {
	widest := 0.0
	for i := range runs {
		m, size := fonts.of(runs[i].look.face), runs[i].look.size
		word, text := 0.0, runs[i].text
		prev := ' '
		for at, r := range text {
			if r != ' ' {
				word += float64(m.width[r&0xFFFF]) * size / 1000
				widest = max(widest, word)
			}
			next := firstRune(text[at+utf8.RuneLen(r):])
			if r == ' ' || r == '/' || r == '@' || r == '-' && unicode.IsLetter(prev) && unicode.IsLetter(next) {
				word = 0
			}
			prev = r
		}
	}
	return widest
}
