package lint

import (
	"cmp"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func trc002() Rule {
	return Rule{ID: "TRC002", Name: "doubtful-tracker-exemption", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("LIL 82", "CNIL-2020-091", "CNIL-2020-092"), Check: checkTRC002}
}

// checkTRC002 finds the trackers said to be exempt from consent though they
// serve advertising or social networks or follow what people read, by their
// category or their purpose, or measure audience with a vendor that uses the data
// for itself too.
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
			p.Report(t.Exemption.At, t.Path, words("tracker", t.Name), diag.Arg{Name: "vendor", Value: diag.Text(v.Names[0])}, day("known", v.AsOf))
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
	named := p.Facts.VendorsIn(text)
	if t.Provider.To != nil && t.Kind.Is("audience") {
		named = append(named, p.companyVendors(t.Provider.To)...)
	}
	for _, v := range named {
		if v.ID == "google-analytics" || v.Role != "processor" && !v.Ambiguous && t.Kind.Is("audience") {
			return v, true
		}
	}
	for name := range strings.FieldsFuncSeq(t.Pattern.Text, func(r rune) bool { return strings.ContainsRune(" ,;/", r) }) {
		if v, ok := p.Facts.VendorOfCookie(name); ok && v.Role != "processor" {
			return v, true
		}
	}
	if t.Provider.To != nil && t.Kind.Is("audience") {
		return p.contracting(t.Provider.To)
	}
	return facts.Vendor{}, false
}

// contracting finds the vendor of a tool of audience that contracts under the
// name of an organisation, and is more than its processor.
func (p *Pass) contracting(o *register.Organisation) (facts.Vendor, bool) {
	for _, v := range p.Facts.Vendors {
		if v.Role != "processor" && strings.Contains(v.Uses.Fr, "audience") && strings.Contains(p.plain(v.Entity), p.plain(o.Name.Text)) {
			return v, true
		}
	}
	return facts.Vendor{}, false
}

var (
	advertising = [...]string{"publicit*", "offres personnalisees", "offre personnalisee", "ciblage", "reciblage", "retargeting", "remarketing", "profilage", "advert*", "personalised offers", "personalized offers", "targeting", "profiling",
		"selon vos visites", "selon vos precedentes visites", "selon votre navigation", "en fonction de vos visites", "en fonction de votre navigation", "d apres vos visites", "d apres votre navigation", "centres d interet",
		"based on your visits", "based on your browsing", "according to your visits", "according to your browsing", "your interests"}
	// ads are a word that has another sense: contents lists the ads that are what
	// the site offers.
	ads      = [...]string{"annonces"}
	contents = [...]string{"annonces immobilieres", "annonces d emploi", "petites annonces", "annonces favorites", "annonces consultees", "annonces deposees", "annonces publiees", "annonces de location", "annonces de vente", "panier d annonces"}
	// choices are the words of a tracker that only remembers an answer.
	choices = [...]string{"choix", "refus", "consentement*", "preference*", "sans", "aucun", "aucune", "choice*", "refusal", "consent", "without", "no"}
)
