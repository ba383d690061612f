package lint

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
	"github.com/registre-rgpd/registre/templates"
)

const (
	usualDate = "2026-11-30"
	fragment  = "exemple.yaml"
)

func base(t testing.TB) *source.File {
	t.Helper()
	data, err := os.ReadFile("testdata/base/registre.yaml")
	if err != nil {
		t.Fatal(err)
	}
	f, found := source.Parse("registre.yaml", data)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	return f
}

// merge lays a fragment on the base: an entry of the fragment completes the
// entry of the same identifier field by field, and a field left empty is taken
// away.
func merge(base, over *source.Node, depth int) *source.Node {
	out := *base
	out.Entries = slices.Clone(base.Entries)
	for _, e := range over.Entries {
		i := slices.IndexFunc(out.Entries, func(x source.Entry) bool { return x.Key.Text == e.Key.Text })
		switch {
		case e.Value.Kind == source.Null && i >= 0:
			out.Entries = slices.Delete(out.Entries, i, i+1)
		case i >= 0 && depth < 2 && out.Entries[i].Value.Kind == source.Map && e.Value.Kind == source.Map:
			out.Entries[i] = source.Entry{Key: e.Key, Value: merge(out.Entries[i].Value, e.Value, depth+1)}
		case i >= 0:
			out.Entries[i] = e
		default:
			out.Entries = append(out.Entries, e)
		}
	}
	return &out
}

// findings runs the whole chain on an example. The fragment of a rule is laid
// on the base; that of a fault of reading is one more file beside it.
func findings(t testing.TB, s *schema.Schema, e Example, isRule bool) []diag.Finding {
	t.Helper()
	return findingsWith(t, s, e, isRule, facts.Current())
}

func findingsWith(t testing.TB, s *schema.Schema, e Example, isRule bool, tables *facts.Tables) []diag.Finding {
	t.Helper()
	main := base(t)
	over, found := source.Parse(fragment, []byte(e.Text))
	files := register.Files{Lang: "fr", All: []*source.File{main, over}, Broken: over.Root == nil}
	if isRule {
		main.Root = merge(main.Root, over.Root, 0)
		files.All = files.All[:1]
	}
	found = append(found, register.Validate(files, s)...)
	r, more := register.Read(files)
	found = append(found, more...)
	if isRule {
		asOf := usualDate
		if e.AsOf != "" {
			asOf = e.AsOf
		}
		found = append(found, Run(derive.World{Register: r, Facts: tables, AsOf: asOf}, map[string][]byte{})...)
	}
	return found
}

func TestBaseIsClean(t *testing.T) {
	s := compile(t)
	for _, f := range findings(t, s, Example{Text: "activites: {paie: {statut: active}}\n"}, true) {
		t.Errorf("%+v", f)
	}
}

func compile(t testing.TB) *schema.Schema {
	t.Helper()
	s, err := schema.Compile(register.SchemaName("fr"), register.JSONSchema("fr"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func catalogues() []*i18n.Catalogue {
	return []*i18n.Catalogue{i18n.Open(templates.FS, i18n.FR), i18n.Open(templates.FS, i18n.EN)}
}

// TestExamples reads every example of every page: the whole book must find what
// the marks say, on those lines, and nothing else. Each message and help must
// find its arguments.
func TestExamples(t *testing.T) {
	s := compile(t)
	cats := catalogues()
	for _, id := range IDs() {
		page, _ := PageOf(id)
		for i, e := range examplesHere(page) {
			t.Run(fmt.Sprintf("%s/%d", id, i+1), func(t *testing.T) {
				var got, want []string
				for _, f := range findings(t, s, e, isRule(id)) {
					got = append(got, fmt.Sprintf("%s:%d %s", f.Place.File, f.Place.Line, e.seen(f)))
					checkSaid(t, cats, f)
				}
				for line, ids := range e.Want {
					for _, w := range ids {
						want = append(want, fmt.Sprintf("%s:%d %s", fragment, line, w))
					}
				}
				slices.Sort(got)
				slices.Sort(want)
				if !slices.Equal(got, want) {
					t.Errorf("findings\n  %s\nwant\n  %s\n%s", strings.Join(got, "\n  "), strings.Join(want, "\n  "), e.Text)
				}
			})
		}
	}
}

// seen names a finding as a mark does: with its severity where the mark states
// one.
func (e Example) seen(f diag.Finding) string {
	if full := f.ID + " " + f.Severity.String(); slices.Contains(e.Want[f.Place.Line], full) {
		return full
	}
	return f.ID
}

// examplesHere are the examples of a page that the rules and the reading of one
// file answer; package build runs the others.
func examplesHere(p Page) []Example {
	if !isRule(p.ID) && slices.Contains([]string{"BSL", "CFG", "DEC", "ECH", "TPL", "TXT"}, p.ID[:3]) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.Examples()), func(e Example) bool { return e.File != "" })
}

func checkSaid(t *testing.T, cats []*i18n.Catalogue, f diag.Finding) {
	t.Helper()
	p, ok := PageOf(f.ID)
	if !ok {
		t.Fatalf("%s has no page", f.ID)
	}
	if f.Severity > p.Severity {
		t.Errorf("%s: severity %v above that of the page, %v", f.ID, f.Severity, p.Severity)
	}
	for _, cat := range cats {
		said := p.Message(cat, f) + "\n" + p.Help(cat, f, cat.Lang())
		if strings.Contains(said, "\u27E6") || strings.TrimSpace(said) == "" {
			t.Errorf("%s %s: %s", f.ID, cat.Lang(), said)
		}
		for _, r := range f.Related {
			if p.Role(cat.Lang(), r.Role) == "" {
				t.Errorf("%s %s: no sentence for the place %q", f.ID, cat.Lang(), r.Role)
			}
		}
	}
}

func isRule(id string) bool {
	return slices.ContainsFunc(Rules(), func(r Rule) bool { return r.ID == id })
}

var (
	goodID   = regexp.MustCompile(`^[A-Z]{3}[0-9]{3}$`)
	goodName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// TestListAndPagesAgree holds the list of rules and the folder of pages to each
// other.
func TestListAndPagesAgree(t *testing.T) {
	ids := IDs()
	names := map[string]string{}
	for _, r := range Rules() {
		if !slices.Contains(ids, r.ID) {
			t.Errorf("%s: no page", r.ID)
		}
		page, _ := PageOf(r.ID)
		if page.Name(i18n.EN) != r.Name {
			t.Errorf("%s: the page says %q, the rule %q", r.ID, page.Name(i18n.EN), r.Name)
		}
		if r.Since == "" || r.Check == nil {
			t.Errorf("%s: incomplete rule", r.ID)
		}
		var bad, good int
		for _, e := range page.Examples() {
			if e.Bad {
				bad++
			} else {
				good++
			}
			if e.Bad != (len(e.Want) > 0) || strings.Count(e.Text, "\n") > 14 {
				t.Errorf("%s: an example expects %v, in %d lines", r.ID, e.Want, strings.Count(e.Text, "\n"))
			}
		}
		if bad == 0 || good == 0 {
			t.Errorf("%s: %d bad and %d good examples", r.ID, bad, good)
		}
	}
	for _, id := range ids {
		page, ok := PageOf(id)
		if !ok || page.ID != id || !goodID.MatchString(id) {
			t.Errorf("%s: the page calls itself %q", id, page.ID)
		}
		for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
			name := page.Name(lang)
			if !goodName.MatchString(name) || names[string(lang)+name] != "" {
				t.Errorf("%s: name %q, also of %s", id, name, names[string(lang)+name])
			}
			names[string(lang)+name] = id
		}
	}
}

var titles = map[i18n.Lang][]string{
	i18n.FR: {"Message", "Aide", "Pourquoi", "Limites", "Renvois"},
	i18n.EN: {"Message", "Help", "Why", "Limits", "Places"},
}

// TestPagesAreWhole checks the parts of each page, and that both languages use
// the same arguments.
func TestPagesAreWhole(t *testing.T) {
	for _, id := range IDs() {
		page, _ := PageOf(id)
		for lang, want := range titles {
			var got []string
			for _, s := range page.sections[lang] {
				got = append(got, s.title)
				if s.body == "" {
					t.Errorf("%s: %s is empty", id, s.title)
				}
			}
			if len(got) < 4 || !slices.Equal(got, want[:len(got)]) {
				t.Errorf("%s: sections %q", id, got)
			}
			if strings.HasSuffix(page.message(lang), ".") || strings.Contains(page.message(lang), "\n") {
				t.Errorf("%s: message %q", id, page.message(lang))
			}
			if len(page.Blocks(lang)) < 6 {
				t.Errorf("%s: blocks", id)
			}
		}
		if fr, en := len(span.FindAllString(page.body(i18n.FR, secHelp), -1)), len(span.FindAllString(page.body(i18n.EN, secHelp), -1)); fr != en {
			t.Errorf("%s: %d pieces of code in the French help, %d in the English", id, fr, en)
		}
		if fr, en := holes(page, i18n.FR), holes(page, i18n.EN); !slices.Equal(fr, en) {
			t.Errorf("%s: arguments %q in French, %q in English", id, fr, en)
		}
	}
}

func holes(p Page, lang i18n.Lang) []string {
	var out []string
	for _, h := range placeholder.FindAllString(p.message(lang)+p.body(lang, secHelp), -1) {
		name, _, _ := strings.Cut(strings.Trim(h, "{}"), ":")
		out = append(out, name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

var anyID = regexp.MustCompile(`"([A-Z]{3}[0-9]{3})"`)

// TestEveryFindingHasItsPage reads the sources of the program for the
// identifiers that it reports.
func TestEveryFindingHasItsPage(t *testing.T) {
	ids := IDs()
	err := filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		for _, m := range anyID.FindAllSubmatch(data, -1) {
			if !slices.Contains(ids, string(m[1])) {
				t.Errorf("%s reports %s, which has no page", path, m[1])
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// reported runs the book on an example and gives "ID severity" of each finding.
// What the tables hold may be taken as not confirmed.
func reported(t *testing.T, text string, unconfirmed bool) string {
	t.Helper()
	var out []string
	for _, f := range findingsWith(t, compile(t), Example{Text: text, AsOf: usualDate}, true, tables(unconfirmed)) {
		out = append(out, f.ID+" "+f.Severity.String())
	}
	return strings.Join(out, ", ")
}

func tables(unconfirmed bool) *facts.Tables {
	t := *facts.Current()
	if unconfirmed {
		t.Adequacies, t.Instruments = slices.Clone(t.Adequacies), slices.Clone(t.Instruments)
		for i := range t.Adequacies {
			t.Adequacies[i].Confirmed, t.Adequacies[i].Expires = false, "2026-01-01"
		}
		for i := range t.Instruments {
			t.Instruments[i].Confirmed = false
		}
	}
	return &t
}

// messageCases are the words that a message must hold: the arguments that no
// place shows.
var messageCases = []struct{ in, want string }{
	{"activites: {paie: {conservation: {r: {duree: 2 mois, a_compter_de: enregistrement, loi: \"CSI art. L252-5\", puis: suppression}}}}", "n'admet d'ordinaire pas plus de 1 mois (repère"},
	{"activites: {paie: {conservation: {r: {duree: 6 ans, a_compter_de: cloture-de-l-exercice, loi: \"C. com. art. L123-22\", puis: suppression}}}}", "demande d'ordinaire au moins 10 ans (repère"},
	{"activites: {paie: {conservation: {r: {jusqu_a: fin-de-contrat, archive: {duree: 10 ans, loi: \"C. civ. art. 2224\"}, puis: suppression}}}}", "ne justifie d'ordinaire pas plus de 5 ans (repère"},
	{"traceurs: {panier: {duree: 14 mois}}", "ramenez la durée à 13 mois."},
	{"traceurs: {mesure: {nom: M, categorie: confort, finalite: f, duree: 14 mois, consentement: {recueil: bandeau, retrait: lien}}}", "à 13 mois, ou dites sous `consentement`"},
	{"activites: {paie: {conservation: {r: {issue: factures, duree: 6 ans, a_compter_de: cloture-de-l-exercice, puis: suppression}}}}", "ou une `reference:`.\n"},
	{"activites: {paie: {conservation: {r: {duree: 6 ans, a_compter_de: cloture-de-l-exercice, puis: suppression}}}}", "ou une `reference:` ; sinon, réduisez `duree`."},
	{"activites: {recrutement: {personnes: [prospects], finalites: {offres: {texte: \"Envoyer nos offres\", base: interet-legitime, interet: \"vendre\", mise_en_balance: {preuve: n}, prospection: {canaux: [telephone], opposition: o}}}}}", "pour le téléphone (C. conso. art. L223-1)"},
	// The articles, of a period under the GDPR and of one under title III of the LIL.
	{"activites: {paie: {conservation: {r: {duree: 2 mois, a_compter_de: enregistrement, reference: videoprotection, puis: suppression}}}}", "CON005 [GDPR 5(1)(e)"},
	{"activites: {paie: {regime: lil-titre-3, conservation: {r: {duree: 2 mois, a_compter_de: enregistrement, reference: videoprotection, puis: suppression}}}}", "CON005 [LIL 4"},
	{"activites: {paie: {conservation: {r: {critere: \"le temps nécessaire\", puis: suppression}}}}", "quand les données sont effacées\n"},
	{"activites: {paie: {conservation: {r: {critere: \"pendant la relation, puis dans un dossier tenu à part aussi longtemps qu'il sert\", puis: suppression}}}}", "(« puis dans un dossier tenu à part aussi longtemps qu'il sert »)"},
	{"accords: {logiciel-rh: {signe_le: }}", "Éditeur RH"},
	{"activites: {paie: {finalites: {f: {texte: \"Démarchage par téléphone\", base: contrat}}}}", "L223-1"},
	{"documents: {politique: {plan: [responsable, activites, droits]}}", "`reclamation`"},
	{"droits: {personnes: {contact: dpo, demandes: [{droit: acces}, {droit: rectification}, {droit: effacement, delai: 3 jours}]}}\n" +
		"activites: {recrutement: {finalites: {f: {texte: \"Recruter\"}}}}", "rien n'est dit de : limitation"},
	{"activites: {recrutement: {conservation: {r: {duree: 2 ans, a_compter_de: dernier-contact, puis: suppression, reference: recrutement-non-retenus}}}}", "recrutement-non-retenu`"},
	{"accords: {logiciel-rh: {transferts: }}", "Inde"},
	{"activites: {paie: {information: , finalites: {f: {texte: \"Suivre les Accès physiques\", base: contrat}}}}", "« Accès physiques »"},
	{"activites: {paie: {information: \"à compléter\"}}", "donnez à `information` la valeur"},
	{"activites: {recrutement: {destinataires: aucun}}", "« aucun » en réponse à `destinataires`"},
	{"activites: {recrutement: {destinataires: {services: [rh], accords: {aucun: \"par nos équipes\"}}}}", "« par nos équipes » en réponse à `accords`"},
	{"activites: {paie: {destinataires: {services: [rh], autres: {o: {organisme: editeur, role: sous-traitant}}}}}", "« Éditeur RH »"},
	{"activites: {paie: {personnes: [eleves], mineurs: {moins_de_15_ans: non}}}", "mineurs de moins de 15 ans, mais"},
	{"documents: {politique: {approuve: {par: \"direction\", le: 2026-03-05}, en_vigueur_le: 2026-03-02}}", "`approuve.le` (5 mars 2026) vient après `en_vigueur_le`"},
	{"activites: {paie: {personnes: [eleves], mineurs: aucun}}", "mineurs, mais"},
	{"activites: {paie: {conservation: {b: {duree: 10 ans, a_compter_de: fin-de-relation, loi: \"C. com. art. L123-22\", puis: suppression}}}}", "`cloture-de-l-exercice`, dans `a_compter_de`"},
	{"mesures: {acces: \"Les accès sont revus chaque année\"}", "sous `mesures` dans les fiches"},
	{"droits: {personnes: {contact: dpo, delai: 1 mois, demandes: [{droit: effacement, delai: 7 jours}]}}\n" +
		"systemes: {ats: {sauvegardes: {a: {perimetre: a, lieu: lille, duree: 7 jours}, b: {perimetre: b, lieu: lille, duree: 30 jours}, c: {perimetre: c, lieu: lille, duree: 9 jours}}}}", "30 jours"},
}

// said joins the messages and the help of the findings of an example, in plain
// spaces and apostrophes.
func said(t *testing.T, text string) string {
	t.Helper()
	var out []string
	for _, f := range findings(t, compile(t), Example{Text: text}, true) {
		p, _ := PageOf(f.ID)
		out = append(out, p.Message(catalogues()[0], f), p.Help(catalogues()[0], f, i18n.FR), fmt.Sprintf("%s %v", f.ID, f.Law))
	}
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "’", "'").Replace(strings.Join(out, "\n"))
}

func TestMessagesHoldTheirArguments(t *testing.T) {
	for _, c := range messageCases {
		if got := said(t, c.in+"\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s\nsays %s\nwant %q", c.in, got, c.want)
		}
	}
}

var severityCases = []struct {
	name, in, want string
	unconfirmed    bool
}{
	{"absent", "activites: {paie: {personnes: }}", "PER001 error", false},
	{"to do weighs less", "activites: {paie: {personnes: {a_faire: \"voir le service\"}}}", "PER001 warning", false},
	{"without limit", "activites: {paie: {conservation: {r: {critere: \"illimitée\"}}}}", "CON007 error", false},
	{"without limit, for a reason", "activites: {paie: {conservation: {r: {critere: \"illimitée\", pourquoi: \"répondre aux anciens\"}}}}", "CON007 warning", false},
	{"a derogation kept for the occasional", "activites: {paie: {transferts: {agence: {vers: support, pays: MA, derogation: defense-en-justice, frequence: reguliere}}}}", "TRA011 warning", false},
	{"a derogation that is not", "activites: {paie: {transferts: {agence: {vers: support, pays: MA, derogation: registre-public, frequence: reguliere}}}}", "TRA011 info", false},
	{"a text to be found", "activites: {paie: {finalites: {f: {texte: \"Déclarer\", base: obligation-legale, loi: {a_faire: \"au juriste\"}}}}}", "BAS002 warning", false},
	{"an interest to be named", "activites: {paie: {finalites: {f: {texte: \"Prévenir la fraude\", base: interet-legitime, interet: {a_faire: \"au juriste\"}, mise_en_balance: {preuve: \"n\"}}}}}", "BAS004 info", false},
	{"a number whose text is to be found", "activites: {paie: {nom: \"Annuaire\", finalites: {f: {texte: \"Tenir l'annuaire\", base: contrat}}, donnees: {n: {categorie: nir, elements: [NIR], loi: {a_faire: \"au juriste\"}}}, aipd: en-cours, donnees_sensibles: oui}}", "SEN003 warning", false},
	{"a number without a text", "activites: {paie: {nom: \"Annuaire\", finalites: {f: {texte: \"Tenir l'annuaire\", base: contrat}}, donnees: {n: {categorie: nir, elements: [NIR]}}, aipd: en-cours, donnees_sensibles: oui}}", "SEN003 error", false},
	{"a number to pay staff", "activites: {paie: {nom: \"Personnel\", finalites: {f: {texte: \"Établir la DSN\", base: contrat}}, donnees: {n: {categorie: nir, elements: [NIR]}}, aipd: en-cours, donnees_sensibles: oui}}", "SEN003 info", false},
	{"offences whose text is to be found", "activites: {paie: {donnees: {n: {categorie: infractions, elements: [\"condamnation\"], loi: {a_faire: \"au juriste\"}}}, aipd: en-cours, donnees_sensibles: oui}}", "SEN004 warning", false},
	{"a text to be written", "activites: {paie: {information: \"à compléter\"}}", "REG016 error", false},
	{"a text to be written that nobody outside reads", "accords: {logiciel-rh: {preuve: \"à compléter\"}}", "REG016 warning", false},
	{"a text with a hole", "activites: {paie: {limites: [\"Écrivez à [...]\"]}}", "REG016 warning", false},
	{"a measure that praises", "mesures: {comptes: \"Les comptes sont hautement sécurisés\"}", "SEC006 info", false},
	{"a measure of one word", "mesures: {comptes: \"oui\"}", "SEC006 warning", false},
	{"a place, with an exception", "activites: {recrutement: {limites: [\"Aucune donnée ne quitte l'Union européenne, hors l'envoi des lettres\"]}}", "LIE004 warning", false},
	{"a module to be asked", "accords: {logiciel-rh: {transferts: {support: {vers: support, pays: IN, garantie: clauses-types, copie: \"sur demande\", module: {a_faire: \"lire l'annexe\"}, analyse_le: 2026-02-01}}}}", "TRA012 info", false},
	{"an address to be given", "organismes: {exemple: {adresse: {a_faire: \"bail en cours\"}, contact: }}", "REG001 warning", false},
	{"an essence to be written", "accords: {logiciel-rh: {role: responsable-conjoint, essentiel: {a_faire: \"au juriste\"}}}\nactivites: {recrutement: {responsables_conjoints: [logiciel-rh]}}", "DES006 info, REG001 warning", false},
	{"a deadline to be decided", "droits: {personnes: {delai: {a_faire: \"en réunion\"}}}", "DRO009 info", false},
	{"a partner to be chosen", "accords: {archivage: {avec: {a_faire: \"appel d'offres\"}, role: sous-traitant}}", "REF004 info", false},
	{"a draft that a notice lists is published", "activites: {recrutement: {personnes: ~, statut: brouillon}}", "PER001 error", false},
	{"a draft is there to be completed", "activites: {paie: {personnes: ~, statut: brouillon}}", "PER001 info", false},
	{"planned", "activites_sous_traitant: {hebergement: {clients: ~, statut: prevue}}", "STA001 info", false},
	{"in no notice", "activites: {paie: {finalites: {f: \"Payer\"}}}", "BAS001 warning", false},
	{"in a notice", "activites: {recrutement: {finalites: {f: \"Recruter\"}}}", "BAS001 error", false},
	{"covered by a decision", "activites: {paie: {transferts: {t: {pays: CH}}}}", "TRA001 warning", false},
	{"territory to be judged", "activites: {paie: {transferts: {t: {pays: NC}}}}", "", false},
	{"another regime", "activites: {paie: {regime: lil-titre-3, finalites: {f: \"Juger\"}}}", "REG015 warning", false},
	{"none without a reason is no answer", "activites: {paie: {conservation: aucun}}", "CON001 error", false},
	{"within its tasks", "organismes: {exemple: {nature: publique}}\nactivites: {paie: {finalites: {f: {texte: \"Payer\", " +
		"base: interet-legitime, interet: \"payer\", mise_en_balance: {preuve: \"n\"}, hors_missions_publiques: non}}}}", "BAS008 error", false},
	{"figures that start elsewhere are not compared", "activites: {recrutement: {conservation: {r: {duree: 5 ans, " +
		"a_compter_de: collecte, reference: recrutement-non-retenu, puis: suppression}}}}", "CON022 warning", false},
	{"a little beyond a usual period", "activites: {recrutement: {conservation: {r: {issue: \"candidature non retenue\", duree: 3 ans, " +
		"a_compter_de: dernier-contact, puis: suppression}}}}", "CON012 info", false},
	{"far beyond a usual period", "activites: {recrutement: {conservation: {r: {issue: \"candidature non retenue\", duree: 58 mois, " +
		"a_compter_de: dernier-contact, puis: suppression}}}}", "CON012 warning", false},
	{"beyond a usual period, and long", "activites: {recrutement: {conservation: {r: {issue: \"prospects\", duree: 5 ans, " +
		"a_compter_de: dernier-contact, puis: suppression}}}}", "CON012 warning", false},
	{"the same figure that starts elsewhere", "activites: {recrutement: {conservation: {r: {duree: 2 ans, " +
		"a_compter_de: collecte, reference: recrutement-non-retenu, puis: suppression}}}}", "CON022 info", false},
	{"no right is told", "activites: {recrutement: {droits: }}\ndocuments: {politique: {plan: [responsable, activites, reclamation, droits]}}", "DRO001 error", false},
	{"the outline tells the rights", "activites: {recrutement: {droits: }}\ndocuments: {politique: {plan: [responsable, activites, reclamation, {section: droits, droits: [personnes]}]}}", "", false},
	{"the outline tells the rights, deeper", "activites: {recrutement: {droits: }}\ndocuments: {politique: {plan: [responsable, activites, reclamation, " +
		"{titre: Vous, sections: [{section: droits, droits: [personnes]}]}]}}", "", false},
	{"later than a month", "droits: {personnes: {contact: dpo, delai: 2 mois}}", "DRO002 error", false},
	{"later than a month after another event", "droits: {personnes: {contact: dpo, delai: 2 mois, apres: \"la vérification\"}}", "DRO002 warning", false},
	{"a withdrawal emptied", "droits: {personnes: {contact: dpo, delai: 1 mois, demandes: [{droit: retrait-du-consentement, limites: \"sauf contrat\"}]}}", "DRO008 error", false},
	{"an erasure emptied", "droits: {personnes: {contact: dpo, delai: 1 mois, demandes: [{droit: effacement, limites: \"sauf nos intérêts\"}]}}", "DRO008 warning", false},
	{"protected by its systems", "activites: {recrutement: {mesures: }}\nsystemes: {ats: {mesures: [comptes]}}", "", false},
	{"expired", "activites: {paie: {transferts: {t: {pays: GB, garantie: adequation}}}}", "TRA003 warning", true},
	{"dead", "activites: {paie: {transferts: {t: {pays: US, garantie: clauses-types, module: 1, analyse_le: 2026-01-05, instrument: \"Privacy Shield\"}}}}", "TRA006 warning", true},
	{"dead for sure", "activites: {paie: {transferts: {t: {pays: US, garantie: clauses-types, module: 1, analyse_le: 2026-01-05, instrument: \"Privacy Shield\"}}}}", "TRA006 error", false},
	{"no assessment, for a reason", "activites: {paie: {donnees: {banque: {categorie: donnees-bancaires, elements: [IBAN]}}, aipd: {aucun: \"moins de 250 personnes\"}}}", "", false},
	{"no assessment, for none", "activites: {paie: {donnees: {banque: {categorie: donnees-bancaires, elements: [IBAN]}}, aipd: aucun}}", "AIP001 warning", false},
	{"the GDPR, spelt out", "activites: {paie: {finalites: {f: {texte: \"Payer\", base: obligation-legale, loi: \"RGPD, article 9\"}}}}", "BAS003 error", false},
	{"no period, for a reason", "activites: {paie: {conservation: {r: {duree: {aucun: \"jusqu'au refus\"}}}}}", "", false},
	{"no period, for none", "activites: {paie: {conservation: {r: {duree: aucun}}}}", "CON003 error", false},
	{"a transfer denied", "organismes: {editeur: {pays: US}}\nactivites: {recrutement: {transferts: {aucun: \"hors le support\"}}}", "TRA008 error", false},
	{"a transfer denied, as far as one infers", "accords: {page: {avec: support, role: responsable-conjoint, essentiel: \"e\"}}\nactivites: {paie: {responsables_conjoints: [page]}}", "REG001 warning, TRA008 warning", false},
	{"a joint controller named among the recipients", "accords: {page: {avec: support, role: responsable-conjoint, essentiel: \"e\"}}\nactivites: {paie: {responsables_conjoints: [page], destinataires: {accords: [page]}}}", "REG001 warning, TRA008 error", false},
	{"the place of a joint controller", "accords: {page: {avec: editeur, role: responsable-conjoint, essentiel: \"e\", lieux: {l: {pays: US}}}}\nactivites: {paie: {responsables_conjoints: [page]}}", "REG001 warning, TRA008 error", false},
	{"the provider of a tracker", "traceurs: {panier: {fournisseur: support}}\nactivites: {paie: {traceurs: [panier]}}", "TRC005 warning, TRA008 warning", false},
	{"a system of one agreement", "accords: {autre: {avec: support, role: sous-traitant, signe_le: 2024-05-02}}\nsystemes: {autre: {nom: \"S\", accords: [autre]}}\nactivites: {paie: {systemes: [autre]}}", "DES020 warning, TRA008 error", false},
	{"a system of several agreements", "organismes: {editeur: {pays: US}, autre: {nom: \"Autre\", pays: FR}}\naccords: {autre: {avec: autre, role: sous-traitant, signe_le: 2024-05-02}}\n" +
		"systemes: {ats: {accords: [autre, logiciel-rh]}}\nactivites: {recrutement: ~, paie: {systemes: [ats], destinataires: {accords: [autre]}}}\ndocuments: ~", "DES020 info, TRA008 warning", false},
	{"a transfer denied beside another", "activites: {recrutement: {transferts: {aucun: \"en France\"}}}", "TRA008 warning", false},
	{"a processor behind a system", "activites: {recrutement: {destinataires: {aucun: \"personne\"}}}", "DES009 error", false},
	{"somebody else behind a system", "accords: {logiciel-rh: {role: destinataire}}\nactivites: {recrutement: {destinataires: {aucun: \"personne\"}}}", "DES009 warning", false},
	{"no third party, and a role to be said", "accords: {logiciel-rh: {role: {a_faire: \"au juriste\"}}}\nactivites: {recrutement: {limites: [\"Aucun tiers n'a accès à ces données\"]}}", "DES003 info, DES009 warning", false},
	{"no third party, and one", "accords: {logiciel-rh: {role: destinataire}}\nactivites: {recrutement: {limites: [\"Aucun tiers n'a accès à ces données\"]}}", "DES009 error", false},
	{"no sub-processor", "activites_sous_traitant: {hebergement: {systemes: [ats], sous_traitants: {aucun: \"par nos équipes\"}, transferts: }}", "DES016 error", false},
	{"no other sub-processor", "activites_sous_traitant: {hebergement: {systemes: [ats], sous_traitants: {aucun: \"hors l'éditeur\"}, transferts: }}", "DES016 warning", false},
	{"some of the sub-processors", "organismes: {x: {nom: \"X\", pays: FR}}\naccords: {x: {avec: x, role: sous-traitant, signe_le: 2024-05-02}}\n" +
		"activites_sous_traitant: {hebergement: {systemes: [ats], sous_traitants: [x], transferts: }}", "DES016 warning", false},
	{"another's activity, nobody to reach", "activites: {paie: {responsable: editeur}}", "REG005 warning", false},
	{"another's activity", "organismes: {editeur: {adresse: \"2 rue\"}}\nactivites: {paie: {responsable: editeur}}", "REG005 info", false},
	{"what both decide", "organismes: {editeur: {nom: \"Facebook\"}}", "DES008 info", false},
	{"a system promises", "systemes: {ats: {engagements: {autres: [\"personne d'autre n'y a accès\"]}}}", "DES009 error", false},
	{"its vendor is an organisation", "organismes: {editeur: {nom: HubSpot}}\nactivites: {paie: {logiciels: [HubSpot], destinataires: {services: [rh], autres: {o: {organisme: editeur}}}}}", "", false},
	{"its vendor is another organisation", "activites: {paie: {logiciels: [HubSpot], destinataires: {services: [rh], autres: {o: {organisme: editeur}}}}}", "DES012 info", false},
	{"its vendor is a service", "accords: {logiciel-rh: {nom: HubSpot}}\nactivites: {recrutement: {logiciels: [HubSpot]}}", "", false},
	{"its vendor is no service", "activites: {recrutement: {logiciels: [HubSpot]}}", "DES012 info", false},
	{"its vendor is of the same group", "accords: {logiciel-rh: {nom: Google Workspace}}\nactivites: {recrutement: {logiciels: [Google Analytics]}}", "", false},
	{"data without a category", "activites: {paie: {donnees: {i: {nom: \"Identité\", elements: [\"nom\"]}}, conservation: {r: {quoi: \"pièce d'identité\", jusqu_a: depart, puis: suppression}}}}", "DON003 warning", false},
	{"denied for all", "registre: {format: 1, droit: 2026-11, titre: R, organisme: exemple, introduction: \"Aucune donnée bancaire n'est stockée\"}\n" +
		"activites: {paie: {donnees: {b: {categorie: donnees-bancaires, elements: [IBAN]}}}}", "DON007 error", false},
	{"added to a sheet without a date", "activites: {recrutement: {finalites: {f: {texte: \"Prévoir les effectifs\", base: contrat, ajoutee_le: 2026-02-01}}}}", "FIN003 warning", false},
	{"no promise", "activites: {recrutement: {limites: [\"Vos données ne sont jamais conservées en France\"]}}", "", false},
	{"likely, though ordinary", "categories_de_donnees: {x: {nom: X, regime: ordinaire}}\nactivites: {paie: {donnees: {d: {categorie: x, elements: [handicap]}}}}", "SEN005 warning", false},
	{"likely, though personal", "activites: {paie: {donnees: {d: {categorie: donnees-bancaires, elements: [handicap]}}}}", "SEN005 warning", false},
	{"a condition that a law lays down", "activites: {recrutement: {donnees: {h: {categorie: sante, elements: [RQTH], obligatoire: non, condition_article_9: sante-publique}}}}", "SEN012 warning", false},
	{"a condition that an agreement may lay down", "activites: {recrutement: {donnees: {h: {categorie: sante, elements: [RQTH], obligatoire: non, condition_article_9: droit-du-travail}}}}", "SEN012 info", false},
	{"a public body without an officer", "organismes: {exemple: {nature: publique, dpo: ~}}\ncontacts: {dpo: }\ndroits: {personnes: {contact: accueil}}", "REG002 error", false},
	{"a town without an officer", "organismes: {exemple: {nature: ~, forme_juridique: commune, dpo: ~}}\ncontacts: {dpo: }\ndroits: {personnes: {contact: accueil}}", "REG002 warning", false},
	{"a company without an officer", "organismes: {exemple: {dpo: }}\ncontacts: {dpo: }\ndroits: {personnes: {contact: accueil}}", "REG007 info", false},
	{"a hospital without an officer", "organismes: {exemple: {nature: sante, dpo: ~}}\ncontacts: {dpo: }\ndroits: {personnes: {contact: accueil}}", "REG007 warning", false},
	{"another regime, of a public body", "organismes: {exemple: {nature: publique}}\nactivites: {paie: {regime: lil-titre-3}}", "REG015 info", false},
	{"calls to one's customers", "activites: {paie: {finalites: {f: {texte: \"Appeler\", base: contrat, prospection: {canaux: [telephone], opposition: x, clients_existants: oui}}}}}", "BAS014 info", false},
	{"calls to anybody", "activites: {paie: {finalites: {f: {texte: \"Appeler\", base: contrat, prospection: {canaux: [telephone], opposition: x}}}}}", "BAS014 warning", false},
	{"an assessment under way, in use", "activites: {paie: {finalites: {f: {texte: \"Recueillir les alertes professionnelles\", base: contrat}}, aipd: en-cours}}", "AIP003 info", false},
	{"a small employer", "organismes: {exemple: {effectif: 40}}\nactivites: {paie: {donnees: {b: {categorie: donnees-bancaires, elements: [IBAN]}}, aipd: ~}}", "AIP001 info", false},
	{"an employer of too many", "organismes: {exemple: {effectif: 250}}\nactivites: {paie: {aipd: {aucun: \"employeur de moins de 250 personnes\"}}}", "AIP004 error", false},
	{"too many of somebody", "organismes: {exemple: {effectif: 250}}\nactivites: {paie: {aipd: {aucun: \"moins de 250 personnes\"}}}", "AIP004 warning", false},
	{"an assessment under way, in no known state", "activites: {recrutement: {finalites: {f: {texte: \"Recueillir les alertes professionnelles\", base: contrat}}}}", "", false},
	{"a decision that nobody looks at again", "activites: {recrutement: {decision_automatisee: {logique: l, consequences: c, exception: contrat, intervention_humaine: \"aucune\"}}}", "DRO003 warning", false},
	{"minors by their own category", "categories_de_personnes: {e: {nom: E, nature: [mineur]}}\nactivites: {paie: {personnes: [e], mineurs: aucun}}", "PER003 error", false},
	{"minors by the category that we ship", "activites: {paie: {personnes: [eleves], mineurs: aucun}}", "PER003 warning", false},
	{"minors of fifteen and over", "categories_de_personnes: {e: {nom: E, nature: [mineur]}}\nactivites: {paie: {personnes: [e], mineurs: {moins_de_15_ans: non}}}", "PER003 warning", false},
	{"people of a part, not of the sheet", "activites: {paie: {donnees: {i: {categorie: etat-civil, elements: [nom], personnes: [clients]}}}}", "PER004 error", false},
	{"people of a part, of a wide kind", "activites: {paie: {personnes: [salaries, usagers], donnees: {i: {categorie: etat-civil, elements: [nom], personnes: [clients]}}}}", "PER004 warning", false},
	{"people of a part, of the same kind", "activites: {paie: {donnees: {i: {categorie: etat-civil, elements: [nom], personnes: [stagiaires]}}}}", "PER004 warning", false},
	{"people of a part, by the author", "categories_de_personnes: {x: {nom: X}}\nactivites: {paie: {donnees: {i: {categorie: etat-civil, elements: [nom], personnes: [x]}}}}", "PER004 warning", false},
	{"no access, plainly", "activites: {recrutement: {limites: [\"Personne d'autre n'a accès à ces données\"]}}", "DES009 error", false},
	{"no access, in passing", "activites: {recrutement: {limites: [\"Dans l'équipe, personne d'autre n'a accès à ces données\"]}}", "DES009 warning", false},
	{"a place, plainly", "activites: {recrutement: {limites: [\"Vos données sont hébergées en France\"]}}", "LIE004 error", false},
	{"a place, in passing", "activites: {recrutement: {limites: [\"Comme promis, vos données sont hébergées en France\"]}}", "LIE004 warning", false},
	{"access said from the Union", "organismes: {editeur: {nom: HubSpot}, support: }\naccords: {logiciel-rh: {transferts: , sous_traitants: , lieux: {s: {acces_depuis: IE}}}}\n" +
		"activites: {recrutement: {transferts: {aucun: \"en Irlande\"}}}", "", false},
}

func TestSeverityFollowsTheCase(t *testing.T) {
	for _, tt := range severityCases {
		t.Run(tt.name, func(t *testing.T) {
			if got := reported(t, tt.in+"\n", tt.unconfirmed); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// TestCleanRegisterCostsLittle keeps the rules from working for nothing.
func TestCleanRegisterCostsLittle(t *testing.T) {
	r, _ := register.Read(register.Files{Lang: "fr", All: []*source.File{base(t)}})
	w := derive.World{Register: r, Facts: facts.Current(), AsOf: usualDate}
	p := &Pass{World: w, index: newIndex(w, nil)}
	for _, rule := range Rules() {
		p.rule = &rule
		if n := testing.AllocsPerRun(10, func() { rule.Check(p) }); n > 10 { // folding the words of the items
			t.Errorf("%s: %v allocations", rule.ID, n)
		}
	}
}

func BenchmarkRun(b *testing.B) {
	r, _ := register.Read(register.Files{Lang: "fr", All: []*source.File{base(b)}})
	w := derive.World{Register: r, Facts: facts.Current(), AsOf: usualDate}
	b.ReportAllocs()
	for b.Loop() {
		Run(w, nil)
	}
}

// TestPagesNameKeysOfTheirLanguage keeps the keys of one language out of the
// other's part: an author would be told to write what the register refuses.
func TestPagesNameKeysOfTheirLanguage(t *testing.T) {
	keys := map[i18n.Lang]map[string]bool{i18n.FR: keysOf(t, "fr"), i18n.EN: keysOf(t, "en")}
	word := regexp.MustCompile(`"[^"]*"|[a-z_-]+`) // quoted words are the author's own
	for _, id := range IDs() {
		page, _ := PageOf(id)
		for lang, other := range map[i18n.Lang]i18n.Lang{i18n.FR: i18n.EN, i18n.EN: i18n.FR} {
			for _, s := range page.sections[lang] {
				for _, code := range span.FindAllString(s.body, -1) {
					if strings.Contains(code, "registre") || strings.HasPrefix(id, "CFG") || id == "SCH009" || id == "YML017" {
						continue // commands and file names; settings, in English; the pages about the two languages
					}
					for _, w := range word.FindAllString(code, -1) {
						if keys[other][w] && !keys[lang][w] {
							t.Errorf("%s, %s, %s: %s holds the key %q of the other language", id, lang, s.title, code, w)
						}
					}
				}
			}
		}
	}
}

// keysOf lists the keys of a language's schema.
func keysOf(t *testing.T, lang string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	var walk func(v any)
	walk = func(v any) {
		switch x := v.(type) {
		case map[string]any:
			if properties, ok := x["properties"].(map[string]any); ok {
				for key := range properties {
					out[key] = true
				}
			}
			for _, inner := range x {
				walk(inner)
			}
		case []any:
			for _, inner := range x {
				walk(inner)
			}
		}
	}
	var raw any
	if err := json.Unmarshal(register.JSONSchema(lang), &raw); err != nil {
		t.Fatal(err)
	}
	walk(raw)
	if len(out) < 200 {
		t.Fatalf("%d keys", len(out))
	}
	return out
}
