package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas005() Rule {
	return Rule{ID: "BAS005", Name: "interest-tautological", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(d)", "GDPR 6(1)(f)"), Check: checkBAS005}
}

// checkBAS005 finds the interests that only repeat the name of the basis.
func checkBAS005(p *Pass) {
	p.eachBasis(func(b basis) {
		if b.Basis.Is("legitimate-interests") && b.Interest.IsGiven() && madeOf(p.plain(b.Interest.Text), emptyWords) {
			p.Report(b.Interest.At, b.purpose.Path, append(b.args(), words("interest", b.Interest))...)
		}
	})
}

// emptyWords say that there is an interest and whose, not which, folded.
const emptyWords = " interet interets legitime legitimes de la l le du notre nos societe entreprise organisme responsable traitement association " +
	"legitimate interest interests of the our company organisation controller business "
