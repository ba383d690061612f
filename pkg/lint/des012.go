package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des012() Rule {
	return Rule{ID: "DES012", Name: "software-without-recipient", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)", "GDPR 13(1)(e)"), Check: checkDES012}
}

// checkDES012 finds the software of a known vendor that no recipient answers
// for, the forms made with it and the purposes pursued with it.
func checkDES012(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, t := range a.Software.Items {
			if p.spot(t.Text, inHouse[:]) == "" {
				p.unanswered(a, t, p.Facts.VendorsIn(t.Text))
			}
		}
		for _, t := range a.Channels.Items {
			if plain := p.plain(t.Text); says(plain, forms[:]) != "" && says(plain, inHouse[:]) == "" {
				p.unanswered(a, t, p.Facts.VendorsIn(t.Text))
			}
		}
		for _, u := range a.Purposes.Items {
			if plain := p.plain(u.Text.Text); says(plain, means[:]) != "" && says(plain, inHouse[:]) == "" {
				p.unanswered(a, u.Text, slices.DeleteFunc(p.Facts.VendorsIn(u.Text.Text), func(v facts.Vendor) bool {
					return !p.meansOf(plain, v) || slices.ContainsFunc(a.Software.Items, func(t register.Text) bool { return p.speaksOf(v, t.Text) })
				}))
			}
		}
	}
}

// unanswered reports a text of an activity for the first of the vendors it names
// that no recipient answers for.
func (p *Pass) unanswered(a *register.Activity, t register.Text, named []facts.Vendor) {
	for _, v := range named {
		if !v.Ambiguous && v.Role != "controller" && !p.recipientIs(derive.OfActivity(a), v) {
			p.Report(t.At, a.Path, words("activity", a.Name), words("software", t), diag.Arg{Name: "vendor", Value: diag.Text(v.Names[0])}, day("known", v.AsOf))
			p.rests(v.Origin)
			return
		}
	}
}

// meansOf tells a purpose that a vendor serves: "envoyer la lettre avec
// Mailchimp", and not "publier nos offres sur LinkedIn".
func (p *Pass) meansOf(plain string, v facts.Vendor) bool {
	return slices.ContainsFunc(v.Names, func(name string) bool {
		return slices.ContainsFunc(means[:], func(m string) bool {
			from, _ := find(plain, m+strings.TrimRight(p.plain(name), " "), false)
			return from >= 0
		})
	})
}

var means = [...]string{"avec", "via", "grace a", "au moyen de", "a l aide de", "par l intermediaire de", "with", "using", "through"}

// forms are the channels that need a tool: a network where people apply by
// themselves is their source, not ours.
var forms = [...]string{"form", "forms", "formulaire*", "questionnaire*", "sondage*", "survey*"}

// inHouse tells of software that its vendor does not run.
var inHouse = [...]string{"installe*", "dans nos locaux", "sur nos serveurs", "auto heberge*", "on premise*", "on our servers", "self hosted"}

// recipientIs tells that a processing names a vendor: as a partner, a service or
// a recipient.
func (p *Pass) recipientIs(m derive.Processing, v facts.Vendor) bool {
	for _, a := range m.Agreements() {
		if p.speaksOf(v, a.Name.Text) || a.With.To != nil && p.runs(a.With.To, v) {
			return true
		}
	}
	for _, r := range m.Recipients.Others.Items {
		if p.speaksOf(v, r.Name.Text) || r.Organisation.To != nil && p.runs(r.Organisation.To, v) {
			return true
		}
	}
	return false
}

// runs tells that an organisation is a vendor, by its name or its legal name.
func (p *Pass) runs(o *register.Organisation, v facts.Vendor) bool {
	return p.speaksOf(v, o.Name.Text) || p.speaksOf(v, o.LegalName.Text)
}

// speaksOf tells a name that holds a brand of a vendor, or of its group, or that
// is one of its companies.
func (p *Pass) speaksOf(v facts.Vendor, name string) bool {
	return v.HasCompany(name) || slices.ContainsFunc(p.Facts.VendorsIn(name), func(x facts.Vendor) bool { return x.ID == v.ID || sameGroup(x, v) })
}

// sameGroup tells two brands of one group, as far as their first words show:
// "Google Analytics", "Google Workspace".
func sameGroup(a, b facts.Vendor) bool {
	first := func(v facts.Vendor) string { w, _, _ := strings.Cut(v.Names[0], " "); return w }
	return first(a) == first(b)
}
