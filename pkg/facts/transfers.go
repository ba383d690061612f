package facts

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/law"
)

// Coverage says whom an adequacy decision covers.
type Coverage string

// The coverages.
const (
	WholeCountry Coverage = "country"      // every recipient within Scope
	Sector       Coverage = "sector"       // only the recipients of Scope
	ListedOnly   Coverage = "listed"       // only organisations on the public List
	Organisation Coverage = "organisation" // an international organisation
)

// Adequacy is a decision under GDPR 45. Dates are ISO 8601; Expires is the last
// day in force, "" without an end. Code is ISO 3166-1, or "X-…" for an
// organisation.
type Adequacy struct {
	Origin
	Code     string
	Coverage Coverage
	Decision string // "(EU) 2023/1795"
	Adopted  string
	InForce  string // "" when it is the day of adoption
	Expires  string
	List     string // address of the public list, for ListedOnly
	Scope    Words
	Excluded Words // may be empty
	Note     Words // may be empty
}

// Status is where a decision stands on a day.
type Status string

// The statuses.
const (
	NoDecision    Status = "none"
	NotYetInForce Status = "not-yet"
	InForce       Status = "in-force"
	Expired       Status = "expired"
)

// At gives the status on a day (ISO 8601). A renewed decision is one row: gaps
// of the past between two decisions are not kept.
func (a Adequacy) At(day string) Status {
	switch {
	case a.Code == "":
		return NoDecision
	case day < a.Adopted || day < a.InForce:
		return NotYetInForce
	case a.Expires != "" && day > a.Expires:
		return Expired
	}
	return InForce
}

// DecisionIn gives the number as printed in a language: "(UE) 2023/1795".
func (a Adequacy) DecisionIn(lang string) string { return decisionIn(a.Decision, lang) }

func decisionIn(number, lang string) string {
	if lang != "fr" {
		return number
	}
	return strings.NewReplacer("(EU)", "(UE)", "/EU", "/UE", "/EC", "/CE").Replace(number)
}

// Adequacy gives the decision about a country or an organisation. The zero
// Adequacy, returned with false, has the status NoDecision.
func (t *Tables) Adequacy(code string) (Adequacy, bool) {
	code = t.ISO(code)
	return find(t.Adequacies, func(a *Adequacy) bool { return a.Code == code })
}

// Instrument is a transfer instrument that can no longer carry a transfer.
type Instrument struct {
	Origin
	ID, IDFr  string
	Label     Words
	Decision  string
	DeadSince string // ISO 8601: first day without effect
	By        Words
	Law       []law.Ref
	Patterns  []string // words that name it, folded
	Note      Words
}

// DeadInstrument finds the first dead instrument that a text names, accents and
// case ignored, whole words only.
func (t *Tables) DeadInstrument(text string) (Instrument, bool) {
	folded := fold(text)
	return find(t.Instruments, func(i *Instrument) bool { return mentionsAny(folded, i.Patterns) })
}

// Safeguard is a ground for a transfer under GDPR 45 to 47. Authorisation: the
// supervisory authority must have authorised it.
type Safeguard struct {
	Origin
	ID, IDFr      string
	Label         Words
	Law           []law.Ref
	Authorisation bool
}

// Safeguard finds a safeguard by its English or French id.
func (t *Tables) Safeguard(key string) (Safeguard, bool) {
	return find(t.Safeguards, func(s *Safeguard) bool { return s.ID == key || s.IDFr == key })
}

// Module is one of the four modules of the standard clauses, decision (EU)
// 2021/914. From and To are "controller" or "processor".
type Module struct {
	Origin
	N        int
	From, To string
}

// Module finds a module by its number, 1 to 4.
func (t *Tables) Module(n int) (Module, bool) {
	return find(t.Modules, func(m *Module) bool { return m.N == n })
}

// Derogation is a ground of GDPR 49. PublicPowers: open to a public authority in
// the exercise of its powers (49(3)). InRegister: the register must hold the
// assessment and the safeguards (49(6), 30(1)(e)).
type Derogation struct {
	Origin
	ID, IDFr                 string
	Label                    Words
	Law                      []law.Ref
	PublicPowers, InRegister bool
}

// Derogation finds a derogation by its English or French id.
func (t *Tables) Derogation(key string) (Derogation, bool) {
	return find(t.Derogations, func(d *Derogation) bool { return d.ID == key || d.IDFr == key })
}
