package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des002() Rule {
	return Rule{ID: "DES002", Name: "processor-without-contract", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 28(3)", "GDPR 28(9)"), Check: checkDES002}
}

// checkDES002 finds the processors that no written contract binds, as far as the
// register says.
func checkDES002(p *Pass) {
	for _, a := range p.Register.Agreements.Items {
		if !a.Role.Is("processor") || a.With.IsTodo() || a.SignedOn.IsGiven() {
			continue
		}
		shown := a.Evidence.IsGiven() || a.Template.IsGiven()
		if !shown {
			p.lack(diag.Warning, a.SignedOn.Meta, a.Key, a.Path, partner(a), p.key("agreement", "signed_on"))
		} else if a.SignedOn.IsNone() && says(p.plain(a.SignedOn.Reason.Text+" ; "+a.Evidence.Text+" ; "+a.Template.Text), bindsUnsigned[:]) == "" {
			p.Report(a.SignedOn.At, a.Path, partner(a), p.key("agreement", "signed_on"), code("unsigned", register.KeyName("agreement", "signed_on", p.Register.Lang)))
		}
	}
}

// bindsUnsigned are the words of what binds in writing without a signature:
// terms accepted, a public contract notified, another legal act (article 28(3)).
var bindsUnsigned = [...]string{"accept*", "adhesion*", "adhere*", "souscri*", "en ligne", "conditions", "cgu", "cgv", "electronique*", "clic*", "marche*", "acte*", "loi", "decret", "arrete*", "reglement*", "delibera*", "convention*",
	"online", "terms", "electronic*", "subscri*", "statute*", "law", "decree", "regulation*"}

// partner is the name of the other party of an agreement.
func partner(a *register.Agreement) diag.Arg {
	if a.With.To == nil {
		return diag.Arg{Name: "organisation", Value: diag.Text(a.ID)}
	}
	return words("organisation", a.With.To.Name)
}
