package pdf

import (
	"embed"
	"encoding/binary"
	"fmt"
	"math"
)

//go:embed fonts/*.ttf fonts/OFL.txt fonts/srgb.icc
var files embed.FS

// Licence returns the text under which the embedded fonts are distributed.
func Licence() string { return string(mustRead("OFL.txt")) }

// face is one of the four faces of the family: a set of the two bits.
type face uint8

const (
	bold   face = 1
	italic face = 2
	faces       = 4
)

// style is the face in fpdf's letters.
func (f face) style() string { return [faces]string{"", "B", "I", "BI"}[f] }

// postScript is the name that the subset bears in the file, after its tag.
func (f face) postScript() string {
	return [faces]string{"SourceSans3-Regular", "SourceSans3-Bold", "SourceSans3-It", "SourceSans3-BoldIt"}[f]
}

func (f face) bytes() []byte {
	return mustRead([faces]string{
		"SourceSans3_400Regular.ttf", "SourceSans3_700Bold.ttf",
		"SourceSans3_400Regular_Italic.ttf", "SourceSans3_700Bold_Italic.ttf",
	}[f])
}

func mustRead(name string) []byte {
	b, err := files.ReadFile("fonts/" + name)
	if err != nil {
		panic("unreachable: " + err.Error())
	}
	return b
}

// metrics are the advance widths of a face by code point, in thousandths of
// the size; absent marks a code point that the face cannot draw.
type metrics struct {
	ttf   []byte
	width [1 << 16]uint16
}

const absent = math.MaxUint16

func (m *metrics) has(r rune) bool {
	return r > 0 && r < 1<<16 && m.width[r] != absent
}

// measure is the width of s in points at the size; s has passed the gate.
func (m *metrics) measure(s string, size float64) float64 {
	w := 0
	for _, r := range s {
		w += int(m.width[r&0xFFFF])
	}
	return float64(w) * size / 1000
}

// family holds the faces, each read when it is first measured: a document
// without italics pays for none.
type family [faces]*metrics

func (fa *family) of(f face) *metrics {
	if fa[f] == nil {
		m, err := readMetrics(f.bytes())
		if err != nil {
			panic("unreachable: " + err.Error())
		}
		fa[f] = m
	}
	return fa[f]
}

// readMetrics reads the tables cmap (format 4) and hmtx of a TrueType file.
// The rounding is fpdf's, so that a line is as wide as it was measured.
func readMetrics(ttf []byte) (*metrics, error) {
	tables := tableOffsets(ttf)
	sub, err := unicodeSubtable(ttf, tables["cmap"])
	if err != nil {
		return nil, err
	}
	scale := 1000 / float64(u16(ttf, tables["head"]+18))
	advance := advances(ttf, tables, scale)
	m := &metrics{ttf: ttf}
	for i := range m.width {
		m.width[i] = absent
	}
	eachGlyph(ttf, sub, func(r, glyph int) { m.width[r] = advance(glyph) })
	return m, nil
}

func tableOffsets(ttf []byte) map[string]int {
	tables := map[string]int{}
	for i := range u16(ttf, 4) {
		rec := 12 + 16*i
		tables[string(ttf[rec:rec+4])] = u32(ttf, rec+8)
	}
	return tables
}

func unicodeSubtable(ttf []byte, cmap int) (int, error) {
	for i := range u16(ttf, cmap+2) {
		rec := cmap + 4 + 8*i
		platform, encoding := u16(ttf, rec), u16(ttf, rec+2)
		at := cmap + u32(ttf, rec+4)
		if (platform == 0 || platform == 3 && encoding == 1) && u16(ttf, at) == 4 {
			return at, nil
		}
	}
	return 0, fmt.Errorf("read font: no Unicode map of format 4")
}

func advances(ttf []byte, tables map[string]int, scale float64) func(glyph int) uint16 {
	last := u16(ttf, tables["hhea"]+34) - 1
	return func(glyph int) uint16 {
		aw := u16(ttf, tables["hmtx"]+4*min(glyph, last))
		return uint16(math.Round(scale * float64(aw)))
	}
}

// eachGlyph walks the segments of a format 4 map.
func eachGlyph(ttf []byte, sub int, yield func(r, glyph int)) {
	n := u16(ttf, sub+6) / 2
	ends, starts := sub+14, sub+16+2*n
	deltas, offsets := starts+2*n, starts+4*n
	for s := range n {
		delta, off := u16(ttf, deltas+2*s), u16(ttf, offsets+2*s)
		for r := u16(ttf, starts+2*s); r <= u16(ttf, ends+2*s) && r < 0xFFFF; r++ {
			glyph := r
			if off != 0 {
				glyph = u16(ttf, offsets+2*s+off+2*(r-u16(ttf, starts+2*s)))
				if glyph == 0 {
					continue
				}
			}
			if glyph = (glyph + delta) & 0xFFFF; glyph != 0 {
				yield(r, glyph)
			}
		}
	}
}

func u16(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }
func u32(b []byte, at int) int { return int(binary.BigEndian.Uint32(b[at:])) }
