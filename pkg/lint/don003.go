package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don003() Rule {
	return Rule{ID: "DON003", Name: "data-seen-elsewhere", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)", "GDPR 5(1)(c)"), Check: checkDON003}
}

// checkDON003 finds the data that a retention line or an operation names, and
// that are not among the data.
func checkDON003(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			p.unlistedIn(r, a.Name, a.Data.Items)
		}
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		for i := range a.Operations.Items {
			if a.Data.IsGiven() {
				p.unlisted(a.Operations.Items[i], a.Name, a.Path, a.Data.Items, operationStems[:])
			}
		}
		for _, r := range a.Retention.Items {
			p.unlistedIn(r, a.Name, a.Data.Items)
		}
	}
}

// unlistedIn reads what a retention line says is kept: its own words, or the
// name of the shared rule that it takes up.
func (p *Pass) unlistedIn(r *register.Retention, name register.Text, data []*register.DataEntry) {
	t := r.What
	if !t.IsGiven() && r.Rule.To != nil {
		t = r.Rule.To.Name
		t.At = r.Rule.At
	}
	p.unlisted(t, name, r.Path, data, dataStems[:])
}

// unlisted reports the first word of a text that names data which no group
// holds.
func (p *Pass) unlisted(t, name register.Text, path []string, data []*register.DataEntry, stems [][]string) {
	if !t.IsGiven() {
		return
	}
	for _, stem := range stems {
		word := p.named(t.Text, stem, notDocuments[:])
		if word == "" || strings.EqualFold(word, "location") || p.holds(data, stem) {
			continue
		}
		p.Report(t.At, path, words("activity", name), words("text", t), phrase(word), p.key("activity", "data"))
		return
	}
}

// holds tells that a group of data names one of the words: its name, its
// category or its items.
func (p *Pass) holds(data []*register.DataEntry, stem []string) bool {
	for _, d := range data {
		if p.spot(d.Name.Text, stem) != "" || d.Category.To != nil && p.spot(d.Category.To.Name.Text, stem) != "" {
			return true
		}
		for i := range d.Items.Items {
			if p.spot(d.Items.Items[i].Text.Text, stem) != "" {
				return true
			}
		}
	}
	return false
}

// dataStems are the names of data, with those that answer for them. "Location"
// only answers: it is also French for letting.
var dataStems = [...][]string{
	{"piece d identite", "pieces d identite", "carte d identite", "cartes d identite", "cni", "titre d identite", "titres d identite", "document d identite", "documents d identite", "justificatif d identite", "justificatifs d identite",
		"passeport", "passeports", "identity document*", "identity card*", "proof of identity", "passport", "passports"},
	{"permis de conduire", "numero de permis", "categorie de permis", "categories de permis", "permis b", "permis c", "driving licence*", "driver s licence*"}, {"titre de sejour", "titres de sejour", "carte de sejour", "residence permit*"}, {"photographie*", "photo*", "image*"},
	{"video*", "image*", "cctv"}, {"empreinte*", "biometr*", "fingerprint*"},
	{"iban", "banc*", "rib", "bank*"}, {"geolocalisation", "position geographique", "localisation", "geolocation", "location data", "location history", "location"},
	{"enregistrement des appels", "enregistrement vocal", "voix", "call recording*"}, {"casier judiciaire", "condamnation*", "infraction*", "criminal record*"}}

// operationStems are those that the operations of a processor show.
var operationStems = [...][]string{{"conversation*", "echange*", "message*"}, {"rendez vous", "agenda*", "appointment*", "meeting*"},
	{"facture*", "montant*", "facturation", "invoice*"}, {"impaye*", "somme*", "montant*", "arrears"}}

// notDocuments are passports, permits, images and prints that identify nobody.
var notDocuments = [...]string{"passeport prevention", "passeport de prevention", "passeport formation", "passeport de formation", "passeport competences", "passeport d orientation", "passeport du cheval", "passeport des chevaux", "passeports des chevaux", "passeport equin*", "passeports equin*", "passeport bovin*", "passeports bovin*", "passeport de l animal", "passeports des animaux", "passeport phytosanitaire*", "passeports phytosanitaire*",
	"image disque*", "images disque*", "image de marque", "images de synthese", "sous forme d empreinte*", "empreinte carbone", "empreintes carbone", "empreinte ecologique", "empreinte environnementale", "permis de construire", "permis de travail", "permis de feu", "permis d amenager", "permis de demolir",
	"skills passport", "product passport", "horse passport*", "pet passport*", "plant passport*", "disk image*", "brand image", "building permit*", "work permit*"}
