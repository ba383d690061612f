// Package facts holds what the law and the world say and a register does not:
// adequacy decisions, retention references, CNIL lists, the rights of each legal
// basis, the items of a notice, hints about vendors. Every row carries its
// source, its date and how far it was checked. The tables are static Go made
// from data/*.yaml, so that loading them costs nothing.
//
// It never judges a register, never reads a clock, and never says that a vendor
// is certified. The lists it returns are shared: read them, never change them.
package facts

import "github.com/registre-rgpd/registre/pkg/diag"

//go:generate go run ../internal/factsgen data tables.go

// Words is a text in both languages.
type Words struct{ Fr, En string }

// In gives the text in a language, "fr" or anything else for English.
func (w Words) In(lang string) string {
	if lang == "fr" {
		return w.Fr
	}
	return w.En
}

// Confidence is how far a row was checked. Retention references use high,
// medium and low; every other table verified, partly and memory.
type Confidence string

// The degrees of confidence.
const (
	Verified Confidence = "verified" // read in the page given
	Partly   Confidence = "partly"   // a part was read, the rest is general knowledge
	Memory   Confidence = "memory"   // nothing was read
	High     Confidence = "high"
	Medium   Confidence = "medium"
	Low      Confidence = "low"
)

// Source is a page that a row rests on, or what an organisation names as the
// ground of its own. Check is "page" when the text itself was
// read, "report" for a page that reports it, "memory" when nothing was read (URL
// is then empty), "" when not recorded.
type Source struct{ URL, Check string }

// Origin says where a row comes from. Confirmed is false when nothing was read
// or when a person has marked the row as to be confirmed: no error, and no
// warning stronger than "to be checked", may then rest on it.
type Origin struct {
	AsOf       string // ISO 8601 date on which the row was true
	Confidence Confidence
	Confirmed  bool
	Sources    []Source
	At         diag.Place // where an organisation wrote it; no place for a row of ours
}

// Term is an entry of a vocabulary: its English and French ids, its words.
type Term struct {
	ID, IDFr string
	Label    Words
}

// Word gives the words of a code of another table: "bound-max".
type Word struct {
	ID    string
	Label Words
}

// Tables is one edition of the facts.
type Tables struct {
	Edition string // "2026-11"
	AsOf    string // the oldest date of its tables

	Countries   []Country
	Aliases     []Alias
	Territories []Territory
	Adequacies  []Adequacy
	Instruments []Instrument
	Safeguards  []Safeguard
	Modules     []Module
	Derogations []Derogation
	Criteria    []Criterion
	Cases       []Case // GDPR 35(3)
	Personal    []Case // data of a highly personal nature
	Required    []Listed
	Exempt      []Listed
	Bases       []Basis
	Rights      []RightRow
	Notices     []NoticeRow
	Vendors     []Vendor
	Themes      []Term
	Fates       []Term
	Triggers    []Term
	Starts      []Start
	Retentions  []Retention
	Words       []Word

	Owned []Own // the rows among them that an organisation wrote
}

// Current is the newest edition.
func Current() *Tables { return &edition202611 }

// Of gives an edition by its name, the one that a register pins.
func Of(edition string) (*Tables, bool) {
	if edition != edition202611.Edition {
		return nil, false
	}
	return &edition202611, true
}

// Editions lists the known editions, oldest first.
func Editions() []string { return []string{edition202611.Edition} }

// Say gives the words of a code of a column ("bound", "max"), or the code.
func (t *Tables) Say(column, code, lang string) string {
	w, ok := find(t.Words, func(w *Word) bool {
		return len(w.ID) == len(column)+1+len(code) && w.ID[:len(column)] == column && w.ID[len(column)+1:] == code
	})
	if !ok {
		return code
	}
	return w.Label.In(lang)
}

// term finds a term by its English or French id.
func term(list []Term, id string) (Term, bool) {
	return find(list, func(t *Term) bool { return t.ID == id || t.IDFr == id })
}

// find is a linear search: the tables are short, and an index would have to be
// built at every start.
func find[T any](list []T, is func(*T) bool) (found T, ok bool) {
	for i := range list {
		if is(&list[i]) {
			return list[i], true
		}
	}
	return found, false
}
