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

// controllerSection tells who answers for the data: GDPR 13(1)(a)-(b).
func (c *composer) controllerSection(*register.Section, int) []doc.Block {
	o := c.controller()
	if o == nil {
		return []doc.Block{doc.Para{Text: c.missing("header", "organisation")}}
	}
	form := c.plain(o.LegalForm)
	if c.Lang == i18n.FR { // English writes « Delaware corporation »
		form = lowerFirst(form)
	}
	details := strings.Trim(form+", "+c.plain(o.Address), ", ")
	out := []doc.Block{para(o.Key, c.inlines("documents.policy.controller", args{"name": strong(c.legalName(o)), "details": details, "others": c.otherwiseAnswered(o)}))}
	same := o.DPO.To != nil && o.DPO.To == o.Contact.To
	if o.Contact.To != nil && !same {
		out = append(out, para(o.Contact.At, c.inlines("documents.policy.reach", args{"contact": c.contactIn(o.Contact.To, "controller")})))
	}
	if o.EURepresentative.To != nil {
		out = append(out, para(o.EURepresentative.At, c.inlines("documents.policy.representative", args{"who": c.party(o.EURepresentative.To)})))
	}
	if o.DPO.To != nil {
		out = append(out, para(o.DPO.At, c.inlines("documents.policy.dpo", args{"contact": c.contactIn(o.DPO.To, "controller")})))
	}
	return out
}

// controller is who answers for all that a document tells: the register's
// organisation, unless every activity names one other.
func (c *composer) controller() *register.Organisation {
	var one *register.Organisation
	for _, r := range c.decl.Activities.Items {
		if r.To == nil {
			continue
		}
		if one != nil && r.To.Controller.To != one || r.To.Controller.To == nil {
			return c.r.Organisation()
		}
		one = r.To.Controller.To
	}
	if one == nil {
		return c.r.Organisation()
	}
	return one
}

// otherwiseAnswered tells which processing of the document the controller does
// not answer for.
func (c *composer) otherwiseAnswered(o *register.Organisation) string {
	var out []string
	if slices.ContainsFunc(c.decl.Activities.Items, func(r register.Ref[register.Activity]) bool {
		return r.To != nil && r.To.Controller.To != nil && r.To.Controller.To != o
	}) {
		out = append(out, c.word("documents.policy.of-others"))
	}
	if len(c.decl.ProcessorActivities.Items) > 0 {
		out = append(out, c.word("documents.policy.of-customers"))
	}
	return c.list(out)
}

// legalName is the name that binds, with the usual one when it differs.
func (c *composer) legalName(o *register.Organisation) string {
	name, legal := c.plain(o.Name), c.plain(o.LegalName)
	switch {
	case legal == "":
		return name
	case strings.Contains(legal, name):
		return legal
	}
	return legal + " (" + name + ")"
}

func (c *composer) organisationSection(*register.Section, int) []doc.Block {
	if o := c.r.Organisation(); o != nil {
		return c.identity(o, false)
	}
	return nil
}

func (c *composer) definitionsSection(_ *register.Section, level int) []doc.Block {
	f := fields{c: c}
	var sources []string
	var links [][]doc.Inline
	for _, d := range c.r.Definitions.Items {
		f.blocks(d.Key, upperFirst(c.plain(d.Term)), c.prose(d.Text, level))
		if d.Source.IsGiven() && !slices.Contains(sources, d.Source.V) {
			sources = append(sources, d.Source.V)
			links = append(links, []doc.Inline{link(d.Source.V)})
		}
	}
	out := f.block()
	if len(links) > 0 {
		out = append(out, doc.Para{Text: c.inlines("documents.policy.official", args{"links": joinInlines(links, ", ")})})
	}
	return out
}

// recipientsSection tells who has access, activity by activity, after those who
// have access to all.
func (c *composer) recipientsSection(s *register.Section, level int) []doc.Block {
	everywhere := c.recipientsOfAll(s)
	out := c.each(s, level, func(a *register.Activity) []doc.Block { return c.recipientsBut(a.Recipients, everywhere) },
		func(a *register.ProcessorActivity) []doc.Block {
			return c.recipientsBut(customerRecipients(a), everywhere)
		})
	if len(everywhere) == 0 {
		return out
	}
	return append(append([]doc.Block{doc.Para{Text: text(c.word("documents.policy.recipients-all"))}}, bullets(everywhere)...), out...)
}

// customerRecipients puts a customer's recipients and our processors in one
// list: outsiders do not tell them apart.
func customerRecipients(a *register.ProcessorActivity) register.Recipients {
	all := a.Recipients
	if !all.Answered() {
		all.State = register.Given
	}
	all.Agreements = a.SubProcessors
	return all
}

// recipientsOfAll gives the lines that all the activities of a section have in
// common, if there are several.
func (c *composer) recipientsOfAll(s *register.Section) [][]doc.Inline {
	var lists [][][]doc.Inline
	if len(s.Activities.Items) == 0 {
		for _, a := range c.processorActivities(s) {
			lists = append(lists, c.recipientLines(customerRecipients(a)))
		}
	}
	for _, a := range c.activities(s) {
		lists = append(lists, c.recipientLines(a.Recipients))
	}
	if len(lists) < 2 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(lists[0]), func(line []doc.Inline) bool {
		return slices.ContainsFunc(lists, func(list [][]doc.Inline) bool { return !hasLine(list, line) })
	})
}

func (c *composer) transfersSection(s *register.Section, level int) []doc.Block {
	return c.each(s, level, func(a *register.Activity) []doc.Block { return c.transfers(derive.OfActivity(a)) },
		func(a *register.ProcessorActivity) []doc.Block { return c.transfers(derive.OfProcessorActivity(a)) })
}

func (c *composer) retentionSection(s *register.Section, level int) []doc.Block {
	return c.each(s, level, func(a *register.Activity) []doc.Block {
		return c.retention(a.Retention, c.publicName(a.PublicName, a.Name))
	}, c.processorRetention)
}

// each writes one part of each activity, those for customers first; a single
// activity needs no heading.
func (c *composer) each(s *register.Section, level int, part func(*register.Activity) []doc.Block, processor func(*register.ProcessorActivity) []doc.Block) []doc.Block {
	own, customers := c.activities(s), []*register.ProcessorActivity(nil)
	if processor != nil && len(s.Activities.Items) == 0 {
		customers = c.processorActivities(s)
	}
	var told []share
	for _, a := range customers {
		told = append(told, share{a.Key, a.ID, []string{c.publicName(a.PublicName, a.Name)}, processor(a)})
	}
	for _, a := range own {
		told = append(told, share{a.Key, a.ID, []string{c.publicName(a.PublicName, a.Name)}, part(a)})
	}
	return c.shared(told, level)
}

// share is what activities say in a section that all share.
type share struct {
	at    diag.Place
	id    string
	names []string
	body  []doc.Block
}

// shared writes once, under their names, what activities say in the same words;
// what all of them say needs no name.
func (c *composer) shared(told []share, level int) []doc.Block {
	var groups []share
	for _, x := range told {
		if len(x.body) == 0 {
			continue
		}
		if i := slices.IndexFunc(groups, func(g share) bool { return sameWords(g.body, x.body) }); i >= 0 {
			groups[i].names = append(groups[i].names, lowerFirst(x.names[0]))
			continue
		}
		groups = append(groups, x)
	}
	var out []doc.Block
	for _, g := range groups {
		if len(g.names) < len(told) {
			name := upperFirst(c.list(g.names))
			out = append(out, c.heading(g.at, level, g.id+"-"+name, name))
		}
		out = append(out, placed(g.at, g.body)...)
	}
	return out
}

func sameWords(a, b []doc.Block) bool {
	return slices.Equal(doc.WordsOf(doc.Document{Blocks: a}), doc.WordsOf(doc.Document{Blocks: b}))
}

// eachSystem writes one part of each system of the section.
func (c *composer) eachSystem(s *register.Section, level int, part func(*register.System) []doc.Block) []doc.Block {
	list := c.systemsOf(s)
	var out []doc.Block
	for _, x := range list {
		body := part(x)
		if len(body) == 0 {
			continue
		}
		if len(list) > 1 {
			out = append(out, c.heading(x.Key, level, x.ID+"-"+c.plain(x.Name), c.plain(x.Name)))
		}
		out = append(out, body...)
	}
	return out
}

func (c *composer) hostingSection(s *register.Section, level int) []doc.Block {
	return c.eachSystem(s, level, c.hosting)
}

func (c *composer) backupsSection(s *register.Section, level int) []doc.Block {
	headed := len(c.systemsOf(s)) > 1
	return c.eachSystem(s, level, func(x *register.System) []doc.Block { return c.backups(x, headed) })
}

func (c *composer) commitmentsSection(s *register.Section, level int) []doc.Block {
	return c.eachSystem(s, level, func(x *register.System) []doc.Block { return c.commitments(x.Commitments) })
}

// securitySection tells the measures that outsiders may read, by family: those
// of the systems that the section names, else those of its activities.
func (c *composer) securitySection(s *register.Section, level int) []doc.Block {
	var all []*register.Measure
	add := func(l register.List[register.Ref[register.Measure]], systems []register.Ref[register.System]) {
		for _, m := range measuresOf(l, systems) {
			if !slices.Contains(all, m) {
				all = append(all, m)
			}
		}
	}
	if len(s.Systems.Items) > 0 {
		add(register.List[register.Ref[register.Measure]]{}, s.Systems.Items)
	} else {
		for _, a := range c.activities(s) {
			add(a.Measures, a.Systems.Items)
		}
		for _, a := range c.processorActivities(s) {
			add(a.Measures, a.Systems.Items)
		}
	}
	var out []doc.Block
	for _, f := range c.families(all) {
		out = append(out, c.heading(f.measures[0].Key, level, f.name, f.name))
		for _, m := range f.measures {
			out = append(out, c.measure(m)...)
		}
	}
	return out
}

// trackersSection compares the trackers, then tells how to manage each.
func (c *composer) trackersSection(s *register.Section, _ int) []doc.Block {
	list := c.trackersOf(s)
	if len(list) == 0 {
		return nil
	}
	t := doc.Table{Caption: text(c.word("documents.trackers.caption")), Quiet: true, RowHeads: true, Widths: []int{3, 5, 3, 4},
		Head: [][]doc.Inline{text(c.label("tracker", "name")), text(c.label("tracker", "purpose")), text(c.label("tracker", "lifetime")), text(c.label("tracker", "consent"))}}
	var notes []doc.Block
	for _, x := range list {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: x.Key}, Cells: [][]doc.Block{
			cell(c.trackerName(x)), cell(c.trackerPurpose(x)), cell(c.lifetime(x)), cell(c.trackerConsent(x))}})
		if x.Control.IsGiven() && sentence(c.lower(x.Control)) != sentence(c.lower(x.Consent.Withdrawal)) {
			notes = append(notes, para(x.Control.At, c.inlines("documents.trackers.control", args{"name": strong(c.plain(x.Name)), "text": sentence(c.lower(x.Control))})))
		}
	}
	return append([]doc.Block{t}, notes...)
}

// trackersOf lists the trackers of the section: its own, else those of its
// activities.
func (c *composer) trackersOf(s *register.Section) []*register.Tracker {
	var out []*register.Tracker
	add := func(list []register.Ref[register.Tracker]) {
		for _, r := range list {
			if r.To != nil && !slices.Contains(out, r.To) {
				out = append(out, r.To)
			}
		}
	}
	add(s.Trackers.Items)
	if len(out) > 0 {
		return out
	}
	for _, a := range c.processorActivities(s) {
		add(a.Trackers.Items)
	}
	for _, a := range c.activities(s) {
		add(a.Trackers.Items)
	}
	return out
}

func (c *composer) trackerName(x *register.Tracker) []doc.Inline {
	provider := ""
	if x.Provider.To != nil {
		provider = c.plain(x.Provider.To.Name)
	}
	return c.inlines("documents.trackers.name", args{"name": c.plain(x.Name), "pattern": c.plain(x.Pattern), "provider": provider})
}

func (c *composer) trackerPurpose(x *register.Tracker) []doc.Inline {
	if list, ok := c.answer(x.Purpose.Meta, "tracker", "purpose"); ok {
		return list
	}
	return text(upperFirst(c.plain(x.Purpose)))
}

func (c *composer) lifetime(x *register.Tracker) []doc.Inline {
	kept := ""
	if x.Retention.IsGiven() {
		kept = x.Retention.V.Words(c.Lang)
	}
	life := ""
	switch {
	case x.Session.IsGiven() && x.Session.V:
		life = c.label("tracker", "session")
	case x.Lifetime.IsGiven():
		life = x.Lifetime.V.Words(c.Lang)
	default:
		list, _ := c.answer(x.Lifetime.Meta, "tracker", "lifetime")
		return list
	}
	return c.inlines("documents.trackers.lifetime", args{"life": life, "kept": kept})
}

func (c *composer) trackerConsent(x *register.Tracker) []doc.Inline {
	switch {
	case x.Exemption.IsGiven():
		return c.inlines("documents.trackers.exempt", args{"why": c.lower(x.Exemption)})
	case x.Consent.IsGiven():
		return c.inlines("documents.trackers.consent", args{"collected": c.lower(x.Consent.Collected), "withdrawal": c.lower(x.Consent.Withdrawal), "refusal": c.lower(x.Consent.Refusal)})
	}
	list, _ := c.answer(x.Consent.Meta, "tracker", "consent")
	return list
}

// rightsSection tells the rights that the activities open, then how to exercise
// them: GDPR 13(2)(b), 12(2)-(3).
func (c *composer) rightsSection(s *register.Section, level int) []doc.Block {
	activities := c.activities(s)
	if len(s.Rights.Items) > 0 {
		activities = slices.DeleteFunc(activities, func(a *register.Activity) bool {
			return !slices.ContainsFunc(s.Rights.Items, func(r register.Ref[register.RightsProcedure]) bool { return r.To == a.Rights.To })
		})
	}
	out := c.rightsTold(activities)
	procedures := c.procedures(s, activities)
	if len(procedures) == 0 && c.decl.Contact.To != nil {
		out = append(out, para(c.decl.Contact.At, c.inlines("documents.rights.write", args{"contact": c.contactIn(c.decl.Contact.To, "rights")})))
	}
	if !slices.ContainsFunc(procedures, func(p *register.RightsProcedure) bool { return p.Deadline.IsGiven() }) && len(out) > 0 {
		out = append(out, doc.Para{Text: c.inlines("documents.rights.month", args{"law": c.law("GDPR 12(3)")})})
	}
	for _, p := range procedures {
		if len(procedures) > 1 || p.Name.IsGiven() {
			name := upperFirst(c.plain(p.Name))
			if name == "" {
				name = c.label("activity", "rights")
			}
			out = append(out, c.heading(p.Key, level, p.ID+"-"+name, name))
		}
		out = append(out, c.procedure(p, level)...)
	}
	return out
}

// rightsTold explains the rights once in the document; further sections name
// those that they open.
func (c *composer) rightsTold(activities []*register.Activity) []doc.Block {
	if len(activities) == 0 {
		return nil
	}
	var names []string
	for _, a := range activities {
		for _, r := range c.World.Rights(a) {
			if name := c.rightName(r.Key); c.explained[r.Key] && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	out := c.rightsExplained(activities)
	if len(names) > 0 {
		out = append(out, doc.Para{Text: c.inlines("documents.rights.here", args{"rights": c.list(names)})})
	}
	return out
}

// procedures lists the procedures of a section: its own, else those of its
// activities, each once.
func (c *composer) procedures(s *register.Section, activities []*register.Activity) []*register.RightsProcedure {
	var out []*register.RightsProcedure
	add := func(p *register.RightsProcedure) {
		if p != nil && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for _, r := range s.Rights.Items {
		add(r.To)
	}
	if len(out) > 0 {
		return out
	}
	for _, a := range c.processorActivities(s) {
		add(a.Rights.To)
	}
	for _, a := range activities {
		add(a.Rights.To)
	}
	return out
}

// complaintSection tells to whom to complain: GDPR 13(2)(d), 77.
func (c *composer) complaintSection(*register.Section, int) []doc.Block {
	key := "documents.complaint.other"
	if o := c.r.Organisation(); o != nil && o.Country.V == "FR" {
		key = "documents.complaint.fr"
	}
	return []doc.Block{doc.Para{Text: c.inlines(key, args{"law": c.law("GDPR 77")})}}
}

func (c *composer) automatedSection(s *register.Section, level int) []doc.Block {
	list := c.activities(s)
	if !slices.ContainsFunc(list, func(a *register.Activity) bool { return !a.AutomatedDecision.IsNone() }) && len(list) > 0 {
		return []doc.Block{doc.Para{Text: text(c.word("documents.automated.none"))}}
	}
	return c.each(s, level, func(a *register.Activity) []doc.Block { return cell(c.automated(a.AutomatedDecision)) }, nil)
}

func (c *composer) contactSection(*register.Section, int) []doc.Block {
	contact := c.asked()
	if contact == nil {
		return []doc.Block{doc.Para{Text: c.missing("document", "contact")}}
	}
	return []doc.Block{para(contact.Key, c.inlines("documents.policy.questions", args{"contact": c.contactIn(contact, "contact")}))}
}

func (c *composer) versionsSection(*register.Section, int) []doc.Block {
	if c.decl == nil || len(c.decl.History.Items) == 0 {
		return nil
	}
	t := doc.Table{Caption: text(c.label("document", "history")), Quiet: true, RowHeads: true, Widths: []int{1, 2, 5},
		Head: [][]doc.Inline{text(c.label("version", "version")), text(c.label("version", "on")), text(c.label("version", "subject"))}}
	for _, v := range c.decl.History.Items {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: v.At}, Cells: [][]doc.Block{cell(c.textInlines(v.Version)), cell(c.dateInlines(v.On)), cell(text(upperFirst(c.plain(v.Subject))))}})
	}
	return []doc.Block{t}
}
