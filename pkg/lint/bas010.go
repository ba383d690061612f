package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas010() Rule {
	return Rule{ID: "BAS010", Name: "consent-hardly-free", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(11)", "GDPR recital 43", "EDPB-05/2020"), Check: checkBAS010}
}

// checkBAS010 finds the consents asked from staff, who are rarely free to
// refuse, and from those who need a public service, who may not be.
func checkBAS010(p *Pass) {
	p.eachBasis(func(b basis) {
		if !b.Basis.Is("consent") || b.Consent.Refusal.IsGiven() {
			return
		}
		persons, args := personsOf(b.activity, b.purpose), append(b.args(), p.key("consent", "refusal"))
		if areKind(persons, "staff") {
			p.Report(b.place(), b.purpose.Path, append(args, diag.Arg{Name: "staff", Value: diag.Text(persons[0].To.Name.Text)})...)
		}
		if areKind(persons, "public-user") && isPublic(p.controllerOf(b.activity)) && p.spot(b.purpose.Text.Text, optionalNews[:]) == "" {
			p.ReportAs(diag.Info, b.place(), b.purpose.Path, append(args, diag.Arg{Name: "users", Value: diag.Text(persons[0].To.Name.Text)})...)
		}
	})
}

// optionalNews is what nobody needs: refusing it costs nothing.
var optionalNews = [...]string{"lettre d information", "lettres d information", "newsletter*", "infolettre*", "magazine*", "alertes", "sondage*", "enquete de satisfaction", "enquetes de satisfaction", "actualites", "traceurs", "cookies", "mesure d audience", "news", "survey*"}
