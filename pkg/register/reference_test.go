package register

import (
	"regexp"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/internal/golden"
)

func TestReferenceIsUpToDate(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		golden.Equal(t, "../../docs/"+ReferenceName(lang), Reference(lang))
	}
}

// TestReferenceSaysEverything holds that no key of the table is left out and
// that every link inside the page leads to a heading, which is there once.
func TestReferenceSaysEverything(t *testing.T) {
	heading := regexp.MustCompile(`(?m)^## (.*)$`)
	link := regexp.MustCompile(`\]\(#([^)]*)\)`)
	for _, lang := range []string{"fr", "en"} {
		page := string(Reference(lang))
		anchors := map[string]int{}
		for _, h := range heading.FindAllStringSubmatch(page, -1) {
			anchors[anchor(h[1])]++
		}
		for a, n := range anchors {
			if n > 1 {
				t.Errorf("%s: heading %q stands %d times", lang, a, n)
			}
		}
		for _, l := range link.FindAllStringSubmatch(page, -1) {
			if anchors[l[1]] == 0 {
				t.Errorf("%s: no heading for #%s", lang, l[1])
			}
		}
		for _, typ := range Types() {
			for i := range typ.Fields {
				if row := "| `" + typ.Fields[i].Key.In(lang) + "`"; !strings.Contains(page, row) {
					t.Errorf("%s: %s.%s is missing", lang, typ.Name, typ.Fields[i].Key.En)
				}
			}
		}
	}
}

func TestReferenceExampleIsRead(t *testing.T) {
	m := &manual{language: newLanguage("fr")}
	_, r, found := load(t, head+"activites:\n  a:\n    nom: \"Paie\"\n    "+strings.ReplaceAll(m.example(), "\n", "\n    ")+"\n")
	a := r.Activities.Items[0]
	if len(found) > 0 || a.Transfers.State != None || a.DPIA.State != Todo {
		t.Errorf("transfers %v, DPIA %v, findings %v", a.Transfers.State, a.DPIA.State, found)
	}
}

func TestKindsAllHaveWords(t *testing.T) {
	for k := KindText; k < KindObject; k++ {
		if w := kindWords[k]; k != KindEnum && (w.name.En == "" || w.name.Fr == "" || w.form.En == "" || w.form.Fr == "") {
			t.Errorf("kind %d has no words", k)
		}
	}
}
