package compose

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
)

// controllerRegister is the register of art. 30(1): who, the list, a sheet for
// each activity in the order of the supervisory authority's model.
func (c *composer) controllerRegister() []doc.Block {
	var list []listed
	for _, a := range c.sheets() {
		list = append(list, listed{head: a.Head, name: a.Name, service: a.Service.To, updated: a.UpdatedOn,
			measures: a.Measures, rights: a.Rights.To, systems: a.Systems.Items, sheet: func() []doc.Block { return c.sheet(a) }})
	}
	return c.register(list)
}

// sheets are the controller's activities that the document covers.
func (c *composer) sheets() []*register.Activity {
	if c.decl == nil {
		return c.r.Activities.Items
	}
	return listedOnly(c.r.Activities.Items, c.decl.Activities.Items)
}

// listedOnly keeps the activities that a document lists; one that lists none
// covers all.
func listedOnly[T any](all []*T, listed []register.Ref[T]) []*T {
	if len(listed) == 0 {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), func(a *T) bool {
		return !slices.ContainsFunc(listed, func(r register.Ref[T]) bool { return r.To == a })
	})
}

// register is what both registers are made of: who, the list, the sheets.
func (c *composer) register(list []listed) []doc.Block {
	out := append(c.opening(), c.summary(list)...)
	commons := c.commonPart(list) // first, for the sheets lead there
	for i, l := range list {
		out = append(out, doc.Break{}, c.sheetHeading(i, l.head, l.name))
		out = append(out, l.sheet()...)
	}
	out = append(out, commons...)
	return append(out, c.history()...)
}

// history ends a declared register with its versions.
func (c *composer) history() []doc.Block {
	body := c.versionsSection(nil, 1)
	if body == nil {
		return nil
	}
	title := c.label("document", "history")
	return append([]doc.Block{doc.Break{}, c.heading(c.decl.History.At, 1, title, title)}, body...)
}

// opening presents the organisation, and the register's own words.
func (c *composer) opening() []doc.Block {
	out := []doc.Block{c.heading(c.r.Header.At, 1, "organisation", c.word("documents.register.identity"))}
	if o := c.r.Organisation(); o != nil {
		out = append(out, c.identity(o, true)...)
	} else {
		out = append(out, doc.Para{Text: c.missing("header", "organisation")})
	}
	return append(out, c.prose(c.r.Header.Introduction, 1)...)
}

// identity tells who an organisation is. due shows the gaps of art. 30(1)(a).
func (c *composer) identity(o *register.Organisation, due bool) []doc.Block {
	f := fields{c: c}
	name := c.plain(o.Name)
	f.add(o.Name.At, c.label("organisation", "name"), text(name))
	f.given(c.label("organisation", "legal_name"), o.LegalName)
	f.given(c.label("organisation", "legal_form"), o.LegalForm)
	f.given(c.label("organisation", "capital"), o.Capital)
	if o.Country.IsGiven() {
		f.add(o.Country.At, c.label("organisation", "country"), text(c.country(o.Country)))
	}
	f.given(c.label("organisation", "address"), o.Address)
	var ids [][]doc.Inline
	for _, id := range o.Identifiers.Items {
		ids = append(ids, c.inlines("documents.identifier", args{"name": c.plain(id.Name), "number": c.plain(id.Number)}))
	}
	f.blocks(o.Identifiers.At, c.label("organisation", "identifiers"), oneOrBullets(ids))
	if o.Website.IsGiven() {
		f.add(o.Website.At, c.label("organisation", "website"), []doc.Inline{link(o.Website.V)})
	}
	f.given(c.label("organisation", "representative"), o.Representative)
	same := o.DPO.To != nil && o.DPO.To == o.Contact.To
	if !same && (o.Contact.IsGiven() || due) {
		f.add(o.Contact.At, c.label("organisation", "contact"), c.contactOr(o.Contact))
	}
	if o.EURepresentative.Answered() {
		f.add(o.EURepresentative.At, c.label("organisation", "eu_representative"), c.said(o.EURepresentative.Meta, "", "", func() []doc.Inline { return c.party(o.EURepresentative.To) }))
	}
	label := c.label("organisation", "dpo")
	if same {
		label = c.fill("documents.both", args{"one": c.label("organisation", "contact"), "other": lowerFirst(label)})
	}
	if o.DPO.Answered() {
		f.add(o.DPO.At, label, c.said(o.DPO.Meta, "", "", func() []doc.Inline { return c.contactOr(o.DPO) }))
	}
	f.blocks(o.Certifications.At, c.label("organisation", "certifications"), c.certifications(o.Certifications.Items))
	return f.block()
}

func (c *composer) contactOr(r register.Ref[register.Contact]) []doc.Inline {
	switch {
	case r.State == register.Withheld:
		return nil
	case r.To == nil:
		return c.missing("", "")
	}
	return c.capital(c.contactIn(r.To, "organisation"))
}

// contact prints a function and how to reach it.
func (c *composer) contact(x *register.Contact) []doc.Inline {
	a := args{"function": c.lower(x.Function), "phone": c.plain(x.Phone), "address": c.plain(x.Address)}
	if o := x.Organisation.To; o != nil && o != c.r.Organisation() {
		a["organisation"] = c.plain(o.Name)
	}
	a["email"] = email(x)
	if x.Form.IsGiven() {
		a["form"] = []doc.Inline{link(x.Form.V)}
	}
	return c.inlines("documents.contact", a)
}

func link(url string) doc.Inline { return doc.Link{Text: text(url), URL: url} }

// party names an organisation that answers for data, or stands for one that
// does, and how to reach it: GDPR 13(1)(a)-(b), 30(1)(a).
func (c *composer) party(o *register.Organisation) []doc.Inline {
	if o == nil {
		return c.missing("", "")
	}
	dpo := o.DPO
	if dpo.To == o.Contact.To {
		dpo.To = nil
	}
	return c.inlines("documents.party", args{"name": c.legalName(o), "address": c.plain(o.Address), "contact": c.reach(o.Contact), "dpo": c.reach(dpo)})
}

// reach tells a contact, when there is one.
func (c *composer) reach(r register.Ref[register.Contact]) []doc.Inline {
	if r.To == nil {
		return nil
	}
	return c.contact(r.To)
}

func (c *composer) orgName(o *register.Organisation) []doc.Inline {
	if o == nil {
		return c.missing("", "")
	}
	return text(c.plain(o.Name))
}

func (c *composer) certifications(list []register.Certification) []doc.Block {
	var items [][]doc.Inline
	for _, x := range list {
		scope, reference, until := c.plain(x.Scope), c.plain(x.Reference), ""
		if x.Until.IsGiven() {
			until = c.date(x.Until.V)
		}
		items = append(items, c.inlines("documents.certification", args{"name": c.plain(x.Name), "scope": scope, "reference": reference, "until": until}))
	}
	return oneOrBullets(items)
}

// listed is a line of the list of activities, and the sheet it leads to.
type listed struct {
	sheet   func() []doc.Block
	head    register.Head
	name    register.Text
	service *register.Service
	updated register.Date

	measures register.List[register.Ref[register.Measure]]
	rights   *register.RightsProcedure
	systems  []register.Ref[register.System]
}

// summary is the list of the sheets.
func (c *composer) summary(list []listed) []doc.Block {
	services := slices.ContainsFunc(list, func(l listed) bool { return l.service != nil })
	updates := slices.ContainsFunc(list, func(l listed) bool { return l.updated.IsGiven() })
	t := doc.Table{Caption: text(c.word("documents.register.list")), Quiet: true, RowHeads: true, Widths: []int{1, 6},
		Head: [][]doc.Inline{text(c.word("documents.register.number")), text(c.label("activity", "name"))}}
	if updates {
		t.Head, t.Widths = append(t.Head, text(c.label("header", "updated_on"))), append(t.Widths, 3)
	}
	if services {
		t.Head, t.Widths = append(t.Head, text(c.label("activity", "service"))), append(t.Widths, 4)
	}
	for i, l := range list {
		cells := [][]doc.Block{cell(text(itoa(i + 1))), cell([]doc.Inline{doc.Ref{Text: text(c.plain(l.name)), ID: sheetAnchor(l.head)}})}
		if updates {
			cells = append(cells, cell(orDash(c.maybeDate(l.updated.V))))
		}
		if services {
			cells = append(cells, cell(orDash(c.serviceName(l.service))))
		}
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: l.head.Key}, Cells: cells})
	}
	return []doc.Block{c.heading(diag.Place{}, 1, "activities", c.word("documents.register.list")), t}
}

func (c *composer) serviceName(s *register.Service) string {
	if s == nil {
		return ""
	}
	return c.plain(s.Name)
}

// orDash keeps a cell from being empty, which a screen reader skips.
func orDash(s string) []doc.Inline {
	if s == "" {
		s = "–"
	}
	return text(s)
}

func sheetAnchor(h register.Head) string { return doc.Slug("fiche-" + h.ID) }

func (c *composer) sheetHeading(i int, h register.Head, name register.Text) doc.Heading {
	return c.heading(h.Key, 1, "fiche-"+h.ID, c.fill("documents.register.sheet", args{"number": itoa(i + 1), "name": c.plain(name)}))
}

// sheet is the sheet of an activity, in the order of the CNIL's model of 2018;
// what the model lacks follows as a block of its own.
func (c *composer) sheet(a *register.Activity) []doc.Block {
	f := fields{c: c}
	f.add(a.Status.At, c.label("activity", "status"), c.enumOr(a.Status, "activity", "status"))
	f.add(a.CreatedOn.At, c.label("activity", "created_on"), c.sheetDate(a.CreatedOn))
	f.add(a.UpdatedOn.At, c.label("activity", "updated_on"), c.sheetDate(a.UpdatedOn))
	if a.ReviewedOn.IsGiven() {
		f.add(a.ReviewedOn.At, c.label("activity", "reviewed_on"), c.dateInlines(a.ReviewedOn))
	}
	if a.Service.To != nil {
		f.add(a.Service.At, c.label("activity", "service"), text(c.plain(a.Service.To.Name)))
	}
	if a.Controller.To != nil {
		f.add(a.Controller.At, c.label("activity", "controller"), c.party(a.Controller.To))
	}
	if a.JointControllers.Answered() {
		f.blocks(a.JointControllers.At, c.label("activity", "joint_controllers"), c.jointControllers(a.JointControllers))
	}
	if a.Software.Answered() {
		f.add(a.Software.At, c.label("activity", "software"), c.textList(a.Software))
	}
	if a.Regime.IsGiven() && !a.Regime.Is("gdpr") {
		f.add(a.Regime.At, c.label("activity", "regime"), c.enumOr(a.Regime, "activity", "regime"))
	}
	out := f.block()
	section := func(key string, body []doc.Block) {
		if len(body) > 0 {
			out = append(out, c.heading(a.Key, 2, a.ID+"-"+key, c.label("activity", key)))
			out = append(out, body...)
		}
	}
	section("purposes", append(c.prose(a.Description, 2), c.purposes(a)...))
	section("persons", c.personList(a.Persons))
	section("data", append(c.dataTable(a.Data, c.plain(a.Name)), c.sensitive(a)...))
	section("retention", c.retention(a.Retention, c.plain(a.Name)))
	section("recipients", c.recipients(a.Recipients))
	section("transfers", c.transfers(derive.OfActivity(a)))
	section("measures", c.sheetMeasures(a.Measures, a.Systems.Items))
	return append(out, c.complements(a)...)
}

func (c *composer) enumOr(e register.Enum, typ, key string) []doc.Inline {
	if !e.IsGiven() {
		return nil
	}
	return text(c.value(typ, key, e))
}

func (c *composer) textList(l register.List[register.Text]) []doc.Inline {
	return c.said(l.Meta, "", "", func() []doc.Inline {
		var all []string
		for _, t := range l.Items {
			all = append(all, c.plain(t))
		}
		return text(c.list(all))
	})
}

func (c *composer) jointControllers(l register.List[register.Ref[register.Agreement]]) []doc.Block {
	if list, ok := c.answer(l.Meta, "", ""); ok {
		return cell(list)
	}
	key := "documents.joint"
	if c.Planned.IsNotice() {
		key = "documents.policy.joint"
	}
	var items [][]doc.Inline
	for _, r := range l.Items {
		if r.To != nil {
			items = append(items, c.inlines(key, args{"who": c.otherParty(r.To), "essence": strings.TrimSuffix(c.plain(r.To.Essence), "."),
				"point": c.reach(r.To.ContactPoint), "party": c.otherController(r.To)}))
		}
	}
	return oneOrBullets(items)
}

// otherController tells how to reach a joint controller, of whom more is known
// than a name.
func (c *composer) otherController(a *register.Agreement) []doc.Inline {
	o := a.With.To
	if o == nil || !o.Address.IsGiven() && o.Contact.To == nil && o.DPO.To == nil {
		return nil
	}
	return c.party(o)
}

// purposes are listed without their bases: the model has none, the block of
// complements tells them.
func (c *composer) purposes(a *register.Activity) []doc.Block {
	if list, ok := c.answer(a.Purposes.Meta, "activity", "purposes"); ok {
		return cell(list)
	}
	out := bullets(c.purposeLines(a.Purposes.Items))
	if len(a.Limits.Items) > 0 {
		var limits [][]doc.Inline
		for _, l := range a.Limits.Items {
			limits = append(limits, text(upperFirst(c.plain(l))))
		}
		out = append(out, doc.Para{Text: strong(c.label("activity", "limits"))})
		out = append(out, bullets(limits)...)
	}
	return out
}

func (c *composer) purposeLine(p *register.Purpose) []doc.Inline {
	words, people := strings.TrimSuffix(c.plain(p.Text), "."), c.persons(p.Persons.Items)
	if strings.Contains(i18n.Fold(words), i18n.Fold(people)) { // the purpose names them
		people = ""
	}
	return c.inlines("documents.purpose", args{"text": upperFirst(words), "detail": c.lower(p.Detail), "persons": people, "frequency": c.lower(p.Marketing.Frequency)})
}

func (c *composer) personList(l register.List[register.Ref[register.PersonCategory]]) []doc.Block {
	if list, ok := c.answer(l.Meta, "activity", "persons"); ok {
		return cell(list)
	}
	return cell(text(upperFirst(sentence(c.persons(l.Items)))))
}

// dataTable tells the groups of data and what each holds.
func (c *composer) dataTable(m register.Map[register.DataEntry], name string) []doc.Block {
	if list, ok := c.answer(m.Meta, "activity", "data"); ok {
		return cell(list)
	}
	if len(m.Items) == 0 {
		return nil
	}
	t := doc.Table{Caption: c.captionOf(c.label("activity", "data"), name), Quiet: true, RowHeads: true, Widths: []int{2, 4},
		Head: [][]doc.Inline{text(c.label("data entry", "category")), text(c.label("data entry", "items"))}}
	for _, d := range m.Items {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: d.Key}, Cells: [][]doc.Block{cell(text(c.dataName(d))), cell(c.items(d))}})
	}
	return []doc.Block{t}
}

// items tells what a group of data holds, and in which case.
func (c *composer) items(d *register.DataEntry) []doc.Inline {
	if d.Items.IsMissing() && d.Category.To != nil {
		return orDash("") // the category alone answers art. 30(1)(c)
	}
	if list, ok := c.answer(d.Items.Meta, "data entry", "items"); ok {
		return list
	}
	var all []string
	if len(d.Items.Items) == 0 { // `[]` says nothing
		return c.missing("data entry", "items")
	}
	for _, it := range d.Items.Items {
		all = append(all, c.fill("documents.item", args{"text": c.plain(it.Text), "note": c.both(c.lower(it.Detail), c.onlyIf(it.OnlyIf))}))
	}
	key := "documents.items"
	if strings.HasSuffix(all[len(all)-1], ")") { // two parentheses in a row read badly
		key = "documents.items-noted"
	}
	return c.inlines(key, args{"items": upperFirst(c.list(all)), "persons": c.persons(d.Persons.Items), "condition": c.onlyIf(d.OnlyIf), "detail": c.lower(d.Note)})
}

// sensitive answers the model's question on sensitive data, from what the sheet
// says and from the categories it names.
func (c *composer) sensitive(a *register.Activity) []doc.Block {
	return c.sensitiveAnswer(a.SpecialCategories, a.Data.Items)
}

func (c *composer) sensitiveAnswer(said register.Bool, entries []*register.DataEntry) []doc.Block {
	answer := c.sensitiveLine(said, entries)
	if len(answer) == 0 {
		return nil
	}
	question := strong(c.word("documents.sensitive.question"))
	return []doc.Block{para(said.At, append(append(question, doc.Text(" ")), answer...))}
}

// sensitiveLine is the answer alone, for a line that has its own label.
func (c *composer) sensitiveLine(said register.Bool, entries []*register.DataEntry) []doc.Inline {
	special := c.sensitiveGroups(entries)
	switch {
	case len(special) > 0:
		return c.inlines("documents.sensitive.yes", args{"list": c.list(special)})
	case said.IsGiven() && said.V:
		return c.inlines("documents.sensitive.yes", nil)
	case said.IsGiven():
		return text(c.word("documents.sensitive.no"))
	}
	list, _ := c.answer(said.Meta, "", "")
	return list
}

// sensitiveGroups names the groups that articles 9 and 10 protect, each with
// what allows its use.
func (c *composer) sensitiveGroups(entries []*register.DataEntry) []string {
	regimes := []string{"article-9"}
	if !c.Planned.IsNotice() {
		regimes = append(regimes, "article-10", "nir") // the CNIL's model of a register asks for them there
	}
	return c.groupsOf(entries, regimes...)
}

// groupsOf names the groups of some regimes, each with what allows its use.
func (c *composer) groupsOf(entries []*register.DataEntry, regimes ...string) []string {
	var special []string
	for _, d := range entries {
		if d.Category.To == nil || !slices.Contains(regimes, d.Category.To.Regime.V) {
			continue
		}
		condition := ""
		if d.Exception.IsGiven() {
			condition = c.value("data entry", "article_9_condition", d.Exception)
		}
		law := ""
		if d.Law.IsGiven() {
			law = c.plain(d.Law)
		}
		special = append(special, c.fill("documents.sensitive.item", args{"name": lowerFirst(c.dataName(d)), "condition": condition, "law": law}))
	}
	return special
}

func (c *composer) retention(m register.Map[register.Retention], name string) []doc.Block {
	if list, ok := c.answer(m.Meta, "activity", "retention"); ok {
		return cell(list)
	}
	if len(m.Items) == 0 {
		return nil
	}
	if len(m.Items) == 1 && c.Planned.IsNotice() {
		return []doc.Block{c.loneRule(m.Items[0])}
	}
	return []doc.Block{c.retentionTable(m.Items, c.captionOf(c.label("activity", "retention"), name))}
}
