package derive

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/register"
)

// Sign is what makes an activity meet a criterion of WP248: a place of the
// register, and the words found there.
type Sign struct {
	Criterion facts.Criterion
	At        diag.Place
	Words     string
}

// Screening is what the declared facts say of the need for an impact
// assessment (GDPR 35). It never says that none is needed: what is not declared
// is not seen.
type Screening struct {
	Signs    []Sign         // one for each criterion met, in the order of WP248
	Required []facts.Listed // items of the CNIL's list of 2018 that it resembles
}

// Due tells that the declared facts make an assessment due in principle.
func (s Screening) Due() bool { return len(s.Signs) >= facts.CriteriaNeeded || len(s.Required) > 0 }

// Screen looks for the nine criteria in what an activity declares.
func (w World) Screen(a *register.Activity) Screening {
	var s Screening
	texts := screenedTexts(a)
	for _, c := range w.Facts.Criteria {
		if sign, ok := w.sign(c, a, texts); ok {
			sign.Criterion = c
			s.Signs = append(s.Signs, sign)
		}
	}
	for _, item := range w.Facts.Required {
		if w.falls(item, a, s, texts) {
			s.Required = append(s.Required, item)
		}
	}
	return s
}

// screenedTexts are the words in which an activity says what it does.
func screenedTexts(a *register.Activity) []register.Text {
	out := []register.Text{a.Name, a.Description, a.Scale}
	for _, p := range a.Purposes.Items {
		out = append(out, p.Text, p.Detail)
	}
	for _, d := range a.Data.Items {
		out = append(out, d.Name)
		for _, i := range d.Items.Items {
			out = append(out, i.Text)
		}
	}
	return out
}

// sign finds what makes an activity meet a criterion: its structure first, its
// words else.
func (w World) sign(c facts.Criterion, a *register.Activity, texts []register.Text) (Sign, bool) {
	switch c.ID {
	case "scoring":
		if p := a.AutomatedDecision.Profiling; p.IsGiven() && p.V {
			return Sign{At: p.Key}, true
		}
	case "automated-decision":
		if d := &a.AutomatedDecision; d.IsGiven() && !d.ProfilesOnly() { // that is the criterion above
			return Sign{At: d.Key}, true
		}
	case "sensitive":
		for _, d := range a.Data.Items {
			if d.Category.To != nil && slices.Contains([]string{"article-9", "article-10", "nir", "highly-personal"}, d.Category.To.Regime.V) {
				return Sign{At: d.Category.At, Words: d.Category.To.Name.Text}, true
			}
		}
	case "vulnerable":
		if p := &a.Minors; concernsMinors(p) {
			return Sign{At: p.Key}, true
		}
		for _, p := range a.Persons.Items {
			if p.To != nil && hasKind(p.To, "vulnerable", "minor", "staff") {
				return Sign{At: p.At, Words: p.To.Name.Text}, true
			}
		}
	}
	for _, t := range texts {
		if t.IsGiven() && c.Mentioned(t.Text) {
			return Sign{At: t.At, Words: t.Text}, true
		}
	}
	return Sign{}, false
}

// concernsMinors tells an answer that says yes: a no, and a text that opens with
// one, concern nobody.
func concernsMinors(m *register.Minors) bool {
	if m.Under15.IsGiven() || m.OnlineService.IsGiven() {
		return m.Under15.V || m.OnlineService.V
	}
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(m.Note.Text)), " ")
	return m.Note.IsGiven() && !slices.Contains([]string{"aucun", "aucune", "pas", "non", "no", "none", "not"}, strings.Trim(first, ".,;:"))
}

func hasKind(p *register.PersonCategory, kinds ...string) bool {
	return slices.ContainsFunc(p.Kinds.Items, func(e register.Enum) bool { return slices.Contains(kinds, e.V) })
}

// falls tells whether an activity resembles an item of the CNIL's list. Items
// that only a person can recognise are left to their words.
func (w World) falls(item facts.Listed, a *register.Activity, s Screening, texts []register.Text) bool {
	has := func(category string) bool {
		return slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return d.Category.ID == category })
	}
	meets := func(criterion string) bool {
		return slices.ContainsFunc(s.Signs, func(x Sign) bool { return x.Criterion.ID == criterion })
	}
	staff := slices.ContainsFunc(a.Persons.Items, func(p register.Ref[register.PersonCategory]) bool {
		return p.To != nil && hasKind(p.To, "staff", "applicant")
	})
	switch item.ID {
	case "health-care-provider":
		o := w.Register.Organisation()
		return o != nil && o.Nature.Is("health") && (has("sante") || has("health"))
	case "genetic-vulnerable":
		return meets("vulnerable") && (has("donnees-genetiques") || has("genetic"))
	case "biometric-vulnerable":
		return meets("vulnerable") && (has("donnees-biometriques") || has("biometric"))
	case "hr-profiling":
		return staff && meets("scoring")
	case "large-scale-location":
		return meets("large-scale") && (has("localisation") || has("location"))
	}
	return slices.ContainsFunc(texts, func(t register.Text) bool { return t.IsGiven() && item.Mentioned(t.Text) })
}
