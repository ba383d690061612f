package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func fin002() Rule {
	return Rule{ID: "FIN002", Name: "purpose-too-vague", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(b)"), Check: checkFIN002}
}

// checkFIN002 finds the purposes that could cover anything.
func checkFIN002(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			if u.Text.IsGiven() && !u.Detail.IsGiven() && slices.Contains(emptyPurposes[:], strings.TrimSpace(p.plain(u.Text.Text))) {
				p.Report(u.Text.At, u.Path, words("activity", a.Name), words("purpose", u.Text))
			}
		}
	}
}

var emptyPurposes = [...]string{"gestion", "gestion interne", "divers", "autre", "autres", "besoins internes", "ameliorer le service", "ameliorer nos services",
	"ameliorer les services", "amelioration du service", "amelioration des services", "amelioration de nos services", "fins commerciales", "usage commercial", "statistiques",
	"suivi", "administration", "communication", "marketing", "management", "internal needs", "improve the service", "improving our services", "commercial purposes",
	"statistics", "other", "follow up"}
