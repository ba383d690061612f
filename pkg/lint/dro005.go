package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro005() Rule {
	return Rule{ID: "DRO005", Name: "monitoring-not-told", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CT L1222-4", "CT L2312-38", "GDPR 13(1)"), Check: checkDRO005}
}

// checkDRO005 finds the activities that watch premises, vehicles or calls, where
// nothing says how the staff and the others are informed.
func checkDRO005(p *Pass) {
	for _, a := range p.activities {
		if a.Information.Answered() {
			continue
		}
		texts := []register.Text{a.Name}
		for _, u := range a.Purposes.Items {
			texts = append(texts, u.Text)
		}
		for _, t := range texts {
			if word := p.spot(t.Text, watching[:]); word != "" {
				p.Report(a.Key, a.Path, words("activity", a.Name), phrase(word), p.key("activity", "information"))
				p.relate("watching", t.At)
				break
			}
		}
	}
}

var watching = [...]string{"videosurveillance", "videoprotection", "cameras", "geolocalis*", "controle d acces aux locaux", "controle des acces aux locaux", "controler l acces aux locaux", "acces aux locaux", "acces physique", "acces physiques", "badges d acces", "badgeage", "ecoutes", "enregistrement des appels",
	"enregistrer les appels", "cctv", "video surveillance", "location tracking", "access to the premises", "call recording"}
