package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sen005() Rule {
	return Rule{ID: "SEN005", Name: "special-categories-likely", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 9(1)", "GDPR 10", "LIL 46", "LIL 30", "GDPR 87"), Check: checkSEN005}
}

// checkSEN005 finds the words that suggest data of article 9 or 10, or the
// social security number, which no group of the sheet declares: in the names
// and items of its ordinary groups, and in the purposes of a sheet that says it
// holds no special data.
func checkSEN005(p *Pass) {
	p.eachSheet(func(s sheet) {
		for _, d := range s.data {
			if !isOrdinary(d) {
				continue
			}
			p.suggests(s, d.Path, d.Name, d.Name.At, false)
			if d.Category.To != nil {
				p.suggests(s, d.Path, d.Category.To.Name, d.Category.At, false)
			}
			for i := range d.Items.Items {
				x := &d.Items.Items[i]
				p.suggests(s, d.Path, x.Text, x.Text.At, x.Detail.IsGiven())
			}
		}
		for _, u := range s.purposes {
			if denies(s.special) {
				p.suggests(s, u.Path, u.Text, u.Text.At, true)
			}
		}
		p.identifies(s)
	})
}

// identifies reads how a sheet works for biometrics: a reader of fingerprints
// is not among the data that one thinks of.
func (p *Pass) identifies(s sheet) {
	for _, texts := range s.means {
		for _, t := range texts {
			if p.mayName(t.Text) {
				p.suggestsOne(s, s.path, t, t.At, true, &secrets[biometrics])
			}
		}
	}
	if p.mayName(s.about.Text) {
		p.suggestsOne(s, s.path, s.about, s.about.At, true, &secrets[biometrics])
	}
}

// isOrdinary tells a group of data that no rule of its own protects. SEN010
// speaks of the categories filed among the sensitive ones without a regime.
func isOrdinary(d *register.DataEntry) bool {
	r := regimeOf(d)
	return (r == "" || r == "ordinary" || r == "highly-personal") && (d.Category.To == nil || !unruled(d.Category.To))
}

// suggests reports the first kind of special data that a text names and no
// group of its sheet declares. The words that have another sense only count
// where nothing explains them.
func (p *Pass) suggests(s sheet, path []string, t register.Text, at diag.Place, explained bool) {
	if !p.mayName(t.Text) {
		return
	}
	for i := range secrets {
		if p.suggestsOne(s, path, t, at, explained, &secrets[i]) {
			return
		}
	}
}

func (p *Pass) suggestsOne(s sheet, path []string, t register.Text, at diag.Place, explained bool, k *secret) bool {
	word := p.named(t.Text, k.words, k.not)
	if word == "" && !explained {
		word = p.named(t.Text, k.clues, k.not)
	}
	if word == "" || p.declares(s.data, k) {
		return false
	}
	p.Report(at, path, words("activity", s.name), diag.Arg{Name: "item", Value: diag.Text(short(t.Text))}, diag.Arg{Name: k.arg, Value: diag.Text(word)})
	p.found[len(p.found)-1].Law = law.Refs(k.law...)
	return true
}

// mayName spares most texts the search: it tells that a word begins as one of
// the phrases of secrets does.
func (p *Pass) mayName(text string) bool {
	if p.starts == nil {
		p.starts = startsOfSecrets()
	}
	plain := p.plain(text)
	for i := strings.IndexByte(plain, ' '); i >= 0 && i+5 <= len(plain); {
		if p.starts[plain[i+1:i+5]] {
			return true
		}
		i += 1 + strings.IndexByte(plain[i+1:], ' ')
	}
	return false
}

// startsOfSecrets are the first four letters of the phrases, with the space that
// ends a shorter one.
func startsOfSecrets() map[string]bool {
	out := make(map[string]bool, 128)
	for i := range secrets {
		for _, list := range [][]string{secrets[i].words, secrets[i].clues} {
			for _, phrase := range list {
				if len(phrase) < 4 {
					phrase += " "
				}
				out[phrase[:4]] = true
			}
		}
	}
	return out
}

// named gives the words of a text that match one of phrases, or "" where they
// have another sense or are denied.
func (p *Pass) named(text string, phrases, not []string) string {
	plain := p.plain(text)
	if word := says(plain, phrases); word == "" || says(plain, not) != "" || deniedIn(plain, word) || saidAbsent(plain, word) {
		return ""
	}
	return p.spot(text, phrases)
}

// deniedIn tells that the few words before those of a plain text turn them
// into their contrary.
func deniedIn(plain, word string) bool {
	before, _, _ := cut(plain, word)
	last := strings.Fields(before)
	for _, w := range last[max(0, len(last)-5):] {
		if slices.Contains(noneWords[:], w) {
			return true
		}
	}
	return false
}

// saidAbsent tells that the few words after those of a plain text turn them
// into their contrary: "religion : non collectee".
func saidAbsent(plain, word string) bool {
	_, after, _ := cut(plain, word)
	next := strings.Fields(after)
	return says(" "+strings.Join(next[:min(4, len(next))], " ")+" ", notCollected[:]) != ""
}

var notCollected = [...]string{"non collecte*", "non recueilli*", "non demande*", "non renseigne*", "n est pas collecte*", "ne sont pas collecte*", "n est pas demande*", "ne sont pas demande*", "jamais collecte*", "jamais demande*", "not collected", "not asked", "never collected", "never asked"}

var noneWords = [...]string{"aucun", "aucune", "pas", "sans", "jamais", "ni", "hors", "sauf", "no", "not", "never", "without", "except", "excluding"}

// declares tells that a sheet has a group of data of a kind.
func (p *Pass) declares(data []*register.DataEntry, k *secret) bool {
	for i, d := range data {
		if regimeOf(d) == k.regime && (k.regime != "article-9" || shippedAs(d.Category.To.ID, k.category) || p.holds(data[i:i+1], k.words)) {
			return true
		}
	}
	return false
}

// secret is a kind of data that the law treats apart, and the words that tell
// it: words that have no other sense, clues that may have one, and the phrases
// in which they have.
type secret struct {
	category, regime  string
	words, clues, not []string
	arg               string // of the message
	law               []string
}

var (
	article9  = [...]string{"GDPR 9(1)"}
	article10 = [...]string{"GDPR 10", "LIL 46"}
	article30 = [...]string{"LIL 30", "GDPR 87"}
)

// biometrics is the place of this kind below.
const biometrics = 3

var secrets = [...]secret{
	{category: "health", regime: "article-9", words: healthWords[:], clues: healthClues[:], not: notHealth[:], arg: "word", law: article9[:]},
	{category: "social-security-number", regime: "nir", words: nirWords[:], clues: nirClues[:], not: notNIR[:], arg: "number", law: article30[:]},
	{category: "offences", regime: "article-10", words: offenceWords[:], clues: offenceClues[:], not: notOffence[:], arg: "offence", law: article10[:]},
	{category: "biometric", regime: "article-9", words: biometricWords[:], not: notBiometric[:], arg: "word", law: article9[:]},
	{category: "trade-union-membership", regime: "article-9", words: unionWords[:], arg: "word", law: article9[:]},
	{category: "beliefs", regime: "article-9", words: beliefWords[:], arg: "word", law: article9[:]},
	{category: "political-opinions", regime: "article-9", words: politicalWords[:], clues: politicalClues[:], not: notPolitical[:], arg: "word", law: article9[:]},
	{category: "racial-origin", regime: "article-9", words: originWords[:], arg: "word", law: article9[:]},
	{category: "sex-life", regime: "article-9", words: sexLifeWords[:], arg: "word", law: article9[:]},
	{category: "genetic", regime: "article-9", words: geneticWords[:], not: notGenetic[:], arg: "word", law: article9[:]},
}

// The words of each kind, folded: they ask a question, they prove nothing.
var (
	healthWords = [...]string{"donnee de sante", "donnees de sante", "donnees medicales", "etat de sante", "arret maladie", "arrets maladie", "conge maladie", "conges maladie",
		"arret de travail", "arrets de travail", "dossier medical", "dossiers medicaux", "certificat medical", "certificats medicaux", "antecedents medicaux", "traitement medical",
		"allergie", "allergies", "groupe sanguin", "grossesse", "grossesses", "serologie*", "serologique*", "pathologie", "pathologies", "rqth", "mdph", "troubles mentaux", "trouble mental", "troubles psychiques", "trouble psychique", "motif de l hospitalisation", "motifs d hospitalisation", "motif d hospitalisation", "projet d accueil individualise", "travailleur handicape", "travailleurs handicapes", "restriction medicale", "restrictions medicales", "port de charges deconseille", "port de charges interdit",
		"health data", "medical data", "state of health", "sick leave", "medical file*", "medical record*", "medical certificate*", "medical history", "allergy", "blood group", "pregnanc*", "hiv status", "medical restriction*"}
	healthClues = [...]string{"handicap", "handicaps", "etat d ebriete", "regime alimentaire", "regimes alimentaires", "contre indication", "contre indications", "motif de l arret", "motif des arrets", "motifs des arrets", "motifs d arret", "raison de l arret", "raison des arrets", "raisons des arrets", "cause de l arret", "cause des arrets", "causes des arrets", "disability", "disabilities", "dietary requirement*"}
	notHealth   = [...]string{"referent handicap", "formation au handicap", "formations au handicap", "sensibilisation au handicap", "mission handicap", "politique handicap", "handicap de golf", "index de golf", "pathologie du batiment", "pathologies du batiment", "pathologie vegetale", "pathologies vegetales", "intemperies", "arret de la", "arret du", "arret de l", "arret d un", "arret d une", "arret de production", "arret machine", "arret des", "arrets de la", "arrets des", "arrets du", "arrets machine", "arrets machines", "arrets de production", "contre indication technique", "contre indications techniques",
		"soins veterinaires", "dossier medical veterinaire", "certificat medical veterinaire", "sante animale", "de l animal", "des animaux", "du chien", "des chiens", "du cheval", "des chevaux", "du betail", "du troupeau", "du cheptel", "veterinary record*", "of the animal", "of the animals", "of the pet", "animal health"}

	nirWords = [...]string{"nir", "numero de securite sociale", "numeros de securite sociale", "n de securite sociale", "no de securite sociale", "numero secu", "numero insee", "numeros insee", "n insee", "no insee",
		"numero d inscription au repertoire", "numero d immatriculation a la securite sociale", "social security number*"}
	nirClues = [...]string{"carte vitale", "attestation vitale", "attestation de securite sociale"}
	notNIR   = [...]string{"numero insee de la commune", "numeros insee des communes", "numero insee de l etablissement", "numero insee de l entreprise", "numero insee du pays", "numero insee du departement", "numero insee de la voie"}

	offenceWords = [...]string{"casier judiciaire", "casiers judiciaires", "garde a vue", "gardes a vue", "infraction penale", "infractions penales", "infraction routiere", "infractions routieres", "infraction au code de la route", "infractions au code de la route",
		"condamnation penale", "condamnations penales", "antecedents judiciaires", "antecedents penaux", "criminal record*", "criminal offence*", "criminal conviction*", "previous convictions", "past convictions", "traffic offence*",
		"bulletin n 3 du casier", "bulletin n 2 du casier", "bulletin numero 3 du casier", "copie du bulletin n 3", "copies du bulletin n 3", "copie du bulletin numero 3", "extrait du bulletin n 3", "presentation du bulletin n 3", "extrait de casier", "extraits de casier"}
	offenceClues = [...]string{"infraction", "infractions", "condamnation", "condamnations"}
	notOffence   = [...]string{"reglement interieur", "regles internes", "regles de securite", "charte", "condamnation civile", "condamnations civiles", "condamnation aux depens", "condamnations pecuniaires"}

	biometricWords = [...]string{"empreinte digitale", "empreintes digitales", "empreinte palmaire", "empreintes palmaires", "empreinte vocale", "empreintes vocales", "reconnaissance faciale", "contour de la main",
		"reseau veineux", "scan de l iris", "empreinte du visage", "empreintes du visage", "gabarit du visage", "gabarits du visage", "gabarit facial", "gabarits faciaux", "biometri*", "fingerprint", "fingerprints", "facial recognition", "face recognition", "face template*", "faceprint*", "voiceprint*"}
	notBiometric = [...]string{"device fingerprint*", "browser fingerprint*", "fingerprint du navigateur", "fingerprint du terminal", "fingerprint of the device", "fingerprint of the browser", "key fingerprint*",
		"certificate fingerprint*", "file fingerprint*", "empreinte digitale du navigateur", "empreinte digitale du terminal", "empreinte digitale de l appareil", "empreinte digitale du fichier", "passeport biometrique", "du telephone", "du smartphone", "biometric passport", "of the phone"}

	unionWords = [...]string{"appartenance syndicale", "adhesion syndicale", "adhesions syndicales", "affiliation syndicale", "cotisation syndicale", "cotisations syndicales", "mandat syndical", "mandats syndicaux",
		"delegue syndical", "delegues syndicaux", "syndicat d appartenance", "trade union membership", "union membership", "union dues"}
	beliefWords = [...]string{"religion", "religions", "confession religieuse", "confessions religieuses", "appartenance religieuse", "conviction religieuse", "convictions religieuses", "convictions philosophiques",
		"croyances religieuses", "bapteme", "baptemes", "paroisse", "fete religieuse", "fetes religieuses", "sans porc", "halal", "casher", "kasher", "pratique religieuse", "pratiques religieuses", "religious belief*", "religious affiliation", "philosophical belief*"}
	politicalWords = [...]string{"opinion politique", "opinions politiques", "engagement politique", "engagements politiques", "parti politique", "partis politiques", "affiliation politique", "appartenance politique", "etiquette politique", "intention de vote", "intentions de vote",
		"political opinion*", "political party", "political parties", "political affiliation", "voting intention*"}
	politicalClues = [...]string{"vote", "votes", "ballots"}
	notPolitical   = [...]string{"bureau de vote", "bureaux de vote", "droit de vote", "droits de vote", "vote nominal", "votes nominaux", "scrutin public", "scrutins publics", "assemblee", "assemblees", "conseil municipal",
		"conseil communautaire", "conseil departemental", "conseil regional", "conseil d administration", "deliberation", "deliberations", "resolution", "resolutions", "copropriete", "vote au concours", "votes au concours", "vote du concours", "votes du concours", "vote du jury", "votes du jury", "vote du public", "votes du public", "emargement*", "voting right*", "polling station*", "general meeting*", "council", "board"}
	originWords  = [...]string{"origine ethnique", "origines ethniques", "origine raciale", "origines raciales", "appartenance ethnique", "ethnie", "ethnies", "type ethnique", "types ethniques", "nationalite et origine", "origine et nationalite", "nationalite ou origine", "couleur de peau", "ethnic origin*", "racial origin*", "ethnicity", "ethnic group*"}
	sexLifeWords = [...]string{"orientation sexuelle", "orientations sexuelles", "vie sexuelle", "sexual orientation*", "sex life"}
	geneticWords = [...]string{"donnee genetique", "donnees genetiques", "test genetique", "tests genetiques", "profil adn", "prelevement adn", "prelevements adn", "genetic data", "genetic test*", "dna profile*", "dna sample*"}
	notGenetic   = [...]string{"de l animal", "des animaux", "du chien", "des chiens", "du cheval", "des chevaux", "du betail", "du troupeau", "semences", "of the animal", "of the animals", "of the dog", "of the horse", "seeds"}
)
