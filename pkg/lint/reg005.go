package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg005() Rule {
	return Rule{ID: "REG005", Name: "activity-of-another-controller", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(a)", "GDPR 26", "GDPR 13(1)(a)"), Check: checkREG005}
}

// checkREG005 finds the activities of another controller among one's own, when
// nobody can reach it.
func checkREG005(p *Pass) {
	own := p.Register.Organisation()
	for _, a := range p.activities {
		o := a.Controller.To
		if o == nil || own == nil || o == own || o.Address.IsGiven() || reachable(o.Contact.To) {
			continue
		}
		p.Report(a.Controller.At, a.Path, words("activity", a.Name), words("organisation", o.Name), p.key("organisation", "contact"))
	}
}
