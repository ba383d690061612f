package report

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// JUnit writes JUnit XML as GitLab and other platforms read it: a suite for
// each file, a case for each finding, a passing case for a file without any.
// What a decision accepts is skipped; what is below the threshold passes, with
// its words beside it.
func JUnit(w io.Writer, r *Report) error {
	all := junitSuites{Name: r.Tool, Time: "0"}
	found := r.byPath()
	for _, path := range slices.Sorted(maps.Keys(found)) {
		s := r.suite(path, found[path])
		all.Tests, all.Failures, all.Skipped = all.Tests+s.Tests, all.Failures+s.Failures, all.Skipped+s.Skipped
		all.Suites = append(all.Suites, s)
	}
	out := bytes.NewBufferString(xml.Header)
	enc := xml.NewEncoder(out)
	enc.Indent("", "  ")
	if err := enc.Encode(all); err != nil {
		return err
	}
	out.WriteByte('\n')
	_, err := w.Write(out.Bytes())
	return err
}

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Skipped  int          `xml:"skipped,attr"`
	Time     string       `xml:"time,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Time     string      `xml:"time,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Time    string        `xml:"time,attr"`
	Failure *junitOutcome `xml:"failure"`
	Skipped *junitOutcome `xml:"skipped"`
	Out     string        `xml:"system-out,omitempty"`
}

type junitOutcome struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",chardata"`
}

// byPath groups the findings by their file, named from the root; a file checked
// may have none.
func (r *Report) byPath() map[string][]Item {
	out := map[string][]Item{}
	for _, name := range r.Checked {
		out[r.spot(diag.Place{File: name}).path] = nil
	}
	for _, it := range r.sorted() {
		path := r.spot(it.Place).path
		out[path] = append(out[path], it)
	}
	return out
}

func (r *Report) suite(path string, items []Item) junitSuite {
	s := junitSuite{Name: path, Time: "0"}
	names := map[string]int{}
	for i := range items {
		c := r.testCase(&items[i], names)
		s.Cases = append(s.Cases, c)
		s.Failures, s.Skipped = s.Failures+count(c.Failure), s.Skipped+count(c.Skipped)
	}
	if len(s.Cases) == 0 {
		s.Cases = []junitCase{{Name: path, Class: path, File: path, Time: "0"}}
	}
	s.Tests = len(s.Cases)
	return s
}

func count(o *junitOutcome) int {
	if o == nil {
		return 0
	}
	return 1
}

// testCase names each case apart: platforms drop one that has the name of
// another.
func (r *Report) testCase(it *Item, names map[string]int) junitCase {
	at := r.spot(it.Place)
	name := it.ID + " " + at.where()
	if names[name]++; names[name] > 1 {
		name += fmt.Sprintf(" (%d)", names[name])
	}
	c := junitCase{Name: name, Class: at.path, File: at.path, Time: "0"}
	title := strings.TrimSpace(it.ID + " " + it.Name)
	body := strings.Join(append([]string{r.severity(it.Severity) + "[" + it.ID + "] " + r.message(it)}, r.details(it)...), "\n")
	switch {
	case it.Decided != nil:
		c.Skipped = &junitOutcome{Message: r.justification(it.Decided), Text: body}
	case r.Fails(it):
		c.Failure = &junitOutcome{Message: r.message(it), Type: title, Text: body}
	default:
		c.Out = body
	}
	return c
}
