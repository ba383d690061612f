package build_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/report"
	"github.com/registre-rgpd/registre/templates"
)

// expected is a line of attendus.md: what a person reading the original
// document would report, and the findings that answer it. A finding may be held
// to the entry that it is about: "BAS011 activities/coordination-des-ventes".
type expected struct {
	number, fault string
	answers       []string
	why           string // why none does
}

// recallNeeded is the share of the hand-made lists that the book must find.
const recallNeeded = 0.9

// TestRecall compares the hand-made list of each seed with the findings of its
// register as found.
func TestRecall(t *testing.T) {
	lists, err := filepath.Glob(filepath.Join("..", "..", "testdata", "seeds", "*", "attendus.md"))
	if err != nil || len(lists) != 5 {
		t.Fatal(len(lists), "lists", err)
	}
	var found, all int
	for _, name := range lists {
		folder := filepath.Dir(name)
		got := lintedAs(t, folder)
		here, wanted := 0, readExpected(t, name)
		for _, e := range wanted {
			switch missing := unanswered(e, got); {
			case len(e.answers) == 0 && e.why == "":
				t.Errorf("%s: line %s has neither findings nor a reason", folder, e.number)
			case missing != "":
				t.Errorf("%s: line %s, %q: %s does not fire", folder, e.number, e.fault, missing)
			case len(e.answers) > 0:
				here++
			}
		}
		t.Logf("%s: %d of %d", filepath.Base(folder), here, len(wanted))
		found, all = found+here, all+len(wanted)
	}
	t.Logf("in all: %d of %d, %.1f %%", found, all, 100*float64(found)/float64(all))
	if float64(found) < recallNeeded*float64(all) {
		t.Errorf("the book answers %d lines of %d", found, all)
	}
}

// unanswered gives the first finding of a line that does not fire, or "".
func unanswered(e expected, got []build.Judged) string {
	for _, a := range e.answers {
		id, path, _ := strings.Cut(a, " ")
		if !slices.ContainsFunc(got, func(j build.Judged) bool {
			return j.ID == id && strings.HasPrefix(strings.Join(j.Subject, "/"), path)
		}) {
			return a
		}
	}
	return ""
}

func lintedAs(t *testing.T, folder string) []build.Judged {
	t.Helper()
	p, err := build.Load(os.DirFS(folder), build.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p.Lint()
}

// readExpected reads the rows of the table: the last column names the findings,
// or opens with a dash and says why there are none.
func readExpected(t *testing.T, name string) []expected {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out []expected
	for line := range strings.SplitSeq(string(data), "\n") {
		cells := strings.Split(strings.Trim(line, "| "), " | ")
		if len(cells) != 6 || strings.Trim(cells[0], "0123456789") != "" {
			if strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| n°") {
				t.Errorf("%s: %d cells in %q", name, len(cells), line)
			}
			continue
		}
		e := expected{number: cells[0], fault: cells[2]}
		if why, none := strings.CutPrefix(cells[5], "—"); none {
			e.why = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(why), ":"))
		} else {
			e.answers = strings.Split(cells[5], ", ")
		}
		out = append(out, e)
	}
	return out
}

// TestFindingsOfSeeds keeps all that is found in the registers as found.
func TestFindingsOfSeeds(t *testing.T) {
	folders, err := filepath.Glob(filepath.Join("..", "..", "testdata", "seeds", "*", build.Main))
	if err != nil {
		t.Fatal(err)
	}
	cat := i18n.Open(templates.FS, i18n.FR)
	for _, main := range folders {
		folder := filepath.Dir(main)
		t.Run(filepath.Base(folder), func(t *testing.T) {
			p, err := build.Load(os.DirFS(folder), build.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			r := &report.Report{Lang: i18n.FR, Words: cat, Items: build.Items(p.Lint(), cat, p.Lang()), Files: len(p.Files.All), Activities: p.Activities(), Source: p.Source}
			if err := report.Text(&b, r, report.TextOptions{}); err != nil {
				t.Fatal(err)
			}
			golden.Equal(t, filepath.Join(folder, "constats.txt"), b.Bytes())
		})
	}
}
