package compose

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// location tells where something is, or from where it is reached.
func (c *composer) location(l *register.Location) []doc.Inline {
	var uses []string
	for _, u := range l.Use.Items {
		uses = append(uses, c.value("location", "use", u))
	}
	where := ""
	if l.Place.To != nil {
		where = c.place(l.Place.To)
	} else if l.Country.IsGiven() {
		where = c.country(l.Country)
	}
	access := ""
	if l.AccessFrom.IsGiven() {
		access = c.fill("documents.hosting.access", args{"country": c.country(l.AccessFrom)})
	}
	return c.inlines("documents.hosting.location", args{"use": upperFirst(c.list(uses)), "what": c.lower(l.What), "where": where, "access": access})
}

// place names a place, its operator, its town and its country.
func (c *composer) place(p *register.Place) string {
	operator, country := "", ""
	if p.Operator.To != nil {
		operator = c.plain(p.Operator.To.Name)
	}
	if p.Country.IsGiven() {
		country = c.country(p.Country)
	}
	city := ""
	if p.City.IsGiven() {
		city = c.plain(p.City)
	}
	var certificates []string
	for _, x := range p.Certifications.Items {
		certificates = append(certificates, c.plain(x.Name))
	}
	return c.fill("documents.hosting.place", args{"name": c.plain(p.Name), "city": city, "country": country, "operator": operator, "certifications": c.list(certificates)})
}

// hosting tells where a system is.
func (c *composer) hosting(s *register.System) []doc.Block {
	out := c.prose(s.Description, 4)
	for _, a := range s.Agreements.Items {
		if a.To != nil && a.To.With.To != nil {
			o := a.To.With.To
			out = append(out, para(a.At, c.inlines("documents.hosting.provider", args{"who": c.plain(o.Name), "identifiers": c.identifiers(o), "policy": policyLink(a.To)})))
			out = append(out, c.certificationList(a.To.Certifications)...)
		}
	}
	if list, ok := c.groupAnswer(s.Places.Meta); ok {
		out = append(out, list...)
	} else {
		var items [][]doc.Inline
		for _, l := range s.Places.Items {
			items = append(items, c.location(l))
		}
		out = append(out, oneOrBullets(items)...)
	}
	if s.ManagedBy.IsGiven() {
		out = append(out, para(s.ManagedBy.At, c.inlines("documents.hosting.managed", args{"who": strings.TrimSuffix(c.lower(s.ManagedBy), ".")})))
	}
	out = append(out, c.commitments(s.Commitments)...)
	return append(out, c.certificationList(s.Certifications)...)
}

// identifiers lists the registrations of an organisation.
func (c *composer) identifiers(o *register.Organisation) string {
	var ids []string
	for _, id := range o.Identifiers.Items {
		ids = append(ids, c.plain(id.Name)+"\u00a0"+c.plain(id.Number))
	}
	return c.list(ids)
}

func (c *composer) certificationList(l register.List[register.Certification]) []doc.Block {
	if len(l.Items) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Para{Text: text(c.word("documents.hosting.certified"))}}, bulletBlocks(c.certifications(l.Items))...)
}

// bulletBlocks makes a list even of one paragraph.
func bulletBlocks(blocks []doc.Block) []doc.Block {
	if len(blocks) == 1 {
		if p, ok := blocks[0].(doc.Para); ok {
			return []doc.Block{doc.List{Items: [][]doc.Block{{p}}}}
		}
	}
	return blocks
}

// commitments are promises, each a sentence.
func (c *composer) commitments(x register.Commitments) []doc.Block {
	var out []doc.Block
	if len(x.StayIn.Items) > 0 {
		var countries []string
		for _, k := range x.StayIn.Items {
			countries = append(countries, c.in(k.V))
		}
		out = append(out, para(x.StayIn.At, c.inlines("documents.commitment.stay", args{"countries": c.list(countries)})))
	}
	if x.RestoreWithin.IsGiven() {
		out = append(out, para(x.RestoreWithin.At, c.inlines("documents.commitment.restore", args{"duration": x.RestoreWithin.V.Words(c.Lang)})))
	}
	if x.Availability.IsGiven() {
		out = append(out, para(x.Availability.At, text(sentence(upperFirst(c.plain(x.Availability))))))
	}
	for _, o := range x.Others.Items {
		out = append(out, para(o.At, text(sentence(upperFirst(c.plain(o))))))
	}
	return out
}

// backups compares the backups of a system.
func (c *composer) backups(s *register.System) []doc.Block {
	if list, ok := c.groupAnswer(s.Backups.Meta); ok {
		return list
	}
	t := doc.Table{Caption: text(c.fill("documents.caption", args{"label": c.label("system", "backups"), "name": c.plain(s.Name)})), RowHeads: true, Widths: []int{4, 4, 3, 2},
		Head: [][]doc.Inline{text(c.label("backup", "scope")), text(c.label("backup", "frequency")), text(c.label("backup", "where")), text(c.label("backup", "duration"))}}
	for _, b := range s.Backups.Items {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: b.Key}, Cells: [][]doc.Block{
			cell(text(upperFirst(c.plain(b.Scope)))), cell(c.backupHow(b)), cell(c.backupWhere(b)),
			cell(c.said(b.Duration.Meta, "", func() []doc.Inline { return text(b.Duration.V.Words(c.Lang)) }))}})
	}
	return []doc.Block{t}
}

func (c *composer) backupHow(b *register.Backup) []doc.Inline {
	encrypted := ""
	if b.Encrypted.IsGiven() && b.Encrypted.V {
		encrypted = c.word("documents.hosting.encrypted")
	}
	list := c.inlines("documents.hosting.how", args{"frequency": upperFirst(c.plain(b.Frequency)), "encrypted": encrypted, "recovery": c.lower(b.Recovery)})
	if len(list) == 0 {
		return c.missing("")
	}
	return list
}

func (c *composer) backupWhere(b *register.Backup) []doc.Inline {
	var parts [][]doc.Inline
	if b.Where.IsGiven() {
		parts = append(parts, text(upperFirst(c.plain(b.Where))))
	}
	if b.Place.To != nil {
		parts = append(parts, text(c.place(b.Place.To)))
	}
	if len(parts) == 0 {
		return orDash("")
	}
	return joinInlines(parts, ", ")
}
