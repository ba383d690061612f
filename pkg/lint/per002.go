package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func per002() Rule {
	return Rule{ID: "PER002", Name: "people-behind-the-data", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)", "GDPR 14"), Check: checkPER002}
}

// checkPER002 finds the items that are about other people than those named:
// children, spouses, guarantors.
func checkPER002(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		if len(a.Persons.Items) == 0 {
			return
		}
		for i := range d.Items.Items {
			t := d.Items.Items[i].Text
			if word := p.spot(t.Text, relatives[:]); word != "" && p.spot(t.Text, noRelatives[:]) == "" && !p.namesKin(a, d) {
				p.Report(t.At, d.Path, words("activity", a.Name), words("item", t), phrase(word), p.key("activity", "persons"))
			}
		}
	})
}

var relatives = [...]string{"enfant", "enfants", "conjoint", "conjoints", "ayant droit", "ayants droit", "famille", "parents", "personne a prevenir", "personnes a prevenir",
	"garant", "caution", "parrain", "filleul", "representant legal", "partenaire", "children", "child", "spouse", "relatives", "next of kin", "emergency contact", "guarantor"}

// noRelatives are the words above where they name nobody.
var noRelatives = [...]string{"nom de famille", "noms de famille", "situation de famille", "nombre d enfant a charge", "nombre d enfants a charge", "quotient familial", "charges de famille", "famille de metier*", "famille professionnelle", "famille d emploi*", "famille de produit*", "famille d article*", "siege enfant*", "tarif enfant*", "menu enfant*", "partenaire social", "projet d enfant", "projets d enfant", "desir d enfant", "montant de la caution", "caution versee", "depot de garantie",
	"partenaire commercial", "partenaires commerciaux", "family name", "number of dependent children", "child seat", "security deposit"}

// namesKin tells that the activity, or the group of data, names people besides
// the main ones: relatives, minors, third parties, partners.
func (p *Pass) namesKin(a *register.Activity, d *register.DataEntry) bool {
	for _, list := range [][]register.Ref[register.PersonCategory]{a.Persons.Items, d.Persons.Items} {
		for i := range list {
			if to := list[i].To; to != nil && (p.spot(to.Name.Text, kin[:]) != "" || hasKind(to, "minor")) {
				return true
			}
		}
	}
	return false
}

var kin = [...]string{"proche*", "famille*", "enfant*", "conjoint*", "ayant*", "parent*", "tiers", "garant*", "caution*", "partenaire*", "personnes a prevenir", "representant*",
	"eleve*", "relative*", "famil*", "child*", "spouse*", "guarantor*", "partner*", "emergency"}
