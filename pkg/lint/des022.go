package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des022() Rule {
	return Rule{ID: "DES022", Name: "processor-in-other-words", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 4(8)", "GDPR 28(3)"), Check: checkDES022}
}

// checkDES022 finds those whom the register calls a recipient or a separate
// controller, and whose work it describes as that of a processor.
func checkDES022(p *Pass) {
	for _, g := range p.Register.Agreements.Items {
		if word := p.onBehalf(g.Role, g.Subject, g.Name); word != "" {
			p.Report(g.Role.At, g.Path, partner(g), phrase(word), p.key("agreement", "role"))
		}
	}
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if word := p.onBehalf(r.Role, r.Why, r.Name); word != "" {
				p.Report(r.Role.At, r.Path, diag.Arg{Name: "organisation", Value: diag.Text(nameOf(r))}, phrase(word), p.key("recipient", "role"))
			}
		}
	}
}

// onBehalf gives the words by which a task is done for us, or "": those who act
// for others by a duty of their own are none of our processors.
func (p *Pass) onBehalf(role register.Enum, task, name register.Text) string {
	if !role.Is("recipient") && !role.Is("controller") || saysAny(p.plain(name.Text), ownDuty[:]) || saysAny(p.plain(task.Text), ownDuty[:]) {
		return ""
	}
	return p.affirmed(task.Text, behalf[:])
}

var (
	behalf = [...]string{"pour notre compte", "en notre nom", "selon nos consignes", "selon nos instructions", "suivant nos consignes", "suivant nos instructions", "sur nos instructions", "sur nos consignes",
		"on our behalf", "on our instructions", "following our instructions", "under our instructions"}
	ownDuty = [...]string{"avocat*", "notaire*", "commissaire*", "huissier*", "banque*", "bancaire*", "assureur*", "assurance*", "courtier*", "expert comptable", "experts comptables", "transport*", "livr*", "poste", "postal*", "postaux", "recouvr*", "encaisse*", "organisateur*", "voyag*",
		"lawyer*", "solicitor*", "notary", "notaries", "bailiff*", "bank*", "insurer*", "insurance", "broker*", "accountant*", "carrier*", "deliver*", "debt*", "payment*", "travel*"}
)
