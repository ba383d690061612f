package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas016() Rule {
	return Rule{ID: "BAS016", Name: "same-bases-everywhere", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)", "GDPR 13(1)(c)"), Check: checkBAS016}
}

// checkBAS016 finds the activities whose purposes all carry the same stack of
// bases: none of them has its own.
func checkBAS016(p *Pass) {
	for _, a := range p.activities {
		if count, same := sameStack(a); same {
			p.Report(a.Purposes.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "count", Value: diag.Number(count)}, diag.Arg{Name: "purposes", Value: diag.Number(len(a.Purposes.Items))})
		}
	}
}

// sameStack tells that all the purposes of an activity, two at least, rest on
// the same three bases or more.
func sameStack(a *register.Activity) (count int, same bool) {
	if len(a.Purposes.Items) < 2 {
		return 0, false
	}
	first := basisKeys(a.Purposes.Items[0])
	same = len(first) > 2
	for _, u := range a.Purposes.Items[1:] {
		same = same && slices.Equal(first, basisKeys(u))
	}
	return len(first), same
}

// basisKeys lists the bases of a purpose that are not scoped by people.
func basisKeys(u *register.Purpose) []string {
	var out []string
	for i := range u.Bases.Items {
		if b := &u.Bases.Items[i]; len(b.Persons.Items) == 0 {
			out = append(out, b.Basis.V)
		}
	}
	return out
}
