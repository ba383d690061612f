package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg009() Rule {
	return Rule{ID: "REG009", Name: "none-without-reason", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(2)"), Check: checkREG009}
}

// checkREG009 finds the answers "none" that nothing explains, where a reader
// will ask.
func checkREG009(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		p.unexplained(a.Head, a.Name, none{a.Transfers.Meta, "activity", "transfers"}, none{a.Recipients.Meta, "activity", "recipients"})
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.unexplained(a.Head, a.Name, none{a.Transfers.Meta, "processor activity", "transfers"})
	}
}

// none is a field that may be answered by "none".
type none struct {
	register.Meta
	typeName, key string
}

func (p *Pass) unexplained(h register.Head, name register.Text, fields ...none) {
	var keys diag.Values
	at := h.Key
	for _, f := range fields {
		if f.IsNone() && f.Reason.Text == "" {
			if len(keys) == 0 {
				at = f.At
			}
			keys = append(keys, p.key(f.typeName, f.key).Value)
		}
	}
	if len(keys) > 0 {
		p.Report(at, h.Path, words("activity", name), diag.Arg{Name: "keys", Value: keys})
	}
}
