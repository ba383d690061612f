package facts

import (
	"slices"
	"strings"
)

// Vendor is a hint about a known vendor: it helps to ask a question, never to
// clear a transfer, and never reaches a document. No row was checked on the
// official list of the Data Privacy Framework.
type Vendor struct {
	Origin
	ID         string
	Names      []string   // brands, the usual one first
	Former     []Renaming // names given up
	Entity     string     // contracting companies for a customer in France, as far as known
	HQ         string     // ISO country of the group that runs the service
	Role       string     // processor, controller, joint, mixed
	Uses       Words
	EEAHosting string // yes, optional, no, unknown
	BeyondEEA  string // yes, possible, no, unknown
	DPF        string // vendor-statement, third-party, unverified, not-applicable: what was read, never a fact
	DPFAsOf    string // ISO 8601 date of what was read, or ""
	DPFNote    Words
	Tools      []string // ids of safeguards that the vendor is known to offer
	Ambiguous  bool     // the name is an ordinary word: ask for a second clue
	Cookies    []string // names of cookies that only this vendor sets; a star at the end for the rest
	Note       Words
}

// Renaming is a name that a vendor, or its service, gave up. Until is the first
// day without it, or its month, ISO 8601, or "" when it is not known; Source is
// a page that says so.
type Renaming struct{ Name, Until, Source string }

// Vendor finds a vendor whose name, or a name that it gave up, is exactly this,
// accents, case and legal form ignored: "OVH SAS" is OVHcloud, "Ovh Télécom" is
// nobody known.
func (t *Tables) Vendor(name string) (Vendor, bool) {
	folded := withoutForm(fold(name))
	return find(t.Vendors, func(v *Vendor) bool {
		return equalsAny(folded, v.Names) || slices.ContainsFunc(v.Former, func(r Renaming) bool { return equals(folded, r.Name) })
	})
}

// VendorOfCookie finds the vendor that alone sets a cookie of this name, which
// may end with a star too.
func (t *Tables) VendorOfCookie(name string) (Vendor, bool) {
	name = strings.TrimSuffix(name, "*")
	return find(t.Vendors, func(v *Vendor) bool {
		return slices.ContainsFunc(v.Cookies, func(c string) bool {
			start, open := strings.CutSuffix(c, "*")
			return name == c || open && strings.HasPrefix(name, start)
		})
	})
}

// FormerName finds the name that a vendor gave up and that a text uses, whole
// words only. A text that gives the name of today too, or names a company by its
// legal form ("Sendinblue SAS"), uses none.
func (t *Tables) FormerName(text string) (v Vendor, r Renaming, ok bool) {
	folded := fold(text)
	for i := range t.Vendors {
		for _, r := range t.Vendors[i].Former {
			if t.Vendors[i].goesBy(r, folded) {
				return t.Vendors[i], r, true
			}
		}
	}
	return v, r, false
}

func (v *Vendor) goesBy(r Renaming, folded string) bool {
	at := mention(folded, r.Name)
	if at < 0 {
		return false
	}
	former := fold(r.Name)
	next, _, _ := strings.Cut(strings.TrimPrefix(folded[at+len(former):], " "), " ")
	return !legalForm(next) && !slices.ContainsFunc(v.Names, func(n string) bool {
		return mention(folded, n) >= 0 && mention(former, n) < 0
	})
}

// VendorsIn gives the vendors that a text names, by a name of today or a former
// one, whole words only, in the order of the table. An Ambiguous one wants a second clue.
func (t *Tables) VendorsIn(text string) []Vendor {
	folded := fold(text)
	var out []Vendor
	for i := range t.Vendors {
		v := &t.Vendors[i]
		if mentionsAny(folded, v.Names) || slices.ContainsFunc(v.Former, func(r Renaming) bool { return mention(folded, r.Name) >= 0 }) {
			out = append(out, *v)
		}
	}
	return out
}

// HasCompany tells whether a name is that of one of the companies that a vendor
// contracts through, legal form ignored. Vendors of one group share companies:
// this tells who is behind a name, not which service.
func (v *Vendor) HasCompany(name string) bool {
	return v.hasCompany(withoutForm(fold(name)))
}

func (v *Vendor) hasCompany(folded string) bool {
	if v.Ambiguous && equalsAny(folded, v.Names) {
		return false // "INES" alone is an ordinary word
	}
	for company := range strings.SplitSeq(v.Entity, " ; ") {
		name := company
		if i := strings.LastIndex(company, " ("); i >= 0 { // its country
			name = company[:i]
		}
		if equals(folded, name) {
			return true
		}
		if rest, form, ok := cutLastWord(name); ok && equals(folded, rest) && legalForm(fold(form)) {
			return true
		}
	}
	return false
}

// CompanyVendors gives the vendors that contract through a company of this name,
// in the order of the table.
func (t *Tables) CompanyVendors(name string) []Vendor {
	folded := withoutForm(fold(name))
	var out []Vendor
	for i := range t.Vendors {
		if t.Vendors[i].hasCompany(folded) {
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
	if legalForm(last) {
		return rest
	}
	return name
}

func legalForm(word string) bool {
	switch word {
	case "sas", "sasu", "sa", "sarl", "eurl", "se", "inc", "llc", "ltd", "limited", "gmbh", "bv", "ag", "corp", "plc", "sl":
		return true
	}
	return false
}

func cutLastWord(s string) (rest, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}
