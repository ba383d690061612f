package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con019() Rule {
	return Rule{ID: "CON019", Name: "law-invoked-without-text", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 6(3)"), Check: checkCON019}
}

// checkCON019 finds the periods that "the law" is said to impose, and no text is
// cited.
func checkCON019(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Law.IsGiven() || t.Archive.Law.IsGiven() {
			return
		}
		if t.FixedBy.Is("law") {
			label, _ := register.ValueLabel("terms", "fixed_by", "law", p.Register.Lang)
			p.Report(t.FixedBy.At, h.Path, diag.Arg{Name: "why", Value: diag.Text(label)}, p.key("terms", "law"))
			return
		}
		for _, why := range []register.Text{t.Why, t.Archive.Why} {
			if why.IsGiven() && p.spot(why.Text, lawWords[:]) != "" && !strings.ContainsAny(why.Text, "0123456789") {
				p.Report(why.At, h.Path, words("why", why), p.key("terms", "law"))
			}
		}
	})
}

var lawWords = [...]string{"la loi", "obligation legale", "obligations legales", "duree legale", "delai legal", "reglementation", "l administration l impose",
	"the law", "legal obligation", "required by law", "statutory"}
