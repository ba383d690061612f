package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des015() Rule {
	return Rule{ID: "DES015", Name: "vendor-under-a-former-name", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)", "GDPR 13(1)(e)"), Check: checkDES015}
}

// checkDES015 finds, once each, the names that a vendor gave up: a brand that
// changed often changed its contract, its company or its sub-processors too.
func checkDES015(p *Pass) {
	told := map[string]int{} // by name: its finding
	p.eachVendorName(func(text string, at diag.Place, path []string) {
		v, r, ok := p.Facts.FormerName(text)
		if !ok {
			return
		}
		if i, again := told[r.Name]; again {
			p.found[i].Related = append(p.found[i].Related, diag.Related{Place: at, Role: "also"})
			return
		}
		told[r.Name] = len(p.found)
		p.reportFormerName(v, r, at, path)
	})
}

func (p *Pass) reportFormerName(v facts.Vendor, r facts.Renaming, at diag.Place, path []string) {
	p.Report(at, path, diag.Arg{Name: "former", Value: diag.Text(r.Name)}, diag.Arg{Name: "vendor", Value: diag.Text(v.Names[0])},
		day("until", r.Until), day("known", v.AsOf))
	p.rests(v.Origin)
}

// eachVendorName visits the texts that name vendors: what is called by the name
// of one, then what the register says in sentences.
func (p *Pass) eachVendorName(visit func(text string, at diag.Place, path []string)) {
	name := func(t register.Text, h register.Head) { visit(t.Text, t.At, h.Path) }
	for _, o := range p.Register.Organisations.Items {
		name(o.Name, o.Head)
	}
	for _, a := range p.Register.Agreements.Items {
		name(a.Name, a.Head)
	}
	for _, s := range p.Register.Systems.Items {
		name(s.Name, s.Head)
	}
	for _, t := range p.Register.Trackers.Items {
		name(t.Name, t.Head)
	}
	for _, a := range p.Register.Activities.Items {
		for _, t := range a.Software.Items {
			name(t, a.Head)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		for _, t := range a.Software.Items {
			name(t, a.Head)
		}
	}
	for i := range p.statements {
		s := &p.statements[i]
		visit(s.raw, s.at, s.path)
	}
}
