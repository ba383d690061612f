package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta005() Rule {
	return Rule{ID: "STA005", Name: "sub-processors-not-said", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(2)", "GDPR 28(4)", "GDPR 30(2)"), Check: checkSTA005}
}

// checkSTA005 finds the processor's activities whose systems rest on another
// provider, and that say nothing of sub-processors. DES016 finds those whose
// answer leaves one out.
func checkSTA005(p *Pass) {
	for _, a := range p.Register.ProcessorActivities.Items {
		if a.SubProcessors.Answered() {
			continue
		}
		for i := range a.Systems.Items {
			s := a.Systems.Items[i].To
			if s == nil {
				continue
			}
			j := slices.IndexFunc(s.Agreements.Items, func(r register.Ref[register.Agreement]) bool {
				return r.To != nil && (r.To.Role.Is("processor") || !r.To.Role.IsGiven())
			})
			if j < 0 {
				continue
			}
			p.Report(a.Key, a.Path, words("activity", a.Name), words("system", s.Name), partner(s.Agreements.Items[j].To), p.key("processor activity", "sub_processors"))
			p.relate("agreement", s.Agreements.Items[j].At)
			break
		}
	}
}
