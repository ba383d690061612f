package pdf

import (
	"strings"
	"testing"
)

func TestFacesShareTheirRepertoire(t *testing.T) {
	var fa family
	for r := rune(1); r < 0xFFFF; r++ {
		for f := range face(faces) {
			if fa.of(f).has(r) != fa.of(0).has(r) {
				t.Fatalf("%U: face %q differs from the regular one", r, f.style())
			}
		}
	}
}

func TestFacesDrawFrench(t *testing.T) {
	var fa family
	for _, r := range "àâäæçéèêëîïôöœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»‹›“”‘’–—…•§°€№☐☑→✓✗\u00A0\u202F\u2009\u2011" {
		for f := range face(faces) {
			if !fa.of(f).has(r) {
				t.Errorf("%U is not in face %q", r, f.style())
			}
		}
	}
	if !strings.Contains(Licence(), "SIL OPEN FONT LICENSE") {
		t.Error("the fonts' licence is not embedded")
	}
}
