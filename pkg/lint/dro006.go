package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro006() Rule {
	return Rule{ID: "DRO006", Name: "right-omitted", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(b)", "GDPR 14(2)(c)"), Check: checkDRO006}
}

// checkDRO006 finds the notices that leave out rights. Where bases are given,
// the program tells the rights that they open; where none is, only the
// procedure can name them.
func checkDRO006(p *Pass) {
	told := map[*register.RightsProcedure]diag.Values{} // a shared procedure is reported once for a right, where bases are given
	for _, a := range p.activities {
		if len(p.told[a]) == 0 {
			continue
		}
		procedures := proceduresOf(a, p.told[a])
		if len(procedures) == 0 || slices.ContainsFunc(procedures, func(r *register.RightsProcedure) bool { return len(r.Requests.Items) == 0 }) {
			continue // DRO001, or a text that may say everything
		}
		open := p.Rights(a)
		s, owed := diag.Error, []string{"access", "rectification", "erasure", "restriction"}
		if open != nil {
			s, owed = diag.Warning, owed[:0]
			for _, r := range open {
				owed = append(owed, r.Key)
			}
			if slices.ContainsFunc(procedures, func(r *register.RightsProcedure) bool { return r.Deadline.IsGiven() }) {
				continue // the notice names them, and one deadline holds for all
			}
		}
		missing := p.unnamed(owed, procedures)
		known := func(v diag.Value) bool { return s == diag.Warning && slices.Contains(told[procedures[0]], v) }
		if slices.ContainsFunc(missing, func(v diag.Value) bool { return !known(v) }) {
			told[procedures[0]] = append(told[procedures[0]], missing...)
			p.ReportAs(s, a.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "rights", Value: missing}, code("procedure", procedures[0].ID))
			p.relate("procedure", procedures[0].Key)
		}
	}
}

// proceduresOf are the procedures that hold for an activity: its own, else those
// that the documents which list it name.
func proceduresOf(a *register.Activity, documents []*register.Document) []*register.RightsProcedure {
	if a.Rights.To != nil {
		return []*register.RightsProcedure{a.Rights.To}
	}
	var out []*register.RightsProcedure
	for _, d := range documents {
		out = append(out, proceduresIn(d.Outline.Items)...)
	}
	return out
}

// proceduresIn are the procedures that the sections of a document name.
func proceduresIn(sections []register.Section) []*register.RightsProcedure {
	var out []*register.RightsProcedure
	for i := range sections {
		for _, r := range sections[i].Rights.Items {
			if r.To != nil {
				out = append(out, r.To)
			}
		}
		out = append(out, proceduresIn(sections[i].Sections.Items)...)
	}
	return out
}

// unnamed lists the rights, in words, that no request names.
func (p *Pass) unnamed(owed []string, procedures []*register.RightsProcedure) diag.Values {
	var out diag.Values
	for _, right := range owed {
		named := slices.ContainsFunc(procedures, func(r *register.RightsProcedure) bool {
			return slices.ContainsFunc(r.Requests.Items, func(q register.Request) bool { return q.Right.Is(right) })
		})
		if !named {
			label, _ := register.ValueLabel("request", "right", right, p.Register.Lang)
			out = append(out, diag.Text(label))
		}
	}
	return out
}
