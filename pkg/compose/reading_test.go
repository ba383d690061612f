package compose_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/i18n"
)

// slips are marks that no sentence holds, in either language: they show where
// fragments met badly.
var slips = regexp.MustCompile(`[^.]\.\.([^.]|$)|[;:,]\s?\.|: :|; ;|, ,|\)\s\(|\s\)|\(\s|–\s–|\(\)`)

var linked = regexp.MustCompile(`\[([^]]*)\]\([^)]*\)`)

// TestSentencesMeetWell reads the documents of the examples for such marks.
func TestSentencesMeetWell(t *testing.T) {
	for dir, lang := range map[string]i18n.Lang{
		"../../examples/saas-bpm": "fr", "../../examples/infogerance": "fr", "../../examples/cloud-collectivites": "fr",
		"../../examples/gestion-commerciale": "fr", "../../examples/avantages-cse": "fr", "../../testdata/registers/small-en": "en",
	} {
		for name, d := range composeAll(t, dir, lang) {
			for line := range strings.Lines(linked.ReplaceAllString(string(markdown(t, d)), "$1")) {
				if at := slips.FindStringIndex(line); at != nil {
					t.Errorf("%s, %s: %q in %q", dir, name, line[at[0]:at[1]], line)
				}
			}
		}
	}
}
