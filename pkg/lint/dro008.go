package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro008() Rule {
	return Rule{ID: "DRO008", Name: "right-emptied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "GDPR 17(1)", "GDPR 17(3)", "GDPR 21"), Check: checkDRO008}
}

// checkDRO008 finds the rights that are promised and then emptied: a withdrawal
// without effect, an erasure refused for one's own interests, an objection that
// must give legitimate reasons, as under the former law.
func checkDRO008(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for i := range r.Requests.Items {
			q := &r.Requests.Items[i]
			word := ""
			switch {
			case !q.Limits.IsGiven():
				continue
			case q.Right.Is("withdrawal"):
				word = p.spot(q.Limits.Text, otherBases[:])
			case q.Right.Is("erasure"):
				word = p.spot(q.Limits.Text, ownInterests[:])
			case q.Right.Is("objection"):
				word = p.spot(q.Limits.Text, formerReasons[:])
			}
			if word == "" || p.spot(q.Limits.Text, overriding[:]) != "" {
				continue
			}
			s := diag.Warning
			if q.Right.Is("withdrawal") {
				s = diag.Error
			}
			label, _ := register.ValueLabel("request", "right", q.Right.V, p.Register.Lang)
			p.ReportAs(s, q.Limits.At, r.Path, diag.Arg{Name: "right", Value: diag.Text(label)}, words("limits", q.Limits), phrase(word))
		}
	}
}

var (
	otherBases    = [...]string{"interets legitimes", "interet legitime", "continuer d utiliser", "contrat", "legitimate interests", "contract", "keep using"}
	overriding    = [...]string{"imperieux", "compelling"} // the words of GDPR 21(1), which 17(1)(c) refers to
	ownInterests  = [...]string{"interets legitimes", "interet legitime", "nos interets", "legitimate interests", "our interests"}
	formerReasons = [...]string{"motifs legitimes", "motif legitime", "legitimate grounds", "legitimate reasons"}
)
