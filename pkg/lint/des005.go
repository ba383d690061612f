package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des005() Rule {
	return Rule{ID: "DES005", Name: "sub-processing-not-authorised", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(2)", "GDPR 28(4)"), Check: checkDES005}
}

// checkDES005 finds the processors that engage others under no stated
// authorisation.
func checkDES005(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		s := &a.SubProcessors
		if a.Role.Is("processor") && len(s.List.Items) > 0 && !s.Authorisation.IsGiven() {
			p.lack(diag.Warning, s.Authorisation.Meta, s.Key, a.Path, partner(a), p.key("sub-processing", "authorisation"))
		}
	}
}
