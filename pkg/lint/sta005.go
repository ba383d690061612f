package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sta005() Rule {
	return Rule{ID: "STA005", Name: "sub-processors-not-said", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(2)", "GDPR 28(4)", "GDPR 30(2)"), Check: checkSTA005}
}

// checkSTA005 finds the processor's activities whose systems rest on another
// provider, which the sub-processors leave out.
func checkSTA005(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		if a.SubProcessors.Answered() {
			continue
		}
		for i := range a.Systems.Items {
			s := a.Systems.Items[i].To
			if s == nil || len(s.Agreements.Items) == 0 || s.Agreements.Items[0].To == nil {
				continue
			}
			p.Report(a.Key, a.Path, words("activity", a.Name), words("system", s.Name), partner(s.Agreements.Items[0].To), p.key("processor activity", "sub_processors"))
			p.relate("agreement", s.Agreements.Items[0].At)
			break
		}
	}
}
