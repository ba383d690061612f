package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc002() Rule {
	return Rule{ID: "DOC002", Name: "notice-item-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13", "GDPR 14"), Check: checkDOC002}
}

// checkDOC002 finds the policies and notices whose outline leaves out an item
// that articles 13 and 14 ask for. The usual outline holds them all; an author
// may also say an item in prose.
func checkDOC002(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if !isNotice(d) || len(d.Outline.Items) == 0 || len(d.Activities.Items) == 0 {
			continue
		}
		var missing diag.Values
		for i := range dueItems {
			item := &dueItems[i]
			name := diag.Value(diag.Code(p.itemName(item)))
			if !hasSection(d.Outline.Items, item.sections[:], item.part) && !slices.Contains(missing, name) && p.due(d, item.kind) && !p.inProse(d, item) {
				missing = append(missing, name)
			}
		}
		if len(missing) > 0 {
			p.Report(d.Outline.Key, d.Path, words("document", d.Title), diag.Arg{Name: "sections", Value: missing})
		}
	}
}

// dueItem is an item of articles 13 and 14: the sections or the part that tell
// it, and the words that show it in prose. Each group of words must be found;
// those of a sentence, in one.
type dueItem struct {
	kind     itemKind
	sections [3]string
	part     string
	sentence bool
	words    [4][11]string
}

// itemKind tells when an item is due.
type itemKind uint8

const (
	dueAlways itemKind = iota
	toOfficer
	toInterests
	toTransfers
	notFromPerson
)

var dueItems = [...]dueItem{
	{dueAlways, [3]string{"controller", "organisation"}, "", false, [4][11]string{{"responsable du traitement", "responsable de traitement", "responsable de ce traitement", "responsable des traitements", "nous sommes responsable*", "data controller", "controller is", "controller of"}}},
	{toOfficer, [3]string{"controller", "contact"}, "", false, [4][11]string{{"delegue a la protection", "deleguee a la protection", "dpo", "dpd", "data protection officer"}}},
	{dueAlways, [3]string{"activities"}, "purposes", false, [4][11]string{{"finalites", "purposes"}}},
	{toInterests, [3]string{"activities"}, "purposes", false, [4][11]string{{"interet legitime", "interets legitimes", "interets qu*", "legitimate interest*"}}},
	{notFromPerson, [3]string{"activities"}, "data", true, [4][11]string{
		{"donnees", "data"}, {"categories", "collect*", "recueil*", "recevons", "obtenons", "suivantes", "receive", "obtain"}}},
	{notFromPerson, [3]string{"activities"}, "data", true, [4][11]string{{"source", "sources", "origine", "provien*", "obtenu*", "obtenons", "fournies par", "transmises par", "recevons", "obtain*"}}},
	{dueAlways, [3]string{"retention"}, "retention", false, [4][11]string{{"duree de conservation", "durees de conservation", "retention period", "conservees pendant"}}},
	{dueAlways, [3]string{"recipients"}, "recipients", false, [4][11]string{{"destinataires", "recipients"}}},
	{toTransfers, [3]string{"transfers"}, "transfers", false, [4][11]string{{"hors de l union", "pays tiers", "third country", "third countries"}}},
	{dueAlways, [3]string{"rights"}, "rights", false, [4][11]string{
		{"acces", "access", "acceder"}, {"rectif*", "corriger", "correct*"}, {"effac*", "suppression", "supprimer", "oubli", "eras*", "delet*"}, {"limitation", "limiter", "restrict*"}}},
	{dueAlways, [3]string{"complaint"}, "", true, [4][11]string{
		{"reclamation*", "plainte*", "saisir", "saisine", "recours", "vous adresser", "contacter", "ecrire", "complain*", "lodge", "contact"},
		{"cnil", "commission nationale", "autorite de controle", "autorites de controle", "autorite de protection", "autorites de protection", "supervisory authority", "supervisory authorities", "data protection authority", "garante", "cnpd"}}},
}

// hasSection tells that an outline holds a section, or the part of a section of
// activities. A section of activities without parts tells all but rights.
func hasSection(sections []register.Section, keys []string, part string) bool {
	for i := range sections {
		s := &sections[i]
		if s.Section.IsGiven() && slices.Contains(keys, s.Section.V) && s.Section.V != "activities" {
			return true
		}
		if s.Section.Is("activities") && part != "" && (len(s.Parts.Items) == 0 && part != "rights" ||
			slices.ContainsFunc(s.Parts.Items, func(e register.Enum) bool { return e.V == part })) {
			return true
		}
		if hasSection(s.Sections.Items, keys, part) {
			return true
		}
	}
	return false
}

// due tells that an item is due to the people whom a document informs.
func (p *Pass) due(d *register.Document, kind itemKind) bool {
	switch kind {
	case toOfficer:
		return p.officerUntold()
	case toInterests:
		return tells(d, func(a *register.Activity) bool { return slices.Contains(derive.BasesOf(a), "legitimate-interests") })
	case notFromPerson:
		return tells(d, derive.Indirect)
	case toTransfers:
		return slices.ContainsFunc(p.moves, func(m *movement) bool {
			return (m.declared || len(m.undeclared) > 0) && tells(d, func(a *register.Activity) bool { return &a.Head == m.Head })
		})
	}
	return true
}

// tells tells that a document lists an activity for which a condition holds.
func tells(d *register.Document, holds func(*register.Activity) bool) bool {
	return slices.ContainsFunc(d.Activities.Items, func(r register.Ref[register.Activity]) bool { return r.To != nil && holds(r.To) })
}

// officerUntold tells that there is an officer, and that the procedures for
// rights do not give their contact.
func (p *Pass) officerUntold() bool {
	o := p.Register.Organisation()
	return o != nil && o.DPO.To != nil &&
		!slices.ContainsFunc(p.Register.RightsProcedures.Items, func(r *register.RightsProcedure) bool { return r.Contact.To == o.DPO.To })
}

// written tells that a sentence of the document holds one of the words.
func (p *Pass) written(d *register.Document, list []string) bool {
	return p.anySentence(d.Path, func(s *statement) bool { return says(s.plain, list) != "" })
}

// inProse tells that the prose of a document tells an item.
func (p *Pass) inProse(d *register.Document, item *dueItem) bool {
	if item.sentence {
		return p.titled(d.Outline.Items, item) || p.anySentence(d.Path, func(s *statement) bool { return item.in(s.plain) })
	}
	for i := range item.words {
		if list := item.words[i][:]; list[0] != "" && !p.written(d, list) && !p.entitled(d.Outline.Items, list) {
			return false
		}
	}
	return true
}

// entitled tells that the title of a section in words holds one of some.
func (p *Pass) entitled(sections []register.Section, list []string) bool {
	return slices.ContainsFunc(sections, func(s register.Section) bool {
		return (s.Text.IsGiven() || s.Prose.IsGiven()) && says(p.plain(s.Title.Text), list) != "" || p.entitled(s.Sections.Items, list)
	})
}

// titled tells that a section tells an item by its title and its text together.
func (p *Pass) titled(sections []register.Section, item *dueItem) bool {
	return slices.ContainsFunc(sections, func(s register.Section) bool {
		return s.Title.IsGiven() && s.Text.IsGiven() && item.in(p.plain(s.Title.Text+" : "+s.Text.Text)) || p.titled(s.Sections.Items, item)
	})
}

// in tells that a plain text holds a word of each group.
func (item *dueItem) in(plain string) bool {
	for i := range item.words {
		if item.words[i][0] != "" && says(plain, item.words[i][:]) == "" {
			return false
		}
	}
	return true
}

// itemName is what an outline writes for an item: a section, or a part of it.
func (p *Pass) itemName(item *dueItem) string {
	if item.kind != notFromPerson {
		return p.sectionName("section", item.sections[0])
	}
	return register.KeyName("section", "parts", p.Register.Lang) + ": [" + p.sectionName("parts", item.part) + "]"
}

// sectionName is a value of a field of a section in the register's language.
func (p *Pass) sectionName(field, key string) string {
	for _, v := range register.TypeByName("section").Field(field).Values {
		if v.Key.En == key {
			return v.Key.In(p.Register.Lang)
		}
	}
	return key
}
