package compose

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// measures tells the security measures of a sheet and of its systems, by the
// headings of the model.
func (c *composer) measures(l register.List[register.Ref[register.Measure]], systems []register.Ref[register.System]) []doc.Block {
	all := measuresOf(l, systems)
	if len(all) == 0 {
		if list, ok := c.answer(l.Meta, "activity", "measures"); ok {
			return cell(list)
		}
		return nil
	}
	f := fields{c: c}
	for _, family := range c.families(all) {
		var body []doc.Block
		for _, m := range family.measures {
			body = append(body, c.measure(m)...)
		}
		if len(family.measures) > 1 {
			var items [][]doc.Block
			for _, m := range family.measures {
				items = append(items, c.measure(m))
			}
			body = []doc.Block{doc.List{Items: items}}
		}
		f.blocks(family.measures[0].Key, family.name, body)
	}
	return f.block()
}

// measuresOf lists the measures of an activity and of its systems, each once.
func measuresOf(l register.List[register.Ref[register.Measure]], systems []register.Ref[register.System]) []*register.Measure {
	var out []*register.Measure
	add := func(list []register.Ref[register.Measure]) {
		for _, r := range list {
			if r.To != nil && !slices.Contains(out, r.To) {
				out = append(out, r.To)
			}
		}
	}
	add(l.Items)
	for _, s := range systems {
		if s.To != nil {
			add(s.To.Measures.Items)
		}
	}
	return out
}

type family struct {
	name     string
	measures []*register.Measure
}

// families groups measures in the order of the table; those without a family
// are "other".
func (c *composer) families(list []*register.Measure) []family {
	var out []family
	for _, v := range register.TypeByName("measure").Field("family").Values {
		f := family{name: c.typo(v.Label.In(c.lang()))}
		for _, m := range list {
			if c.hasWords(m) && (m.Family.V == v.Key.En || m.Family.V == "" && v.Key.En == "other") {
				f.measures = append(f.measures, m)
			}
		}
		if len(f.measures) > 0 {
			out = append(out, f)
		}
	}
	return out
}

// hasWords tells that this audience can read something of a measure.
func (c *composer) hasWords(m *register.Measure) bool {
	return m.Text.IsGiven() || m.PublicText.IsGiven() || m.Name.IsGiven()
}

// measure prints a measure: its own words, or those meant for outsiders.
func (c *composer) measure(m *register.Measure) []doc.Block {
	body := m.Text
	if !body.IsGiven() || c.outside() && m.PublicText.IsGiven() {
		body = m.PublicText
	}
	blocks := c.prose(body, 3)
	if !m.Name.IsGiven() || c.outside() {
		return blocks
	}
	name := strong(upperFirst(c.plain(m.Name)))
	if len(blocks) > 0 {
		if p, ok := blocks[0].(doc.Para); ok {
			p.Text = c.inlines("documents.named", args{"name": name, "text": c.lowFirst(p.Text)})
			return append([]doc.Block{p}, blocks[1:]...)
		}
	}
	return append([]doc.Block{para(m.Key, name)}, blocks...)
}

// outside tells a document for people who do not work with us.
func (c *composer) outside() bool {
	return c.Planned.Audience == "public" || c.Planned.Audience == "persons"
}
