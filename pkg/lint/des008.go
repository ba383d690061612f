package lint

import (
	"strings"

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
		executes := a.Role.Is("processor")
		if v, ok := p.decidesWithUs(a); ok {
			p.reportRole(diag.Info, a, v)
		}
		v, ok := p.vendorOf(a)
		if !ok || !a.Role.IsGiven() {
			continue
		}
		if v.Role == "controller" && executes || v.Role == "processor" && !executes && !a.Role.Is("joint-controller") {
			p.reportRole(diag.Warning, a, v)
		}
	}
}

func (p *Pass) reportRole(s diag.Severity, a *register.Agreement, v facts.Vendor) {
	label := p.Facts.Say("role", v.Role, p.Register.Lang)
	p.ReportAs(s, a.Role.At, a.Path, partner(a), diag.Arg{Name: "usual", Value: diag.Text(label)}, day("known", v.AsOf))
	p.rests(v.Origin)
}

// decidesWithUs is the vendor of a processor's agreement that usually is a joint
// controller.
// One whose name is an ordinary word must be established where its companies are.
func (p *Pass) decidesWithUs(a *register.Agreement) (facts.Vendor, bool) {
	if a.With.To == nil || !a.Role.Is("processor") {
		return facts.Vendor{}, false
	}
	for _, v := range p.Facts.VendorsIn(a.With.To.Name.Text + ", " + a.Name.Text) {
		c := a.With.To.Country
		if v.Role == "joint" && (!v.Ambiguous || c.V == v.HQ || c.IsGiven() && strings.Contains(v.Entity, "("+c.V+")")) {
			return v, true
		}
	}
	return facts.Vendor{}, false
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
