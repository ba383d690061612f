package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen014() Rule {
	return Rule{ID: "SEN014", Name: "workplace-biometrics-without-regulation", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 44", "CNIL-2019-001"), Check: checkSEN014}
}

// checkSEN014 finds the biometric data of staff where nothing cites the model
// regulation of the CNIL, outside which French law does not admit them.
func checkSEN014(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if d.Category.To == nil || !shippedAs(d.Category.To.ID, "biometric") || !anyKind(peopleBehind(a, d), "staff") {
			return
		}
		if o := p.controllerOf(a); o != nil && o.Country.IsGiven() && o.Country.V != "FR" {
			return
		}
		if !p.citesModel(a, d) {
			p.Report(d.Key, d.Path, words("activity", a.Name), dataName(d), p.key("data entry", "law"))
		}
	})
}

// citesModel tells that the sheet, a measure or a document speaks of the model
// regulation.
func (p *Pass) citesModel(a *register.Activity, d *register.DataEntry) bool {
	texts := []string{d.Law.Text, d.Note.Text, a.DPIA.Why.Text, a.DPIA.Evidence.Text, a.Note.Text}
	for _, u := range a.Purposes.Items {
		texts = append(texts, u.Detail.Text)
		for _, b := range derive.Bases(u) {
			texts = append(texts, b.Law.Text)
		}
	}
	for _, r := range a.Retention.Items {
		texts = append(texts, derive.TermsOf(r).Law.Text, strings.ReplaceAll(derive.TermsOf(r).Reference.V, "-", " "))
	}
	return slices.ContainsFunc(texts, func(s string) bool { return says(p.plain(s), modelRegulation[:]) != "" }) ||
		slices.ContainsFunc(p.statements, func(s statement) bool { return says(s.plain, modelRegulation[:]) != "" })
}

var modelRegulation = [...]string{"reglement type", "2019 001", "art 44 4", "article 44 4", "acces biometrique*", "model regulation", "biometric access*"}
