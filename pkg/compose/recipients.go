package compose

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// recipients tells who receives the data, in the model's three groups, then the
// authorities.
func (c *composer) recipients(x register.Recipients) []doc.Block {
	if list, ok := c.answer(x.Meta, "activity", "recipients"); ok {
		return cell(list)
	}
	if x.State == register.Withheld {
		return nil
	}
	f := fields{c: c}
	f.blocks(x.Services.At, c.label("recipients", "services"), c.accesses(x.Services))
	f.blocks(x.Others.At, c.label("recipients", "others"), c.others(x.Others))
	f.blocks(x.Agreements.At, c.label("recipients", "agreements"), c.agreementUses(x.Agreements))
	if x.Authorised.Answered() {
		f.add(x.Authorised.At, c.label("recipients", "authorised_third_parties"), c.textList(x.Authorised))
	}
	f.given(c.label("recipients", "text"), x.Text)
	return f.block()
}

// groupAnswer prints what a group of recipients says when it holds nobody; a
// group that says nothing is left out: another one may answer.
func (c *composer) groupAnswer(m register.Meta) ([]doc.Block, bool) {
	if m.IsMissing() || m.State == register.Withheld {
		return nil, true
	}
	if list, ok := c.answer(m, "", ""); ok {
		return cell(list), true
	}
	return nil, false
}

func (c *composer) accesses(l register.List[register.Access]) []doc.Block {
	if b, ok := c.groupAnswer(l.Meta); ok {
		return b
	}
	var items [][]doc.Inline
	for _, a := range l.Items {
		if line := c.access(a); line != nil {
			items = append(items, line)
		}
	}
	return oneOrBullets(items)
}

func (c *composer) access(a register.Access) []doc.Inline {
	if a.Service.To == nil {
		return nil
	}
	return c.named(c.plain(a.Service.To.Name), c.lower(a.Who), c.lower(a.Why), c.onlyIf(a.OnlyIf))
}

// named tells a recipient: who, what for, in which case.
func (c *composer) named(name, who, why, condition string) []doc.Inline {
	key := "documents.recipient"
	if strings.HasSuffix(name, ")") { // two parentheses in a row read badly
		key = "documents.recipient-noted"
	}
	return c.inlines(key, args{"name": upperFirst(name), "who": who, "why": why, "condition": condition})
}

// onlyIf says the condition of something.
func (c *composer) onlyIf(t register.Text) string { return c.condition(t, "documents.only-if") }

// condition says a condition; French elides before "il".
func (c *composer) condition(t register.Text, key string) string {
	if !t.IsGiven() {
		return ""
	}
	condition := c.lower(t)
	if strings.HasPrefix(condition, "il ") || strings.HasPrefix(condition, "ils ") {
		key += "-it"
	}
	return c.fill(key, args{"condition": condition})
}

func (c *composer) others(m register.Map[register.Recipient]) []doc.Block {
	if b, ok := c.groupAnswer(m.Meta); ok {
		return b
	}
	var items [][]doc.Inline
	for _, r := range m.Items {
		items = append(items, c.recipient(r))
	}
	return oneOrBullets(items)
}

func (c *composer) recipient(r *register.Recipient) []doc.Inline {
	name := c.plain(r.Name)
	if name == "" && r.Organisation.To != nil {
		name = c.plain(r.Organisation.To.Name)
	}
	role := ""
	if r.Role.IsGiven() {
		role = lowerFirst(c.value("recipient", "role", r.Role))
	}
	return c.named(name, role, c.lower(r.Why), c.onlyIf(r.OnlyIf))
}

func (c *composer) agreementUses(l register.List[register.AgreementUse]) []doc.Block {
	if b, ok := c.groupAnswer(l.Meta); ok {
		return b
	}
	var items [][]doc.Inline
	for _, u := range l.Items {
		if u.Agreement.To != nil {
			items = append(items, c.agreement(u))
		}
	}
	return oneOrBullets(items)
}

// otherParty names who an agreement is with, who may be still to be chosen.
func (c *composer) otherParty(a *register.Agreement) []doc.Inline {
	if a.With.IsTodo() {
		return c.said(a.With.Meta, "", "", nil)
	}
	return c.orgName(a.With.To)
}

// agreement names the other party, its role and what it does.
func (c *composer) agreement(u register.AgreementUse) []doc.Inline {
	a := u.Agreement.To
	role := c.word("documents.role-unknown")
	if a.Role.IsGiven() {
		role = lowerFirst(c.value("agreement", "role", a.Role))
	}
	country := ""
	if a.With.To != nil && a.With.To.Country.IsGiven() {
		country = c.country(a.With.To.Country)
	}
	why := c.lower(u.Why)
	if why == "" && a.Subject.IsGiven() {
		why = c.lower(a.Subject)
	}
	name := c.lower(a.Name)
	if why == "" {
		name, why = "", name
	}
	if a.With.To != nil && name == c.plain(a.With.To.Name) || strings.Contains(why, name) {
		name = ""
	}
	return c.inlines("documents.agreement", args{"who": c.otherParty(a), "country": country, "role": role, "name": name, "why": why, "condition": c.onlyIf(u.OnlyIf), "policy": c.policyLink(a)})
}

// policyLink leads to what the other party publishes itself.
func (c *composer) policyLink(a *register.Agreement) []doc.Inline {
	if !a.Policy.IsGiven() {
		return nil
	}
	return []doc.Inline{doc.Link{Text: text(c.word("documents.their-policy")), URL: a.Policy.V}}
}
