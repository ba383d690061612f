package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des013() Rule {
	return Rule{ID: "DES013", Name: "vendor-under-two-names", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)"), Check: checkDES013}
}

// checkDES013 finds the organisations that are one, written twice.
func checkDES013(p *Pass) {
	first := map[string]*register.Organisation{}
	for _, o := range p.Register.Organisations.Items {
		key := p.plain(o.Name.Text)
		if v, ok := p.Facts.Vendor(o.Name.Text); ok {
			key = v.ID
		}
		other := first[key]
		if other == nil {
			first[key] = o
		} else if o.Name.IsGiven() && o.Parent.To != other && other.Parent.To != o {
			p.Report(o.Key, o.Path, words("organisation", o.Name), words("other", other.Name), code("id", other.ID))
			p.relate("other", other.Key)
		}
	}
}
