package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra011() Rule {
	return Rule{ID: "TRA011", Name: "derogation-for-regular-transfer", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 49(1)", "GDPR recital 111", "EDPB-02/2018"), Check: checkTRA011}
}

// checkTRA011 finds the derogations used for a regular flow: they are read
// strictly.
func checkTRA011(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if t.Derogation.IsGiven() && t.Frequency.Is("regular") {
			s := diag.Info
			if occasional(t.Derogation) {
				s = diag.Warning
			}
			p.ReportAs(s, t.Derogation.At, t.Path, code("transfer", t.ID), country(t.Country))
			p.relate("frequency", t.Frequency.At)
		}
	})
}

// occasional tells the derogations that the GDPR keeps for occasional or
// non-repetitive transfers (recital 111, article 49(1)); the others are
// exceptions all the same (EDPB 2/2018).
func occasional(d register.Enum) bool {
	return d.Is("contract-with-subject") || d.Is("contract-in-interest") || d.Is("legal-claims") || d.Is("compelling-interests")
}
