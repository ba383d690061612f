package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen006() Rule {
	return Rule{ID: "SEN006", Name: "free-text-and-none-sensitive", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 5(1)(c)"), Check: checkSEN006}
}

// checkSEN006 finds the sheets that promise no special data while people write
// freely in them, under no rule.
func checkSEN006(p *Pass) {
	for _, a := range p.activities {
		if denies(a.SpecialCategories) {
			p.freely(a.Head, a.Name, a.SpecialCategories, a.Data.Items, nil)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		if !denies(a.SpecialCategories) {
			continue
		}
		operations := a.Operations.Items
		if slices.ContainsFunc(a.Conditions.Items, p.restrains) {
			operations = nil
		}
		p.freely(a.Head, a.Name, a.SpecialCategories, a.Data.Items, operations)
	}
}

// restrains tells a condition that asks the customer to write no sensitive data:
// the rule under which people write, for whoever does not choose what they write.
func (p *Pass) restrains(condition register.Text) bool {
	plain := p.plain(condition.Text)
	return says(plain, specialWords[:]) != "" && says(plain, writingWords[:]) != ""
}

var (
	specialWords = [...]string{"sensible*", "categories particulieres", "article 9", "sensitive", "special categories"}
	writingWords = [...]string{"ecrire", "n ecrit*", "saisir", "saisie*", "champs libres", "champ libre", "zones libres", "zone libre", "commentaire*", "write*", "enter*", "free text", "comments"}
)

func denies(b register.Bool) bool { return b.IsNone() || b.IsGiven() && !b.V }

func (p *Pass) freely(h register.Head, name register.Text, at register.Bool, data []*register.DataEntry, operations []register.Text) {
	found := func(t register.Text) bool {
		word := p.named(t.Text, freeText[:], aboutText[:])
		if word != "" {
			p.Report(at.At, h.Path, words("activity", name), words("item", t), phrase(word))
			p.relate("free", t.At)
		}
		return word != ""
	}
	for _, d := range data {
		for i := range d.Items.Items {
			if x := &d.Items.Items[i]; !x.Detail.IsGiven() && !d.Note.IsGiven() && found(x.Text) {
				return
			}
		}
	}
	for _, t := range operations {
		if found(t) {
			return
		}
	}
}

var freeText = [...]string{"commentaire", "commentaires", "zone libre", "champ libre", "texte libre", "bloc notes", "observations", "conversations", "suivi des echanges",
	"informations utiles", "free text", "comments", "notes field", "remarks"}

// aboutText are data about what is written or said, which nobody fills in.
var aboutText = [...]string{"date des", "dates des", "heure des", "heures des", "horodatage*", "nombre de", "nombre d", "duree des", "durees des", "son des", "enregistrement sonore*", "enregistrements sonores", "enregistrement audio",
	"date of", "dates of", "number of", "duration of", "timestamp*", "sound of", "recording of"}
