package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
)

// awkward is a file name with all that a URI, a property and a table escape.
const awkward = "activités/paie #1, 100 %|x.yaml"

// platform is the report of the goldens, as platforms receive it: in a folder
// of a repository, with an awkward name and hostile words.
func platform(t *testing.T, lang i18n.Lang) *Report {
	r := report(t, lang)
	r.Base, r.Root = "rgpd", "registres/siège"
	r.Checked = []string{"long.yaml", "propre.yaml", awkward}
	r.Rules = func() []RuleInfo {
		return []RuleInfo{
			{ID: "CON001", Name: "conservation-absente", Short: "l'activité « … » n'indique aucune durée", Full: "Le registre indique les délais (art. 30).",
				HelpText: "Ajoutez une durée.", HelpMarkdown: "Ajoutez une `durée`.", HelpURI: "https://example.org/CON001", Level: diag.Error, Tags: []string{"rgpd", "GDPR 30"}},
			{ID: "ZZZ999", Name: "sans-resultat", Short: strings.Repeat("é", 2000), Level: diag.Info, Tags: strings.Split("abcdefghijklm", "")},
		}
	}
	hostile := "50 % des « \r\n::warning::x » de @marie, #12 <b>|</b> `a|b` ```"
	r.Items = append(r.Items, Item{Finding: diag.Finding{ID: "HOS001", Severity: diag.Warning, Place: at(awkward, 2, 3, 2, 8), Subject: []string{"activities", "paie"}}, Name: "hostile", Message: hostile},
		Item{Finding: diag.Finding{ID: "HOS001", Severity: diag.Error, Place: at(awkward, 2, 3, 2, 8), Subject: []string{"activities", "paie"}}, Name: "hostile", Message: hostile})
	return r
}

func output(t *testing.T, name string, r *Report) []byte {
	t.Helper()
	f, ok := ByName(name)
	if !ok {
		t.Fatalf("no format %s", name)
	}
	var b bytes.Buffer
	if err := f.Write(&b, r, Options{}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFormatsGolden(t *testing.T) {
	for name, ext := range map[string]string{"sarif": ".sarif", "gitlab": ".gitlab.json", "junit": ".xml", "github": ".github.txt", "markdown": ".md"} {
		r := platform(t, i18n.FR)
		first := r.Items[0].ID
		golden.Equal(t, "testdata/fr"+ext, output(t, name, r))
		if r.Items[0].ID != first {
			t.Errorf("%s: writing should change nothing in the report", name)
		}
		clean := report(t, i18n.EN)
		clean.Items, clean.Checked, clean.Known = nil, []string{"registre.yaml"}, 2
		golden.Equal(t, "testdata/clean"+ext, output(t, name, clean))
	}
}

// TestFormatsNeverJudge: no tool can say that a register is in order.
func TestFormatsNeverJudge(t *testing.T) {
	for _, f := range Formats() {
		for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
			r := report(t, lang)
			r.Items = nil
			out := i18n.Fold(string(output(t, f.Name, r)))
			for _, word := range []string{"conform", "complian", "legal", "licite", "lawful", "⟦"} {
				if strings.Contains(out, word) {
					t.Errorf("%s: %q in %s", f.Name, word, out)
				}
			}
		}
	}
}

func decoded(t *testing.T, data []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSARIFHoldsToTheSchema(t *testing.T) {
	schema := jsonschema.MustCompile("testdata/sarif-schema-2.1.0.json")
	clean := report(t, i18n.EN)
	clean.Items = nil
	for _, r := range []*Report{platform(t, i18n.FR), platform(t, i18n.EN), clean} {
		data := output(t, "sarif", r)
		if err := schema.Validate(decoded(t, data)); err != nil {
			t.Errorf("%#v", err)
		}
		broken := bytes.Replace(data, []byte(`"columnKind": "unicodeCodePoints"`), []byte(`"columnKind": "bytes"`), 1)
		if schema.Validate(decoded(t, broken)) == nil {
			t.Error("the schema should refuse an unknown columnKind")
		}
	}
}

// TestSARIFHasWhatGitHubRequires checks what the schema leaves optional.
func TestSARIFHasWhatGitHubRequires(t *testing.T) {
	var log sarifLog
	data := output(t, "sarif", platform(t, i18n.FR))
	if err := json.Unmarshal(data, &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	for _, rule := range run.Tool.Driver.Rules {
		for _, s := range []string{rule.ID, rule.Name, rule.Short.Text, rule.Full.Text, rule.Help.Text, rule.Help.Markdown} {
			if s == "" {
				t.Errorf("%s: an empty text", rule.ID)
			}
		}
		if utf8.RuneCountInString(rule.Short.Text) > 1024 || len(rule.Properties.Tags) > 10 {
			t.Errorf("%s: too long, or too many tags", rule.ID)
		}
	}
	prints := map[string]bool{}
	suppressed := 0
	for _, res := range run.Results {
		if run.Tool.Driver.Rules[res.RuleIndex].ID != res.RuleID {
			t.Errorf("%s: index of another rule", res.RuleID)
		}
		p := res.Locations[0].Physical
		u, err := url.Parse(p.Artifact.URI)
		if err != nil || u.IsAbs() || u.Fragment != "" || strings.HasPrefix(u.Path, "/") || !strings.HasPrefix(u.Path, "rgpd/") {
			t.Errorf("URI %q: %v", p.Artifact.URI, err)
		}
		if g := p.Region; g.StartLine < 1 || g.StartColumn < 1 || g.EndLine < g.StartLine || g.EndLine == g.StartLine && g.EndColumn < g.StartColumn {
			t.Errorf("%s: region %+v", res.RuleID, g)
		}
		print := res.Fingerprints["primaryLocationLineHash"]
		if print == "" || prints[print] || res.Message.Text == "" {
			t.Errorf("%s: fingerprint %q, message %q", res.RuleID, print, res.Message.Text)
		}
		prints[print] = true
		suppressed += len(res.Suppressions)
	}
	if suppressed != 1 || bytes.Contains(data, []byte("security-severity")) || run.Automation.ID != "registre/rgpd/registres/siège/" {
		t.Errorf("%d suppressions, category %q", suppressed, run.Automation.ID)
	}
	if want := "rgpd/activit%C3%A9s/paie%20%231,%20100%20%25%7Cx.yaml"; !bytes.Contains(data, []byte(`"`+want+`"`)) {
		t.Errorf("no URI %s", want)
	}
}

func TestGitLabHoldsToItsShape(t *testing.T) {
	schema := jsonschema.MustCompile("testdata/gitlab.schema.json")
	r := platform(t, i18n.FR)
	data := output(t, "gitlab", r)
	if err := schema.Validate(decoded(t, data)); err != nil {
		t.Errorf("%#v", err)
	}
	if schema.Validate(decoded(t, bytes.Replace(data, []byte(`"major"`), []byte(`"error"`), 1))) == nil {
		t.Error("the schema should refuse another severity")
	}
	var issues []gitlabIssue
	if err := json.Unmarshal(data, &issues); err != nil {
		t.Fatal(err)
	}
	prints, named := map[string]bool{}, false
	for _, i := range issues {
		prints[i.Fingerprint] = true
		named = named || i.Location.Path == "rgpd/"+awkward
		if i.CheckName == "DUR014" {
			t.Error("what was decided upon should be left out")
		}
	}
	if len(prints) != len(issues) || len(issues) != len(r.Items)-1 || !named {
		t.Errorf("%d fingerprints for %d findings of %d", len(prints), len(issues), len(r.Items))
	}
	r.Items = nil
	if got := string(output(t, "gitlab", r)); got != "[]\n" {
		t.Errorf("clean: %q", got)
	}
}

func TestJUnitCountsAndNames(t *testing.T) {
	for failOn, failures := range map[string]int{"error": 9, "": 9, "warning": 13, "info": 15, "never": 0} {
		r := platform(t, i18n.FR)
		r.FailOn = failOn
		var got junitSuites
		if err := xml.Unmarshal(output(t, "junit", r), &got); err != nil {
			t.Fatal(err)
		}
		if got.Failures != failures || got.Skipped != 1 || got.Tests != len(r.Items)+1 {
			t.Errorf("%q: %d failures, %d skipped of %d, want %d failures", failOn, got.Failures, got.Skipped, got.Tests, failures)
		}
		names := map[string]bool{}
		for _, s := range got.Suites {
			if s.Tests != len(s.Cases) || s.Tests == 0 {
				t.Errorf("%s: %d tests, %d cases", s.Name, s.Tests, len(s.Cases))
			}
			for _, c := range s.Cases {
				if names[c.Name] {
					t.Errorf("two cases are named %q", c.Name)
				}
				names[c.Name] = true
				if s.Name == "rgpd/propre.yaml" && (c.Failure != nil || c.Skipped != nil) {
					t.Error("a file without findings should pass")
				}
			}
		}
		if !names["HOS001 rgpd/"+awkward+":2:3"] || !names["rgpd/propre.yaml"] {
			t.Errorf("names: %v", names)
		}
	}
}

// TestGitHubEscapes reads the commands back as the runner does.
func TestGitHubEscapes(t *testing.T) {
	unescape := strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",")
	var levels []string
	found := false
	for line := range strings.Lines(string(output(t, "github", platform(t, i18n.FR)))) {
		rest, ok := strings.CutPrefix(line, "::")
		if !ok {
			continue
		}
		head, message, _ := strings.Cut(rest, "::")
		level, properties, _ := strings.Cut(head, " ")
		levels = append(levels, level)
		props := map[string]string{}
		for _, p := range strings.Split(properties, ",") {
			name, value, _ := strings.Cut(p, "=")
			props[name] = unescape.Replace(value)
		}
		if (props["col"] != "") != (props["line"] != "" && props["line"] == props["endLine"]) {
			t.Errorf("columns without a single line: %s", line)
		}
		if props["file"] == "rgpd/"+awkward {
			found = true
			if !strings.Contains(unescape.Replace(message), "50\u00a0%") || strings.Contains(message, "% ") {
				t.Errorf("message %q", message)
			}
		}
	}
	if !found || strings.Join(slices.Compact(slices.Clone(levels)), " ") != "error warning notice" || len(levels) != 15 {
		t.Errorf("the file by its name, errors before notices: %v, %v", found, levels)
	}
}

func TestGitHubTellsOfItsLimit(t *testing.T) {
	r := report(t, i18n.EN)
	r.Items = slices.Repeat(r.Items[1:2], 11)
	var summary bytes.Buffer
	var log bytes.Buffer
	if err := GitHub(&log, &summary, r); err != nil {
		t.Fatal(err)
	}
	if strings.Count(log.String(), "::error ") != 11 || !strings.Contains(log.String(), "only 10 findings of each severity in a step: 11 errors") {
		t.Error(log.String())
	}
	if strings.Count(summary.String(), "| **CON001**") != 11 {
		t.Error(summary.String())
	}
	r.Items = r.Items[:10]
	if strings.Contains(string(output(t, "github", r)), "in a step") {
		t.Error("ten are shown")
	}
}

func TestMarkdownStaysBelowTheLimit(t *testing.T) {
	r := platform(t, i18n.FR)
	one := r.Items[1]
	one.Message = strings.Repeat("très long ", 30)
	one.Help = strings.Repeat("aide ", 2000)
	r.Items = nil
	for i := range 600 {
		one.ID = "CON" + string(rune('0'+i/100)) + string(rune('0'+i/10%10)) + string(rune('0'+i%10))
		r.Items = append(r.Items, one)
	}
	decided := one
	decided.Decided = &Decision{Reason: "motif"}
	r.Items = append(r.Items, slices.Repeat([]Item{decided}, 300)...)
	out := string(output(t, "markdown", r))
	if n := utf8.RuneCountInString(out); n > 65536 || n < 40000 {
		t.Errorf("%d characters", n)
	}
	for _, want := range []string{"constats de plus n’ont pas trouvé place", "explications de plus n’ont pas trouvé place"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestMarkdownCallsNobody(t *testing.T) {
	out := string(output(t, "markdown", platform(t, i18n.FR)))
	for _, bad := range []string{"@marie", " #12", "<b>"} {
		if strings.Contains(out, bad) {
			t.Errorf("%q is markup", bad)
		}
	}
	rows := 0
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "| ") {
			rows++
			if n := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|"); n != 5 {
				t.Errorf("%d cells: %s", n-1, line)
			}
		}
	}
	if rows != 16 {
		t.Errorf("%d rows", rows)
	}
}

func TestKnownFindingsAreTold(t *testing.T) {
	r := report(t, i18n.FR)
	r.Items, r.Known = nil, 40
	for _, name := range []string{"text", "github", "markdown"} {
		out := string(output(t, name, r))
		if !strings.Contains(out, "40 constats déjà connus") || strings.Contains(out, "rien à signaler") {
			t.Errorf("%s: %s", name, out)
		}
	}
	if out := string(output(t, "json", r)); !strings.Contains(out, `"known": 40`) {
		t.Error(out)
	}
}
