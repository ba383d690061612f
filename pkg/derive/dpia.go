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
	Exempt   []facts.Listed // items of its list of 2019 that may lift the assessment, under conditions
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
	for _, item := range w.Facts.Exempt {
		if len(s.Required) == 0 && w.mayExempt(item, a, s) {
			s.Exempt = append(s.Exempt, item)
		}
	}
	return s
}

func (s Screening) meets(criteria ...string) bool {
	return slices.ContainsFunc(s.Signs, func(x Sign) bool { return slices.Contains(criteria, x.Criterion.ID) })
}

// mayExempt tells whether an activity resembles an item of the CNIL's list of
// exempted processing. The items that rest on who the controller is are left to
// a person.
func (w World) mayExempt(item facts.Listed, a *register.Activity, s Screening) bool {
	if item.ID != "small-employer" || s.meets("scoring", "automated-decision", "systematic-monitoring", "innovative", "exclusion") {
		return false
	}
	o := w.controller(a)
	return o != nil && o.Employees.IsGiven() && o.Employees.V < 250 && onlyStaff(a.Persons.Items)
}

// controller is the organisation that decides on an activity.
func (w World) controller(a *register.Activity) *register.Organisation {
	if a.Controller.To != nil {
		return a.Controller.To
	}
	return w.Register.Organisation()
}

// onlyStaff tells that people are named, and all work or apply for work.
func onlyStaff(persons []register.Ref[register.PersonCategory]) bool {
	return len(persons) > 0 && !slices.ContainsFunc(persons, func(p register.Ref[register.PersonCategory]) bool {
		return p.To == nil || !hasKind(p.To, "staff", "applicant")
	})
}

// anyStaff tells that some of the people work or apply for work.
func anyStaff(persons []register.Ref[register.PersonCategory]) bool {
	return slices.ContainsFunc(persons, func(p register.Ref[register.PersonCategory]) bool {
		return p.To != nil && hasKind(p.To, "staff", "applicant")
	})
}

// ForCare tells that a health establishment holds health data for care: those
// of its patients, not the sick leave of its staff.
func (w World) ForCare(a *register.Activity, d *register.DataEntry) bool {
	persons := d.Persons.Items
	if len(persons) == 0 {
		persons = a.Persons.Items
	}
	o := w.controller(a)
	return o != nil && o.Nature.Is("health") && isHealth(d) && !d.Exception.Is("employment-law") && !onlyStaff(persons)
}

func isHealth(d *register.DataEntry) bool {
	return d.Category.ID == "sante" || d.Category.ID == "health"
}

// screenedTexts are the words in which an activity says what it does.
func screenedTexts(a *register.Activity) []screened {
	var out []screened
	add := func(texts ...*register.Text) {
		for _, t := range texts {
			if t.IsGiven() {
				out = append(out, screened{t, facts.Fold(t.Text)})
			}
		}
	}
	add(&a.Name, &a.Description, &a.Scale)
	for _, p := range a.Purposes.Items {
		add(&p.Text, &p.Detail)
	}
	for _, d := range a.Data.Items {
		add(&d.Name)
		for i := range d.Items.Items {
			add(&d.Items.Items[i].Text)
		}
	}
	return out
}

// screened is a text of an activity, and its words.
type screened struct {
	*register.Text
	folded facts.Folded
}

// sign finds what makes an activity meet a criterion: its structure first, its
// words else.
func (w World) sign(c facts.Criterion, a *register.Activity, texts []screened) (Sign, bool) {
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
		if sign, ok := sensitive(a); ok {
			return sign, true
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
	staff := anyStaff(a.Persons.Items)
	for _, t := range texts {
		if c.Mentioned(t.folded) || staff && c.MentionedOfStaff(t.folded) {
			return Sign{At: t.At, Words: t.Text.Text}, true
		}
	}
	return Sign{}, false
}

// sensitive names the categories that the law protects most, those of articles 9
// and 10 first.
func sensitive(a *register.Activity) (sign Sign, found bool) {
	var names []string
	for _, regime := range [...]string{"article-9", "article-10", "nir", "highly-personal"} {
		for _, d := range a.Data.Items {
			if c := d.Category.To; c != nil && c.Regime.V == regime && !slices.Contains(names, c.Name.Text) {
				if len(names) == 0 {
					sign.At = d.Category.At
				}
				names = append(names, c.Name.Text)
			}
		}
	}
	sign.Words = strings.Join(names, ", ")
	return sign, len(names) > 0
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
func (w World) falls(item facts.Listed, a *register.Activity, s Screening, texts []screened) bool {
	has := func(category string) bool {
		return slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return d.Category.ID == category })
	}
	mentioned := func() bool {
		return slices.ContainsFunc(texts, func(t screened) bool { return item.Mentioned(t.folded) })
	}
	switch item.ID {
	case "health-care-provider":
		told := s.meets("vulnerable") && mentioned()
		return slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool {
			return w.ForCare(a, d) || told && isHealth(d) && d.Exception.Is("health-care") && !onlyStaff(a.Persons.Items)
		})
	case "genetic-vulnerable":
		return s.meets("vulnerable") && (has("donnees-genetiques") || has("genetic"))
	case "biometric-vulnerable":
		return s.meets("vulnerable") && (has("donnees-biometriques") || has("biometric") || mentioned())
	case "hr-profiling":
		return anyStaff(a.Persons.Items) && (s.meets("scoring") || mentioned())
	case "large-scale-location":
		return s.meets("large-scale") && (has("localisation") || has("location"))
	}
	return mentioned()
}
