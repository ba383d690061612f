package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func per004() Rule {
	return Rule{ID: "PER004", Name: "persons-of-a-part-only", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)"), Check: checkPER004}
}

// checkPER004 finds the people that a purpose, a basis, a group of data or a
// retention speaks of, and that the sheet does not name: a part of a sheet
// concerns all its people, or some of them.
func checkPER004(p *Pass) {
	for _, a := range p.recorded {
		if len(a.Persons.Items) == 0 {
			continue // PER001
		}
		var told []*register.PersonCategory
		eachPart(a, func(parts []register.Ref[register.PersonCategory]) {
			for i := range parts {
				if to := parts[i].To; to != nil && !slices.Contains(told, to) && !p.amongThose(to, a.Persons.Items) {
					told = append(told, to)
					p.left(a, &parts[i])
				}
			}
		})
	}
}

// eachPart visits the people that the parts of a sheet name for themselves.
func eachPart(a *register.Activity, visit func([]register.Ref[register.PersonCategory])) {
	for _, u := range a.Purposes.Items {
		visit(u.Persons.Items)
		for i := range u.Bases.Items {
			visit(u.Bases.Items[i].Persons.Items)
		}
	}
	for _, d := range a.Data.Items {
		visit(d.Persons.Items)
	}
	for _, r := range a.Retention.Items {
		visit(r.Persons.Items)
	}
}

// left reports people whom the sheet leaves out. A category of the author's own
// may be a part of another: only those that we ship are known to differ.
func (p *Pass) left(a *register.Activity, who *register.Ref[register.PersonCategory]) {
	s := diag.Error
	if who.To.Key.Known() || slices.ContainsFunc(a.Persons.Items, func(r register.Ref[register.PersonCategory]) bool { return mayHold(r.To, who.To) }) {
		s = diag.Warning
	}
	p.ReportAs(s, who.At, a.Path, words("activity", a.Name), words("persons", who.To.Name), p.key("activity", "persons"))
	p.relate("sheet", a.Persons.Key)
}

// mayHold tells that a category may contain another: it is the author's, a wide
// one, or of the same kind.
func mayHold(wide, c *register.PersonCategory) bool {
	return wide == nil || wide.Key.Known() || slices.Contains(wideCategories[:], wide.ID) ||
		slices.ContainsFunc(c.Kinds.Items, func(k register.Enum) bool { return hasKind(wide, k.V) })
}

var wideCategories = [...]string{"utilisateurs", "users", "usagers", "public-service-users", "visiteurs", "visitors"}

// amongThose tells that a list holds a category, or one whose name says it.
func (p *Pass) amongThose(c *register.PersonCategory, list []register.Ref[register.PersonCategory]) bool {
	name := p.plain(c.Name.Text)
	return slices.ContainsFunc(list, func(r register.Ref[register.PersonCategory]) bool {
		if r.To == nil || r.To == c {
			return r.To == c
		}
		other := p.plain(r.To.Name.Text)
		return isOneOf(other, name) || isOneOf(name, other)
	})
}

// isOneOf tells that a name holds another as people of their own: "clients et
// prospects" are clients, "enfants des salaries" are no employees.
func isOneOf(name, other string) bool {
	before, _, found := strings.Cut(name, other)
	return found && !slices.Contains(belonging[:], before[strings.LastIndexByte(before, ' ')+1:])
}

var belonging = [...]string{"d", "de", "du", "des", "non", "of"}
