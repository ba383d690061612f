// Package diag holds what every stage reports: a place in a file, and a finding
// at that place. A finding carries an identifier and arguments, never a
// sentence: sentences belong to the rule pages and are joined at the edge.
//
// It never reads a file, prints, or decides what fails a build.
package diag

import (
	"cmp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/law"
)

// Place is a range of characters in a file. Lines and columns start at 1 and
// count Unicode code points; the end column is the one after the last
// character. Line 0 means the file as a whole, an empty File no place at all.
type Place struct {
	File            string // slash-separated, relative to the register's folder
	Line, Col       int
	EndLine, EndCol int
}

// Known tells whether the place names a file.
func (p Place) Known() bool { return p.File != "" }

// Compare orders places by file, line, column.
func (p Place) Compare(q Place) int {
	return cmp.Or(strings.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// Severity follows legal force (see docs/architecture.md): it is fixed by the
// rule, never by taste.
type Severity uint8

// The severities, in rising order.
const (
	Info Severity = iota
	Warning
	Error
)

var severityNames = [...]string{"info", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads "info", "warning" or "error".
func ParseSeverity(s string) (Severity, bool) {
	i := slices.Index(severityNames[:], s)
	return Severity(max(i, 0)), i >= 0
}

// Value is an argument of a finding, printed in the reader's language.
type Value interface{ value() }

// The kinds of argument.
type (
	Text    string // words of the register, quoted as they are
	Code    string // a key, an identifier or a line of YAML, printed as code
	Country string // ISO 3166-1 alpha-2
	Day     string // a date, ISO 8601
	Period  string // a duration, ISO 8601
	Number  int
	Term    string  // a key of the catalogue of words (package i18n)
	Values  []Value // a list
)

func (Text) value()    {}
func (Code) value()    {}
func (Country) value() {}
func (Day) value()     {}
func (Period) value()  {}
func (Number) value()  {}
func (Term) value()    {}
func (Values) value()  {}

// Arg is a named argument: its name stands between braces in the rule's page.
type Arg struct {
	Name  string
	Value Value
}

// Related is another place that the finding is about; Role is the name of the
// argument-less sentence of the page that introduces it.
type Related struct {
	Place Place
	Role  string
}

// Finding is one fault at one place.
type Finding struct {
	ID       string // "CON001"; its page is pkg/lint/rules/CON001.md
	Severity Severity
	Place    Place
	Subject  []string // path of identifiers, e.g. activities, paie, retention, bulletins
	Args     []Arg
	Related  []Related
	Law      []law.Ref
}

// Sort puts findings in reading order: place, then identifier, then subject.
// Equal input gives equal order.
func Sort(list []Finding) {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(a.Place.Compare(b.Place), strings.Compare(a.ID, b.ID), slices.Compare(a.Subject, b.Subject))
	})
}

// Count gives the number of findings of each severity.
func Count(list []Finding) map[Severity]int {
	n := map[Severity]int{}
	for _, f := range list {
		n[f.Severity]++
	}
	return n
}
