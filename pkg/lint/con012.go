package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con012() Rule {
	return Rule{ID: "CON012", Name: "reference-not-cited", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON012}
}

// checkCON012 finds the periods that a known reference seems to govern by their
// words, and that leave its bounds without a reason. A processor's sheets are left
// out: its customers set the periods.
func checkCON012(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		w, mine := p.worded[t]
		if !mine || !t.Duration.IsGiven() || p.explained(t) || t.Reference.IsGiven() {
			return
		}
		row, word := p.governing(w)
		d := total(t)
		bound, severity := beyond(d, row)
		if word == "" || bound == "" || bound == row.Minimum && t.Then.Is("archiving") {
			return // what goes on in an archive is not shorter
		}
		p.ReportAs(severity, t.Duration.At, h.Path, phrase(word), diag.Arg{Name: "duration", Value: diag.Period(d.V.ISO())}, diag.Arg{Name: "bound", Value: diag.Period(bound)},
			code("reference", facts.Words{Fr: row.IDFr, En: row.ID}.In(p.Register.Lang)), day("known", row.AsOf))
		p.cite(row.Law)
		p.rests(row.Origin)
	})
}

// worded are the words that tell what a retention is about.
type worded struct {
	texts  []register.Text // its own
	name   register.Text   // of its sheet
	alone  bool            // it is the only one of the sheet, and says no more
	around string          // plain words of the sheet: its name, its purposes, its people
}

// wordRetentions takes the words of the retentions of the controller's sheets
// and of the shared rules.
func (x *index) wordRetentions(rules []*register.RetentionRule) {
	for _, a := range x.activities {
		around := x.around(a)
		for _, r := range a.Retention.Items {
			if r.Rule.To == nil {
				own := append(dataNames(r), r.What, r.Outcome, r.OnlyIf, register.Text{Words: register.Words{Text: r.ID}})
				alone := len(a.Retention.Items) == 1 && len(own) == 4 && !r.What.IsGiven() && !r.Outcome.IsGiven() && !r.OnlyIf.IsGiven()
				x.worded[&r.Terms] = worded{own, a.Name, alone, around}
			}
		}
	}
	for _, r := range rules {
		x.worded[&r.Terms] = worded{texts: []register.Text{r.Name}, around: x.plain(r.Name.Text)}
	}
}

func (x *index) around(a *register.Activity) string {
	var out strings.Builder
	out.WriteString(x.plain(a.Name.Text))
	for _, u := range a.Purposes.Items {
		out.WriteString(x.plain(u.Text.Text))
	}
	for i := range a.Persons.Items {
		if to := a.Persons.Items[i].To; to != nil {
			out.WriteString(x.plain(to.Name.Text))
		}
	}
	return out.String()
}

func dataNames(r *register.Retention) []register.Text {
	var out []register.Text
	for i := range r.Data.Items {
		if to := r.Data.Items[i].To; to != nil {
			out = append(out, to.Name)
		}
	}
	return out
}

// family is a reference of the table and the words that point to it.
type family struct {
	reference string
	words     [12]string // of the retention, or of the name of its sheet
	things    [6]string  // of the retention, once the sheet's name is one of words
	other     [15]string // of the retention, or its sheet's name: it is about something else
	purposes  [12]string // of the sheet: another reference may concern it
	sheet     [8]string  // of the sheet or the retention: without one of them, the reference is about others
	private   bool       // it does not concern public bodies
}

// families are in order: the first that fits is the one.
var families = [...]family{
	{reference: "cctv-public", words: [12]string{"videoprotection", "video protection"}, things: cctvThings, other: cctvOther},
	{reference: "cctv-workplace", words: [12]string{"videosurveillance", "video surveillance", "images des cameras", "enregistrements des cameras", "cameras de surveillance", "cctv",
		"surveillance footage", "surveillance cameras", "cameras"}, things: cctvThings, other: cctvOther},
	{reference: "vehicle-geolocation", words: [12]string{"geolocalisation", "geolocalisations", "geolocation", "localisation des vehicules", "positions gps", "vehicle tracking"},
		things:   [6]string{"position*", "trajet*", "localisation*", "itineraire*", "location*", "journeys"},
		other:    [15]string{"preuve*", "temps de travail", "heures", "tournee*", "intervention*", "vol", "infraction*", "proof", "working time", "habilitation*"},
		purposes: [12]string{"preuve*", "prouver", "temps de travail", "duree du travail", "tournee*", "interventions", "proof", "prove", "working time", "routes"},
		sheet:    [8]string{"vehicule*", "flotte*", "salarie*", "employe*", "chauffeur*", "vehicle*", "fleet", "driver*"}},
	{reference: "call-recording-training", words: [12]string{"enregistrement des appels", "enregistrements des appels", "enregistrement d appels", "enregistrements d appels", "enregistrement telephonique",
		"enregistrements telephoniques", "appels enregistres", "conversations telephoniques", "ecoutes telephoniques", "call recording", "call recordings", "recorded calls"},
		things:   [6]string{"enregistrement*", "appel*", "audio", "recording*", "calls"},
		other:    [15]string{"analyse*", "grille*", "compte rendu", "comptes rendus", "preuve*", "contrat*", "transcription*", "numeros", "report*", "proof", "contract*", "habilitation*"},
		purposes: [12]string{"preuve*", "prouver", "contrat*", "souscription*", "assur*", "urgence*", "ordres", "proof", "prove", "contract*", "emergenc*", "insur*"}},
	{reference: "disciplinary-private", words: [12]string{"sanction disciplinaire", "sanctions disciplinaires", "dossier disciplinaire", "dossiers disciplinaires", "disciplinary sanction*", "disciplinary record*",
		"disciplinary file*"}, sheet: [8]string{"salarie*", "employe*", "personnel", "ressources humaines", "staff", "human resources"}, private: true},
	{reference: "payslips-electronic", words: [12]string{"bulletins de paie electroniques", "bulletin de paie electronique", "bulletins electroniques", "bulletins de paie dematerialises", "bulletins dematerialises",
		"fiches de paie dematerialisees", "electronic payslip*"}},
	{reference: "payslips", words: [12]string{"bulletins de paie", "bulletin de paie", "bulletins de salaire", "bulletin de salaire", "bulletins de paye", "fiches de paie", "fiche de paie", "payslip*", "pay slip*"},
		other:    [15]string{"candidat*", "applicant*", "habilitation*", "envoi*", "notification*"},
		purposes: [12]string{"locati*", "logement*", "credit*", "pret", "prets", "subvention*", "bourse*", "quotient*", "tenan*", "loan*", "housing", "grant*"},
		sheet:    [8]string{"paie", "paye", "remuneration*", "salarie*", "personnel", "payroll", "employe*", "staff"}, private: true},
	{reference: "hospital-medical-record", words: [12]string{"dossier medical", "dossiers medicaux", "dossier patient", "dossiers patients", "dossier du patient", "dossiers des patients", "medical record", "medical records",
		"patient file*", "patient record*"}, other: [15]string{"partage", "partages", "sante au travail", "demande*", "accident*", "shared", "request*", "occupational"},
		purposes: [12]string{"sante au travail", "medecine du travail", "aptitude", "recherche*", "essai*", "research", "occupational", "trial*"},
		sheet:    [8]string{"patient*", "hopital", "hospitali*", "clinique*", "soins", "hospital", "clinic"}},
	{reference: "working-time-clocking", words: [12]string{"badgeuse*", "pointage*", "pointeuse*", "horaires de travail", "temps de travail", "heures travaillees", "working time", "time clock*", "clocking"},
		other: [15]string{"geolocalisation*", "geolocation"}},
	{reference: "security-logs", words: [12]string{"journaux", "logs", "journal des connexions", "traces", "log files", "journalisation", "journal des acces", "journal d acces"},
		other:    [15]string{"appels", "caisse", "camera*", "videosurveillance", "videoprotection", "controle interne", "chantier*", "presse", "press", "abonnement*", "consentement*", "consent"},
		purposes: [12]string{"controle interne", "internal control", "comptab*"}},
	{reference: "accounting-documents", words: [12]string{"facturation", "factures", "facture", "pieces comptables", "documents comptables", "invoices", "accounting records"}},
	{reference: "recruitment-not-hired", words: [12]string{"non recrute", "non recrutes", "non retenu", "non retenus", "candidature non retenue", "candidatures non retenues",
		"candidatures refusees", "candidature refusee", "candidats refuses", "unsuccessful applicant*", "unsuccessful candidate*", "rejected applicant*"},
		other:    [15]string{"appel a projets", "appels a projets", "appel d offres", "appels d offres", "call for projects", "call for tenders"},
		purposes: [12]string{"locati*", "locataire*", "logement*", "marches publics", "subvention*", "adoption*", "concours", "tenant*", "housing", "tenders", "grant*"},
		sheet:    [8]string{"candidat*", "recrut*", "applicant*", "recruit*", "hiring"}},
	{reference: "whistleblowing-no-follow-up", words: [12]string{"signalement sans suite", "signalements sans suite", "alerte sans suite", "alertes sans suite", "sans suite", "no follow up", "without follow up", "not followed up"},
		other:    [15]string{"hors champ", "irrecevable*", "out of scope"},
		purposes: [12]string{"enfance", "meteo", "population", "voirie", "sanitaire*", "pharmacovigilance", "soupcon", "childcare", "weather"},
		sheet:    [8]string{"lanceur*", "alerte*", "signalements internes", "signalement interne", "whistleblow*", "alerts", "internal report*"}},
	{reference: "prospects", words: [12]string{"prospect", "prospects", "prospection", "leads", "prospective customers"},
		other: [15]string{"opposition*", "repoussoir", "desinscri*", "desabonne*", "objection*", "suppression list", "unsubscribed"}},
}

var (
	cctvThings = [6]string{"image*", "enregistrement*", "video*", "footage", "recording*"}
	cctvOther  = [15]string{"journal", "journaux", "registre", "extrait*", "requisition*", "habilitation*", "procedure*", "incident*", "plainte*", "demande*", "pieton*", "log", "extract*", "contrat*", "maintenance"}
)

// governing gives the confirmed reference that the words of a retention point
// to, and the words.
func (p *Pass) governing(w worded) (facts.Retention, string) {
	for i := range families {
		f := &families[i]
		word := p.pointing(w, f)
		if word == "" {
			continue
		}
		if row, ok := p.Facts.Retention(f.reference); ok && row.Confirmed {
			return row, word
		}
	}
	return facts.Retention{}, ""
}

// pointing gives the words by which a retention belongs to a family, or "": its
// own, or the name of its sheet when the retention speaks of the family's things,
// or is alone there.
// An identifier is no word of its own, but tells it apart from its neighbours.
func (p *Pass) pointing(w worded, f *family) string {
	own, thing, fits := "", w.alone, f.sheet[0] == "" || says(w.around, f.sheet[:]) != ""
	for i, t := range w.texts {
		if p.spot(t.Text, f.other[:]) != "" {
			return ""
		}
		thing = thing || p.spot(t.Text, f.things[:]) != ""
		fits = fits || p.spot(t.Text, f.sheet[:]) != ""
		if isID := w.name.IsGiven() && i == len(w.texts)-1; own == "" && !isID {
			own = p.spot(t.Text, f.words[:])
		}
	}
	if own == "" && thing && p.spot(w.name.Text, f.other[:]) == "" {
		own = p.spot(w.name.Text, f.words[:])
	}
	if !fits || says(w.around, f.purposes[:]) != "" || f.private && isPublic(p.Register.Organisation()) {
		return ""
	}
	return own
}

// beyond gives the bound of a reference that a period passes, or "". Words may
// mislead: only a period of more than twice a maximum, or a long one, calls for a
// reason.
func beyond(d register.Duration, row facts.Retention) (string, diag.Severity) {
	if low := period(row.Minimum); low.IsGiven() && i18n.Compare(d.V, low.V) < 0 {
		return row.Minimum, diag.Info
	}
	high := period(row.Maximum)
	switch {
	case !high.IsGiven() || i18n.Compare(d.V, high.V) <= 0:
		return "", diag.Info
	case i18n.Compare(d.V, sum(high.V, high.V)) > 0 || long(d.V):
		return row.Maximum, diag.Warning
	}
	return row.Maximum, diag.Info
}

// referred tells that the words of a period point to a reference that allows it,
// or that CON012 says it goes past.
func (p *Pass) referred(t *register.Terms) bool {
	w, mine := p.worded[t]
	if !mine {
		return false
	}
	row, word := p.governing(w)
	d, high := total(t), period(most(row))
	bound, _ := beyond(d, row)
	return word != "" && (bound != "" && bound != row.Minimum && t.Duration.IsGiven() || high.IsGiven() && i18n.Compare(d.V, high.V) <= 0)
}
