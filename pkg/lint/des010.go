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
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if word := p.spot(r.Name.Text, inquirers[:]); word != "" && p.spot(r.Name.Text, insurers[:]) == "" {
				p.Report(r.Key, r.Path, words("activity", a.Name), phrase(word), code("key", register.KeyName("recipients", "authorised_third_parties", p.Register.Lang)))
			}
		}
	}
}

var insurers = [...]string{"police d assurance", "polices d assurance"}

var inquirers = [...]string{"forces de l ordre", "police", "gendarmerie", "autorite judiciaire", "autorites judiciaires", "law enforcement", "judicial authorities"}
