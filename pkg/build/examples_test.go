package build

import (
	"errors"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
)

const (
	exampleDay  = "2026-11-30"
	exampleFile = "exemple.yaml"
)

// TestExamplesOfTheProgram reads the examples of the findings that rules do not
// make: decisions, what falls due, texts, settings. The fragment stands beside
// the base register, or in the file that it names; the whole program must find
// what the marks say, and nothing else. Every page has both kinds of example.
func TestExamplesOfTheProgram(t *testing.T) {
	base, err := os.ReadFile("../lint/testdata/base/registre.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range lint.IDs() {
		page, _ := lint.PageOf(id)
		kinds := map[bool]int{}
		for i, e := range page.Examples() {
			kinds[e.Bad]++
			if e.File == "" && !slices.Contains([]string{"CFG", "DEC", "ECH", "TPL", "TXT"}, id[:3]) {
				continue // package lint runs it
			}
			file := exampleFile
			if e.File != "" {
				file = e.File
			}
			fsys := fstest.MapFS{Main: &fstest.MapFile{Data: base}, file: &fstest.MapFile{Data: []byte(e.Text)}}
			var want []string
			for line, ids := range e.Want {
				for _, w := range ids {
					want = append(want, fmt.Sprintf("%s:%d %s", file, line, w))
				}
			}
			slices.Sort(want)
			if got := toldOf(t, fsys, e.AsOf, file, id[:3]); !slices.Equal(got, want) {
				t.Errorf("%s/%d: findings\n  %s\nwant\n  %s\n%s", id, i+1, strings.Join(got, "\n  "), strings.Join(want, "\n  "), e.Text)
			}
		}
		if reason := notShown[id]; (reason != "") == (kinds[true] > 0 && kinds[false] > 0) {
			t.Errorf("%s: %d bad and %d good examples", id, kinds[true], kinds[false])
		}
	}
}

// notShown are the findings that no page can show, and why.
var notShown = map[string]string{
	"BSL001": "the program writes baselines", "YML002": "a page is in UTF-8", "YML003": "a hidden character would hide in the page too", "YML006": "a page has no room for a file over the limits",
	"YML019": "a page has no room for a link",
	"DOC006": "only a composed document shows its gaps",
	"TXT005": "a page has no room for a text over the limits",
}

// toldOf runs the commands on a folder: what they find in the file of the
// example, by line. The file as a whole is its first line.
func toldOf(t *testing.T, fsys fstest.MapFS, day, file, theme string) []string {
	t.Helper()
	found, err := checked(fsys, day, theme)
	var fault *SettingsError
	switch {
	case errors.As(err, &fault):
		found = fault.Found
	case err != nil:
		t.Fatal(err)
	}
	var out []string
	for _, j := range found {
		if j.Decision == nil && (j.Place.File == file || theme != "ECH") {
			out = append(out, fmt.Sprintf("%s:%d %s", path.Clean(j.Place.File), max(j.Place.Line, 1), j.ID))
		}
	}
	slices.Sort(out)
	return out
}

func checked(fsys fstest.MapFS, day, theme string) ([]Judged, error) {
	if day == "" {
		day = exampleDay
	}
	config, err := ReadConfig(fsys, "1.2.3")
	if err != nil {
		return nil, err
	}
	if err := CheckTemplates(fsys); err != nil {
		return nil, err
	}
	if _, err := ReadWords(fsys, i18n.FR); err != nil {
		return nil, err
	}
	p, err := Load(fsys, Options{AsOf: day, Config: config})
	if err != nil {
		return nil, err
	}
	switch theme {
	case "ECH":
		return p.Audit(day, i18n.Duration{})
	case "REF", "SCH", "YML":
		return p.Validate(), nil
	}
	return p.Lint(), nil
}
