package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra015() Rule {
	return Rule{ID: "TRA015", Name: "compelling-interests-undocumented", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 49(1)", "GDPR 49(6)", "GDPR 30(1)(e)"), Check: checkTRA015}
}

// checkTRA015 finds the transfers that rest on compelling interests without the
// assessment that the register must hold.
func checkTRA015(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		d, ok := p.Facts.Derogation(t.Derogation.V)
		if !ok || !d.InRegister {
			return
		}
		var missing diag.Values
		if !t.Evidence.IsGiven() {
			missing = append(missing, p.key("transfer", "evidence").Value)
		}
		if !t.Measures.IsGiven() {
			missing = append(missing, p.key("transfer", "supplementary_measures").Value)
		}
		if len(missing) > 0 {
			p.lack(diag.Error, t.Evidence.Meta, t.Derogation.At, t.Path, code("transfer", t.ID), country(t.Country), diag.Arg{Name: "keys", Value: missing})
		}
	})
}
