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
// neither on consent nor on the exception for existing customers. Calls need
// consent since 11 August 2026.
func checkBAS014(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			m := &u.Marketing
			if !m.IsGiven() || m.ExistingCustomers.V || areKind(personsOf(a, u), "professional") {
				continue
			}
			given := false
			for _, b := range derive.Bases(u) {
				given = given || b.Basis.IsGiven() && !b.Basis.Is("consent")
			}
			for i := range m.Channels.Items {
				if c := &m.Channels.Items[i]; given && p.needsConsent(c.V) {
					label, _ := register.ValueLabel("marketing", "channels", c.V, p.Register.Lang)
					p.Report(c.At, u.Path, words("activity", a.Name), words("purpose", u.Text), diag.Arg{Name: "channel", Value: diag.Text(label)}, p.key("marketing", "existing_customers"))
				}
			}
		}
	}
}

func (p *Pass) needsConsent(channel string) bool {
	return channel == "email" || channel == "sms" || channel == "phone" && p.AsOf >= "2026-08-11"
}

// personsOf are the people of a purpose: its own, else those of its activity.
func personsOf(a *register.Activity, u *register.Purpose) []register.Ref[register.PersonCategory] {
	if len(u.Persons.Items) > 0 {
		return u.Persons.Items
	}
	return a.Persons.Items
}

// areKind tells that all the categories of people are of a kind.
func areKind(list []register.Ref[register.PersonCategory], kind string) bool {
	for i := range list {
		if list[i].To == nil || !hasKind(list[i].To, kind) {
			return false
		}
	}
	return len(list) > 0
}
