package register

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// Meta is what every value carries beside its content.
type Meta struct {
	At     diag.Place // of the value
	Key    diag.Place // of its key; equal to At for an item of a list
	State  State
	Reason Words  // None, Todo: why, or what remains to be done
	On     string // None: when it was last checked, ISO 8601
	Due    string // Todo: the date it is due, ISO 8601
	By     string // Todo: the function in charge
}

// Words is a text that may be written per language: its default words, and
// those of the languages given.
type Words struct {
	Text string
	Alt  map[string]string
}

// In gives the words in lang, else the default ones.
func (t Words) In(lang string) string {
	if s, ok := t.Alt[lang]; ok {
		return s
	}
	return t.Text
}

// Given, None, Todo, Missing tell the state.
func (m Meta) IsGiven() bool   { return m.State == Given }
func (m Meta) IsNone() bool    { return m.State == None }
func (m Meta) IsTodo() bool    { return m.State == Todo }
func (m Meta) IsMissing() bool { return m.State == Missing }

// Answered tells that the author said something: a value, none or to do.
func (m Meta) Answered() bool { return m.State == Given || m.State == None || m.State == Todo }

func (m *Meta) meta() *Meta { return m }

// Head is what an entry of a map carries: its identifier, and the path of
// identifiers that leads to it ("activities", "paie", "purposes", "bulletins").
type Head struct {
	Meta
	ID   string
	Path []string
}

func (h *Head) head() *Head { return h }

// The scalar values. V is the zero value unless the state is Given.
type (
	// Text is plain text or prose.
	Text struct {
		Meta
		Words
		Style TextStyle
	}
	// Date is an ISO 8601 date, or a month for an edition.
	Date struct {
		Meta
		V string
	}
	// Duration is a length of time.
	Duration struct {
		Meta
		V i18n.Duration
	}
	// Country is an ISO 3166-1 alpha-2 code.
	Country struct {
		Meta
		V string
	}
	// Bool is yes or no.
	Bool struct {
		Meta
		V bool
	}
	// Int is a whole number.
	Int struct {
		Meta
		V int
	}
	// Enum is the English key of one of the field's values.
	Enum struct {
		Meta
		V string
	}
	// Code is an identifier that no collection resolves: a fact, a path, an
	// address.
	Code struct {
		Meta
		V string
	}
	// Ref is an identifier and the entry it names, nil when there is none.
	Ref[T any] struct {
		Meta
		ID string
		To *T
	}
)

// TextStyle tells how a text was written, so that a place inside prose can be
// computed.
type TextStyle struct {
	Block   bool       // lines of the text are lines of the file
	Content diag.Place // of its first character
}

// Is tells whether an enumerated value is given and is key.
func (e Enum) Is(key string) bool { return e.State == Given && e.V == key }

// List is a field that holds several values.
type List[T any] struct {
	Meta
	Items []T
}

// Map is a field that holds entries by identifier, in the order of the files.
type Map[T any] struct {
	Meta
	Items []*T
}
