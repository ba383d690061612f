package report

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

// SchemaVersion is the version of the JSON report, whose schema is
// schema/report.schema.json. It changes when a reader of the former version
// would read wrong; new members do not change it.
const SchemaVersion = 1

// JSON writes the report for a program: one document, indented, in a stable
// order, no array ever null.
func JSON(w io.Writer, r *Report) error {
	return encode(w, document(r))
}

// encode writes one JSON document, all or nothing: no letter is escaped that
// JSON takes as it is.
func encode(w io.Writer, v any) error {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

type jsonReport struct {
	SchemaVersion int           `json:"schemaVersion"`
	Tool          jsonTool      `json:"tool"`
	Lang          string        `json:"lang"`
	Summary       jsonSummary   `json:"summary"`
	Findings      []jsonFinding `json:"findings"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Law     string `json:"law"`
	AsOf    string `json:"asOf"`
}

type jsonSummary struct {
	Files      int `json:"files"`
	Activities int `json:"activities"`
	Errors     int `json:"errors"`
	Warnings   int `json:"warnings"`
	Infos      int `json:"infos"`
	Decided    int `json:"decided"`
	Known      int `json:"known"`
}

type jsonFinding struct {
	Rule        string         `json:"rule"`
	Name        string         `json:"name"`
	Severity    string         `json:"severity"`
	Message     string         `json:"message"`
	Help        string         `json:"help"`
	Args        map[string]any `json:"args"`
	File        string         `json:"file"`
	Range       *jsonRange     `json:"range"`
	Subject     []string       `json:"subject"`
	References  []jsonRef      `json:"references"`
	Fingerprint string         `json:"fingerprint"`
	Related     []jsonRelated  `json:"related"`
	Decided     *jsonDecision  `json:"decided"`
}

type jsonRange struct {
	Start jsonPosition `json:"start"`
	End   jsonPosition `json:"end"`
}

type jsonPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type jsonRef struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	URL   string `json:"url"`
}

type jsonRelated struct {
	File    string     `json:"file"`
	Range   *jsonRange `json:"range"`
	Role    string     `json:"role"`
	Message string     `json:"message"`
}

type jsonDecision struct {
	Reason string `json:"reason"`
	By     string `json:"by"`
	Until  string `json:"until"`
}

func document(r *Report) jsonReport {
	n := r.tally()
	items := r.sorted()
	prints := fingerprints(items)
	out := jsonReport{
		SchemaVersion: SchemaVersion,
		Tool:          jsonTool{Name: r.Tool, Version: r.Version, Law: r.Law, AsOf: r.AsOf},
		Lang:          string(r.Lang),
		Summary:       jsonSummary{r.Files, r.Activities, n.errors, n.warnings, n.infos, n.decided, r.Known},
		Findings:      make([]jsonFinding, len(items)),
	}
	for i := range items {
		out.Findings[i] = finding(&items[i], prints[i], r.Lang)
	}
	return out
}

func finding(it *Item, fingerprint string, lang i18n.Lang) jsonFinding {
	out := jsonFinding{
		Rule: it.ID, Name: it.Name, Severity: it.Severity.String(), Message: it.Message, Help: it.Help,
		Args: map[string]any{}, File: it.Place.File, Range: rangeOf(it.Place),
		Subject: append([]string{}, it.Subject...), References: refs(it.Law, lang),
		Fingerprint: fingerprint, Related: []jsonRelated{},
	}
	for _, a := range it.Args {
		out.Args[a.Name] = plain(a.Value)
	}
	for i, rel := range it.Related {
		out.Related = append(out.Related, jsonRelated{rel.Place.File, rangeOf(rel.Place), rel.Role, it.role(i)})
	}
	if d := it.Decided; d != nil {
		out.Decided = &jsonDecision{d.Reason, d.By, d.Until}
	}
	return out
}

// rangeOf is null for a file as a whole. A place without an end is one of no
// length.
func rangeOf(p diag.Place) *jsonRange {
	if p.Line == 0 {
		return nil
	}
	start := jsonPosition{p.Line, max(p.Col, 1)}
	end := jsonPosition{p.EndLine, p.EndCol}
	if end.Line < start.Line || end.Line == start.Line && end.Column < start.Column {
		end = start
	}
	return &jsonRange{start, jsonPosition{end.Line, max(end.Column, 1)}}
}

func refs(list []law.Ref, lang i18n.Lang) []jsonRef {
	out := make([]jsonRef, len(list))
	for i, ref := range list {
		out[i] = jsonRef{ref.String(), ref.Title(string(lang)), ref.URL()}
	}
	return out
}

// plain is the value of an argument without its kind, nothing translated.
func plain(v diag.Value) any {
	switch v := v.(type) {
	case diag.Number:
		return int(v)
	case diag.Values:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = plain(item)
		}
		return list
	case diag.Text:
		return string(v)
	case diag.Code:
		return string(v)
	case diag.Country:
		return string(v)
	case diag.Day:
		return string(v)
	case diag.Period:
		return string(v)
	case diag.Term:
		return string(v)
	}
	return nil
}
