package lint

import (
	"cmp"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc002() Rule {
	return Rule{ID: "TRC002", Name: "advertising-tracker-exempt", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "CNIL-2020-091", "CNIL-2020-092"), Check: checkTRC002}
}

// checkTRC002 finds the trackers said to be exempt from consent though they
// serve advertising or social networks, by their category or their purpose, or
// measure audience with a vendor that uses the data for itself too.
func checkTRC002(p *Pass) {
	for _, t := range p.Register.Trackers.Items {
		if !t.Exemption.IsGiven() {
			continue
		}
		word := cmp.Or(p.named(t.Purpose.Text, advertising[:], nil), p.named(t.Purpose.Text, ads[:], contents[:]))
		if t.Kind.Is("advertising") || t.Kind.Is("social") {
			word, _ = register.ValueLabel("tracker", "kind", t.Kind.V, p.Register.Lang)
			p.Report(t.Exemption.At, t.Path, words("tracker", t.Name), phrase(word))
			p.relate("kind", t.Kind.At)
		} else if word != "" && p.spot(t.Purpose.Text, choices[:]) == "" {
			p.Report(t.Exemption.At, t.Path, words("tracker", t.Name), phrase(word))
		} else if v, ok := p.measuresForItself(t); ok {
			p.Report(t.Exemption.At, t.Path, words("tracker", t.Name), phrase(v.Names[0]), day("known", v.AsOf))
			p.rests(v.Origin)
		}
	}
}

// measuresForItself finds the vendor of a tracker of audience that may use the
// data for its own purposes: the exemption is for the site's sole use.
func (p *Pass) measuresForItself(t *register.Tracker) (facts.Vendor, bool) {
	text := t.Name.Text + " ; " + t.Purpose.Text
	if t.Provider.To != nil {
		text += " ; " + t.Provider.To.Name.Text
	}
	for _, v := range p.Facts.VendorsIn(text) {
		if v.ID == "google-analytics" || v.Role != "processor" && !v.Ambiguous && t.Kind.Is("audience") {
			return v, true
		}
	}
	return facts.Vendor{}, false
}

var (
	advertising = [...]string{"publicit*", "offres personnalisees", "offre personnalisee", "ciblage", "reciblage", "retargeting", "remarketing", "profilage", "advert*", "personalised offers", "personalized offers", "targeting", "profiling"}
	// ads are a word that has another sense: contents lists the ads that are what
	// the site offers.
	ads      = [...]string{"annonces"}
	contents = [...]string{"annonces immobilieres", "annonces d emploi", "petites annonces", "annonces favorites", "annonces consultees", "annonces deposees", "annonces publiees", "annonces de location", "annonces de vente", "panier d annonces"}
	// choices are the words of a tracker that only remembers an answer.
	choices = [...]string{"choix", "refus", "consentement*", "preference*", "sans", "aucun", "aucune", "choice*", "refusal", "consent", "without", "no"}
)
