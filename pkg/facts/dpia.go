package facts

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/law"
)

// CriteriaNeeded is the number of criteria of WP248 that makes an assessment due
// in principle.
const CriteriaNeeded = 2

// Criterion is one of the nine criteria of WP248 rev.01, in its order.
type Criterion struct {
	Origin
	N        int
	ID, IDFr string
	Label    Words
	Law      []law.Ref
	Patterns []string // words that make a text meet it, a clue and no more
	Note     Words

	StaffPatterns []string // those that do so where staff is concerned
}

// IDIn is the id in a language ("fr", else English).
func (c Criterion) IDIn(lang string) string { return idIn(c.ID, c.IDFr, lang) }

// Mentioned tells whether a text uses the words of the criterion.
func (c Criterion) Mentioned(text Folded) bool { return affirms(string(text), c.Patterns) }

// MentionedOfStaff tells whether a text uses the words that make the criterion
// met where staff is concerned.
func (c Criterion) MentionedOfStaff(text Folded) bool {
	return affirms(string(text), c.StaffPatterns)
}

// Case is a situation named by a text: a case of GDPR 35(3), a kind of highly
// personal data.
type Case struct {
	Origin
	ID, IDFr string
	Label    Words
	Law      []law.Ref
}

// Listed is an item of a CNIL list, its title paraphrased. Criteria holds ids of
// criteria, for the list of required assessments. Detail gives examples
// (required) or conditions (exempt), and may be empty.
type Listed struct {
	Origin
	ID, IDFr string
	Label    Words
	Law      []law.Ref
	Criteria []string
	Patterns []string // words that make a text fall under it, a clue and no more
	Detail   Words
}

// IDIn is the id in a language ("fr", else English).
func (l Listed) IDIn(lang string) string { return idIn(l.ID, l.IDFr, lang) }

func idIn(en, fr, lang string) string {
	if lang == "fr" {
		return fr
	}
	return en
}

// Mentioned tells whether a text uses the words of the item.
func (l Listed) Mentioned(text Folded) bool { return affirms(string(text), l.Patterns) }

// Folded is a text reduced to its words, once for all the patterns.
type Folded string

// Fold reduces a text to its words.
func Fold(text string) Folded { return Folded(fold(text)) }

// affirms tells whether a folded text uses one of the patterns without turning
// it into its contrary: "sans profilage" profiles nobody.
func affirms(folded string, patterns []string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		i := mention(folded, p)
		return i >= 0 && !denies(folded[:i])
	})
}

// denies tells that one of the last words of a folded text turns what follows
// into its contrary.
func denies(before string) bool {
	words := strings.Fields(before)
	for _, w := range words[max(0, len(words)-3):] {
		switch w {
		case "sans", "aucun", "aucune", "pas", "ni", "hors", "jamais", "without", "no", "not", "never":
			return true
		}
	}
	return false
}

// Criterion finds a criterion by its English or French id.
func (t *Tables) Criterion(id string) (Criterion, bool) {
	return find(t.Criteria, func(c *Criterion) bool { return c.ID == id || c.IDFr == id })
}

// RequiredItem finds an item of the CNIL list of required assessments.
func (t *Tables) RequiredItem(id string) (Listed, bool) { return listed(t.Required, id) }

// ExemptItem finds an item of the CNIL list of exempted processing. It lifts the
// assessment only.
func (t *Tables) ExemptItem(id string) (Listed, bool) { return listed(t.Exempt, id) }

func listed(list []Listed, id string) (Listed, bool) {
	return find(list, func(l *Listed) bool { return l.ID == id || l.IDFr == id })
}
