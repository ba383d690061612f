package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra004() Rule {
	return Rule{ID: "TRA004", Name: "adequacy-out-of-scope", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 45(3)"), Check: checkTRA004}
}

// checkTRA004 finds the recipients that a sector-limited decision does not
// cover.
func checkTRA004(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		d, ok := p.Facts.Adequacy(t.Country.V)
		if ok && t.Safeguard.Is("adequacy") && d.At(p.AsOf) == facts.InForce && t.To.To != nil && outOfScope(d.Code, t.To.To.Nature) {
			p.Report(t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), words("organisation", t.To.To.Name), code("decision", d.Decision))
			p.relate("nature", t.To.To.Nature.At)
			p.rests(d.Origin)
		}
	})
}

// outOfScope tells the kinds of body that a decision limited to a sector leaves
// out: public bodies and non-profits in Canada (decision 2002/2/EC covers what
// PIPEDA does), the public sector in Japan (decision (EU) 2019/419, recital 10).
func outOfScope(country string, nature register.Enum) bool {
	switch country {
	case "CA":
		return nature.Is("public") || nature.Is("association")
	case "JP":
		return nature.Is("public")
	}
	return false
}
