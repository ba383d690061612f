// Package register holds what the organisation declares: the language of the
// files (one table of fields, in English and French) and the typed, linked
// register that comes out of them, every value with its place.
//
// The table is the heart: the two editions of the JSON Schema, the hover help,
// the labels of the documents, the references between entries and the redaction
// all come from it. A key name written anywhere else is a defect.
//
// It never decides whether what is declared is right: that is package lint.
package register

// Pair is a word in English and in French.
type Pair struct{ En, Fr string }

// In gives the word in lang ("fr", else English).
func (p Pair) In(lang string) string {
	if lang == "fr" {
		return p.Fr
	}
	return p.En
}

// Kind tells how the text of a value is read.
type Kind uint8

// The kinds of value.
const (
	KindText     Kind = iota // one line of plain text; may be given per language
	KindProse                // Markdown; may be given per language
	KindDate                 // ISO 8601 calendar date
	KindEdition              // a month, YYYY-MM
	KindDuration             // "3 ans", "24 heures" or ISO 8601
	KindCountry              // ISO 3166-1 alpha-2
	KindBool                 // oui, non; yes, no; true, false
	KindInt                  // a whole number
	KindEnum                 // one of Values
	KindRef                  // identifier of an entry of the collection To
	KindFact                 // identifier of a row of a dated table (package facts)
	KindEmail                // an electronic address
	KindURL                  // https, http
	KindFile                 // path of a file of the register, slash-separated
	KindPath                 // path of identifiers inside the register, a/b/c
	KindObject               // nested fields, of the type Of
)

// Shape tells how many values a field holds.
type Shape uint8

// The shapes of a field.
const (
	One  Shape = iota
	Many       // a list
	ByID       // a map from identifiers to values
)

// Readers is the set of audiences that may read a field.
type Readers uint8

// The audiences, and the sets the table uses.
const (
	Public    Readers = 1 << iota // anyone
	Persons                       // the people concerned, e.g. staff
	Client                        // the controller served, annex of an art. 28 contract
	Authority                     // the supervisory authority
	Internal                      // the organisation itself

	Everyone = Public | Persons | Client | Authority | Internal
	Parties  = Client | Authority | Internal
	Official = Authority | Internal
)

// Field is one row of the table.
type Field struct {
	Key      Pair
	Kind     Kind
	Shape    Shape
	Of       string  // KindObject: name of the type
	To       string  // KindRef: English key of the collection
	Values   []Value // KindEnum
	Max      int     // KindInt: the highest value, the lowest being 1; 0 for any number
	Required bool    // the schema asks for it: without it the entry means nothing
	Askable  bool    // may be "none" or "to do", which differ from missing
	Law      string  // the provision that asks for it, as package law reads it; several separated by "; "
	Readers  Readers
	Label    Pair // in documents
	Help     Pair // in editors and in the language reference
}

// Value is one of the values of an enumerated field.
type Value struct {
	Key   Pair
	Label Pair // in documents
	Law   string
}

// Type is a named group of fields.
type Type struct {
	Name      string // "activity"
	Title     Pair   // in messages and in the reference
	Short     string // English key of the field that a bare scalar stands for
	ShortList string // English key of the field that a bare list stands for
	Include   []string
	IncludeAt string // English key of the field before which authors write the included ones; "" for the end
	Fields    []Field
}

// State tells whether a value was said.
type State uint8

// The states of a value. None and Todo are answers; Withheld is a value that
// the audience of a redacted register may not read, said or not.
const (
	Missing State = iota
	Given
	None
	Todo
	Withheld
)
