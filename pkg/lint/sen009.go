package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen009() Rule {
	return Rule{ID: "SEN009", Name: "health-host-uncertified", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CSP L1111-8", "GDPR 28(1)"), Check: checkSEN009}
}

// checkSEN009 finds the health data from care that a third party hosts without
// a health hosting certificate, as far as the register says.
func checkSEN009(p *Pass) {
	for _, a := range p.activities {
		i := slices.IndexFunc(a.Data.Items, func(d *register.DataEntry) bool {
			return d.Category.To != nil && shippedAs(d.Category.To.ID, "health") && (d.Exception.Is("health-care") || p.isCarer(a))
		})
		if i < 0 {
			continue
		}
		for j := range a.Systems.Items {
			if s := a.Systems.Items[j].To; s != nil && len(s.Agreements.Items) > 0 && !p.certified(s) {
				p.Report(a.Data.Items[i].Key, a.Data.Items[i].Path, words("activity", a.Name), words("system", s.Name))
				p.relate("system", a.Systems.Items[j].At)
				break
			}
		}
	}
}

// isCarer tells that the controller of an activity provides care.
func (p *Pass) isCarer(a *register.Activity) bool {
	o := a.Controller.To
	if o == nil {
		o = p.Register.Organisation()
	}
	return o != nil && o.Nature.Is("health")
}

// certified tells that a system, one of its providers or one of its places
// claims a health hosting certificate.
func (p *Pass) certified(s *register.System) bool {
	list := slices.Clone(s.Certifications.Items)
	for i := range s.Agreements.Items {
		if a := s.Agreements.Items[i].To; a != nil {
			list = append(list, a.Certifications.Items...)
			if a.With.To != nil {
				list = append(list, a.With.To.Certifications.Items...)
			}
		}
	}
	for _, l := range s.Places.Items {
		if l.Place.To != nil {
			list = append(list, l.Place.To.Certifications.Items...)
		}
	}
	return slices.ContainsFunc(list, func(c register.Certification) bool { return p.spot(c.Name.Text, healthHosting[:]) != "" })
}

var healthHosting = [...]string{"hds", "hebergeur de donnees de sante", "hebergement de donnees de sante", "health data hosting"}
