package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/report"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
)

// ConfigFile holds what whoever runs the CI chooses for a register. Its keys
// are English: it is written beside the jobs, not beside the sheets.
const ConfigFile = ".registre/config.yaml"

// configTwin is the name that is written by mistake, and would be read by nobody.
const configTwin = ".registre/config.yml"

const configSchema = "config.schema.json"

// off is the severity of findings that are not told at all.
const off = "off"

// Config is that choice. The zero value changes nothing.
type Config struct {
	FailOn   string            // "" when it is not said
	Outputs  []string          // FORM or FORM=PATH, the path below the register's folder
	Severity map[string]string // by rule: off, info, warning or error
}

// ReadConfig reads the configuration of the register at the root of fsys, for a
// program of a version ("0.3.1"; one that no release made suits every demand).
// Its error is a *SettingsError, or the disk's.
func ReadConfig(fsys fs.FS, version string) (Config, error) {
	data, err := fs.ReadFile(fsys, ConfigFile)
	if errors.Is(err, fs.ErrNotExist) {
		return Config{}, misnamed(fsys)
	}
	if err != nil {
		return Config{}, err
	}
	file, found := source.Parse(ConfigFile, data)
	found = slices.DeleteFunc(found, commentsOnly)
	if file.Root != nil && len(found) == 0 {
		checked, err := checkConfig(file)
		if err != nil {
			return Config{}, err
		}
		if found = checked; len(found) == 0 {
			found = demands(file.Root, version)
		}
	}
	if len(found) > 0 {
		return Config{}, refuse(found, file)
	}
	return configOf(file.Root), nil
}

// misnamed finds the file whose name ends in .yml.
func misnamed(fsys fs.FS) error {
	if !exists(fsys, configTwin) {
		return nil
	}
	return refuse([]diag.Finding{notRead(configTwin, ConfigFile)})
}

// checkConfig holds the file to its schema. Rules whose severity is fixed exist
// and cannot be set: they are told apart from those that do not exist.
func checkConfig(file *source.File) ([]diag.Finding, error) {
	s, err := embedded(configSchema)
	if err != nil {
		return nil, err
	}
	found := fixedRules(file.Root)
	fixed := map[string]bool{}
	for _, f := range found {
		fixed[string(f.Args[0].Value.(diag.Code))] = true
	}
	for _, f := range s.Check(file, schema.Plain(file.Root), english()) {
		if f.ID != "SCH001" || !fixed[string(f.Args[0].Value.(diag.Code))] {
			found = append(found, f)
		}
	}
	return found, nil
}

// fixedRules refuses to set the severity of an error: a decision of the
// register accepts it with a reason and a date, or nothing does.
func fixedRules(root *source.Node) []diag.Finding {
	var out []diag.Finding
	for _, e := range entriesOf(root, "severity") {
		page, ok := lint.PageOf(e.Key.Text)
		switch {
		case !ok || page.Severity != diag.Error:
		case page.Decidable:
			out = append(out, diag.Finding{ID: "CFG001", Severity: diag.Error, Place: e.Key.Place, Args: []diag.Arg{{Name: "rule", Value: diag.Code(e.Key.Text)}}})
		default:
			out = append(out, diag.Finding{ID: "CFG005", Severity: diag.Error, Place: e.Key.Place, Args: []diag.Arg{{Name: "rule", Value: diag.Code(e.Key.Text)}}})
		}
	}
	return out
}

func entriesOf(root *source.Node, key string) []source.Entry {
	if e := root.Get(key); e != nil && e.Value.Kind == source.Map {
		return e.Value.Entries
	}
	return nil
}

// demands finds what the schema cannot tell: two reports in one place, a
// version that this program is not.
func demands(root *source.Node, version string) []diag.Finding {
	var out []diag.Finding
	if e := root.Get("required-version"); e != nil && !suits(version, e.Value.Text) {
		out = append(out, diag.Finding{ID: "CFG002", Severity: diag.Error, Place: e.Value.Place,
			Args: []diag.Arg{{Name: "wanted", Value: diag.Code(e.Value.Text)}, {Name: "version", Value: diag.Code(version)}}})
	}
	e := root.Get("outputs")
	if e == nil {
		return out
	}
	seen := map[string]bool{}
	for _, n := range e.Value.Items {
		_, path, _ := strings.Cut(n.Text, "=")
		if seen[path] {
			out = append(out, diag.Finding{ID: "CFG003", Severity: diag.Error, Place: n.Place, Args: []diag.Arg{{Name: "value", Value: diag.Code(n.Text)}}})
		}
		seen[path] = true
	}
	return out
}

// configOf reads a file without a fault. One that holds nothing has no root.
func configOf(root *source.Node) Config {
	c := Config{Severity: map[string]string{}}
	if root == nil {
		return c
	}
	if e := root.Get("fail-on"); e != nil {
		c.FailOn = e.Value.Text
	}
	if e := root.Get("outputs"); e != nil {
		for _, n := range e.Value.Items {
			c.Outputs = append(c.Outputs, n.Text)
		}
	}
	for _, e := range entriesOf(root, "severity") {
		c.Severity[e.Key.Text] = e.Value.Text
	}
	return c
}

// grade gives a finding the severity chosen for its rule; false turns it off.
// ReadConfig has refused the rules whose severity is the law's.
func (c Config) grade(f diag.Finding) (diag.Finding, bool) {
	chosen := c.Severity[f.ID]
	if s, ok := diag.ParseSeverity(chosen); ok {
		f.Severity = s
	}
	return f, chosen != off
}

// Graded applies the configuration to findings that no decision is about.
func (p *Project) Graded(list []Judged) []Judged {
	var out []Judged
	for _, j := range list {
		if f, told := p.config.grade(j.Finding); told {
			j.Finding = f
			out = append(out, j)
		}
	}
	return out
}

// suits tells whether a version meets every part of a demand such as
// ">=0.1, <2". A program that no release made ("dev", 0.0.0-…) suits all.
func suits(version, demand string) bool {
	if version == "dev" || strings.HasPrefix(version, "0.0.0-") {
		return true
	}
	for part := range strings.SplitSeq(demand, ",") {
		part = strings.TrimSpace(part)
		number := strings.TrimLeft(part, "<>= ")
		order := slices.Compare(numbers(version), numbers(number))
		if !meets(order, strings.TrimSpace(strings.TrimSuffix(part, number))) {
			return false
		}
	}
	return true
}

func meets(order int, sign string) bool {
	switch sign {
	case ">=":
		return order >= 0
	case ">":
		return order > 0
	case "<=":
		return order <= 0
	case "<":
		return order < 0
	}
	return order == 0
}

// numbers reads "1.2.3-rc.1" as 1, 2, 3: a release candidate counts as its
// release.
func numbers(version string) []int {
	version, _, _ = strings.Cut(version, "-")
	version, _, _ = strings.Cut(version, "+")
	out := make([]int, 3)
	for i, part := range strings.SplitN(version, ".", len(out)) {
		out[i], _ = strconv.Atoi(part)
	}
	return out
}

// ConfigSchema writes the JSON Schema of the configuration, which lists the
// rules that it may set and what each is about.
func ConfigSchema() []byte {
	severity := map[string]any{}
	for _, id := range lint.IDs() {
		if page, ok := lint.PageOf(id); ok && page.Severity != diag.Error {
			severity[id] = map[string]any{"$ref": "#/definitions/severity", "title": page.Name(i18n.EN),
				"description": fmt.Sprintf("%s by default. registre explain %s --lang en", page.Severity, id)}
		}
	}
	var forms []string
	for _, f := range report.Formats() {
		if !f.Dated { // the configuration is that of every command
			forms = append(forms, f.Name)
		}
	}
	const name = `[^./\\:][^/\\:]*` // no dot file, no way out of the folder
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(map[string]any{
		"$schema":     "http://json-schema.org/draft-07/schema#",
		"title":       "registre: configuration",
		"description": "The file " + ConfigFile + " of a register: what whoever runs the checks chooses. Flags win over it. The severity of an error is not chosen.",
		"type":        "object", "additionalProperties": false,
		"properties": map[string]any{
			"required-version": map[string]any{"type": "string", "x-registre": "version", "pattern": `^(>=|<=|>|<|=)? ?[0-9]+(\.[0-9]+){0,2}( ?, ?(>=|<=|>|<|=)? ?[0-9]+(\.[0-9]+){0,2})*$`,
				"description": "Versions of registre that may read this register, such as \">=0.1\" or \">=0.1, <2\"."},
			"fail-on": map[string]any{"enum": []string{"error", "warning", "info", "never"}, "description": "Severity from which validate and lint exit with 1; error by default."},
			"outputs": map[string]any{"type": "array", "minItems": 1, "description": "Reports of validate and lint: a form, or form=path with a path below the register's folder. text by default.",
				"items": map[string]any{"type": "string", "x-registre": "report", "pattern": `^(` + strings.Join(forms, "|") + `)(=` + name + `(/` + name + `)*)?$`}},
			"severity": map[string]any{"type": "object", "additionalProperties": false, "properties": severity,
				"description": "Severity of all the findings of a rule. Errors are not listed: a decision of the register accepts them."},
		},
		"definitions": map[string]any{"severity": map[string]any{"enum": []string{off, "info", "warning", "error"}}},
	})
	if err != nil {
		panic("unreachable: " + err.Error())
	}
	return b.Bytes()
}
