package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/register"
)

// personsOf are the people of a purpose: its own, else those of its activity.
func personsOf(a *register.Activity, u *register.Purpose) []register.Ref[register.PersonCategory] {
	if len(u.Persons.Items) > 0 {
		return u.Persons.Items
	}
	return a.Persons.Items
}

// peopleBehind are the people of a group of data: its own, else those of its
// activity.
func peopleBehind(a *register.Activity, d *register.DataEntry) []register.Ref[register.PersonCategory] {
	if len(d.Persons.Items) > 0 {
		return d.Persons.Items
	}
	return a.Persons.Items
}

// hasKind tells that a category of people is of one of some kinds.
func hasKind(c *register.PersonCategory, kinds ...string) bool {
	return slices.ContainsFunc(c.Kinds.Items, func(k register.Enum) bool { return slices.Contains(kinds, k.V) })
}

// anyKind tells that one of the categories of people is of one of some kinds.
func anyKind(list []register.Ref[register.PersonCategory], kinds ...string) bool {
	return slices.ContainsFunc(list, func(r register.Ref[register.PersonCategory]) bool { return r.To != nil && hasKind(r.To, kinds...) })
}

// areKind tells that all the categories of people are of a kind.
func areKind(list []register.Ref[register.PersonCategory], kind string) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(r register.Ref[register.PersonCategory]) bool { return r.To == nil || !hasKind(r.To, kind) })
}

// controllerOf is the organisation that answers for an activity; nil when the
// activity names one that the register does not hold.
func (p *Pass) controllerOf(a *register.Activity) *register.Organisation {
	if a.Controller.IsGiven() {
		return a.Controller.To
	}
	return p.Register.Organisation()
}

// isPublic tells a body said to be public.
func isPublic(o *register.Organisation) bool { return o != nil && o.Nature.Is("public") }
