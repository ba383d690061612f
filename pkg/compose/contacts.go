package compose

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// home is the section of a notice that tells a contact in full; the others name
// it, and lead there.
type home struct {
	section string // value of the outline
	id      string // anchor of its heading
	title   string
}

// settleContacts chooses where each contact is told in full: in the section on
// contacts, else in the one on the controller.
func (c *composer) settleContacts(outline []register.Section) {
	o := c.controller()
	c.settle(outline, "contact", c.asked())
	if o != nil {
		c.settle(outline, "controller", o.Contact.To, o.DPO.To)
	}
}

// asked is the contact that a document gives for any question: its own, else
// the organisation's, else one that answers for the rights of people.
func (c *composer) asked() *register.Contact {
	o := c.controller()
	switch {
	case c.decl.Contact.To != nil:
		return c.decl.Contact.To
	case o != nil && o.DPO.To != nil:
		return o.DPO.To
	case o != nil && o.Contact.To != nil:
		return o.Contact.To
	}
	for _, a := range c.decl.Activities.Items {
		if a.To != nil && a.To.Rights.To != nil && a.To.Rights.To.Contact.To != nil {
			return a.To.Rights.To.Contact.To
		}
	}
	return nil
}

// settle reserves the anchor of the first section of that kind, which others
// lead to before it is written.
func (c *composer) settle(outline []register.Section, section string, contacts ...*register.Contact) {
	title := c.titleOf(outline, section)
	if title == "" {
		return
	}
	h := c.heading(diag.Place{}, 1, title, title)
	c.reserved[section] = h.ID
	for _, x := range contacts {
		if _, known := c.homes[x]; !known && x != nil {
			c.homes[x] = home{section, h.ID, title}
		}
	}
}

func (c *composer) titleOf(outline []register.Section, section string) string {
	for i := range outline {
		if outline[i].Section.Is(section) {
			return c.sectionTitle(&outline[i])
		}
		if title := c.titleOf(outline[i].Sections.Items, section); title != "" {
			return title
		}
	}
	return ""
}

// contactIn tells a contact in a section: in full at its home, else its
// function, its address to write to, and where the rest is.
func (c *composer) contactIn(x *register.Contact, section string) []doc.Inline {
	h, known := c.homes[x]
	if !known || h.section == section || c.brief(x) {
		return c.contact(x)
	}
	return c.inlines("documents.contact-again", args{"function": c.lower(x.Function), "email": email(x),
		"section": []doc.Inline{doc.Ref{Text: text(h.title), ID: h.id}}})
}

// brief tells a contact that has nothing more to tell than its address.
func (c *composer) brief(x *register.Contact) bool {
	return x.Email.IsGiven() && !x.Form.IsGiven() && !x.Phone.IsGiven() && !x.Address.IsGiven()
}

func email(x *register.Contact) []doc.Inline {
	if !x.Email.IsGiven() {
		return nil
	}
	return []doc.Inline{doc.Link{Text: text(x.Email.V), URL: "mailto:" + x.Email.V}}
}
