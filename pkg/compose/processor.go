package compose

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// processorRegister is the register of art. 30(2), in the order of the article;
// what it does not ask follows as a block of its own.
func (c *composer) processorRegister() []doc.Block {
	var list []listed
	for _, a := range c.processorSheets() {
		list = append(list, listed{head: a.Head, name: a.Name, service: a.Service.To, updated: a.UpdatedOn,
			measures: a.Measures, rights: a.Rights.To, systems: a.Systems.Items, sheet: func() []doc.Block { return c.processorSheet(a) }})
	}
	return c.register(list)
}

func (c *composer) processorSheet(a *register.ProcessorActivity) []doc.Block {
	label := func(key string) string { return c.label("processor activity", key) }
	f := fields{c: c}
	f.add(a.Status.At, label("status"), c.enumOr(a.Status, "processor activity", "status"))
	f.add(a.CreatedOn.At, label("created_on"), c.sheetDate(a.CreatedOn))
	f.add(a.UpdatedOn.At, label("updated_on"), c.sheetDate(a.UpdatedOn))
	if a.Service.To != nil {
		f.add(a.Service.At, label("service"), text(c.plain(a.Service.To.Name)))
	}
	if a.JointControllers.Answered() {
		f.blocks(a.JointControllers.At, label("joint_controllers"), c.jointControllers(a.JointControllers))
	}
	if a.Software.Answered() {
		f.add(a.Software.At, label("software"), c.textList(a.Software))
	}
	out := f.block()
	section := func(key string, body []doc.Block) {
		if len(body) > 0 {
			out = append(out, c.heading(a.Key, 2, a.ID+"-"+key, label(key)))
			out = append(out, body...)
		}
	}
	section("customers", c.customers(a.Customers))
	section("operations", append(c.prose(a.Description, 2), c.operations(a.Operations)...))
	section("transfers", c.transfers(derive.OfProcessorActivity(a)))
	section("measures", c.sheetMeasures(a.Measures, a.Systems.Items))
	return append(out, c.processorComplements(a)...)
}

// customers tells whose data are processed: art. 30(2)(a).
func (c *composer) customers(x register.Customers) []doc.Block {
	if list, ok := c.answer(x.Meta, "processor activity", "customers"); ok {
		return cell(list)
	}
	if x.State == register.Withheld {
		return nil
	}
	var out []doc.Block
	if x.ListedIn.IsGiven() {
		out = append(out, para(x.ListedIn.At, c.inlines("documents.customers.listed", args{"where": c.lower(x.ListedIn), "on": c.maybeDate(x.CheckedOn.V)})))
	}
	var items [][]doc.Inline
	for _, o := range x.Organisations.Items {
		if o.To != nil {
			items = append(items, c.orgName(o.To))
		}
	}
	out = append(out, bullets(items)...)
	if x.Text.IsGiven() {
		out = append(out, para(x.Text.At, text(sentence(upperFirst(c.plain(x.Text))))))
	}
	return out
}

func (c *composer) operations(l register.List[register.Text]) []doc.Block {
	if list, ok := c.answer(l.Meta, "processor activity", "operations"); ok {
		return cell(list)
	}
	return bullets(c.texts(l))
}

func (c *composer) texts(l register.List[register.Text]) [][]doc.Inline {
	var items [][]doc.Inline
	for _, t := range l.Items {
		items = append(items, text(upperFirst(c.plain(t))))
	}
	return items
}

// processorComplements is what art. 30(2) does not ask: people, data, periods.
func (c *composer) processorComplements(a *register.ProcessorActivity) []doc.Block {
	label := func(key string) string { return c.label("processor activity", key) }
	out := []doc.Block{c.heading(a.Key, 2, a.ID+"-complements", c.word("documents.complements"))}
	f := fields{c: c}
	if len(a.Persons.Items) > 0 {
		f.blocks(a.Persons.At, label("persons"), c.personList(a.Persons))
	}
	f.blocks(a.Data.At, label("data"), c.dataList(a.Data.Items))
	if a.SpecialCategories.Answered() {
		f.add(a.SpecialCategories.At, label("special_categories"), c.sensitiveLine(a.SpecialCategories, a.Data.Items))
	}
	f.blocks(a.Retention.At, label("retention"), c.retentionList(a.Retention.Items))
	if a.EndOfContract.IsGiven() {
		f.add(a.EndOfContract.At, label("end_of_contract"), c.ended(c.textInlines(a.EndOfContract)))
	}
	if a.Recipients.Answered() {
		f.blocks(a.Recipients.At, label("recipients"), c.recipients(a.Recipients))
	}
	if a.SubProcessors.Answered() {
		f.blocks(a.SubProcessors.At, label("sub_processors"), c.agreementUses(a.SubProcessors))
	}
	f.blocks(a.Conditions.At, label("conditions"), oneOrBullets(c.texts(a.Conditions)))
	f.blocks(a.Limits.At, label("limits"), oneOrBullets(c.texts(a.Limits)))
	if a.Rights.To != nil {
		f.blocks(a.Rights.At, label("rights"), c.sheetRights(a.Rights.To))
	}
	f.blocks(a.Systems.At, label("systems"), c.systems(a.Systems.Items))
	f.blocks(a.Trackers.At, label("trackers"), c.trackerNames(a.Trackers))
	f.blocks(a.Note.At, label("note"), c.prose(a.Note, 3))
	if b := f.block(); b != nil {
		return append(append(out, b...), c.writtenIn(a.Key)...)
	}
	return c.writtenIn(a.Key)
}

// dataList tells groups of data as a list: a sheet's fields hold no table.
func (c *composer) dataList(entries []*register.DataEntry) []doc.Block {
	var items [][]doc.Inline
	for _, d := range entries {
		items = append(items, c.inlines("documents.named", args{"name": c.dataName(d), "text": c.lowFirst(c.items(d))}))
	}
	return oneOrBullets(items)
}

func (c *composer) retentionList(list []*register.Retention) []doc.Block {
	var items [][]doc.Inline
	for _, r := range list {
		items = append(items, c.inlines("documents.named", args{"name": c.scope(r), "text": c.terms(derive.TermsOf(r))}))
	}
	return oneOrBullets(items)
}

// processorSheets are the processor's activities that the document covers.
func (c *composer) processorSheets() []*register.ProcessorActivity {
	if c.decl == nil {
		return c.r.ProcessorActivities.Items
	}
	return listedOnly(c.r.ProcessorActivities.Items, c.decl.ProcessorActivities.Items)
}
