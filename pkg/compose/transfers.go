package compose

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// transfers tells the transfers that a processing declares, by itself or in the
// agreements that it uses; else its answer, or theirs.
func (c *composer) transfers(p derive.Processing) []doc.Block {
	var items [][]doc.Inline
	seen := map[*register.Transfer]bool{}
	for _, f := range c.World.Flows(p) {
		if f.Cause == derive.Declared && !seen[f.Transfer] {
			seen[f.Transfer] = true
			items = append(items, c.transfer(f))
		}
	}
	if len(items) > 0 {
		return oneOrBullets(items)
	}
	if p.Transfers.State == register.None || c.Inside[p.Head.Path[0]+"/"+p.Head.Path[1]] {
		reason := ""
		if p.Transfers.Reason.Text != "" {
			reason = c.typo(lowerFirst(p.Transfers.Reason.In(c.lang())))
		}
		said := args{"reason": reason, "on": c.maybeDate(p.Transfers.On)}
		if o := c.r.Organisation(); o != nil && c.World.Outside(o.Country) { // the data are there from the start (EDPB 05/2021)
			said["name"], said["country"] = c.plain(o.Name), c.in(o.Country.V)
			return cell(c.inlines("documents.transfer.none-abroad", said))
		}
		return cell(c.inlines("documents.transfer.none", said))
	}
	if list, ok := c.answer(p.Transfers.Meta, "activity", "transfers"); ok {
		return cell(list)
	}
	return nil
}

// transfer is one sentence: to whom, where, on what ground, and how to get a
// copy of the safeguards (GDPR 13(1)(f)).
func (c *composer) transfer(f derive.Flow) []doc.Inline {
	t := f.Transfer
	to := ""
	switch {
	case t.To.To != nil:
		to = c.plain(t.To.To.Name)
	case f.Agreement != nil && f.Agreement.With.To != nil:
		to = c.plain(f.Agreement.With.To.Name)
	}
	safeguard := c.safeguard(t)
	country := c.missing("transfer", "country")
	if t.Country.IsGiven() {
		country = text(c.country(t.Country))
	}
	copyOf := ""
	if t.Copy.IsGiven() {
		copyOf = c.lower(t.Copy)
	}
	return c.inlines("documents.transfer.one", args{"country": country, "to": to, "what": c.lower(t.What), "safeguard": safeguard,
		"measures": c.lower(t.Measures), "copy": copyOf, "assessed": c.maybeDate(t.AssessedOn.V), "checked": c.maybeDate(t.CheckedOn.V)})
}

// safeguard names the ground of a transfer as its author states it.
func (c *composer) safeguard(t *register.Transfer) []doc.Inline {
	switch {
	case t.Derogation.IsGiven():
		label, law := register.ValueLabel("transfer", "derogation", t.Derogation.V, c.lang())
		return c.inlines("documents.transfer.derogation", args{"name": c.typo(label), "law": c.law(law)})
	case t.Safeguard.IsGiven():
		label, law := register.ValueLabel("transfer", "safeguard", t.Safeguard.V, c.lang())
		module := ""
		if t.Module.IsGiven() {
			module = itoa(t.Module.V)
		}
		return c.inlines("documents.transfer.safeguard", args{"name": c.typo(label), "law": c.law(law), "module": module, "instrument": c.plain(t.Instrument)})
	case t.Instrument.IsGiven():
		return text(c.plain(t.Instrument))
	}
	list, _ := c.answer(t.Safeguard.Meta, "transfer", "safeguard")
	return list
}
