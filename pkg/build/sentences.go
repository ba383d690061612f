package build

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/report"
)

// Judged is a finding, and the decision that accepts it: nil while it is open.
type Judged struct {
	diag.Finding
	Decision *register.Decision
}

// Items joins the sentences of the findings, in the language of the catalogue.
func Items(list []Judged, cat *i18n.Catalogue) []report.Item {
	out := make([]report.Item, len(list))
	for i, j := range list {
		out[i] = item(j, cat)
	}
	return out
}

func item(j Judged, cat *i18n.Catalogue) report.Item {
	it := report.Item{Finding: j.Finding}
	for _, a := range j.Args {
		it.Message += " " + a.Name + " " + cat.Value(a.Value)
	}
	if d := j.Decision; d != nil {
		it.Decided = &report.Decision{Reason: d.Reason.In(string(cat.Lang())), By: d.By.In(string(cat.Lang())), Until: d.Until.V}
	}
	return it
}
