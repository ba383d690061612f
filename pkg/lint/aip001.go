package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func aip001() Rule {
	return Rule{ID: "AIP001", Name: "assessment-not-answered", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 35(1)", "WP248"), Check: checkAIP001}
}

// checkAIP001 finds the activities that meet two criteria of WP248 and do not
// say what became of the impact assessment. The arithmetic is shown.
func checkAIP001(p *Pass) {
	for _, a := range p.activities {
		if assessmentAnswered(a) {
			continue
		}
		s := p.screen(a)
		if len(s.Required) > 0 || !s.Due() {
			continue // AIP002 names the item of the list
		}
		var met diag.Values
		for _, x := range s.Signs {
			met = append(met, diag.Code(x.Criterion.IDIn(p.Register.Lang)))
		}
		severity, args := diag.Warning, []diag.Arg{words("activity", a.Name), p.key("activity", "dpia"),
			{Name: "number", Value: diag.Number(len(met))}, {Name: "criteria", Value: met}}
		if len(s.Exempt) > 0 {
			severity, args = diag.Info, append(args, code("exempt", s.Exempt[0].IDIn(p.Register.Lang)))
		}
		p.lack(severity, a.DPIA.Meta, a.Key, a.Path, args...)
		for _, x := range s.Signs {
			p.relate("sign", x.At)
		}
	}
}

// assessmentAnswered tells that the sheet says what became of the assessment:
// done, under way, or not carried out for a reason.
func assessmentAnswered(a *register.Activity) bool {
	d := a.DPIA
	return d.IsGiven() && (!d.Status.Is("not-carried-out") || d.Why.IsGiven()) || d.IsNone() && d.Reason.Text != ""
}
