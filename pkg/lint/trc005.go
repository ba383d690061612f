package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc005() Rule {
	return Rule{ID: "TRC005", Name: "tracker-provider-not-recipient", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)", "GDPR 13(1)(e)"), Check: checkTRC005}
}

// checkTRC005 finds the trackers of an activity whose provider is none of its
// recipients, and those that a document tells of though no activity uses them.
func checkTRC005(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		p.unusedTrackers(d, d.Outline.Items)
	}
	for _, a := range p.activities {
		for i := range a.Trackers.Items {
			t := a.Trackers.Items[i].To
			if t != nil && t.Provider.To != nil && t.Provider.To != p.Register.Organisation() && !receives(a, t.Provider.To) && !p.receivesBehind(a, t.Provider.To) {
				p.Report(a.Trackers.Items[i].At, a.Path, words("activity", a.Name), words("tracker", t.Name), words("organisation", t.Provider.To.Name), p.key("activity", "recipients"))
				p.relate("provider", t.Provider.At)
			}
		}
	}
}

func (p *Pass) unusedTrackers(d *register.Document, sections []register.Section) {
	for i := range sections {
		for j := range sections[i].Trackers.Items {
			r := &sections[i].Trackers.Items[j]
			if r.To != nil && r.To.Provider.To != nil && r.To.Provider.To != p.Register.Organisation() && !p.usesTracker(r.To) {
				p.Report(r.At, d.Path, words("document", d.Title), words("tracker", r.To.Name), words("organisation", r.To.Provider.To.Name), p.key("activity", "recipients"))
				p.relate("provider", r.To.Provider.At)
			}
		}
		p.unusedTrackers(d, sections[i].Sections.Items)
	}
}

// usesTracker tells that a sheet, of either kind, lists a tracker.
func (p *Pass) usesTracker(t *register.Tracker) bool {
	return slices.ContainsFunc(p.moves, func(m *movement) bool {
		return slices.ContainsFunc(m.Trackers, func(r register.Ref[register.Tracker]) bool { return r.To == t })
	})
}

// receives tells that an activity names an organisation among its recipients, by
// itself or through an agreement.
func receives(a *register.Activity, o *register.Organisation) bool {
	return slices.ContainsFunc(derive.OfActivity(a).Agreements(), func(x *register.Agreement) bool { return x.With.To == o }) ||
		slices.ContainsFunc(a.Recipients.Others.Items, func(r *register.Recipient) bool { return r.Organisation.To == o || r.Name.Text == o.Name.Text })
}

// receivesBehind tells that one of the recipients is the vendor of a provider
// under another name: a brand, or one of its companies.
func (p *Pass) receivesBehind(a *register.Activity, o *register.Organisation) bool {
	return slices.ContainsFunc(append(p.companyVendors(o), p.Facts.VendorsIn(o.Name.Text)...), func(v facts.Vendor) bool {
		return !v.Ambiguous && p.recipientIs(derive.OfActivity(a), v)
	})
}
