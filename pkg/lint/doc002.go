package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc002() Rule {
	return Rule{ID: "DOC002", Name: "notice-item-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13", "GDPR 14"), Check: checkDOC002}
}

// checkDOC002 finds the policies and notices whose outline leaves out an item
// that articles 13 and 14 always ask for. The usual outline holds them all; an
// author may also say an item in prose.
func checkDOC002(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if !isNotice(d) || len(d.Outline.Items) == 0 || len(d.Activities.Items) == 0 {
			continue
		}
		var missing diag.Values
		for _, item := range dueItems {
			if !hasSection(d.Outline.Items, item.sections[:], item.part) && !p.written(d, item.words[:]) && p.due(d, item.part) {
				missing = append(missing, diag.Code(p.sectionName(item.sections[0])))
			}
		}
		if len(missing) > 0 {
			p.Report(d.Outline.Key, d.Path, words("document", d.Title), diag.Arg{Name: "sections", Value: missing})
		}
	}
}

// dueItems are the items that are always due (and transfers, when there are
// some), the sections or the part that tell them, and words that show them in
// prose.
var dueItems = [...]struct {
	sections [3]string
	part     string
	words    [4]string
}{
	{[3]string{"controller", "organisation"}, "", [4]string{"responsable du traitement est", "responsable de traitement est", "controller is", "nous sommes responsable*"}},
	{[3]string{"activities"}, "purposes", [4]string{"finalites", "purposes"}},
	{[3]string{"retention"}, "retention", [4]string{"duree de conservation", "durees de conservation", "retention period", "conservees pendant"}},
	{[3]string{"recipients"}, "recipients", [4]string{"destinataires", "recipients"}},
	{[3]string{"transfers"}, "transfers", [4]string{"hors de l union", "pays tiers", "third country", "third countries"}},
	{[3]string{"rights"}, "rights", [4]string{"droit d acces", "right of access", "vos droits", "your rights"}},
	{[3]string{"complaint"}, "", [4]string{"cnil", "reclamation", "supervisory authority", "complaint"}},
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

// due tells that an item is due: transfers only when data leave.
func (p *Pass) due(d *register.Document, part string) bool {
	if part != "transfers" {
		return true
	}
	for _, m := range p.moves {
		leaves := m.declared || len(m.undeclared) > 0
		if leaves && slices.ContainsFunc(d.Activities.Items, func(r register.Ref[register.Activity]) bool { return r.To != nil && &r.To.Head == m.Head }) {
			return true
		}
	}
	return false
}

// written tells that a sentence of the document holds one of the words.
func (p *Pass) written(d *register.Document, list []string) bool {
	return slices.ContainsFunc(p.statements, func(s statement) bool { return slices.Equal(s.path, d.Path) && says(s.plain, list) != "" })
}

func (p *Pass) sectionName(key string) string {
	for _, v := range register.TypeByName("section").Fields {
		if v.Key.En == "section" {
			for _, x := range v.Values {
				if x.Key.En == key {
					return x.Key.In(p.Register.Lang)
				}
			}
		}
	}
	return key
}
