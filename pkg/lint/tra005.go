package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra005() Rule {
	return Rule{ID: "TRA005", Name: "list-not-checked", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 45", "2023/1795"), Check: checkTRA005}
}

// checkTRA005 finds the adequacy decisions that cover listed organisations only,
// where nobody looked at the list.
func checkTRA005(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		d, ok := p.Facts.Adequacy(t.Country.V)
		if ok && d.Coverage == facts.ListedOnly && t.Safeguard.Is("adequacy") && !t.CheckedOn.IsGiven() {
			p.lack(diag.Warning, t.CheckedOn.Meta, t.Safeguard.At, t.Path, code("transfer", t.ID), country(t.Country), p.key("transfer", "checked_on"))
			p.rests(d.Origin)
		}
	})
}
