package report

import (
	"cmp"
	"io"
	"net/url"
	"path"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Format is one way to write a report.
type Format struct {
	Name  string // what a user asks for: "sarif"
	Dated bool   // writes only findings that fall due on a day: those of audit
	Write func(io.Writer, *Report, Options) error
}

// Options are what the formats share; a format ignores what it has no use for.
type Options struct {
	Text TextOptions
	// Summary receives, from the format github, a Markdown summary of the run;
	// nil for none.
	Summary io.Writer
}

// Formats lists the formats in the order in which a help text names them.
func Formats() []Format {
	return []Format{
		{Name: "text", Write: func(w io.Writer, r *Report, o Options) error { return Text(w, r, o.Text) }},
		{Name: "json", Write: func(w io.Writer, r *Report, _ Options) error { return JSON(w, r) }},
		{Name: "sarif", Write: func(w io.Writer, r *Report, _ Options) error { return SARIF(w, r) }},
		{Name: "gitlab", Write: func(w io.Writer, r *Report, _ Options) error { return GitLab(w, r) }},
		{Name: "junit", Write: func(w io.Writer, r *Report, _ Options) error { return JUnit(w, r) }},
		{Name: "github", Write: func(w io.Writer, r *Report, o Options) error { return GitHub(w, o.Summary, r) }},
		{Name: "markdown", Write: func(w io.Writer, r *Report, _ Options) error { return Markdown(w, r) }},
		{Name: "ics", Dated: true, Write: func(w io.Writer, r *Report, _ Options) error { return Calendar(w, r) }},
	}
}

// ByName finds a format by its name.
func ByName(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// mainFile is where a finding is shown that names no file: platforms refuse it
// otherwise.
const mainFile = "registre.yaml"

// spot is a place as platforms want it: a path from the root of the repository,
// lines and columns from 1, the end never before the start.
type spot struct {
	path          string
	line, col     int
	endLine, past int // past is the column after the last character
}

func (r *Report) spot(p diag.Place) spot {
	name := p.File
	if name == "" {
		name = path.Join(r.Root, mainFile)
	}
	s := spot{path: path.Join(r.Base, name), line: 1, col: 1, endLine: 1, past: 1}
	if at := rangeOf(p); at != nil {
		s.line, s.col, s.endLine, s.past = at.Start.Line, at.Start.Column, at.End.Line, at.End.Column
	}
	return s
}

// uri is the path as a relative reference (RFC 3986): percent-encoded.
func (s spot) uri() string { return (&url.URL{Path: s.path}).String() }

// rules gives the descriptions by identifier, those of findings that have none
// made from the finding: a platform refuses a result without its rule.
func (r *Report) rules() []RuleInfo {
	var out []RuleInfo
	if r.Rules != nil {
		out = r.Rules()
	}
	known := map[string]bool{}
	for _, info := range out {
		known[info.ID] = true
	}
	for _, it := range r.sorted() {
		if !known[it.ID] {
			known[it.ID] = true
			out = append(out, RuleInfo{ID: it.ID, Name: it.Name, Level: it.Severity})
		}
	}
	for i := range out {
		info := &out[i]
		info.Name = cmp.Or(info.Name, info.ID)
		info.Short = cmp.Or(info.Short, info.Name)
		info.Full = cmp.Or(info.Full, info.Short)
		info.HelpText = cmp.Or(info.HelpText, info.Full)
		info.HelpMarkdown = cmp.Or(info.HelpMarkdown, info.HelpText)
	}
	return out
}
