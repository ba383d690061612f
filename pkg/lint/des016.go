package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des016() Rule {
	return Rule{ID: "DES016", Name: "sub-processor-left-out", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(2)", "GDPR 28(4)", "GDPR 30(2)"), Check: checkDES016}
}

// checkDES016 finds the processor's activities whose answer about sub-processors
// leaves out one that a system rests on. STA005 finds those that give no answer.
func checkDES016(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		list := a.SubProcessors
		s, left := leftOut(a)
		if left == nil || !list.IsGiven() && !list.IsNone() {
			continue
		}
		if says(p.plain(list.Reason.Text), customersOwn[:]) != "" {
			continue
		}
		severity := diag.Warning
		if list.IsNone() && says(p.plain(list.Reason.Text), aside[:]) == "" {
			severity = diag.Error
		}
		p.ReportAs(severity, list.At, a.Path, words("activity", a.Name), words("system", s.Name), partner(left), code("id", left.ID), p.key("processor activity", "sub_processors"))
		p.relate("agreement", left.Key)
	}
}

// customersOwn are the words of a host that the customer engages by itself.
var customersOwn = [...]string{"chez le client", "chez nos clients", "chez ses clients", "choisi par le client", "choisie par le client", "choisi et paye par le client", "paye par le client", "designe par le client", "fourni par le client", "souscrit par le client", "contractualise par le client", "entre le client et",
	"chosen by the customer", "chosen and paid by the customer", "paid by the customer", "appointed by the customer", "provided by the customer", "the customer s premises", "the customer s own"}

// leftOut is a processor that a system of an activity rests on, and that the
// activity does not name; "none" leaves out even one that it names elsewhere.
func leftOut(a *register.ProcessorActivity) (*register.System, *register.Agreement) {
	m := &movement{Processing: derive.OfProcessorActivity(a)}
	for i := range m.Systems {
		s := m.Systems[i].To
		for j := 0; s != nil && j < len(s.Agreements.Items); j++ {
			if x := s.Agreements.Items[j].To; x != nil && x.Role.Is("processor") && (a.SubProcessors.IsNone() || !m.names(x)) {
				return s, x
			}
		}
	}
	return nil, nil
}
