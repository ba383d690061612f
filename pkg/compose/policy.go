package compose

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// policy follows the outline that its author declares, else the usual one.
func (c *composer) policy() []doc.Block {
	if c.decl == nil {
		return nil
	}
	outline := c.decl.Outline.Items
	if len(outline) == 0 {
		outline = usualOutline()
	}
	c.settleContacts(outline)
	return c.sections(outline, 1)
}

// usualOutline tells the items of articles 13 and 14 in the order people ask
// for them.
func usualOutline() []register.Section {
	var out []register.Section
	for _, key := range []string{"controller", "activities", "processor-activities", "trackers", "hosting", "rights", "complaint", "contact", "versions"} {
		given := register.Meta{State: register.Given}
		out = append(out, register.Section{Meta: given, Section: register.Enum{Meta: given, V: key}})
	}
	return out
}

func (c *composer) sections(list []register.Section, level int) []doc.Block {
	var out []doc.Block
	for i := range list {
		out = append(out, c.section(&list[i], level)...)
	}
	return out
}

// section writes one section of the outline; a section that has nothing to say
// is left out, its heading too.
func (c *composer) section(s *register.Section, level int) []doc.Block {
	title := c.sectionTitle(s)
	inner := level
	if title != "" {
		inner++
	}
	id, reserved := c.reserved[s.Section.V]
	delete(c.reserved, s.Section.V)
	body := c.sectionBody(s, inner)
	body = append(body, c.sections(inherit(s), inner)...)
	if len(body) == 0 || title == "" {
		return body
	}
	head := doc.Heading{At: doc.At{Place: s.At}, Level: level, ID: id, Text: text(title)}
	if !reserved {
		head = c.heading(s.At, level, title, title)
	}
	return append([]doc.Block{head}, body...)
}

// inherit gives the sections inside a section what it keeps to, where they say
// nothing of their own.
func inherit(s *register.Section) []register.Section {
	out := slices.Clone(s.Sections.Items)
	for i := range out {
		x := &out[i]
		if len(x.Services.Items) == 0 {
			x.Services = s.Services
		}
		if len(x.Activities.Items) == 0 {
			x.Activities = s.Activities
		}
		if len(x.ProcessorActivities.Items) == 0 {
			x.ProcessorActivities = s.ProcessorActivities
		}
		if len(x.Systems.Items) == 0 {
			x.Systems = s.Systems
		}
	}
	return out
}

func (c *composer) sectionTitle(s *register.Section) string {
	switch {
	case s.Title.IsGiven():
		return c.plain(s.Title)
	case s.Section.IsGiven():
		return c.value("section", "section", s.Section)
	}
	return ""
}

func (c *composer) sectionBody(s *register.Section, level int) []doc.Block {
	var out []doc.Block
	if s.Prose.IsGiven() {
		src := c.typo(string(c.Prose[s.Prose.V]))
		blocks, _ := doc.Markdown([]byte(src), doc.ReadOptions{Place: diag.Place{File: s.Prose.V, Line: 1, Col: 1, EndLine: 1, EndCol: 1},
			BaseLevel: level - 1, IDPrefix: c.prefix()})
		out = append(out, blocks...)
	}
	out = append(out, c.prose(s.Text, level-1)...)
	if write := c.writers()[s.Section.V]; s.Section.IsGiven() && write != nil {
		out = append(out, write(s, level)...)
	}
	return out
}

// toldElsewhere tells that the outline has a section of its own for a subject:
// each activity need not say it again.
func (c *composer) toldElsewhere(section string) bool {
	var in func([]register.Section) bool
	in = func(list []register.Section) bool {
		return slices.ContainsFunc(list, func(s register.Section) bool { return s.Section.Is(section) || in(s.Sections.Items) })
	}
	return in(c.decl.Outline.Items)
}

// writers are the sections that registre writes, by the value of the outline.
func (c *composer) writers() map[string]func(*register.Section, int) []doc.Block {
	return map[string]func(*register.Section, int) []doc.Block{
		"controller":           c.controllerSection,
		"organisation":         c.organisationSection,
		"definitions":          c.definitionsSection,
		"activities":           c.activitiesSection,
		"processor-activities": c.processorActivitiesSection,
		"recipients":           c.recipientsSection,
		"transfers":            c.transfersSection,
		"retention":            c.retentionSection,
		"hosting":              c.hostingSection,
		"backups":              c.backupsSection,
		"security":             c.securitySection,
		"commitments":          c.commitmentsSection,
		"trackers":             c.trackersSection,
		"rights":               c.rightsSection,
		"complaint":            c.complaintSection,
		"automated-decisions":  c.automatedSection,
		"contact":              c.contactSection,
		"versions":             c.versionsSection,
	}
}

// activities lists the activities that a section is about: its own list, or
// those of its services, among those of the document.
func (c *composer) activities(s *register.Section) []*register.Activity {
	var out []*register.Activity
	for _, r := range c.decl.Activities.Items {
		if r.To == nil || !inServices(s, r.To.Service.To) {
			continue
		}
		if len(s.Activities.Items) > 0 && !slices.ContainsFunc(s.Activities.Items, func(x register.Ref[register.Activity]) bool { return x.To == r.To }) {
			continue
		}
		out = append(out, r.To)
	}
	return out
}

func (c *composer) processorActivities(s *register.Section) []*register.ProcessorActivity {
	var out []*register.ProcessorActivity
	for _, r := range c.decl.ProcessorActivities.Items {
		if r.To == nil || !inServices(s, r.To.Service.To) {
			continue
		}
		if len(s.ProcessorActivities.Items) > 0 && !slices.ContainsFunc(s.ProcessorActivities.Items, func(x register.Ref[register.ProcessorActivity]) bool { return x.To == r.To }) {
			continue
		}
		out = append(out, r.To)
	}
	return out
}

func inServices(s *register.Section, service *register.Service) bool {
	return len(s.Services.Items) == 0 || slices.ContainsFunc(s.Services.Items, func(x register.Ref[register.Service]) bool { return x.To == service })
}

// systemsOf lists the systems of a section: its own list, else those of its
// activities, each once.
func (c *composer) systemsOf(s *register.Section) []*register.System {
	var out []*register.System
	add := func(list []register.Ref[register.System]) {
		for _, r := range list {
			if r.To != nil && !slices.Contains(out, r.To) {
				out = append(out, r.To)
			}
		}
	}
	if len(s.Systems.Items) > 0 {
		add(s.Systems.Items)
		return out
	}
	for _, a := range c.processorActivities(s) {
		add(a.Systems.Items)
	}
	for _, a := range c.activities(s) {
		add(a.Systems.Items)
	}
	return out
}

// wants tells whether a section asks for a part of the activities; one that
// names none gets the usual ones.
func wants(s *register.Section, part string, usual ...string) bool {
	if len(s.Parts.Items) == 0 {
		return slices.Contains(usual, part)
	}
	return slices.ContainsFunc(s.Parts.Items, func(e register.Enum) bool { return e.V == part })
}
