package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des010() Rule {
	return Rule{ID: "DES010", Name: "authority-among-recipients", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(9)"), Check: checkDES010}
}

// checkDES010 finds the authorities that inquire, which are no recipients.
func checkDES010(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Recipients.Others.Items {
			if word := p.spot(r.Name.Text, inquirers[:]); word != "" && says(p.plain(r.Name.Text), noInquiry[:]) == "" && !p.imposed(r) {
				p.Report(r.Key, r.Path, words("activity", a.Name), phrase(word), code("key", register.KeyName("recipients", "authorised_third_parties", p.Register.Lang)))
			}
		}
	}
}

// imposed tells a recipient to whom a text wants data sent, whether or not it
// asks: municipal officers send their reports to the prosecutor (CPP 21-2).
func (p *Pass) imposed(r *register.Recipient) bool {
	said := p.plain(r.Name.Text + " " + r.Why.Text + " " + r.OnlyIf.Text)
	return says(said, duties[:]) != "" && says(said, onDemand[:]) == ""
}

// noInquiry are the names of those that inquire in another sense: a contract, a
// service of the town, its mayor, a service that receives by its own mission.
var noInquiry = [...]string{"police d assurance", "polices d assurance", "police municipale", "policiers municipaux", "autorite de police", "pouvoir de police", "pouvoirs de police", "police administrative", "insurance policy"}

var duties = [...]string{"article*", "art", "code de procedure penale", "cpp", "proces verba*", "impose*", "obligation*", "tenu de", "tenus de", "tenue de", "en application", "prevu par", "prevue par", "prevues par", "signalement*", "denonciation*",
	"required by", "statutory", "duty to", "under section"}

var onDemand = [...]string{"requisition*", "sur demande", "a leur demande", "commission rogatoire", "au cas par cas", "enquete*", "on request", "upon request", "warrant*", "inquir*"}

var inquirers = [...]string{"forces de l ordre", "police", "gendarmerie", "autorite judiciaire", "autorites judiciaires", "law enforcement", "judicial authorities"}
