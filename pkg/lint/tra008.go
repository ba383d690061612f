package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func tra008() Rule {
	return Rule{ID: "TRA008", Name: "transfer-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44", "GDPR 30(1)(e)", "GDPR 13(1)(f)"), Check: checkTRA008}
}

// checkTRA008 finds the activities that say no transfer while their recipients,
// places or accesses show one, and the agreements that say so of themselves.
func checkTRA008(p *Pass) {
	for _, m := range p.moves {
		if m.SaysNoTransfer() && len(m.undeclared) > 0 {
			p.reportMovement(diag.Error, m, m.undeclared, m.Transfers.At)
			continue
		}
		for _, use := range m.Agreements() {
			own := slices.DeleteFunc(slices.Clone(m.undeclared), func(f derive.Flow) bool { return f.Agreement != use })
			if use.Transfers.IsNone() && len(own) > 0 {
				p.reportMovement(diag.Error, m, own, use.Transfers.At)
			}
		}
	}
}

// reportMovement reports the countries where the data of a processing go, once,
// with the places that show it.
func (p *Pass) reportMovement(s diag.Severity, m movement, flows []derive.Flow, at diag.Place) {
	var countries diag.Values
	for _, f := range flows {
		if c := diag.Country(f.Country.V); !slices.Contains(countries, diag.Value(c)) {
			countries = append(countries, c)
		}
	}
	p.ReportAs(s, at, m.Head.Path, words("activity", m.Name), diag.Arg{Name: "countries", Value: countries}, p.key("activity", "transfers"))
	for _, f := range flows {
		p.relate(causes[f.Cause], f.Country.At)
	}
}

// causes are the roles of the places that show a transfer.
var causes = [...]string{derive.Importer: "importer", derive.Location: "location", derive.Access: "access", derive.Onward: "onward"}
