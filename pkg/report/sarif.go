package report

import (
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
)

const (
	sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"
	projectURL  = "https://github.com/registre-rgpd/registre"
)

// The lengths that GitHub code scanning takes.
const (
	maxDescription = 1024
	maxTags        = 10
)

// SARIF writes SARIF 2.1.0 (OASIS) with what GitHub code scanning requires: a
// description of every rule that ran, a fingerprint and a region for every
// result. There is no security-severity: it would file a gap in a register as
// a vulnerability.
func SARIF(w io.Writer, r *Report) error {
	rules := r.rules()
	run := sarifRun{
		Tool:         sarifTool{Driver: driver(r, rules)},
		ColumnKind:   "unicodeCodePoints", // SARIF counts in UTF-16 otherwise
		Language:     string(r.Lang),
		Automation:   sarifAutomation{ID: category(r)},
		Results:      sarifResults(r, rules),
		Invocations:  []sarifInvocation{{ExecutionSuccessful: true}},
		RunVariables: map[string]string{"law": r.Law, "asOf": r.AsOf},
	}
	return encode(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool         sarifTool         `json:"tool"`
	ColumnKind   string            `json:"columnKind"`
	Language     string            `json:"language,omitempty"`
	Automation   sarifAutomation   `json:"automationDetails"`
	Results      []sarifResult     `json:"results"`
	Invocations  []sarifInvocation `json:"invocations"`
	RunVariables map[string]string `json:"properties"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifAutomation struct {
	ID string `json:"id"`
}

type sarifInvocation struct {
	ExecutionSuccessful bool `json:"executionSuccessful"`
}

type sarifDriver struct {
	Name            string      `json:"name"`
	Version         string      `json:"version,omitempty"`
	SemanticVersion string      `json:"semanticVersion,omitempty"`
	InformationURI  string      `json:"informationUri"`
	Rules           []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID         string          `json:"id"`
	Name       string          `json:"name"`
	Short      sarifText       `json:"shortDescription"`
	Full       sarifText       `json:"fullDescription"`
	HelpURI    string          `json:"helpUri,omitempty"`
	Help       sarifText       `json:"help"`
	Config     sarifConfig     `json:"defaultConfiguration"`
	Properties sarifProperties `json:"properties"`
}

type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifConfig struct {
	Level string `json:"level"`
}

type sarifProperties struct {
	Tags      []string `json:"tags,omitempty"`
	Precision string   `json:"precision"`
	Severity  string   `json:"problem.severity"`
}

type sarifResult struct {
	RuleID       string             `json:"ruleId"`
	RuleIndex    int                `json:"ruleIndex"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations"`
	Related      []sarifLocation    `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string  `json:"partialFingerprints"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
}

type sarifLocation struct {
	ID       *int           `json:"id,omitempty"`
	Message  *sarifText     `json:"message,omitempty"`
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	Artifact struct {
		URI string `json:"uri"`
	} `json:"artifactLocation"`
	Region sarifRegion `json:"region"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine"`
	EndColumn   int `json:"endColumn"`
}

type sarifLogical struct {
	Name string `json:"fullyQualifiedName"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Status        string `json:"status"`
	Justification string `json:"justification,omitempty"`
}

var semantic = regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)

func driver(r *Report, rules []RuleInfo) sarifDriver {
	d := sarifDriver{Name: r.Tool, Version: r.Version, InformationURI: projectURL, Rules: make([]sarifRule, len(rules))}
	if semantic.MatchString(r.Version) {
		d.SemanticVersion = r.Version
	}
	for i := range rules {
		d.Rules[i] = ruleOf(&rules[i])
	}
	return d
}

func ruleOf(info *RuleInfo) sarifRule {
	return sarifRule{
		ID: info.ID, Name: info.Name,
		Short:   sarifText{Text: atMost(info.Short, maxDescription)},
		Full:    sarifText{Text: atMost(info.Full, maxDescription)},
		HelpURI: info.HelpURI, Help: sarifText{Text: info.HelpText, Markdown: info.HelpMarkdown},
		Config: sarifConfig{level(info.Level)},
		Properties: sarifProperties{
			Tags: info.Tags[:min(len(info.Tags), maxTags)], Precision: "high",
			Severity: [...]string{"recommendation", "warning", "error"}[info.Level],
		},
	}
}

// level is the severity in SARIF's words.
func level(s diag.Severity) string { return [...]string{"note", "warning", "error"}[s] }

// category keeps the alerts of one register apart from those of another in the
// same repository: GitHub takes what stands before the last slash.
func category(r *Report) string {
	id := r.Tool + "/"
	if folder := path.Join(r.Base, r.Root); folder != "" {
		id += folder + "/"
	}
	return id
}

func sarifResults(r *Report, rules []RuleInfo) []sarifResult {
	index := map[string]int{}
	for i := range rules {
		index[rules[i].ID] = i
	}
	items := r.sorted()
	prints := fingerprints(items)
	out := make([]sarifResult, len(items))
	for i := range items {
		it := &items[i]
		out[i] = sarifResult{
			RuleID: it.ID, RuleIndex: index[it.ID], Level: level(it.Severity),
			Message:      sarifText{Text: strings.Join(append([]string{r.message(it)}, r.details(it)...), "\n")},
			Locations:    []sarifLocation{r.sarifLocation(it)},
			Related:      r.sarifRelated(it),
			Fingerprints: map[string]string{"primaryLocationLineHash": prints[i] + ":1"},
		}
		if it.Decided != nil {
			out[i].Suppressions = []sarifSuppression{{"inSource", "accepted", r.justification(it.Decided)}}
		}
	}
	return out
}

func (r *Report) sarifLocation(it *Item) sarifLocation {
	loc := sarifLocation{Physical: r.physical(it.Place)}
	if len(it.Subject) > 0 {
		loc.Logical = []sarifLogical{{"/" + strings.Join(it.Subject, "/")}}
	}
	return loc
}

func (r *Report) sarifRelated(it *Item) []sarifLocation {
	var out []sarifLocation
	for i, rel := range it.Related {
		if !rel.Place.Known() {
			continue
		}
		loc := sarifLocation{ID: new(int), Physical: r.physical(rel.Place)}
		*loc.ID = len(out) + 1
		if role := visible(r.typography(it.role(i))); role != "" {
			loc.Message = &sarifText{Text: role}
		}
		out = append(out, loc)
	}
	return out
}

func (r *Report) physical(at diag.Place) sarifPhysical {
	s := r.spot(at)
	p := sarifPhysical{Region: sarifRegion{s.line, s.col, s.endLine, s.past}}
	p.Artifact.URI = s.uri()
	return p
}

// atMost cuts a text to n characters, the cut shown by an ellipsis.
func atMost(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return strings.TrimSpace(string([]rune(s)[:n-1])) + "…"
}

// where is path:line:col from the root of the repository.
func (s spot) where() string {
	return s.path + ":" + strconv.Itoa(s.line) + ":" + strconv.Itoa(s.col)
}
