package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg013() Rule {
	return Rule{ID: "REG013", Name: "eu-representative-missing", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 27(1)", "GDPR 27(2)", "GDPR 27(3)", "GDPR 30(1)(a)"), Check: checkREG013}
}

// checkREG013 finds the organisations established outside the EEA without a
// representative in the Union, or with one who is not there either.
func checkREG013(p *Pass) {
	o := p.Register.Organisation()
	if o == nil || !p.Outside(o.Country) || o.Nature.Is("public") { // 27(2)(b) exempts public bodies
		return
	}
	for _, c := range o.Establishments.Items {
		if p.Facts.EEA(c.V) {
			return
		}
	}
	args := []diag.Arg{words("organisation", o.Name), country(o.Country), p.key("organisation", "eu_representative"), code("establishments", register.KeyName("organisation", "establishments", p.Register.Lang))}
	r := o.EURepresentative
	switch {
	case !r.Answered():
		p.Report(o.Key, o.Path, args...)
	case r.IsNone() && r.Reason.Text == "":
		p.Report(r.At, o.Path, args...)
	case r.To != nil && p.Outside(r.To.Country):
		p.Report(r.At, o.Path, append(args, words("representative", r.To.Name), diag.Arg{Name: "abroad", Value: diag.Country(r.To.Country.V)})...)
	}
}
