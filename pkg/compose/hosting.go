package compose

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// location tells where something is, or from where it is reached.
func (c *composer) location(l *register.Location, s *register.System) []doc.Inline {
	var uses []string
	for _, u := range l.Use.Items {
		uses = append(uses, c.value("location", "use", u))
	}
	if len(uses) == 0 && !l.What.IsGiven() {
		uses = []string{c.word("documents.hosting.where")}
	}
	where := ""
	if l.Place.To != nil {
		where = c.place(l.Place.To, s)
	} else if l.Country.IsGiven() {
		where = c.in(l.Country.V)
	}
	access := ""
	if l.AccessFrom.IsGiven() {
		access = c.fill("documents.hosting.access", args{"country": c.in(l.AccessFrom.V)})
	}
	return c.inlines("documents.hosting.location", args{"use": c.list(uses), "what": c.lower(l.What), "where": where, "access": access})
}

// place names a place, and what its name does not say: its town, its country,
// and its operator when it is not who provides the system.
func (c *composer) place(p *register.Place, s *register.System) string {
	name := c.plain(p.Name)
	unsaid := func(word string) string {
		if strings.Contains(name, word) {
			return ""
		}
		return word
	}
	operator, country := "", ""
	if p.Operator.To != nil && !provides(p.Operator.To, s) {
		operator = unsaid(c.plain(p.Operator.To.Name))
	}
	if p.Country.IsGiven() {
		country = unsaid(c.country(p.Country))
	}
	var certificates []string
	for _, x := range p.Certifications.Items {
		certificates = append(certificates, c.plain(x.Name))
	}
	key := "documents.hosting.place"
	if strings.HasSuffix(name, ")") { // two parentheses in a row read badly
		key = "documents.hosting.place-noted"
	}
	return c.fill(key, args{"name": name, "city": unsaid(c.plain(p.City)), "country": country, "operator": operator, "certifications": c.list(certificates)})
}

// provides tells an organisation that an agreement of the system is made with.
func provides(o *register.Organisation, s *register.System) bool {
	return s != nil && slices.ContainsFunc(s.Agreements.Items, func(a register.Ref[register.Agreement]) bool { return a.To != nil && a.To.With.To == o })
}

// hosting tells where a system is, in one paragraph, then what is promised.
func (c *composer) hosting(s *register.System) []doc.Block {
	out := c.prose(s.Description, 4)
	var said [][]doc.Inline
	for _, a := range s.Agreements.Items {
		if a.To != nil && a.To.With.To != nil {
			o := a.To.With.To
			said = append(said, c.inlines("documents.hosting.provider", args{"who": c.plain(o.Name), "identifiers": c.identifiers(o), "policy": c.policyLink(a.To)}))
		}
	}
	if list, ok := c.answer(s.Places.Meta, "", ""); ok && !s.Places.IsMissing() {
		said = append(said, c.ended(list))
	} else if where := c.locations(s); where != nil {
		said = append(said, where)
	}
	if s.ManagedBy.IsGiven() {
		said = append(said, c.inlines("documents.hosting.managed", args{"who": strings.TrimSuffix(c.lower(s.ManagedBy), ".")}))
	}
	if len(said) > 0 {
		out = append(out, para(s.Key, joinInlines(said, " ")))
	}
	out = append(out, c.commitments(s.Commitments)...)
	for _, a := range s.Agreements.Items {
		if a.To != nil {
			out = append(out, c.certificationList(a.To.Certifications)...)
		}
	}
	return append(out, c.certificationList(s.Certifications)...)
}

// locations tells the places of a system in one sentence.
func (c *composer) locations(s *register.System) []doc.Inline {
	var all [][]doc.Inline
	for _, l := range s.Places.Items {
		all = append(all, c.location(l, s))
	}
	if len(all) == 0 {
		return nil
	}
	return c.ended(c.capital(c.chainInlines(all)))
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

// commitments are promises, each a sentence of one paragraph.
func (c *composer) commitments(x register.Commitments) []doc.Block {
	var said [][]doc.Inline
	if len(x.StayIn.Items) > 0 {
		var countries []string
		for _, k := range x.StayIn.Items {
			countries = append(countries, c.in(k.V))
		}
		said = append(said, c.inlines("documents.commitment.stay", args{"countries": c.list(countries)}))
	}
	if x.RestoreWithin.IsGiven() {
		said = append(said, c.inlines("documents.commitment.restore", args{"duration": x.RestoreWithin.V.Spelt(c.Lang)}))
	}
	for _, t := range append([]register.Text{x.Availability}, x.Others.Items...) {
		if t.IsGiven() {
			said = append(said, text(sentence(upperFirst(c.plain(t)))))
		}
	}
	if len(said) == 0 {
		return nil
	}
	return []doc.Block{para(x.At, joinInlines(said, " "))}
}

// backups compares the backups of a system; headed tells that a heading names
// the system already.
func (c *composer) backups(s *register.System, headed bool) []doc.Block {
	if list, ok := c.groupAnswer(s.Backups.Meta); ok {
		return list
	}
	if len(s.Backups.Items) == 1 && s.Backups.Items[0].Duration.IsGiven() { // a table of one row compares nothing
		b := s.Backups.Items[0]
		return []doc.Block{para(b.Key, c.backupSentence("documents.hosting.backup-alone", strong(upperFirst(c.plain(b.Scope))), b, s))}
	}
	t := doc.Table{Caption: text(c.plain(s.Name)), Quiet: headed, RowHeads: true, Widths: []int{4, 4, 3, 2},
		Head: [][]doc.Inline{text(c.label("backup", "scope")), text(c.label("backup", "frequency")), text(c.label("backup", "where")), text(c.label("backup", "duration"))}}
	for _, b := range s.Backups.Items {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: b.Key}, Cells: [][]doc.Block{
			cell(text(upperFirst(c.plain(b.Scope)))), cell(c.backupHow(b)), cell(c.backupWhere(b, s)),
			cell(c.said(b.Duration.Meta, "", "", func() []doc.Inline { return text(b.Duration.V.Words(c.Lang)) }))}})
	}
	return []doc.Block{t}
}

func (c *composer) backupHow(b *register.Backup) []doc.Inline {
	encrypted := ""
	if b.Encrypted.IsGiven() && b.Encrypted.V {
		encrypted = c.word("documents.hosting.encrypted")
	}
	how := strings.Trim(c.plain(b.Frequency)+", "+encrypted, ", ")
	list := c.inlines("documents.hosting.how", args{"frequency": upperFirst(how), "recovery": c.lower(b.Recovery)})
	if len(list) == 0 {
		return c.missing("", "")
	}
	return list
}

func (c *composer) backupWhere(b *register.Backup, s *register.System) []doc.Inline {
	var parts [][]doc.Inline
	if b.Where.IsGiven() {
		parts = append(parts, text(upperFirst(c.plain(b.Where))))
	}
	if b.Place.To != nil {
		parts = append(parts, text(c.place(b.Place.To, s)))
	}
	if len(parts) == 0 {
		return orDash("")
	}
	return joinInlines(parts, ", ")
}
