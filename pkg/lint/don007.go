package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don007() Rule {
	return Rule{ID: "DON007", Name: "data-denied", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 12(1)"), Check: checkDON007}
}

// checkDON007 finds the sentences that say some data are not held, where the
// register lists them: by their category, or by their name in the same sheet.
func checkDON007(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if p.neverHeld(s) {
			continue
		}
		for _, x := range denied {
			if says(s.plain, x.words[:]) == "" || says(s.plain, sentWords[:]) != "" {
				continue // what is not sent may well be held
			}
			if a, d := p.listed(s, x.category); d != nil {
				p.Report(s.at, s.path, s.quote(), words("activity", a.Name), dataName(d))
				p.relate("data", d.Key)
			}
		}
	}
}

// denied are ways to say that no data of a category are held.
var denied = [...]struct {
	category string
	words    [4]string
}{
	{"bank-details", [4]string{"aucune donnee bancaire", "aucune information bancaire", "pas de donnees bancaires", "no bank d*"}},
	{"health", [4]string{"aucune donnee de sante", "pas de donnees de sante", "no health data", "aucune information medicale"}},
	{"location", [4]string{"aucune donnee de localisation", "pas de geolocalisation", "aucune geolocalisation", "no location data"}},
	{"biometric", [4]string{"aucune donnee biometrique", "pas de biometrie", "pas de donnees biometriques", "no biometric data"}},
}

var sentWords = [...]string{"transmis*", "communiqu*", "envoy*", "partage*", "cede*", "vendu*", "sent", "shared", "disclosed", "sold"}

// listed finds the data of a shipped category in the activities that a
// statement speaks of.
func (p *Pass) listed(s *statement, category string) (*register.Activity, *register.DataEntry) {
	for _, a := range p.activities {
		if len(s.activities) > 0 && !slices.Contains(s.activities, a) {
			continue
		}
		for _, d := range a.Data.Items {
			if to := d.Category.To; to != nil && shippedAs(to.ID, category) {
				return a, d
			}
		}
	}
	return nil, nil
}

// shippedAs tells that an identifier is that of a shipped category, in either
// language.
func shippedAs(id, category string) bool {
	fr, _ := register.ShippedID("data_categories", category, "en", "fr")
	return id == category || id == fr
}

// neverHeld reports a limit that says some data are not held, beside an item of
// the same sheet that names them. Words may mislead: a person must judge.
func (p *Pass) neverHeld(s *statement) bool {
	if s.measure || s.path[0] != "activities" && s.path[0] != "processor_activities" || !saysAny(s.plain, holdsNot[:], employsNot[:]) {
		return false
	}
	if slices.ContainsFunc([][]string{butThese[:], onlyWhen[:], inSomeCase[:]}, func(list []string) bool { return says(s.plain, list) != "" }) {
		return false
	}
	name, data := p.sheetOf(s)
	for _, k := range nameable {
		for i := 0; says(s.plain, k.said) != "" && (k.technique || says(s.plain, holdsNot[:]) != "") && i < len(data); i++ {
			if x := p.holding(data[i], k.held, k.not); x != nil {
				p.ReportAs(diag.Warning, s.at, s.path, s.quote(), words("activity", name), words("data", x.Text))
				p.relate("data", x.Text.At)
				return true
			}
		}
	}
	return false
}

// sheetOf is the name and the data of the sheet that a statement belongs to.
func (p *Pass) sheetOf(s *statement) (register.Text, []*register.DataEntry) {
	for _, a := range p.Register.ProcessorActivities.Items {
		if slices.Equal(a.Path, s.path) {
			return a.Name, a.Data.Items
		}
	}
	for _, a := range s.activities {
		return a.Name, a.Data.Items
	}
	return register.Text{}, nil
}

// holding is the item of a group that names some data, unless it says that they
// are hidden, sent away or not kept, or one of some other words.
func (p *Pass) holding(d *register.DataEntry, held, not []string) *register.Item {
	for i := range d.Items.Items {
		x := &d.Items.Items[i]
		if p.named(x.Text.Text, held, hidden[:]) != "" && !x.Detail.IsGiven() && !x.OnlyIf.IsGiven() && p.spot(x.Text.Text, notKept[:]) == "" && p.spot(x.Text.Text, not) == "" {
			return x
		}
	}
	return nil
}

// nameable are data that a limit denies and an item names in the same words, but
// for the items that hold some others. A technique is denied too by a limit that
// says it is not employed.
var nameable = [...]struct {
	said, held, not []string
	technique       bool
}{
	{said: []string{"numero de carte", "numeros de carte", "numeros de cartes", "numero de la carte", "numero de votre carte", "card number*"}, held: []string{"numero de carte", "numeros de carte", "numeros de cartes", "numero de la carte", "card number*"}},
	{said: []string{"cryptogramme*", "cvv", "cvc"}, held: []string{"cryptogramme*", "cvv", "cvc"}},
	{said: []string{"iban", "rib", "coordonnees bancaires", "bank details"}, held: []string{"iban", "rib", "coordonnees bancaires", "bank details"}},
	{said: []string{"la position", "votre position", "leur position", "les positions", "geolocalis*", "localisation", "the position", "location data"}, held: []string{"position gps", "positions gps", "position geographique", "position du telephone", "position du vehicule", "coordonnees gps", "geolocalisation", "localisation", "gps position", "geolocation", "location data"}},
	{said: []string{"photo", "photos", "photographie", "photographies", "photograph*"}, held: []string{"photo", "photos", "photographie", "photographies", "photograph*"}, not: onlyCompared[:]},
	{said: []string{"le son", "la voix", "enregistrement sonore", "enregistrements sonores", "sound", "voice"}, held: []string{"images et son", "image et son", "enregistrement sonore", "enregistrements sonores", "enregistrement vocal", "la voix", "sa voix", "voix des", "voix du", "voix enregistree*", "sound", "voice recording*", "voice of"}},
	{technique: true, said: []string{"reconnaissance faciale", "empreinte du visage", "gabarit du visage", "facial recognition"}, held: []string{"reconnaissance faciale", "empreinte du visage", "gabarit du visage", "gabarit facial", "facial recognition"}},
	{said: []string{"empreinte digitale", "empreintes digitales", "biometri*", "fingerprint*"}, held: []string{"empreinte digitale", "empreintes digitales", "biometri*", "fingerprint*"}},
	{said: []string{"piece d identite", "pieces d identite", "carte d identite", "identity document*"}, held: []string{"piece d identite", "pieces d identite", "carte d identite", "identity document*"}, not: onlyCompared[:]},
	{said: []string{"numero de securite sociale", "nir", "social security number*"}, held: []string{"numero de securite sociale", "nir", "social security number*"}},
}

var (
	// holdsNot are the ways to say that one does not hold what follows, or went
	// before. What "ne … que" leaves is held.
	holdsNot = [...]string{"ne gard*", "ne conserv*", "ne stock*", "ne collect*", "n enregistr*", "ne releve*", "ne relevons", "ne recueill*", "ne trait*", "ne detien*", "ne deten*", "ne memoris*",
		"n est pas gard*", "n est jamais gard*", "n est gard*", "ne sont pas gard*", "ne sont jamais gard*", "n est pas conserv*", "n est jamais conserv*", "n est conserv*", "ne sont pas conserv*", "ne sont jamais conserv*",
		"n est pas stock*", "n est jamais stock*", "n est stock*", "ne sont pas stock*", "ne sont jamais stock*", "n est pas collect*", "n est jamais collect*", "n est collect*", "ne sont pas collect*", "ne sont jamais collect*",
		"n est pas enregistr*", "n est jamais enregistr*", "n est enregistr*", "ne sont pas enregistr*", "ne sont jamais enregistr*", "n est pas relev*", "n est jamais relev*", "n est relev*", "n est pas recueilli*", "n est recueilli*", "n est pas trait*", "n est jamais trait*", "n est trait*",
		"do not keep", "does not keep", "do not store", "does not store", "do not collect", "does not collect", "do not record", "does not record", "never keep*", "never store*", "never collect*", "never record*", "is not kept", "are not kept", "is not stored", "are not stored", "is not collected", "are not collected", "is not recorded", "are not recorded"}
	// employsNot are the ways to say that a technique is not employed.
	employsNot   = [...]string{"n est employe*", "n est pas employe*", "n est jamais employe*", "n est utilise*", "n est pas utilise*", "n est jamais utilise*", "n est mise en oeuvre", "n utilis*", "n emplo*", "n est faite", "ne pratiqu*", "no facial recognition", "is not used", "do not use", "does not use"}
	onlyCompared = [...]string{"compare*", "comparaison"} // looked at, not copied
	inSomeCase   = [...]string{"que", "mais", "plus de", "plus d un", "au dela", "apres", "dans", "hors", "lorsqu*", "quand", "pendant", "longtemps", "tous", "toutes", "chaque", "only", "but", "more than", "longer than", "after", "beyond", "when", "while", "in", "all", "every"}
	hidden       = [...]string{"masque*", "tronque*", "chiffre*", "quatre derniers", "transmis*", "masked", "truncated", "encrypted", "last four", "last digits"}
)
