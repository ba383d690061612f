package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// githubLimit is how many annotations of each severity GitHub keeps of a step.
const githubLimit = 10

// GitHub writes workflow commands, which GitHub turns into annotations, the
// errors first: it keeps ten of each severity, and the log then says how many
// it drops. All of them stand in the log, and in the summary if there is one.
func GitHub(w, summary io.Writer, r *Report) error {
	var out bytes.Buffer
	open := r.open()
	for _, it := range open {
		r.command(&out, &it)
	}
	for _, line := range r.dropped() {
		out.WriteString(line + "\n")
	}
	out.WriteString(r.summary() + "\n")
	if _, err := w.Write(out.Bytes()); err != nil || summary == nil {
		return err
	}
	return Markdown(summary, r)
}

// open lists the findings that no decision accepts, the gravest first.
func (r *Report) open() []Item {
	items := slices.DeleteFunc(r.sorted(), func(it Item) bool { return it.Decided != nil })
	slices.SortStableFunc(items, func(a, b Item) int { return int(b.Severity) - int(a.Severity) })
	return items
}

// command writes "::error file=…,line=…,title=…::message". GitHub takes columns
// only where the range stays on one line.
func (r *Report) command(out *bytes.Buffer, it *Item) {
	var props []string
	add := func(name, value string) { props = append(props, name+"="+escapeProperty(value)) }
	if it.Place.Known() {
		at := r.spot(it.Place)
		add("file", at.path)
		if it.Place.Line > 0 {
			add("line", fmt.Sprint(at.line))
			add("endLine", fmt.Sprint(at.endLine))
			if at.line == at.endLine {
				add("col", fmt.Sprint(at.col))
				add("endColumn", fmt.Sprint(at.past))
			}
		}
	}
	add("title", strings.TrimSpace(it.ID+" "+visible(it.Name)))
	text := strings.Join(append([]string{r.message(it)}, r.details(it)...), "\n")
	name := [...]string{"notice", "warning", "error"}[it.Severity]
	out.WriteString("::" + name + " " + strings.Join(props, ",") + "::" + escapeData.Replace(text) + "\n")
}

// The escapes of GitHub's own toolkit.
var (
	escapeData = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProp = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func escapeProperty(s string) string { return escapeProp.Replace(s) }

// dropped says, for each severity, how many findings GitHub will not annotate.
func (r *Report) dropped() []string {
	n := r.tally()
	var out []string
	for _, x := range []struct {
		key string
		n   int
	}{{"errors", n.errors}, {"warnings", n.warnings}, {"infos", n.infos}} {
		if x.n > githubLimit {
			out = append(out, r.Words.Fill(r.Words.Word("report.github-limit"), []diag.Arg{
				{Name: "limit", Value: diag.Number(githubLimit)}, {Name: "found", Value: diag.Text(r.Words.Count("report."+x.key, x.n))}}))
		}
	}
	return out
}
