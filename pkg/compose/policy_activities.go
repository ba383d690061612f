package compose

import (
	"reflect"
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
)

// usualParts are what articles 13 and 14 ask of each activity.
var usualParts = []string{"purposes", "data", "retention", "recipients", "transfers"}

// activitiesSection tells activities, by service or one by one.
func (c *composer) activitiesSection(s *register.Section, level int) []doc.Block {
	list := c.activities(s)
	if s.By.Is("service") {
		return c.byService(s, list, level)
	}
	if len(list) == 1 && s.Title.IsGiven() {
		return c.activityParts(s, list[0], level)
	}
	var out []doc.Block
	for _, a := range list {
		out = append(out, c.activityWithHeading(s, a, level)...)
	}
	return out
}

// sameSubject tells that an activity needs no heading below its service's: it
// bears the same name, or the service's heading is all there is to tell them by.
func (c *composer) sameSubject(s *register.Service, a *register.Activity) bool {
	return i18n.Fold(c.plain(s.Name)) == i18n.Fold(c.publicName(a.PublicName, a.Name))
}

func (c *composer) activityWithHeading(s *register.Section, a *register.Activity, level int) []doc.Block {
	name := upperFirst(c.publicName(a.PublicName, a.Name))
	return append([]doc.Block{c.heading(a.Key, level, name, name)}, c.activityParts(s, a, level+1)...)
}

// byService gives each service a heading; a service with one activity of the
// same subject needs no second one.
func (c *composer) byService(s *register.Section, list []*register.Activity, level int) []doc.Block {
	var out []doc.Block
	var services []*register.Service
	for _, a := range list {
		if !slices.Contains(services, a.Service.To) {
			services = append(services, a.Service.To)
		}
	}
	for _, service := range services {
		inner := level
		if service != nil {
			name := c.plain(service.Name)
			out = append(out, c.heading(service.Key, level, name, name))
			out = append(out, c.prose(service.Description, level)...)
			inner++
		}
		own := slices.DeleteFunc(slices.Clone(list), func(a *register.Activity) bool { return a.Service.To != service })
		if len(own) == 1 && service != nil && c.sameSubject(service, own[0]) {
			out = append(out, c.activityParts(s, own[0], inner)...)
			continue
		}
		for _, a := range own {
			out = append(out, c.activityWithHeading(s, a, inner)...)
		}
	}
	return out
}

// activityParts tells the parts of an activity that the section asks for.
func (c *composer) activityParts(s *register.Section, a *register.Activity, level int) []doc.Block {
	var out []doc.Block
	if wants(s, "purposes", usualParts...) { // told once, where an outline takes activities part by part
		out = c.prose(a.PublicText, level-1)
	}
	if a.Controller.To != nil && a.Controller.To != c.r.Organisation() {
		out = append(out, para(a.Controller.At, c.inlines("documents.policy.other-controller", args{"who": c.orgName(a.Controller.To)})))
	}
	if a.JointControllers.IsGiven() {
		out = append(out, c.jointControllers(a.JointControllers)...)
	}
	part := func(key string, body []doc.Block) {
		if len(body) == 0 || !wants(s, key, usualParts...) {
			return
		}
		if len(s.Parts.Items) != 1 { // the title of the section names its only part
			e := register.Enum{Meta: register.Meta{State: register.Given}, V: key}
			out = append(out, c.heading(a.Key, level, a.ID+"-"+key, c.value("section", "parts", e)))
		}
		out = append(out, body...)
	}
	part("purposes", c.policyPurposes(a))
	part("data", c.policyData(a, wants(s, "retention", usualParts...)))
	part("retention", c.policyRetention(a, wants(s, "data", usualParts...)))
	part("recipients", c.policyRecipients(a.Recipients))
	part("transfers", c.transfers(derive.OfActivity(a)))
	part("hosting", c.hostingOf(a.Systems.Items))
	part("security", c.measures(a.Measures, a.Systems.Items))
	if a.Rights.To != nil {
		part("rights", c.procedure(a.Rights.To, level))
	}
	return out
}

// policyPurposes tells why, and what allows it: a list, or a table from three
// purposes on, where people compare.
func (c *composer) policyPurposes(a *register.Activity) []doc.Block {
	if list, ok := c.answer(a.Purposes.Meta, c.label("activity", "purposes")); ok {
		return cell(list)
	}
	var out []doc.Block
	t := doc.Table{Caption: text(c.fill("documents.caption", args{"label": c.word("documents.policy.purposes"), "name": c.publicName(a.PublicName, a.Name)})), RowHeads: true, Widths: []int{1, 1},
		Head: [][]doc.Inline{text(c.word("documents.policy.why")), text(c.word("documents.policy.basis"))}}
	l := doc.List{}
	for _, p := range a.Purposes.Items {
		basis := c.bases(p, c.yourBasis)
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: p.Key}, Cells: [][]doc.Block{cell(c.purposeLine(p)), c.capitalBlocks(basis)}})
		item := []doc.Block{para(p.Key, c.purposeLine(p))}
		if len(basis) == 1 {
			if b, ok := basis[0].(doc.Para); ok {
				item = []doc.Block{para(p.Key, c.inlines("documents.policy.purpose", args{"text": c.purposeLine(p), "basis": b.Text}))}
				basis = nil
			}
		}
		l.Items = append(l.Items, append(item, basis...))
	}
	switch shared := sharedBasis(t.Rows); {
	case shared != nil:
		out = append(bullets(c.purposeLines(a)), para(a.Purposes.At, c.inlines("documents.policy.basis-all", args{"basis": lowerInlines(shared)})))
	case len(t.Rows) > 2:
		out = append(out, t)
	default:
		out = append(out, l)
	}
	out = append(out, c.objections(a)...)
	if a.AutomatedDecision.Answered() && !(a.AutomatedDecision.IsNone() && c.toldElsewhere("automated-decisions")) {
		out = append(out, para(a.AutomatedDecision.At, c.automated(a.AutomatedDecision)))
	}
	for _, x := range a.Limits.Items {
		out = append(out, para(x.At, text(sentence(upperFirst(c.plain(x))))))
	}
	return out
}

// objections tell how to refuse marketing, apart from the rest: GDPR 21(4).
func (c *composer) objections(a *register.Activity) []doc.Block {
	var out []doc.Block
	var told []string
	for _, p := range a.Purposes.Items {
		if how := c.lower(p.Marketing.OptOut); how != "" && !slices.Contains(told, how) {
			told = append(told, how)
			out = append(out, para(p.Marketing.OptOut.At, c.inlines("documents.policy.objection", args{"how": how})))
		}
	}
	return out
}

// sharedBasis gives the basis that all the purposes of a table share, when it
// fits in a sentence: said once, it is read.
func sharedBasis(rows []doc.Row) []doc.Inline {
	if len(rows) < 2 {
		return nil
	}
	first := rows[0].Cells[1]
	p, ok := first[0].(doc.Para)
	if !ok || len(first) > 1 {
		return nil
	}
	for _, r := range rows[1:] {
		if q, ok := r.Cells[1][0].(doc.Para); !ok || len(r.Cells[1]) > 1 || !reflect.DeepEqual(p.Text, q.Text) {
			return nil
		}
	}
	return p.Text
}

func (c *composer) purposeLines(a *register.Activity) [][]doc.Inline {
	var items [][]doc.Inline
	for _, p := range a.Purposes.Items {
		items = append(items, c.purposeLine(p))
	}
	return items
}

// capitalBlocks begins a cell with a capital.
func (c *composer) capitalBlocks(blocks []doc.Block) []doc.Block {
	if len(blocks) == 1 {
		if p, ok := blocks[0].(doc.Para); ok {
			p.Text = c.capital(p.Text)
			return []doc.Block{p}
		}
	}
	return blocks
}

// yourBasis says a basis to the person: "votre consentement".
func (c *composer) yourBasis(b register.LegalBasis) []doc.Inline {
	if list, ok := c.answer(b.Basis.Meta, c.label("purpose", "basis")); ok {
		return list
	}
	_, law := register.ValueLabel("basis", "basis", b.Basis.V, c.lang())
	key := "documents.your-basis." + b.Basis.V
	if b.Strand.Is("pre-contract") {
		key = "documents.your-basis.pre-contract"
	}
	return c.inlines(key, args{"law": c.law(law), "text": c.plain(b.Law), "interest": c.lower(b.Interest),
		"collected": c.lower(b.Consent.Collected), "withdrawal": c.lower(b.Consent.Withdrawal), "refusal": c.lower(b.Consent.Refusal)})
}

// policyData tells the data, with their periods beside when each has its own.
func (c *composer) policyData(a *register.Activity, periods bool) []doc.Block {
	if list, ok := c.answer(a.Data.Meta, c.label("activity", "data")); ok {
		return cell(list)
	}
	together := periods && c.oneRuleEach(a)
	t := doc.Table{Caption: text(c.fill("documents.caption", args{"label": c.word("documents.policy.data"), "name": c.publicName(a.PublicName, a.Name)})), RowHeads: true, Widths: []int{2, 4},
		Head: [][]doc.Inline{text(c.word("documents.policy.data")), text(c.word("documents.policy.items"))}}
	if together {
		t.Head = append(t.Head, text(c.label("activity", "retention")))
		t.Widths = []int{2, 3, 3}
	}
	for _, d := range a.Data.Items {
		row := doc.Row{At: doc.At{Place: d.Key}, Cells: [][]doc.Block{cell(text(c.dataName(d))), cell(c.items(d))}}
		if together {
			row.Cells = append(row.Cells, cell(c.capital(c.terms(derive.TermsOf(derive.RetentionOf(a, d)[0])))))
		}
		t.Rows = append(t.Rows, row)
	}
	out := append([]doc.Block{t}, c.policySensitive(a.SpecialCategories, a.Data.Items)...)
	out = append(out, c.mandatoryTold(a.Data.Items)...)
	if derive.Indirect(a) {
		out = append(append(out, doc.Para{Text: text(c.word("documents.policy.sources"))}), c.sources(a.Data.Items)...)
	}
	if len(a.Channels.Items) > 0 {
		out = append(out, para(a.Channels.At, c.inlines("documents.policy.channels", args{"channels": c.lowerList(a.Channels)})))
	}
	return out
}

// policySensitive answers on sensitive data in a sentence.
func (c *composer) policySensitive(said register.Bool, entries []*register.DataEntry) []doc.Block {
	if groups := c.sensitiveGroups(entries); len(groups) > 0 {
		return []doc.Block{para(said.At, c.inlines("documents.policy.sensitive", args{"list": c.list(groups)}))}
	}
	if said.IsGiven() && !said.V {
		return []doc.Block{para(said.At, text(c.word("documents.policy.no-sensitive")))}
	}
	return nil
}

// mandatoryTold answers whether the data must be given; in one sentence when
// none must.
func (c *composer) mandatoryTold(entries []*register.DataEntry) []doc.Block {
	answered, optional := 0, 0
	for _, d := range entries {
		if d.Mandatory.Answered() {
			answered++
		}
		if d.Mandatory.IsNone() {
			optional++
		}
	}
	if answered > 0 && optional == len(entries) {
		return []doc.Block{doc.Para{Text: text(c.word("documents.policy.all-optional"))}}
	}
	list := c.mandatory(entries)
	if len(list) == 0 {
		return nil
	}
	return append([]doc.Block{doc.Para{Text: text(c.word("documents.policy.mandatory"))}}, list...)
}

func (c *composer) lowerList(l register.List[register.Text]) string {
	var all []string
	for _, t := range l.Items {
		all = append(all, c.lower(t))
	}
	return c.list(all)
}

// oneRuleEach tells that every group of data has one rule of its own, so that
// both fit in one table.
func (c *composer) oneRuleEach(a *register.Activity) bool {
	if len(a.Retention.Items) < 2 || len(a.Data.Items) < 2 {
		return false
	}
	for _, d := range a.Data.Items {
		rules := derive.RetentionOf(a, d)
		if len(rules) != 1 || len(rules[0].Data.Items) == 0 || rules[0].What.IsGiven() || rules[0].Outcome.IsGiven() || rules[0].OnlyIf.IsGiven() {
			return false
		}
	}
	for _, r := range a.Retention.Items {
		if len(r.Data.Items) == 0 {
			return false
		}
	}
	return true
}

// policyRetention tells the periods, unless the table of data holds them.
func (c *composer) policyRetention(a *register.Activity, data bool) []doc.Block {
	if data && c.oneRuleEach(a) {
		return nil
	}
	if list, ok := c.answer(a.Retention.Meta, c.label("activity", "retention")); ok {
		return cell(list)
	}
	if len(a.Retention.Items) == 1 && c.scope(a.Retention.Items[0]) == c.word("documents.retention.all") {
		r := a.Retention.Items[0]
		return []doc.Block{para(r.Key, c.inlines("documents.policy.period", args{"terms": c.terms(derive.TermsOf(r))}))}
	}
	return c.retention(a.Retention, c.publicName(a.PublicName, a.Name))
}

// policyRecipients tells who has access, in one list: outsiders do not think in
// the model's groups.
func (c *composer) policyRecipients(x register.Recipients) []doc.Block {
	if list, ok := c.answer(x.Meta, c.label("activity", "recipients")); ok {
		return cell(list)
	}
	var items [][]doc.Inline
	for _, a := range x.Services.Items {
		if line := c.access(a); line != nil {
			items = append(items, line)
		}
	}
	for _, r := range x.Others.Items {
		items = append(items, c.recipient(r))
	}
	for _, u := range x.Agreements.Items {
		if u.Agreement.To != nil {
			items = append(items, c.agreement(u))
		}
	}
	for _, t := range x.Authorised.Items {
		items = append(items, c.inlines("documents.policy.authorised", args{"who": upperFirst(c.plain(t))}))
	}
	out := bullets(items)
	if len(items) > 0 {
		out = append([]doc.Block{doc.Para{Text: text(c.word("documents.policy.recipients"))}}, out...)
	}
	if x.Text.IsGiven() {
		out = append(out, para(x.Text.At, text(sentence(upperFirst(c.plain(x.Text))))))
	}
	return out
}

func (c *composer) hostingOf(systems []register.Ref[register.System]) []doc.Block {
	var out []doc.Block
	for _, s := range systems {
		if s.To != nil {
			out = append(append(out, doc.Para{At: doc.At{Place: s.To.Key}, Text: strong(c.plain(s.To.Name))}), c.hosting(s.To)...)
		}
	}
	return out
}

// processorActivitiesSection tells what is done for customers: the policy of a
// provider speaks to their users too.
func (c *composer) processorActivitiesSection(s *register.Section, level int) []doc.Block {
	var out []doc.Block
	list := c.processorActivities(s)
	for _, a := range list {
		inner := level
		if len(list) > 1 || !s.Title.IsGiven() {
			name := upperFirst(c.publicName(a.PublicName, a.Name))
			out = append(out, c.heading(a.Key, level, name, name))
			inner++
		}
		out = append(out, c.processorParts(s, a, inner)...)
	}
	return out
}

func (c *composer) processorParts(s *register.Section, a *register.ProcessorActivity, level int) []doc.Block {
	out := c.processorTask(s, a, level)
	part := func(key, title string, body []doc.Block) {
		if len(body) == 0 || !wants(s, key, usualParts...) {
			return
		}
		if len(s.Parts.Items) != 1 {
			out = append(out, c.heading(diag.Place{}, level, a.ID+"-"+title, title))
		}
		out = append(out, body...)
	}
	label := func(key string) string {
		return c.value("section", "parts", register.Enum{Meta: register.Meta{State: register.Given}, V: key})
	}
	if len(a.Data.Items) > 0 {
		data := c.dataTable(a.Data, c.publicName(a.PublicName, a.Name))
		part("data", label("data"), append(data, c.policySensitive(a.SpecialCategories, a.Data.Items)...))
	}
	part("retention", label("retention"), c.processorRetention(a))
	if list := c.conditions(a); len(list) > 0 && wants(s, "purposes", usualParts...) {
		title := c.label("processor activity", "conditions")
		out = append(append(out, c.heading(a.Conditions.At, level, a.ID+"-"+title, title)), list...)
	}
	if a.Recipients.Answered() {
		part("recipients", label("recipients"), c.policyRecipients(a.Recipients))
	}
	if len(a.SubProcessors.Items) > 0 {
		part("recipients", c.label("processor activity", "sub_processors"), c.agreementUses(a.SubProcessors))
	}
	part("transfers", label("transfers"), c.transfers(derive.OfProcessorActivity(a)))
	part("hosting", label("hosting"), c.hostingOf(a.Systems.Items))
	part("security", label("security"), c.measures(a.Measures, a.Systems.Items))
	if a.Rights.To != nil {
		part("rights", label("rights"), c.procedure(a.Rights.To, level))
	}
	return out
}

// processorTask tells what we do for customers: what would be the purposes of a
// controller's sheet.
func (c *composer) processorTask(s *register.Section, a *register.ProcessorActivity, level int) []doc.Block {
	if !wants(s, "purposes", usualParts...) {
		return nil
	}
	out := c.prose(a.Description, level-1)
	if !a.Description.IsGiven() {
		out = append(out, para(a.Key, text(c.word("documents.policy.processor"))))
	}
	out = append(out, c.operations(a.Operations)...)
	for _, x := range a.Limits.Items {
		out = append(out, para(x.At, text(sentence(upperFirst(c.plain(x))))))
	}
	return out
}

func (c *composer) processorRetention(a *register.ProcessorActivity) []doc.Block {
	var out []doc.Block
	if len(a.Retention.Items) > 0 {
		out = c.retention(a.Retention, c.publicName(a.PublicName, a.Name))
	}
	if a.EndOfContract.IsGiven() {
		out = append(out, para(a.EndOfContract.At, text(sentence(upperFirst(c.plain(a.EndOfContract))))))
	}
	return out
}

// conditions are whole sentences: paragraphs when few, a list when many.
func (c *composer) conditions(a *register.ProcessorActivity) []doc.Block {
	return oneOrBullets(c.texts(a.Conditions))
}
