package build

import (
	"cmp"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/report"
)

// Items joins the sentences of the findings, in the language of the catalogue,
// about files written in a language ("" for files of .registre).
func Items(list []Judged, cat *i18n.Catalogue, written i18n.Lang) []report.Item {
	out := make([]report.Item, len(list))
	pages := map[string]lint.Page{} // each is read once
	for i, j := range list {
		page, ok := pages[j.ID]
		if !ok {
			page, _ = lint.PageOf(j.ID)
			pages[j.ID] = page
		}
		out[i] = item(j, page, cat, written)
	}
	return out
}

func item(j Judged, page lint.Page, cat *i18n.Catalogue, written i18n.Lang) report.Item {
	it := report.Item{Finding: j.Finding, Identity: report.Identity(&j.Finding)}
	if page.ID == "" { // a defect of ours, which must not pass for silence
		it.Name = "⟦" + j.ID + "⟧"
	} else {
		it.Name, it.Message, it.Help = page.Name(cat.Lang()), page.Message(cat, j.Finding), page.Help(cat, j.Finding, cmp.Or(written, cat.Lang()))
		if len(it.Law) == 0 {
			it.Law = page.Law
		}
	}
	for _, r := range j.Related {
		role := page.Role(cat.Lang(), r.Role)
		if r.Role == lint.OwnFact {
			role = cat.Term("role.own-fact")
		}
		it.Roles = append(it.Roles, role)
	}
	if d := j.Decision; d != nil {
		lang := string(cat.Lang())
		it.Decided = &report.Decision{Reason: d.Reason.In(lang), By: d.By.In(lang), Until: d.Until.V}
	}
	return it
}
