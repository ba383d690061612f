package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func per003() Rule {
	return Rule{ID: "PER003", Name: "minors-denied", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 8", "GDPR 12(1)", "GDPR 5(1)(a)"), Check: checkPER003}
}

// checkPER003 finds the sheets that say they concern no minor and name people
// who are. Only a category that the register itself says to be made of minors
// contradicts them for sure.
func checkPER003(p *Pass) {
	for _, a := range p.activities {
		note := p.plain(a.Minors.Note.Text)
		none := a.Minors.IsNone() || p.rulesOut(a.Minors.Note.Text) && says(note, someAge[:]) == ""
		young := a.Minors.Under15.IsGiven() && !a.Minors.Under15.V && !a.Minors.Note.IsGiven()
		if !none && !young {
			continue // a text may say which minors
		}
		lists := [][]register.Ref[register.PersonCategory]{a.Persons.Items}
		for _, d := range a.Data.Items {
			lists = append(lists, d.Persons.Items)
		}
		if to, sure := p.minorIn(lists); to != nil {
			p.denied(a, to, none, sure)
		} else if none {
			p.askedOfParents(a)
		}
	}
}

// askedOfParents reports the authorisation of parents that a sheet without any
// minor collects.
func (p *Pass) askedOfParents(a *register.Activity) {
	for _, t := range a.Channels.Items {
		if p.named(t.Text, parental[:], grownWords[:]) != "" {
			p.ReportAs(diag.Warning, a.Minors.Key, a.Path, words("activity", a.Name), words("channel", t), p.key("activity", "minors"))
			p.relate("persons", t.At)
			return
		}
	}
}

// rulesOut tells a text one clause of which says that there is no minor, and no
// more: "aucun mineur ne s'inscrit sans ses parents" speaks of some.
func (p *Pass) rulesOut(text string) bool {
	for clause := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;:.()–—", r) }) {
		plain := p.plain(clause)
		word := says(plain, noMinor[:])
		if word == "" {
			continue
		}
		if _, rest, _ := cut(plain, word); slices.Contains(concerned[:], strings.TrimSpace(rest)) {
			return true
		}
	}
	return false
}

// minorIn finds the first category of minors in lists of people, and tells
// whether its author says that it is one.
func (p *Pass) minorIn(lists [][]register.Ref[register.PersonCategory]) (r *register.Ref[register.PersonCategory], sure bool) {
	for _, list := range lists {
		for i := range list {
			to := list[i].To
			if to == nil || !hasKind(to, "minor") && (says(p.plain(to.Name.Text), youngWords[:]) == "" || says(p.plain(to.Name.Text), grownWords[:]) != "") {
				continue
			}
			return &list[i], hasKind(to, "minor") && to.Key.Known()
		}
	}
	return nil, false
}

func (p *Pass) denied(a *register.Activity, who *register.Ref[register.PersonCategory], none, sure bool) {
	severity := diag.Warning
	if none && sure {
		severity = diag.Error
	}
	args := []diag.Arg{words("activity", a.Name), words("persons", who.To.Name), p.key("activity", "minors")}
	if !none {
		args = append(args, diag.Arg{Name: "age", Value: diag.Number(15)})
	}
	p.ReportAs(severity, a.Minors.Key, a.Path, args...)
	p.relate("persons", who.At)
}

var (
	noMinor    = [...]string{"aucun mineur", "aucune personne mineure", "aucun enfant", "pas de mineur*", "pas d enfant*", "no minor*", "no child*"}
	parental   = [...]string{"autorisation des parents", "autorisations des parents", "autorisation parentale", "autorisations parentales", "accord des parents", "accord parental", "parental authorisation*", "parental authorization*", "parental consent*", "parental permission*"}
	concerned  = [...]string{"", "concerne", "concernee", "concernes", "n est concerne", "n est concernee", "ne sont concernes", "vise", "n est vise", "concerned", "is concerned", "are concerned"}
	someAge    = [...]string{"moins de", "avant", "under", "below", "younger"}
	youngWords = [...]string{"mineur", "mineurs", "enfant", "enfants", "eleve", "eleves", "ecolier*", "collegien*", "lyceen*", "adolescent*", "minors", "child", "children", "pupil*", "schoolchild*", "teenager*"}
	// grownWords are about those around minors, or about people of age.
	grownWords = [...]string{"majeur*", "adulte*", "parents d", "parents des", "responsables legaux d", "responsables legaux des", "representants legaux d", "representants legaux des", "enseignant*", "professeur*", "accompagnateur*", "animateur*", "tuteur*",
		"anciens eleves", "eleves ingenieurs", "eleves avocats", "eleves conducteurs", "eleves infirmier*", "eleves officiers", "eleves fonctionnaires", "eleves notaires", "professionnels de l enfance", "educateur*", "educatrice*", "garde d enfants", "gardes d enfants", "psychologue*", "pediatre*", "medecins d enfants", "sans enfant", "sans enfants", "meres d", "peres d", "responsables d un enfant", "autorite parentale", "assistant*", "adult*", "alumni", "of age", "parents of", "guardians of", "teacher*"}
)
