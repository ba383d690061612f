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
	if word := p.onBehalfIn(a.Name, a.PublicName, a.Description, a.PublicText); word != "" {
		return word
	}
	for _, u := range a.Purposes.Items {
		if word := p.onBehalfIn(u.Text, u.Detail); word != "" {
			return word
		}
	}
	if len(p.Register.ProcessorActivities.Items) > 0 || anyKind(a.Persons.Items, "consumer") {
		return "" // the register separates what it does for customers, or they are no controllers
	}
	for _, d := range a.Data.Items {
		for _, k := range d.Source.From.Items {
			if k.Is("customer") {
				label, _ := register.ValueLabel("data source", "from", "customer", p.Register.Lang)
				return label
			}
		}
	}
	return ""
}

// onBehalfIn gives the words of texts that say for whom an activity is done, or
// "": a denial and what is done for oneself about such work, such as invoices,
// say nothing of it, nor does a town that speaks of itself, nor do those who
// represent or pay for a customer, and decide how.
func (p *Pass) onBehalfIn(texts ...register.Text) string {
	own := p.Register.Organisation()
	for i := range texts {
		word := p.named(texts[i].Text, onBehalf[:], ownMatters[:])
		if word == "" && own != nil && !isPublic(own) {
			word = p.named(texts[i].Text, ofATown[:], ownMatters[:])
		}
		if word != "" {
			return word
		}
	}
	return ""
}

var (
	serviceNames = [...]string{"maintenance applicative", "tierce maintenance", "infogerance", "hebergement de donnees", "hebergement des donnees", "hebergement pour", "application maintenance", "managed services", "hosting for"}
	onBehalf     = [...]string{"pour le compte de nos clients", "pour le compte de ses clients", "pour le compte du client", "pour le compte des clients", "pour le compte de clients", "pour le compte d un client",
		"pour le compte des communes", "pour le compte des collectivites", "pour le compte de collectivites", "pour le compte de nos communes membres", "donneur d ordre", "donneurs d ordre",
		"sur instruction de nos clients", "sur instruction du client", "sur instruction des clients", "sur instructions de nos clients", "sur les instructions de nos clients", "selon les instructions de nos clients", "sur instruction documentee",
		"on behalf of our customers", "on behalf of the customer", "on behalf of customers", "on behalf of our clients", "on behalf of clients", "on the instructions of our customers", "on instructions from our customers", "on our customers instructions"}
	ofATown    = [...]string{"pour le compte de la commune", "pour le compte d une commune", "pour le compte de la collectivite", "pour le compte de la mairie", "pour le compte de la ville", "pour le compte du departement", "pour le compte de la region"}
	ownMatters = [...]string{"factur*", "recouvr*", "non pour le compte", "rien n est", "plaid*", "en justice", "mandat d avocat", "virements sur instruction*", "virement sur instruction*", "paiements sur instruction*", "ordres de bourse", "ordre de bourse", "vigilance", "salaries detaches", "repondre aux donneurs d ordre",
		"invoic*", "billing", "plead*", "litigation", "in court", "transfers on the instructions", "transfers on instructions", "payments on the instructions", "payments on instructions", "securities"}
)
