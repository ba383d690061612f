package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta003() Rule {
	return Rule{ID: "STA003", Name: "customer-activity-among-own", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(8)", "GDPR 28", "GDPR 30(2)"), Check: checkSTA003}
}

// checkSTA003 finds the controller's activities that look like a service done on
// behalf of customers.
func checkSTA003(p *Pass) {
	for _, a := range p.activities {
		if word := p.forOthers(a); word != "" {
			p.Report(a.Key, a.Path, words("activity", a.Name), phrase(word), code("key", register.KeyName("root", "processor_activities", p.Register.Lang)))
		}
	}
}

// forOthers is what shows that an activity is done for customers, or "": its
// name, the words "on behalf of", or data that the customer gives of others.
func (p *Pass) forOthers(a *register.Activity) string {
	name := strings.TrimSpace(p.plain(a.Name.Text))
	for _, w := range serviceNames {
		if strings.HasPrefix(name, w) {
			return a.Name.Text
		}
	}
	texts := []register.Text{a.Description, a.PublicText}
	for _, u := range a.Purposes.Items {
		texts = append(texts, u.Text, u.Detail)
	}
	for _, t := range texts {
		if word := p.spot(t.Text, onBehalf[:]); word != "" {
			return word
		}
	}
	for _, d := range a.Data.Items {
		for _, k := range d.Source.From.Items {
			if k.Is("customer") && !p.ownContacts(a) {
				label, _ := register.ValueLabel("data source", "from", "customer", p.Register.Lang)
				return label
			}
		}
	}
	return ""
}

// ownContacts tells that the register separates what it does for customers: the
// activity is then what its author decided to keep as a controller.
func (p *Pass) ownContacts(*register.Activity) bool {
	return len(p.Register.ProcessorActivities.Items) > 0
}

var (
	serviceNames = [...]string{"maintenance applicative", "tierce maintenance", "infogerance", "hebergement de donnees", "hebergement des donnees", "hebergement pour", "application maintenance", "managed services", "hosting for"}
	onBehalf     = [...]string{"pour le compte de nos clients", "pour le compte de ses clients", "pour le compte du client", "pour le compte des clients", "donneur d ordre", "donneurs d ordre",
		"on behalf of our customers", "on behalf of the customer", "on behalf of customers"}
)
