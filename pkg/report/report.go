// Package report writes findings for a person (text, Markdown) and for a program
// (JSON, SARIF, GitLab Code Quality, JUnit, GitHub workflow commands, iCalendar). The
// findings come with their sentences already joined: this room lays them out,
// shows the line of the file, counts and sorts.
//
// It never reads a file, words a finding, or decides what fails a build, and it
// never says that a register is compliant: no tool can.
package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// Report is what one run has to say.
type Report struct {
	Lang              i18n.Lang
	Words             *i18n.Catalogue // in Lang
	Items             []Item          // in any order
	Files, Activities int             // how many were checked
	Open              int             // answers still to be given
	Tool, Version     string
	Law               string // edition of the embedded law, e.g. "2026-11"
	AsOf              string // the date that the rules took for today, ISO 8601
	// Source gives the bytes of a file of the register, nil when there are
	// none. A nil Source shows no lines.
	Source func(file string) []byte
	// Base is the path, from the root of the repository, of the folder that
	// the names of files start from; "" is the root itself. Platforms name
	// files from the root.
	Base string
	// Root is the folder of the register, named as its files are; "" for Base
	// itself or for several registers.
	Root    string
	Checked []string // the files that were checked, named as in the findings
	// FailOn is the severity from which a finding fails the run: "error" (also
	// when empty), "warning", "info" or "never".
	FailOn string
	// Known counts the findings that are left out because they were there
	// before: those of a baseline, or of an older revision.
	Known      int
	Repairable int // how many of the findings lint --fix would answer
	// Rules describes the findings that the run could have made. It is asked
	// for by the formats that explain; nil describes none.
	Rules func() []RuleInfo
}

// RuleInfo is what a page says of a finding, in the language of the report.
type RuleInfo struct {
	ID           string
	Name         string // of the fault
	Short        string // one sentence
	Full         string // why, in a paragraph
	HelpText     string // the page in plain text
	HelpMarkdown string
	HelpURI      string        // of the page, or ""
	Level        diag.Severity // the highest that the finding has
	Tags         []string
}

// Item is a finding with its sentences, in the language of the report.
type Item struct {
	diag.Finding
	// Identity is what the fingerprint is made of; that of the finding when
	// empty (see Identity).
	Identity string
	Name     string    // of the fault, e.g. "transfert-sans-garantie"
	Message  string    // one sentence without a final full stop
	Help     string    // what to do, or ""; may hold several lines
	Roles    []string  // the sentences of Related, in the same order
	Decided  *Decision // the decision that accepts the finding, or nil
}

// Decision is what an organisation decided about a finding.
type Decision struct {
	Reason string
	By     string // a function, e.g. "DPO"
	Until  string // ISO 8601, or ""
}

// role is the sentence of the related place i.
func (it *Item) role(i int) string {
	if i < len(it.Roles) {
		return it.Roles[i]
	}
	return ""
}

// sorted gives the items in the order of diag.Sort, the report left as it is.
func (r *Report) sorted() []Item {
	items := slices.Clone(r.Items)
	slices.SortStableFunc(items, func(a, b Item) int {
		return cmp.Or(a.Place.Compare(b.Place), strings.Compare(a.ID, b.ID), slices.Compare(a.Subject, b.Subject))
	})
	return items
}

// Fails tells whether a finding is open and reaches the threshold.
func (r *Report) Fails(it *Item) bool {
	threshold := diag.Error
	if r.FailOn != "" {
		s, ok := diag.ParseSeverity(r.FailOn)
		if !ok { // "never"
			return false
		}
		threshold = s
	}
	return it.Decided == nil && it.Severity >= threshold
}

// tally counts the open findings of each severity, and those decided upon.
type tally struct{ errors, warnings, infos, decided int }

func (r *Report) tally() tally {
	var n tally
	for i := range r.Items {
		switch it := &r.Items[i]; {
		case it.Decided != nil:
			n.decided++
		case it.Severity == diag.Error:
			n.errors++
		case it.Severity == diag.Warning:
			n.warnings++
		default:
			n.infos++
		}
	}
	return n
}
