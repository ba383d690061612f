package pdf

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/go-pdf/fpdf"
)

const fontFamily = "text"

// drawer draws pages with fpdf and records their structure.
type drawer struct {
	pdf   *fpdf.Fpdf
	fonts *family
	rec   *recorder
	used  [faces]*runeSet

	face   face
	size   float64
	header *artifact
	footer *artifact
	again  *artifact // repeated table headers
	mark   *artifact
	ground *artifact
}

// runeSet is the code points of the basic plane that a face has drawn.
type runeSet [1 << 16 / 64]uint64

func (s *runeSet) add(r rune)      { s[r>>6] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return s[r>>6]&(1<<(r&63)) != 0 }

// furniture is what stands on every page around the text.
type furniture struct {
	title, subtitle string
	page            string // pattern with {page} and {pages}
	draft           string // "" when the document is no draft
}

func newDrawer(fonts *family, root *elem) *drawer {
	pdf := fpdf.New("P", "pt", "A4", "")
	pdf.SetCompression(false) // the rewriter compresses, with one compressor
	pdf.SetCatalogSort(true)
	pdf.SetAutoPageBreak(false, 0)
	return &drawer{
		pdf: pdf, fonts: fonts, rec: &recorder{pdf: pdf, root: root},
		header: pagination("Header"), footer: pagination("Footer"), again: pagination("Header"),
		mark: pagination("Watermark"), ground: layoutArtifact(),
	}
}

func (d *drawer) draw(pages []*page, fu furniture) {
	l := smallText().look
	fu.subtitle = d.fonts.fit(fu.subtitle, l, bodyWidth*0.35)
	fu.title = d.fonts.fit(fu.title, l, bodyWidth-20-d.fonts.of(0).measure(fu.subtitle, l.size))
	for i, pg := range pages {
		d.pdf.AddPage()
		d.rec.newPage()
		d.size = 0 // fpdf forgets the font at a page
		if fu.draft != "" {
			d.watermark(fu.draft)
		}
		d.background(pg.rects)
		if !pg.plain {
			d.furniture(fu, i+1, len(pages), i > 0)
		}
		for _, l := range pg.lines {
			d.line(l)
		}
		d.rec.close()
	}
}

func (d *drawer) background(rects []rect) {
	if len(rects) == 0 {
		return
	}
	d.rec.in(d.ground)
	var ink colour
	for i, r := range rects {
		if i == 0 || r.ink != ink {
			ink = r.ink
			d.pdf.SetFillColor(int(ink.r), int(ink.g), int(ink.b))
		}
		d.pdf.Rect(r.x, r.y, r.w, r.h, "F")
	}
}

func (d *drawer) line(l placed) {
	y := l.y + l.box.base
	for i := range l.box.pieces {
		p := &l.box.pieces[i]
		owner := p.elem
		if l.artifact {
			owner = d.again
		}
		d.rec.in(owner)
		d.text(p.x, y, p.text, p.look)
	}
	if !l.artifact {
		d.links(l)
	}
}

// links makes one active rectangle of each link on the line.
func (d *drawer) links(l placed) {
	ps := l.box.pieces
	for i := 0; i < len(ps); i++ {
		to := ps[i].link
		if to == nil {
			continue
		}
		first := ps[i]
		for i+1 < len(ps) && ps[i+1].link == to {
			i++
		}
		d.rec.link(to, first.x, l.y, ps[i].x+ps[i].width-first.x, l.box.base+4)
	}
}

// text draws s with its baseline at y.
func (d *drawer) text(x, y float64, s string, l look) {
	if s == "" {
		return
	}
	used := d.register(l.face)
	for _, r := range s {
		used.add(r)
	}
	if d.face != l.face || d.size != l.size {
		d.face, d.size = l.face, l.size
		d.pdf.SetFont(fontFamily, l.face.style(), l.size)
	}
	d.pdf.SetTextColor(int(l.ink.r), int(l.ink.g), int(l.ink.b))
	if l.spread == 0 {
		d.pdf.Text(x, y, s)
		return
	}
	d.pdf.RawWriteStr(strconv.FormatFloat(l.spread, 'f', 2, 64) + " Tc")
	d.pdf.Text(x, y, s)
	d.pdf.RawWriteStr("0 Tc")
}

// register embeds a face when it is first drawn: fpdf writes all it knows.
func (d *drawer) register(f face) *runeSet {
	if d.used[f] == nil {
		d.used[f] = new(runeSet)
		d.pdf.AddUTF8FontFromBytes(fontFamily, f.style(), d.fonts.of(f).ttf)
	}
	return d.used[f]
}

// furniture draws header and footer; the first page without a cover bears
// the title already.
func (d *drawer) furniture(fu furniture, n, of int, withHeader bool) {
	l := smallText().look
	if withHeader {
		d.rec.in(d.header)
		w := d.fonts.of(0).measure(fu.subtitle, l.size)
		d.text(pageWidth-marginX-w, headerLine, fu.subtitle, l)
		d.text(marginX, headerLine, fu.title, l)
		d.pdf.SetFillColor(int(rule.r), int(rule.g), int(rule.b))
		d.pdf.Rect(marginX, headerLine+7, bodyWidth, 0.5, "F")
	}
	d.rec.in(d.footer)
	if fu.draft != "" {
		d.text(marginX, footerLine, fu.draft, l.with(bold).inkIn(red, colour{}))
	}
	s := strings.NewReplacer("{page}", strconv.Itoa(n), "{pages}", strconv.Itoa(of)).Replace(fu.page)
	d.text(pageWidth-marginX-d.fonts.of(0).measure(s, l.size), footerLine, s, l)
}

// fit cuts s with an ellipsis to a width.
func (fa *family) fit(s string, l look, width float64) string {
	m := fa.of(l.face)
	if m.measure(s, l.size) <= width {
		return s
	}
	const dots = "…"
	room := width - m.measure(dots, l.size)
	for i, r := range s {
		if room -= m.measure(string(r), l.size); room < 0 {
			return strings.TrimRight(s[:i], " \u00A0\u202F") + dots
		}
	}
	return s
}

// watermark writes the draft mark across the page, under the text.
func (d *drawer) watermark(s string) {
	const size, angle = 110, 52 * math.Pi / 180
	l := look{face: bold, ink: ghost, size: size}
	w := d.fonts.of(bold).measure(s, size)
	if most := 0.85 * pageHeight; w > most {
		l.size, w = size*most/w, most
	}
	sin, cos := math.Sin(angle), math.Cos(angle)
	d.rec.in(d.mark)
	d.pdf.RawWriteStr(fmt.Sprintf("q %.4f %.4f %.4f %.4f %.2f %.2f cm", cos, sin, -sin, cos, pageWidth/2, pageHeight/2))
	d.text(-w/2, pageHeight+l.size*0.33, s, l)
	d.pdf.RawWriteStr("Q")
	d.size = 0 // the font was set inside q … Q
}
