package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des018() Rule {
	return Rule{ID: "DES018", Name: "importer-not-listed", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(2)", "GDPR 28(4)"), Check: checkDES018}
}

// checkDES018 finds the transfers of a processor to somebody whom its list of
// sub-processors leaves out.
func checkDES018(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		s := &a.SubProcessors
		if !a.Role.Is("processor") || !s.IsNone() && len(s.List.Items) == 0 {
			continue
		}
		for _, t := range a.Transfers.Items {
			if to := t.To.To; to != nil && to != a.With.To && (t.From.To == nil || t.From.To == a.With.To) && !slices.ContainsFunc(s.List.Items, refersTo(to)) {
				p.Report(t.To.At, t.Path, partner(a), words("importer", to.Name), p.key("agreement", "sub_processors"))
				p.relate("list", s.At)
			}
		}
	}
}

// refersTo gives a test for the references to an entry.
func refersTo[T any](o *T) func(register.Ref[T]) bool {
	return func(r register.Ref[T]) bool { return r.To == o }
}
