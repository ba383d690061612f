package lint

import (
	"strings"

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
		key, _ := legalForm(p.plain(o.Name.Text))
		if v, ok := p.Facts.Vendor(o.Name.Text); ok {
			key = v.ID
		}
		other := first[key]
		if other == nil {
			first[key] = o
		} else if o.Name.IsGiven() && o.Parent.To != other && other.Parent.To != o && !p.twoCompanies(o, other) {
			p.Report(o.Key, o.Path, words("organisation", o.Name), words("other", other.Name), code("id", other.ID))
			p.relate("other", other.Key)
		}
	}
}

// twoCompanies tells two organisations of one name whose legal forms differ: two
// forms, or a form and another country, make two companies.
func (p *Pass) twoCompanies(a, b *register.Organisation) bool {
	name, one := legalForm(p.plain(a.Name.Text))
	other, two := legalForm(p.plain(b.Name.Text))
	return name == other && one != two && (one != "" && two != "" || a.Country.IsGiven() && b.Country.IsGiven() && a.Country.V != b.Country.V)
}

// legalForm parts a plain name from the legal form that ends it, "" for none.
func legalForm(plain string) (name, form string) {
	for _, f := range legalForms {
		if rest, ok := strings.CutSuffix(plain, f); ok && rest != "" {
			return rest + " ", strings.TrimSpace(f)
		}
	}
	return plain, ""
}

var legalForms = [...]string{" sas ", " sasu ", " sa ", " sarl ", " eurl ", " sci ", " scop ", " inc ", " llc ", " ltd ", " limited ", " gmbh ", " ag ", " bv ", " plc "}
