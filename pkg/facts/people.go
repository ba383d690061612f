package facts

import "github.com/registre-rgpd/registre/pkg/law"

// Basis is a legal basis of GDPR 6(1).
type Basis struct {
	Origin
	ID, IDFr string
	Label    Words
	Law      []law.Ref
}

// Basis finds a legal basis by its English or French id.
func (t *Tables) Basis(id string) (Basis, bool) {
	return find(t.Bases, func(b *Basis) bool { return b.ID == id || b.IDFr == id })
}

// Answer says whether a right exists under a basis.
type Answer string

// The answers.
const (
	Yes         Answer = "yes"
	No          Answer = "no"
	Conditional Answer = "conditional"
	Withdrawal  Answer = "withdrawal" // consent is withdrawn instead
)

// RightRow is one right under one basis, from the CNIL's table. Note holds what
// the one-word answer leaves out, and may be empty.
type RightRow struct {
	Origin
	Basis, Right, RightFr string
	Label                 Words
	Answer                Answer
	Law                   []law.Ref
	Note                  Words
}

// RightsFor gives the six rights under a basis, English or French id, in the
// order of the articles; nil for an unknown basis.
func (t *Tables) RightsFor(basis string) []RightRow {
	b, ok := t.Basis(basis)
	if !ok {
		return nil
	}
	var out []RightRow
	for i := range t.Rights {
		if t.Rights[i].Basis == b.ID {
			out = append(out, t.Rights[i])
		}
	}
	return out
}

// When says in which case an item of a notice is due.
type When string

// The cases.
const (
	Always              When = "always"
	IfRepresentative    When = "representative"
	IfDPO               When = "dpo"
	IfLegitimate        When = "legitimate-interests"
	IfRecipients        When = "recipients"
	IfTransfer          When = "transfer"
	IfConsent           When = "consent"
	IfAutomatedDecision When = "automated-decision"
	IfFrenchLaw         When = "french-law"
)

// NoticeRow is an item that the people concerned must be told. Direct cites the
// law when the data come from the person, Indirect when they do not; one of them
// is empty when the item is not due in that case.
type NoticeRow struct {
	Origin
	ID, IDFr         string
	Label            Words
	When             When
	Direct, Indirect []law.Ref
}

// NoticeItem is a NoticeRow seen from one side.
type NoticeItem struct {
	Origin
	Key, KeyFr string
	Label      Words
	Law        []law.Ref
	When       When
}

// NoticeItems gives the items of GDPR 13 (direct) or 14, in the order of a notice.
func (t *Tables) NoticeItems(direct bool) []NoticeItem {
	var out []NoticeItem
	for _, r := range t.Notices {
		refs := r.Indirect
		if direct {
			refs = r.Direct
		}
		if len(refs) > 0 {
			out = append(out, NoticeItem{r.Origin, r.ID, r.IDFr, r.Label, refs, r.When})
		}
	}
	return out
}
