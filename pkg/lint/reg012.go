package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg012() Rule {
	return Rule{ID: "REG012", Name: "certification-unproven", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(1)", "GDPR 5(2)", "CSP L1111-8"), Check: checkREG012}
}

// checkREG012 finds the certifications claimed without a reference or an end, or
// whose end has passed. HDS certificates of the first version ended on 16 May
// 2026.
func checkREG012(p *Pass) {
	all := func(list []register.Certification, h register.Head) {
		for i := range list {
			c := &list[i]
			switch {
			case c.Until.IsGiven() && c.Until.V < p.AsOf:
				p.Report(c.Until.At, h.Path, words("certification", c.Name), day("until", c.Until.V))
			case !c.Reference.IsGiven() && !c.Until.Answered():
				p.ReportAs(diag.Info, c.Name.At, h.Path, words("certification", c.Name), code("missing", register.KeyName("certification", "reference", p.Register.Lang)))
			}
		}
	}
	for _, o := range p.Register.Organisations.Items {
		all(o.Certifications.Items, o.Head)
	}
	for _, a := range p.Register.Agreements.Items {
		all(a.Certifications.Items, a.Head)
	}
	for _, x := range p.Register.Places.Items {
		all(x.Certifications.Items, x.Head)
	}
	for _, s := range p.Register.Systems.Items {
		all(s.Certifications.Items, s.Head)
	}
}
