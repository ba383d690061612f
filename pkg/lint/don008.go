package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don008() Rule {
	return Rule{ID: "DON008", Name: "card-code-kept", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CNIL-2018-303", "GDPR 5(1)(c)"), Check: checkDON008}
}

// checkDON008 finds the security codes of payment cards among the data: they
// serve a payment and are not kept.
func checkDON008(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		for i := range d.Items.Items {
			x := &d.Items.Items[i]
			if word := p.spot(x.Text.Text, cardCodes[:]); word != "" && p.spot(x.Detail.Text, notKept[:]) == "" && p.spot(x.Text.Text, notKept[:]) == "" {
				p.Report(x.Text.At, d.Path, words("activity", a.Name), phrase(word))
			}
		}
	})
}

var (
	cardCodes = [...]string{"cryptogramme*", "cvv", "cvc", "cvv2", "card security code"}
	notKept   = [...]string{"non conserve*", "jamais conserve*", "pas conserve*", "not kept", "never kept", "not stored", "never stored"}
)
