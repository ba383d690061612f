package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sen007() Rule {
	return Rule{ID: "SEN007", Name: "measure-is-an-activity", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 30(1)", "GDPR 35(1)"), Check: checkSEN007}
}

// checkSEN007 finds the security measures that are themselves a processing of
// personal data which no activity describes.
func checkSEN007(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if !s.measure {
			continue
		}
		for _, stem := range ownActivities {
			if word := p.spot(s.raw, stem[:]); word != "" && says(s.plain, negations[:]) == "" && says(s.plain, theirs[:]) == "" && !p.describes(stem[:]) {
				p.Report(s.at, s.path, s.quote(), phrase(word))
			}
		}
	}
}

// negations turn a sentence into its contrary.
var negations = [...]string{"aucun", "aucune", "pas de", "pas d", "sans", "jamais", "ni", "no", "not", "never", "without"}

// theirs are those who guard a place of their own and answer for it.
var theirs = [...]string{"hebergeur*", "du bailleur", "par le bailleur", "the host", "the landlord"}

var ownActivities = [...][4]string{{"biometr*", "empreinte digitale", "empreintes digitales", "reconnaissance faciale"},
	{"videosurveillance", "videoprotection", "cameras", "cctv"}, {"geolocalisation", "geolocalise*", "gps", "geolocation"},
	{"enregistrement des appels", "appels enregistres", "call recording", "calls are recorded"}}

// describes tells that an activity of the register speaks of it in its name,
// its purposes or its data.
func (p *Pass) describes(stem []string) bool {
	for _, a := range p.Register.Activities.Items {
		if p.spot(a.Name.Text, stem) != "" || p.holds(a.Data.Items, stem) {
			return true
		}
		for _, u := range a.Purposes.Items {
			if p.spot(u.Text.Text, stem) != "" {
				return true
			}
		}
	}
	return false
}
