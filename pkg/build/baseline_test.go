package build

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/templates"
)

func loaded(t *testing.T) *Project {
	t.Helper()
	p, err := Load(fstest.MapFS{Main: {Data: []byte("registre: {format: 1, organisme: exemple}\n")}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func found(id string, s diag.Severity, subject ...string) Judged {
	return Judged{Finding: diag.Finding{ID: id, Severity: s, Subject: subject, Place: diag.Place{File: "paie.yaml", Line: 3, Col: 1}}}
}

func rulesOf(list []Judged) (out []string) {
	for _, j := range list {
		out = append(out, j.ID)
	}
	return out
}

func TestBaselineHidesWhatItKnowsAndNothingElse(t *testing.T) {
	before := []Judged{found("CON001", diag.Error, "activities", "paie"), found("CON001", diag.Error, "activities", "paie"),
		found("BAS001", diag.Info, "activities", "paie"), found("SCH001", diag.Error), found("YML001", diag.Error),
		found("REG001", diag.Warning, "register")}
	decided := found("TRA001", diag.Error, "activities", "paie")
	decided.Decision = &register.Decision{}
	before = append(before, decided)
	p := loaded(t)
	read, err := ReadBaseline(p.Baseline(".", before).Bytes())
	if err != nil {
		t.Fatal(err)
	}
	open, known, stale := read.Apply(".", before)
	if got := strings.Join(rulesOf(open), " "); got != "YML001 TRA001" || len(known) != 5 || len(stale) != 0 {
		t.Errorf("open %s, %d known, %d stale", got, len(known), len(stale))
	}

	moved := before[0]
	moved.Place = diag.Place{File: "autre.yaml", Line: 90, Col: 2}
	graver := found("BAS001", diag.Error, "activities", "paie")
	third := before[0]
	reopened := decided
	reopened.Decision = nil
	elsewhere := found("SCH001", diag.Error)
	elsewhere.Place.File = "ventes.yaml"
	open, known, stale = read.Apply(".", []Judged{moved, before[1], third, graver, reopened, elsewhere})
	if got := strings.Join(rulesOf(open), " "); got != "CON001 BAS001 TRA001 SCH001" || len(known) != 2 {
		t.Errorf("open %s, known %v", got, rulesOf(known))
	}
	if len(stale) != 3 {
		t.Errorf("stale %+v", stale)
	}
	if open, _, stale := read.Apply("autre", before[:1]); len(open) != 1 || len(stale) != 0 {
		t.Error("the baseline of one register says nothing of another")
	}
}

func TestBaselineIsReadByPeople(t *testing.T) {
	p := loaded(t)
	b := p.Baseline("../a", []Judged{found("CON001", diag.Error, "activities", "paie", "retention", "cv"), found("SCH001", diag.Error)})
	want := `{
  "version": 1,
  "findings": [
    {"register":"../a","rule":"CON001","on":"activites/paie/conservation/cv","severity":"error","count":1,"fingerprint":"` + b[0].Fingerprint + `"},
    {"register":"../a","rule":"SCH001","on":"paie.yaml","severity":"error","count":1,"fingerprint":"` + b[1].Fingerprint + `"}
  ]
}
`
	if got := string(b.Bytes()); got != want {
		t.Errorf("got %s", got)
	}
	slices.Reverse(b)
	if string(b.Bytes()) != want {
		t.Error("the order should not depend on that of the findings")
	}
	if got := string(Baseline(nil).Bytes()); got != "{\n  \"version\": 1,\n  \"findings\": [\n  ]\n}\n" {
		t.Errorf("empty: %s", got)
	}
}

func TestReadBaselineRefuses(t *testing.T) {
	for _, text := range []string{``, `[]`, `{"version":2,"findings":[]}`, `{"version":1,"constats":[]}`, `{"version":1,"findings":[]} {}`,
		`{"version":1,"findings":[{"rule":"CON001","severity":"grave","count":1,"fingerprint":"a"}]}`,
		`{"version":1,"findings":[{"rule":"CON001","severity":"error","count":0,"fingerprint":"a"}]}`} {
		if _, err := ReadBaseline([]byte(text)); err == nil {
			t.Errorf("accepted %s", text)
		}
	}
}

func TestStaleEntriesAreShownOnTheirLine(t *testing.T) {
	p := loaded(t)
	b := p.Baseline(".", []Judged{found("CON001", diag.Error, "activities", "paie"), found("CON002", diag.Error, "activities", "paie")})
	list := Stale(".registre/baseline.json", b.Bytes(), b[1:])
	item := Items(list, i18n.Open(templates.FS, i18n.FR), i18n.FR)[0]
	if item.Place.Line != 5 || item.Place.EndCol-item.Place.Col != 32 || item.Message != "la ligne de base accepte `CON002` sur `activites/paie`, qui n’est plus constaté (1 de trop)" {
		t.Errorf("%+v %s", item.Place, item.Message)
	}
}

func TestIntroducedSubtractsDecidedAndOpenApart(t *testing.T) {
	open := found("CON001", diag.Error, "activities", "paie")
	decided := open
	decided.Decision = &register.Decision{}
	if list, known := Introduced([]Judged{decided}, []Judged{open}); len(list) != 1 || known != 0 {
		t.Error("a decision taken away opens the finding")
	}
	if list, known := Introduced([]Judged{decided}, []Judged{decided}); len(list) != 0 || known != 1 {
		t.Error("a decision that was there is not new")
	}
	if list, known := Introduced(nil, []Judged{open}); len(list) != 1 || known != 0 {
		t.Error("all is new in a new register")
	}
}

// TestRulesDescribeEveryPage holds the descriptions to what platforms ask.
func TestRulesDescribeEveryPage(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		all := Rules(i18n.Open(templates.FS, lang))
		if len(all) < 50 {
			t.Errorf("%d pages", len(all))
		}
		for _, r := range all {
			for _, s := range []string{r.Name, r.Short, r.Full, r.HelpText, r.HelpMarkdown} {
				if s == "" || strings.Contains(s, "⟦") || strings.Contains(s, "{activity}") {
					t.Errorf("%s %s: %q", lang, r.ID, s)
				}
			}
			if len(r.Short) > 1000 || len(r.Full) > 2000 || strings.HasPrefix(r.HelpMarkdown, "# ") || len(r.Tags) == 0 {
				t.Errorf("%s %s: %+v", lang, r.ID, r)
			}
		}
	}
}
