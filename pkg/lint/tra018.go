package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra018() Rule {
	return Rule{ID: "TRA018", Name: "module-against-roles", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 46(2)(c)", "2021/914"), Check: checkTRA018}
}

// checkTRA018 finds the standard clauses whose module is not that of the roles
// that the register gives to the exporter and to the importer.
func checkTRA018(p *Pass) {
	own := p.ownRoles()
	for _, m := range p.moves {
		for _, t := range m.Transfers.Items {
			p.checkModule(t, nil, roleIn(m.Processing))
		}
	}
	for _, a := range p.Register.Agreements.Items {
		for _, t := range a.Transfers.Items {
			p.checkModule(t, a, own[a])
		}
	}
}

// roleIn is the role of the organisation in a processing.
func roleIn(m derive.Processing) string {
	if m.Head.Path[0] == "processor_activities" {
		return "processor"
	}
	return "controller"
}

// ownRoles gives the role of the organisation in each agreement, as the
// processings that use it show; "both" where they differ.
func (p *Pass) ownRoles() map[*register.Agreement]string {
	out := map[*register.Agreement]string{}
	for _, m := range p.moves {
		for _, a := range m.Agreements() {
			if role := roleIn(m.Processing); out[a] == "" {
				out[a] = role
			} else if out[a] != role {
				out[a] = "both"
			}
		}
	}
	return out
}

// checkModule compares the module of a transfer, stated in an agreement or not,
// with the roles of both ends, where both are stated.
func (p *Pass) checkModule(t *register.Transfer, in *register.Agreement, own string) {
	if _, ok := p.Facts.Module(t.Module.V); !ok || !t.Safeguard.Is("standard-clauses") {
		return
	}
	exporter := p.exporter(t, in)
	from, to := p.roleOf(exporter, in, own), p.roleOf(t.To.To, in, own)
	i := slices.IndexFunc(p.Facts.Modules, func(m facts.Module) bool { return m.From == from && m.To == to })
	if i >= 0 && p.Facts.Modules[i].N != t.Module.V {
		say := func(name, role string) diag.Arg {
			return diag.Arg{Name: name, Value: diag.Text(p.Facts.Say("role", role, p.Register.Lang))}
		}
		p.Report(t.Module.At, t.Path, code("transfer", t.ID), words("from", exporter.Name), say("from_role", from), words("to", t.To.To.Name), say("to_role", to),
			diag.Arg{Name: "module", Value: diag.Number(t.Module.V)}, diag.Arg{Name: "expected", Value: diag.Number(p.Facts.Modules[i].N)})
	}
}

// exporter is who sends the data: whoever the transfer names, else ourselves in
// an agreement whose other party receives them.
func (p *Pass) exporter(t *register.Transfer, in *register.Agreement) *register.Organisation {
	if !t.From.IsGiven() && in != nil && in.With.To == t.To.To {
		return p.Register.Organisation()
	}
	return t.From.To
}

// roleOf is the role of an organisation at one end of a transfer, "controller"
// or "processor", and "" when the register states none, or several.
func (p *Pass) roleOf(o *register.Organisation, in *register.Agreement, own string) string {
	switch {
	case o == nil:
		return ""
	case o == p.Register.Organisation():
		return own
	case in != nil && in.With.To == o:
		return roleName(in.Role)
	}
	role := ""
	for _, a := range p.Register.Agreements.Items {
		found := ""
		if a.With.To == o {
			found = roleName(a.Role)
		} else if slices.ContainsFunc(a.SubProcessors.List.Items, refersTo(o)) {
			found = "processor"
		}
		if role != "" && found != "" && found != role {
			return ""
		}
		role = max(role, found)
	}
	return role
}

// roleName is "controller" or "processor" for the role of a party, or "".
func roleName(role register.Enum) string {
	switch {
	case role.Is("processor"):
		return "processor"
	case role.Is("controller"), role.Is("joint-controller"):
		return "controller"
	}
	return ""
}
