package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen009() Rule {
	return Rule{ID: "SEN009", Name: "health-host-uncertified", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CSP L1111-8", "GDPR 28(1)"), Check: checkSEN009}
}

// checkSEN009 finds the health data from care that a third party hosts, or that
// the organisation hosts for others, without a health hosting certificate, as
// far as the register says.
func checkSEN009(p *Pass) {
	for _, a := range p.activities {
		i := slices.IndexFunc(a.Data.Items, func(d *register.DataEntry) bool {
			return isHealth(d) && (d.Exception.Is("health-care") || p.ForCare(a, d))
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
	for _, a := range p.Register.ProcessorActivities.Items {
		if i := slices.IndexFunc(a.Data.Items, isHealth); i >= 0 && p.hostsCare(a, a.Data.Items[i]) && !p.certifiedHost(a) {
			p.Report(a.Data.Items[i].Key, a.Data.Items[i].Path, words("activity", a.Name), dataName(a.Data.Items[i]))
		}
	}
}

func isHealth(d *register.DataEntry) bool {
	return d.Category.To != nil && shippedAs(d.Category.To.ID, "health")
}

// hostsCare tells that a processor hosts, for others, health data that care
// produced, as its own words say.
func (p *Pass) hostsCare(a *register.ProcessorActivity, d *register.DataEntry) bool {
	texts := []register.Text{a.Name, a.Description, d.Name}
	for i := range d.Items.Items {
		texts = append(texts, d.Items.Items[i].Text)
	}
	texts = append(texts, a.Operations.Items...)
	said := func(list []string) bool {
		return slices.ContainsFunc(texts, func(t register.Text) bool { return p.named(t.Text, list, nil) != "" })
	}
	patient := func(r register.Ref[register.PersonCategory]) bool {
		return r.To != nil && p.spot(r.To.Name.Text, careWords[:]) != ""
	}
	return said(hosting[:]) && (d.Exception.Is("health-care") || said(careWords[:]) ||
		slices.ContainsFunc(a.Persons.Items, patient) || slices.ContainsFunc(d.Persons.Items, patient))
}

var (
	hosting   = [...]string{"hebergement*", "heberge*", "infogerance", "sauvegarde*", "stockage", "hosting", "hosts", "backup*", "storage"}
	careWords = [...]string{"patient*", "soin", "soins", "dossier medical", "dossiers medicaux", "medico social", "medico sociaux", "cabinet medical", "cabinets medicaux", "etablissement de sante", "etablissements de sante", "professionnels de sante",
		"hopital", "hopitaux", "clinique*", "ehpad", "residents", "ordonnance*", "care", "medical record*", "medical practice*", "hospital*", "prescription*"}
)

// certifiedHost tells that the organisation, or one of those it hosts with,
// claims a health hosting certificate.
func (p *Pass) certifiedHost(a *register.ProcessorActivity) bool {
	if o := p.Register.Organisation(); o != nil && p.hasHDS(o.Certifications.Items) {
		return true
	}
	for i := range a.Systems.Items {
		if s := a.Systems.Items[i].To; s != nil && p.certified(s) {
			return true
		}
	}
	for _, x := range derive.OfProcessorActivity(a).Agreements() {
		if p.hasHDS(x.Certifications.Items) || x.With.To != nil && p.hasHDS(x.With.To.Certifications.Items) {
			return true
		}
	}
	return false
}

func (p *Pass) hasHDS(list []register.Certification) bool {
	return slices.ContainsFunc(list, func(c register.Certification) bool { return p.spot(c.Name.Text, healthHosting[:]) != "" })
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
	return p.hasHDS(list)
}

var healthHosting = [...]string{"hds", "hebergeur de donnees de sante", "hebergement de donnees de sante", "health data hosting"}
