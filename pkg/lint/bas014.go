package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas014() Rule {
	return Rule{ID: "BAS014", Name: "marketing-without-consent", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CPCE L34-5", "CCONS L223-1"), Check: checkBAS014}
}

// checkBAS014 finds the e-mails, messages and calls to consumers that rest
// neither on consent nor on an exception: existing customers for messages, a
// contract in progress for calls, which need consent since 11 August 2026.
func checkBAS014(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			m := &u.Marketing
			if !m.IsGiven() || areKind(personsOf(a, u), "professional") {
				continue
			}
			given := false
			for _, b := range derive.Bases(u) {
				given = given || b.Basis.IsGiven() && !b.Basis.Is("consent")
			}
			for i := range m.Channels.Items {
				if c := &m.Channels.Items[i]; given && p.needsConsent(u, c.V) {
					p.unasked(a, u, c)
				}
			}
		}
	}
}

// unasked reports a channel, with the exception that may hold for it. Calls to
// existing customers may be about a contract in progress: a person must judge.
func (p *Pass) unasked(a *register.Activity, u *register.Purpose, c *register.Enum) {
	label, _ := register.ValueLabel("marketing", "channels", c.V, p.Register.Lang)
	args, s := []diag.Arg{words("activity", a.Name), words("purpose", u.Text), {Name: "channel", Value: diag.Text(label)}}, diag.Warning
	switch {
	case c.Is("phone") && u.Marketing.ExistingCustomers.V:
		s = diag.Info
		fallthrough
	case c.Is("phone"):
		args = append(args, diag.Arg{Name: "article", Value: diag.Text("L223-1")})
	default:
		args = append(args, p.key("marketing", "existing_customers"))
	}
	p.ReportAs(s, c.At, u.Path, args...)
}

// needsConsent tells a channel that wants consent, unless an exception holds.
func (p *Pass) needsConsent(u *register.Purpose, channel string) bool {
	if channel == "phone" {
		return p.AsOf >= "2026-08-11" && p.spot(u.Text.Text, inProgress[:]) == "" && p.spot(u.Detail.Text, inProgress[:]) == ""
	}
	return (channel == "email" || channel == "sms") && !u.Marketing.ExistingCustomers.V
}

var inProgress = [...]string{"contrat en cours", "contrats en cours", "contract in progress", "contracts in progress", "ongoing contract*", "current contract*"}
