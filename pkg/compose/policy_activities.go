package compose

import (
	"reflect"
	"slices"
	"strings"

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
	if a.Controller.To != nil && a.Controller.To != c.controller() {
		out = append(out, para(a.Controller.At, c.inlines("documents.policy.other-controller", args{"who": c.party(a.Controller.To)})))
	}
	if a.JointControllers.IsGiven() {
		out = append(out, c.jointControllers(a.JointControllers)...)
	}
	part := func(key string, write func() []doc.Block) {
		if !wants(s, key, usualParts...) { // not even written: what is told once would be told there
			return
		}
		body := write()
		if len(body) == 0 {
			return
		}
		if len(s.Parts.Items) != 1 { // the title of the section names its only part
			e := register.Enum{Meta: register.Meta{State: register.Given}, V: key}
			out = append(out, c.heading(a.Key, level, a.ID+"-"+key, c.value("section", "parts", e)))
		}
		out = append(out, placed(a.Key, body)...)
	}
	part("purposes", func() []doc.Block { return c.policyPurposes(a) })
	part("data", func() []doc.Block { return c.policyData(a, wants(s, "retention", usualParts...)) })
	part("retention", func() []doc.Block { return c.policyRetention(a, wants(s, "data", usualParts...)) })
	part("recipients", func() []doc.Block { return c.policyRecipients(a.Recipients) })
	part("transfers", func() []doc.Block { return c.transfers(derive.OfActivity(a)) })
	part("hosting", func() []doc.Block { return c.hostingOf(a.Systems.Items) })
	part("security", func() []doc.Block { return c.measures(a.Measures, a.Systems.Items) })
	if a.Rights.To != nil {
		part("rights", func() []doc.Block { return c.procedure(a.Rights.To, level) })
	}
	return out
}

// policyRetention tells the periods, unless the table of data holds them.
func (c *composer) policyRetention(a *register.Activity, data bool) []doc.Block {
	if data && c.oneRuleEach(a) {
		return nil
	}
	if list, ok := c.answer(a.Retention.Meta, "activity", "retention"); ok {
		return cell(list)
	}
	return c.retention(a.Retention, c.publicName(a.PublicName, a.Name))
}

// policyRecipients tells who has access, in one list: outsiders do not think in
// the model's groups.
func (c *composer) policyRecipients(x register.Recipients) []doc.Block {
	return c.recipientsBut(x, nil)
}

// recipientsBut leaves out those that a section has named for all.
func (c *composer) recipientsBut(x register.Recipients, told [][]doc.Inline) []doc.Block {
	if list, ok := c.answer(x.Meta, "activity", "recipients"); ok {
		return cell(list)
	}
	out := c.recipientList(slices.DeleteFunc(c.recipientLines(x), func(line []doc.Inline) bool { return hasLine(told, line) }))
	if x.Text.IsGiven() {
		out = append(out, para(x.Text.At, text(sentence(upperFirst(c.plain(x.Text))))))
	}
	return out
}

func hasLine(list [][]doc.Inline, line []doc.Inline) bool {
	return slices.ContainsFunc(list, func(x []doc.Inline) bool { return reflect.DeepEqual(x, line) })
}

func (c *composer) recipientLines(x register.Recipients) [][]doc.Inline {
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
	return items
}

// recipientList introduces a list; a single name needs none.
func (c *composer) recipientList(items [][]doc.Inline) []doc.Block {
	switch {
	case len(items) == 0:
		return nil
	case len(items) == 1 && strings.Contains(doc.Plain(c.furniture(), items[0]), ": "): // one colon in a sentence
		return append([]doc.Block{doc.Para{Text: text(c.word("documents.policy.recipient-of"))}}, bullets(items)...)
	case len(items) == 1:
		return cell(c.ended(c.inlines("documents.policy.recipient", args{"who": items[0]})))
	}
	return append([]doc.Block{doc.Para{Text: text(c.word("documents.policy.recipients"))}}, bullets(items)...)
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
		if len(list) > 1 || !s.Title.IsGiven() && level < 3 { // deeper, a lone task is what its section is about
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
	part := func(key, title string, write func() []doc.Block) {
		if !wants(s, key, usualParts...) {
			return
		}
		body := write()
		if len(body) == 0 {
			return
		}
		if len(s.Parts.Items) != 1 {
			out = append(out, c.heading(diag.Place{}, level, a.ID+"-"+title, title))
		}
		out = append(out, placed(a.Key, body)...)
	}
	label := func(key string) string {
		return c.value("section", "parts", register.Enum{Meta: register.Meta{State: register.Given}, V: key})
	}
	if len(a.Data.Items) > 0 {
		part("data", label("data"), func() []doc.Block {
			data := c.policyGroups(a.Data.Items, c.publicName(a.PublicName, a.Name))
			data = append(data, c.specialTold(a.SpecialCategories, a.Data.Items)...)
			return append(data, c.regulated(a.Data.Items)...)
		})
	}
	part("retention", label("retention"), func() []doc.Block { return c.processorRetention(a) })
	if list := c.conditions(a); len(list) > 0 && wants(s, "purposes", usualParts...) {
		title := c.label("processor activity", "conditions")
		out = append(append(out, c.heading(a.Conditions.At, level, a.ID+"-"+title, title)), list...)
	}
	if a.Recipients.Answered() {
		part("recipients", label("recipients"), func() []doc.Block { return c.policyRecipients(a.Recipients) })
	}
	if len(a.SubProcessors.Items) > 0 {
		part("recipients", c.label("processor activity", "sub_processors"), func() []doc.Block { return bulletBlocks(c.agreementUses(a.SubProcessors)) })
	}
	part("transfers", label("transfers"), func() []doc.Block { return c.transfers(derive.OfProcessorActivity(a)) })
	part("hosting", label("hosting"), func() []doc.Block { return c.hostingOf(a.Systems.Items) })
	part("security", label("security"), func() []doc.Block { return c.measures(a.Measures, a.Systems.Items) })
	if a.Rights.To != nil {
		part("rights", label("rights"), func() []doc.Block { return c.procedure(a.Rights.To, level) })
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
