package pdf

// All lengths are points, all coordinates from the top left of an A4 page.
const (
	pageWidth  = 595.28
	pageHeight = 841.89
	marginX    = 71
	marginTop  = 78
	marginFoot = 74
	bodyWidth  = pageWidth - 2*marginX
	bodyHeight = pageHeight - marginTop - marginFoot

	headerLine = 46
	footerLine = pageHeight - 40
	minColumn  = 24 // narrower than this, text runs over the edge
)

type colour struct{ r, g, b uint8 }

var (
	black   = colour{0x1C, 0x1F, 0x24}
	navy    = colour{0x1B, 0x36, 0x5D}
	grey    = colour{0x55, 0x5C, 0x66}
	leader  = colour{0x9A, 0xA3, 0xAE}
	rule    = colour{0xC9, 0xD0, 0xD9}
	shade   = colour{0xEC, 0xF0, 0xF5}
	tint    = colour{0xF5, 0xF6, 0xF8}
	linkInk = colour{0x1A, 0x4F, 0x9C}
	gapInk  = colour{0x8A, 0x3B, 0x00}
	gapTint = colour{0xFD, 0xF1, 0xDC}
	red     = colour{0xA8, 0x1E, 0x1E}
	amber   = colour{0xC7, 0x7B, 0x0A}
	ghost   = colour{0xF5, 0xEB, 0xEB}
)

// look is how a run of text is drawn.
type look struct {
	face face
	size float64
	ink  colour
	back colour // tint behind the words; zero for none
	// spread is added after each character, for dot leaders.
	spread float64
}

func (l look) with(f face) look { l.face |= f; return l }

// inkIn colours a run with its tint.
func (l look) inkIn(ink, back colour) look { l.ink, l.back = ink, back; return l }

// typo is the setting of a paragraph: its look and the distance of its lines.
type typo struct {
	look
	lead float64
}

func setting(f face, size, lead float64, ink colour) typo {
	return typo{look{face: f, size: size, ink: ink}, lead}
}

// baseline is the distance from the top of a line to its baseline: capitals
// of two thirds of the size stand in the middle of the line.
func (t typo) baseline() float64 { return t.lead/2 + 0.33*t.size }

func bodyText() typo  { return setting(0, 10.5, 15, black) }
func tableText() typo { return setting(0, 9.5, 13.2, black) }
func smallText() typo { return setting(0, 8.5, 12, grey) }

// headingStyle is the typography of a level with the space around it.
type headingStyle struct {
	typo
	before, after float64
	ruled         bool
}

func headingOf(level int) headingStyle {
	switch level {
	case 1:
		return headingStyle{setting(bold, 17, 21, navy), 26, 9, true}
	case 2:
		return headingStyle{setting(bold, 13.5, 17.5, navy), 19, 5, false}
	case 3:
		return headingStyle{setting(bold, 11.5, 15.5, black), 14, 3, false}
	}
	return headingStyle{setting(bold, 10.5, 15, grey), 11, 2, false}
}
