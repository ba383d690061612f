package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc004() Rule {
	return Rule{ID: "DOC004", Name: "document-undated", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)", "GDPR 5(2)"), Check: checkDOC004}
}

// checkDOC004 finds the policies that carry neither a version nor a date. A
// notice beside a form often has none.
func checkDOC004(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		if d.Type.Is("privacy-policy") && !d.Version.Answered() && !d.InForceOn.Answered() {
			p.Report(d.Key, d.Path, words("document", d.Title), p.key("document", "in_force_on"), code("version", register.KeyName("document", "version", p.Register.Lang)))
		}
	}
}
