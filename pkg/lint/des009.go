package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des009() Rule {
	return Rule{ID: "DES009", Name: "access-denied-in-words", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 13(1)(e)"), Check: checkDES009}
}

// checkDES009 finds the sentences that say nobody else has access, where the
// register shows other organisations that hold the data.
func checkDES009(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		third := says(s.plain, noThirdParty[:]) != ""
		if says(s.plain, butThese[:]) != "" || says(s.plain, ofSecurity[:]) != "" || !third && !s.excludesOthers() {
			continue
		}
		for _, m := range p.moves {
			if s.ownActivity(m) {
				if name, at, ok := outsider(m, third, s.listed); ok {
					p.Report(s.at, s.path, s.quote(), words("activity", m.Name), words("organisation", name))
					p.relate("recipient", at)
					break
				}
			}
		}
	}
}

// excludesOthers tells a sentence that closes the data to anyone outside.
func (s *statement) excludesOthers() bool {
	return says(s.plain, nobodyElse[:]) != "" || says(s.plain, onlyAccess[:]) != "" && says(s.plain, onlyThem[:]) != ""
}

var (
	nobodyElse   = [...]string{"personne d autre", "ne sont jamais transmises", "nobody else", "no one else", "never shared"}
	noThirdParty = [...]string{"aucun tiers n a acces", "aucune donnee personnelle n est transmise a des tiers", "aucune donnee n est transmise a des tiers",
		"aucune donnee ne sera transmise a des tiers", "ne sont transmises a aucun tiers", "ne sont pas transmises a des tiers", "no third party has access", "are not shared with third parties"}
	butThese   = [...]string{"pour leur propre", "hors de", "hors des", "sauf", "hormis", "a part", "en dehors", "except", "other than", "apart from", "for their own"}
	ofSecurity = [...]string{"en clair", "mot de passe", "mots de passe", "in clear", "unencrypted", "password*", "accounts", "credentials"} // secrets, not the data
	onlyAccess = [...]string{"acces", "accessibles", "access", "accessible"}
	onlyThem   = [...]string{"qu a ces salaries", "qu a nos salaries", "strictement limite a", "strictement limites a", "strictement reserve a", "uniquement accessibles", "accessibles uniquement",
		"limite a cette equipe", "strictly limited to", "only accessible to our", "only to our employees"}
)

// ownActivity tells that a sentence speaks of a processing by name, not merely
// of any.
func (s *statement) ownActivity(m movement) bool {
	return (len(s.activities) > 0 || len(s.systems) > 0 || s.path[0] == "processor_activities" || s.measure) && s.about(m)
}

// outsider is an organisation outside that holds the data of a processing. A
// processor is no third party (GDPR 4(10)); what a list of recipients says
// leaves out those that it lists itself.
func outsider(m movement, thirdParty, listed bool) (register.Text, diag.Place, bool) {
	for _, a := range m.Agreements() {
		own := listed && slices.ContainsFunc(m.Recipients.Agreements.Items, func(u register.AgreementUse) bool { return u.Agreement.To == a })
		if a.With.To != nil && !own && !(thirdParty && a.Role.Is("processor")) {
			return a.With.To.Name, a.Key, true
		}
	}
	for _, r := range m.Recipients.Others.Items {
		if r.Organisation.To != nil && !listed {
			return r.Organisation.To.Name, r.Key, true
		}
	}
	return register.Text{}, diag.Place{}, false
}
