package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des008() Rule {
	return Rule{ID: "DES008", Name: "unusual-role", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(7)", "GDPR 4(8)", "GDPR 28"), Check: checkDES008}
}

// checkDES008 asks about the roles that differ from the usual one of a known
// vendor: a registrar keeps its files for itself, a form tool does not.
func checkDES008(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		v, ok := p.vendorOf(a)
		if !ok || !a.Role.IsGiven() {
			continue
		}
		executes := a.Role.Is("processor")
		if v.Role == "controller" && executes || v.Role == "processor" && !executes && !a.Role.Is("joint-controller") {
			label := p.Facts.Say("role", v.Role, p.Register.Lang)
			p.Report(a.Role.At, a.Path, partner(a), diag.Arg{Name: "usual", Value: diag.Text(label)}, day("known", v.AsOf))
			p.rests(v.Origin)
		}
	}
}

// vendorOf is the known vendor of an agreement: by the name of the partner, else
// by the name of the service. A name that is an ordinary word says nothing.
func (p *Pass) vendorOf(a *register.Agreement) (facts.Vendor, bool) {
	var names []string
	if a.With.To != nil {
		names = append(names, a.With.To.Name.Text)
	}
	for _, name := range append(names, a.Name.Text) {
		if v, ok := p.Facts.Vendor(name); ok && !v.Ambiguous {
			return v, true
		}
	}
	return facts.Vendor{}, false
}
