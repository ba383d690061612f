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
		if system, host := p.uncertified(a); system != nil {
			p.Report(a.Data.Items[i].Key, a.Data.Items[i].Path, words("activity", a.Name), words("system", system.To.Name))
			p.relate("system", system.At)
		} else if host != nil {
			p.Report(a.Data.Items[i].Key, a.Data.Items[i].Path, words("activity", a.Name), diag.Arg{Name: "host", Value: partner(host).Value})
			p.relate("host", host.Key)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		if i := slices.IndexFunc(a.Data.Items, isHealth); i >= 0 && p.hostsCare(a, a.Data.Items[i]) && !p.certifiedHost(a) {
			p.Report(a.Data.Items[i].Key, a.Data.Items[i].Path, words("activity", a.Name), dataName(a.Data.Items[i]))
		}
	}
}

// uncertified is what hosts the data of an activity without a certificate: a
// system that a third party runs, or else a processor whose agreement says so.
func (p *Pass) uncertified(a *register.Activity) (system *register.Ref[register.System], host *register.Agreement) {
	for i := range a.Systems.Items {
		if s := a.Systems.Items[i].To; s != nil && len(s.Agreements.Items) > 0 && !p.certified(s) {
			return &a.Systems.Items[i], nil
		}
	}
	for i := range a.Recipients.Agreements.Items {
		g := a.Recipients.Agreements.Items[i].Agreement.To
		if g != nil && (p.named(g.Name.Text, hosting[:], housing[:]) != "" || p.named(g.Subject.Text, hosting[:], housing[:]) != "") && !p.certifiedBy(g) && !runs(g, a) {
			return nil, g
		}
	}
	return nil, nil
}

// runs tells that a system of an activity, looked at already, rests on an
// agreement.
func runs(g *register.Agreement, a *register.Activity) bool {
	return slices.ContainsFunc(a.Systems.Items, func(s register.Ref[register.System]) bool {
		return s.To != nil && slices.ContainsFunc(s.To.Agreements.Items, func(r register.Ref[register.Agreement]) bool { return r.To == g })
	})
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
	hosting = [...]string{"hebergement*", "heberge*", "infogerance", "sauvegarde*", "stockage", "hosting", "hosts", "backup*", "storage"}
	// housing is the other hosting: that of people.
	housing   = [...]string{"hebergement d urgence", "hebergement temporaire", "hebergement permanent", "centre d hebergement", "structure d hebergement", "hebergement des personnes", "hebergement des residents", "hebergement des familles"}
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
	return slices.ContainsFunc(derive.OfProcessorActivity(a).Agreements(), p.certifiedBy)
}

// certifiedBy tells that an agreement, its other party or one of its places
// claims a health hosting certificate.
func (p *Pass) certifiedBy(g *register.Agreement) bool {
	return p.hasHDS(g.Certifications.Items) || g.With.To != nil && p.hasHDS(g.With.To.Certifications.Items) || p.certifiedPlace(g.Places.Items)
}

func (p *Pass) certifiedPlace(list []*register.Location) bool {
	return slices.ContainsFunc(list, func(l *register.Location) bool { return l.Place.To != nil && p.hasHDS(l.Place.To.Certifications.Items) })
}

func (p *Pass) hasHDS(list []register.Certification) bool {
	return slices.ContainsFunc(list, func(c register.Certification) bool { return p.spot(c.Name.Text, healthHosting[:]) != "" })
}

// certified tells that a system, one of its providers or one of its places
// claims a health hosting certificate.
func (p *Pass) certified(s *register.System) bool {
	return p.hasHDS(s.Certifications.Items) || p.certifiedPlace(s.Places.Items) ||
		slices.ContainsFunc(s.Agreements.Items, func(r register.Ref[register.Agreement]) bool { return r.To != nil && p.certifiedBy(r.To) })
}

var healthHosting = [...]string{"hds", "hebergeur de donnees de sante", "hebergement de donnees de sante", "health data hosting"}
