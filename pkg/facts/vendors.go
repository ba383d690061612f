package facts

import "strings"

// Vendor is a hint about a known vendor: it helps to ask a question, never to
// clear a transfer, and never reaches a document. No row was checked on the
// official list of the Data Privacy Framework.
type Vendor struct {
	Origin
	ID         string
	Names      []string // brands, the usual one first
	Former     []Renaming
	Entity     string // contracting companies for a customer in France, as far as known
	HQ         string // ISO country of the group that runs the service
	Role       string // processor, controller, joint, mixed
	Uses       Words
	EEAHosting string // yes, optional, no, unknown
	BeyondEEA  string // yes, possible, no, unknown
	DPF        string // vendor-statement, third-party, unverified, not-applicable: what was read, never a fact
	DPFAsOf    string // ISO 8601 date of what was read, or ""
	DPFNote    Words
	Tools      []string // ids of safeguards that the vendor is known to offer
	Ambiguous  bool     // the name is an ordinary word: ask for a second clue
	Note       Words
}

// Renaming is a name that a vendor, or its service, gave up. Until is the day or
// the month of it, ISO 8601, or "" when it is not known.
type Renaming struct{ Name, Until string }

// Vendor finds a vendor whose name is exactly this, accents, case and legal form
// ignored: "OVH SAS" is OVHcloud, "Ovh Télécom" is nobody known.
func (t *Tables) Vendor(name string) (Vendor, bool) {
	folded := withoutForm(fold(name))
	return find(t.Vendors, func(v *Vendor) bool { return equalsAny(folded, v.Names) })
}

// VendorsIn gives the vendors that a text names, whole words only, in the order
// of the table. An Ambiguous one wants a second clue.
func (t *Tables) VendorsIn(text string) []Vendor {
	folded := fold(text)
	var out []Vendor
	for i := range t.Vendors {
		if mentionsAny(folded, t.Vendors[i].Names) {
			out = append(out, t.Vendors[i])
		}
	}
	return out
}

// withoutForm drops a legal form at the end of a folded name.
func withoutForm(name string) string {
	rest, last, ok := cutLastWord(name)
	if !ok {
		return name
	}
	switch last {
	case "sas", "sasu", "sa", "sarl", "eurl", "se", "inc", "llc", "ltd", "limited", "gmbh", "bv", "ag", "corp", "plc", "sl":
		return rest
	}
	return name
}

func cutLastWord(s string) (rest, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}
