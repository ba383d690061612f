package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func des014() Rule {
	return Rule{ID: "DES014", Name: "recipient-too-vague", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(e)", "GDPR 30(1)(d)"), Check: checkDES014}
}

// checkDES014 finds the recipients that could be anyone.
func checkDES014(p *Pass) {
	for _, a := range p.Register.Activities.Items {
		for _, r := range a.Recipients.Others.Items {
			if r.Role.Is("processor") || r.Organisation.To != nil {
				continue // DES007 asks who they are, with their contract
			}
			if couldBeAnyone(p.plain(r.Name.Text)) && (!r.Why.IsGiven() || saysNothing(p.plain(r.Why.Text))) {
				p.Report(r.Key, r.Path, words("activity", a.Name), words("recipient", r.Name))
			}
		}
	}
}

// couldBeAnyone tells a plain name made of a bare word, and of others that
// narrow nothing: "nos partenaires commerciaux".
func couldBeAnyone(plain string) bool {
	if strings.HasPrefix(plain, " des tiers ") && says(plain, knownThirds[:]) == "" {
		return true // "des tiers, à qui l'on transmet des données"
	}
	name := strings.Fields(plain)
	for len(name) > 1 && slices.Contains(determiners[:], name[0]) {
		name = name[1:]
	}
	left := strings.Join(name, " ") + " "
	for _, noun := range bareNames {
		if rest, ok := strings.CutPrefix(left, noun+" "); ok && (rest == "" || slices.Contains(narrowless[:], strings.TrimSpace(rest))) {
			return true
		}
	}
	return false
}

// saysNothing tells a reason that would suit any recipient: a few words, among
// them those that everyone writes.
func saysNothing(plain string) bool {
	return strings.Count(plain, " ") <= 7 && says(plain, emptyReasons[:]) != ""
}

var (
	determiners = [...]string{"nos", "des", "les", "ses", "leurs", "certains", "divers", "differents", "plusieurs", "autres", "d", "our", "some", "various", "other", "several", "its", "their", "commercial", "business", "trusted", "selected"}
	bareNames   = [...]string{"tiers", "partenaires", "prestataires", "sous traitants", "fournisseurs", "organismes tiers", "societes tierces", "societes partenaires", "organismes partenaires",
		"third parties", "partners", "providers", "service providers", "processors", "suppliers", "contractors"}
	narrowless = [...]string{"commerciaux", "externes", "exterieurs", "divers", "eventuels", "habituels", "selectionnes", "de confiance", "associes", "interesses", "concernes", "au besoin", "si necessaire", "si besoin", "en cas de besoin", "le cas echeant",
		"as needed", "if needed", "if necessary", "where applicable"}
	knownThirds  = [...]string{"tiers payeur*", "tiers de confiance", "tiers autorise*", "tiers detenteur*", "tiers lese*", "tiers victime*", "tiers declarant*", "tiers saisi*", "tiers digne*"}
	emptyReasons = [...]string{"au besoin", "si besoin", "si necessaire", "en cas de besoin", "besoins du service", "besoin du service", "necessites du service", "besoins de l activite", "fins commerciales", "raisons commerciales", "but commercial", "prospection",
		"marketing", "partenariat*", "offres commerciales", "as needed", "if needed", "commercial purposes", "business purposes", "partnership*"}
)
