package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don007() Rule {
	return Rule{ID: "DON007", Name: "data-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 12(1)"), Check: checkDON007}
}

// checkDON007 finds the sentences that say some data are not held, where the
// register lists them.
func checkDON007(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		for _, x := range denied {
			if says(s.plain, x.words[:]) == "" || says(s.plain, sentWords[:]) != "" {
				continue // what is not sent may well be held
			}
			if a, d := p.listed(s, x.category); d != nil {
				p.Report(s.at, s.path, s.quote(), words("activity", a.Name), dataName(d))
				p.relate("data", d.Key)
			}
		}
	}
}

// denied are ways to say that no data of a category are held.
var denied = [...]struct {
	category string
	words    [4]string
}{
	{"bank-details", [4]string{"aucune donnee bancaire", "aucune information bancaire", "pas de donnees bancaires", "no bank d*"}},
	{"health", [4]string{"aucune donnee de sante", "pas de donnees de sante", "no health data", "aucune information medicale"}},
	{"location", [4]string{"aucune donnee de localisation", "pas de geolocalisation", "aucune geolocalisation", "no location data"}},
	{"biometric", [4]string{"aucune donnee biometrique", "pas de biometrie", "pas de donnees biometriques", "no biometric data"}},
}

var sentWords = [...]string{"transmis*", "communiqu*", "envoy*", "partage*", "cede*", "vendu*", "sent", "shared", "disclosed", "sold"}

// listed finds the data of a shipped category in the activities that a
// statement speaks of.
func (p *Pass) listed(s *statement, category string) (*register.Activity, *register.DataEntry) {
	for _, a := range p.activities {
		if len(s.activities) > 0 && !slices.Contains(s.activities, a) {
			continue
		}
		for _, d := range a.Data.Items {
			if to := d.Category.To; to != nil && shippedAs(to.ID, category) {
				return a, d
			}
		}
	}
	return nil, nil
}

// shippedAs tells that an identifier is that of a shipped category, in either
// language.
func shippedAs(id, category string) bool {
	fr, _ := register.ShippedID("data_categories", category, "en", "fr")
	return id == category || id == fr
}
