package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func reg008() Rule {
	return Rule{ID: "REG008", Name: "contact-of-a-person", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(c)"), Check: checkREG008}
}

// checkREG008 finds the contact details that look like those of someone rather
// than of a function.
func checkREG008(p *Pass) {
	for _, c := range p.Register.Contacts.Items {
		if c.Email.IsGiven() && ofSomeone(c.Email.V) {
			p.Report(c.Email.At, c.Path, code("value", c.Email.V))
		}
		if c.Phone.IsGiven() && mobile(c.Phone.Text) {
			p.Report(c.Phone.At, c.Path, code("value", c.Phone.Text))
		}
	}
}

// ofSomeone tells an address made of a first and a last name.
func ofSomeone(email string) bool {
	local, _, _ := strings.Cut(email, "@")
	first, last, ok := strings.Cut(local, ".")
	return ok && len(first) > 1 && len(last) > 2 && !strings.ContainsAny(local, "0123456789") && !slices.Contains(functions[:], first) && !slices.Contains(functions[:], last)
}

// functions are the words of the addresses of a service.
var functions = [...]string{"service", "services", "ressources", "client", "clients", "contact", "accueil", "support", "protection", "donnees", "delegue", "dpo", "rgpd", "gdpr", "privacy", "data", "info", "mairie",
	"secretariat", "direction", "relation", "relations", "service-client", "human", "resources", "customer", "help", "legal", "juridique", "droits"}

// mobile tells a French mobile number.
func mobile(phone string) bool {
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, phone)
	digits = strings.TrimPrefix(strings.TrimPrefix(digits, "0033"), "33")
	digits = strings.TrimPrefix(digits, "0")
	return len(digits) == 9 && (digits[0] == '6' || digits[0] == '7')
}
