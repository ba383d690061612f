package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas008() Rule {
	return Rule{ID: "BAS008", Name: "public-authority-on-legitimate-interests", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)"), Check: checkBAS008}
}

// checkBAS008 finds the public bodies that rely on legitimate interests in their
// tasks, which the last sentence of article 6(1) closes to them.
func checkBAS008(p *Pass) {
	p.eachBasis(func(b basis) {
		if !isPublic(p.controllerOf(b.activity)) || !b.Basis.Is("legitimate-interests") || b.OutsideTasks.V {
			return
		}
		s := diag.Warning // within its tasks or not: a person must judge
		if b.OutsideTasks.IsGiven() {
			s = diag.Error
		}
		p.ReportAs(s, b.place(), b.purpose.Path, append(b.args(), p.key("basis", "outside_public_tasks"))...)
	})
}
