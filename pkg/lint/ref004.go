package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func ref004() Rule {
	return Rule{ID: "REF004", Name: "entry-unused", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs(), Check: checkREF004}
}

// checkREF004 finds the shared entries that nothing refers to.
func checkREF004(p *Pass) {
	for _, o := range p.Register.Orphans() {
		args := []diag.Arg{code("id", o.Head.ID)}
		if kind := o.Head.Path[0]; register.TypeByName("activity").Field(kind) != nil {
			args = append(args, p.key("activity", kind))
		}
		p.Report(o.Head.Key, o.Head.Path, args...)
	}
}
