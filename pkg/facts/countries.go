package facts

import "strings"

// Country is a State of the European Economic Area. Membership is "eu" or "eea".
type Country struct {
	Origin
	Code, Membership string
}

// Alias is a code in use for an ISO 3166-1 code: EL for GR.
type Alias struct{ Code, Of string }

// Regime says how a territory stands to the GDPR.
type Regime string

// The regimes.
const (
	Inside Regime = "inside" // the GDPR applies as in the State
	Ask    Regime = "ask"    // a person must judge
)

// Territory is a place with an ISO code of its own that belongs to a State. Its
// Note is printed with any finding about it.
type Territory struct {
	Origin
	Code, Of string
	Regime   Regime
	Note     Words
}

// ISO gives the ISO 3166-1 alpha-2 code of a country code in any case, aliases
// resolved: "el" is GR, "UK" is GB. It does not check that the code exists.
func (t *Tables) ISO(code string) string {
	code = strings.ToUpper(code)
	if a, ok := find(t.Aliases, func(a *Alias) bool { return a.Code == code }); ok {
		return a.Of
	}
	return code
}

// EEA tells whether a transfer to the code stays in the European Economic Area:
// a State of it, or a territory where the GDPR applies as there.
func (t *Tables) EEA(code string) bool {
	code = t.ISO(code)
	if _, ok := find(t.Countries, func(c *Country) bool { return c.Code == code }); ok {
		return true
	}
	place, ok := t.Territory(code)
	return ok && place.Regime == Inside
}

// Territory gives the row of a territory that needs a word of its own.
func (t *Tables) Territory(code string) (Territory, bool) {
	code = t.ISO(code)
	return find(t.Territories, func(p *Territory) bool { return p.Code == code })
}
