package derive_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/internal/registertest"
)

const head = `registre: {format: 1, droit: 2026-11, titre: "R", organisme: nous}
organismes:
  nous: {nom: "Nous", pays: FR}
  us: {nom: "Us Inc.", pays: US}
  filiale: {nom: "Filiale", pays: FR, societe_mere: us}
  inde: {nom: "Inde", pays: IN}
  groenland: {nom: "G", pays: GL}
`

func world(t *testing.T, yaml string) derive.World {
	_, r := registertest.Text(t, head+yaml)
	return derive.World{Register: r, Facts: facts.Current(), AsOf: facts.Current().AsOf}
}

func TestFlows(t *testing.T) {
	tests := []struct {
		name, yaml, flows, undeclared string
	}{
		{"nothing", `activites: {a: {nom: "A"}}`, "", ""},
		{"a parent is no transfer", `accords: {x: {avec: filiale}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "", ""},
		{"a status that needs a person is not counted", `accords: {x: {avec: groenland}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "", ""},
		{"importer", `accords: {x: {avec: us}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "importer US", "importer US"},
		{"a seat outside, every place inside", `accords: {x: {avec: us, lieux: {l: {pays: FR}}}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "", ""},
		{"a seat outside, places and access inside", `accords: {x: {avec: us, lieux: {l: {pays: FR}, s: {acces_depuis: IE}}}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "", ""},
		{"a seat outside, access alone", `accords: {x: {avec: us, lieux: {s: {acces_depuis: IE}}}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "importer US", "importer US"},
		{"a seat outside, a place unknown", `accords: {x: {avec: us, lieux: {l: {pays: FR}, s: {quoi: "us-east-1"}}}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "importer US", "importer US"},
		{"importer declared by the activity", `accords: {x: {avec: us}}
activites: {a: {nom: "A", destinataires: {accords: [x]}, transferts: {t: {pays: US, vers: us, garantie: clauses-types}}}}`, "declared US, importer US", ""},
		{"declared towards somebody else", `accords: {x: {avec: us}}
activites: {a: {nom: "A", destinataires: {accords: [x]}, transferts: {t: {pays: US, vers: inde}}}}`, "declared US, importer US", "importer US"},
		{"place, access and onward of a system's agreement", `accords: {x: {avec: filiale, lieux: {l: {pays: US, acces_depuis: IN}}, sous_traitants: [inde]}}
systemes: {s: {nom: "S", accords: [x]}}
activites: {a: {nom: "A", systemes: [s]}}`, "location US, access IN, onward IN", "location US, access IN, onward IN"},
		{"place of a system", `lieux: {p: {nom: "P", pays: US}}
systemes: {s: {nom: "S", lieux: {l: p}}}
activites: {a: {nom: "A", systemes: [s]}}`, "location US", "location US"},
		{"a recipient without agreement", `activites: {a: {nom: "A", destinataires: {autres: {r: {organisme: us}}}}}`, "importer US", "importer US"},
		{"the agreement declares", `accords: {x: {avec: us, transferts: {t: {pays: US}}}}
activites: {a: {nom: "A", destinataires: {accords: [x]}}}`, "declared US, importer US", ""},
		{"a processor's sub-processors", `accords: {x: {avec: us}}
activites_sous_traitant: {a: {nom: "A", sous_traitants: [x]}}`, "importer US", "importer US"},
		{"a backup", `lieux: {p: {nom: "P", pays: US}}
systemes: {s: {nom: "S", sauvegardes: {b: {perimetre: "x", lieu: p}}}}
activites: {a: {nom: "A", systemes: [s]}}`, "location US", "location US"},
		{"who decides with us", `accords: {x: {avec: us, role: responsable-conjoint}}
activites: {a: {nom: "A", responsables_conjoints: [x]}}`, "importer US", "importer US"},
		{"who keeps a copy", `activites: {a: {nom: "A", conservation: {c: {duree: 1 an, destinataire: us}}}}`, "importer US", "importer US"},
		{"who provides a tracker", `traceurs: {t: {nom: "T", fournisseur: us}}
activites: {a: {nom: "A", traceurs: [t]}}`, "tracking US", "tracking US"},
		{"of a party, the agreement says more", `accords: {x: {avec: us, lieux: {l: {pays: FR}}}}
traceurs: {t: {nom: "T", fournisseur: us}}
activites: {a: {nom: "A", traceurs: [t], destinataires: {accords: [x]}}}`, "", ""},
	}
	causes := map[derive.Cause]string{derive.Declared: "declared", derive.Importer: "importer", derive.Location: "location", derive.Access: "access", derive.Onward: "onward", derive.Tracking: "tracking"}
	say := func(flows []derive.Flow) string {
		var out []string
		for _, f := range flows {
			out = append(out, causes[f.Cause]+" "+f.Country.V)
		}
		return strings.Join(out, ", ")
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := world(t, tt.yaml)
			p := w.Processings()[0]
			if got := say(w.Flows(p)); got != tt.flows {
				t.Errorf("flows %q, want %q", got, tt.flows)
			}
			if got := say(w.Undeclared(p)); got != tt.undeclared {
				t.Errorf("undeclared %q, want %q", got, tt.undeclared)
			}
		})
	}
}

// TestAtHome holds that an organisation outside the EEA transfers nothing to
// itself, and something to others of its country.
func TestAtHome(t *testing.T) {
	const system = "lieux: {p: {nom: \"P\", pays: US}}\naccords: {x: {avec: filiale, lieux: {l: {pays: FR}}}}\n" +
		"systemes: {s: {nom: \"S\", accords: %s, lieux: {l: p}, sauvegardes: {b: {perimetre: \"x\", lieu: p}}}}\nactivites: {a: {nom: \"A\", systemes: [s]}}"
	for agreements, want := range map[string]int{"aucun": 0, "[x]": 2} {
		w := world(t, fmt.Sprintf(system, agreements))
		w.Register.Organisation().Country.V = "US"
		if got := w.Flows(w.Processings()[0]); len(got) != want {
			t.Errorf("%s: %d flows", agreements, len(got))
		}
	}
}

func TestRights(t *testing.T) {
	tests := []struct{ name, purposes, want string }{
		{"unknown", `{p: "x"}`, ""},
		{"consent", `{p: {texte: "x", base: consentement}}`, "access rectification erasure restriction portability withdrawal"},
		{"legal obligation", `{p: {texte: "x", base: obligation-legale}}`, "access rectification erasure? restriction"},
		{"a purpose that opens a right opens it", `{p: {texte: "x", base: obligation-legale}, q: {texte: "y", base: contrat}}`, "access rectification erasure restriction portability"},
		{"marketing under contract", `{p: {texte: "x", base: contrat, prospection: [courriel]}}`, "access rectification erasure restriction portability objection!"},
		{"scoped bases", `{p: {texte: "x", bases: [{personnes: [clients], base: contrat}, {personnes: [prospects], base: interet-legitime}]}}`, "access rectification erasure restriction portability objection"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := world(t, fmt.Sprintf("activites: {a: {nom: \"A\", finalites: %s}}", tt.purposes))
			var got []string
			for _, r := range w.Rights(w.Register.Activities.Items[0]) {
				if r.Key == "post-mortem" {
					continue // see TestDirectivesAfterDeath
				}
				s := r.Key
				if r.Conditional {
					s += "?"
				}
				if r.Marketing {
					s += "!"
				}
				got = append(got, s)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("rights %q, want %q", got, tt.want)
			}
		})
	}
}

// TestPortabilityOfExplicitConsent holds article 20(3): explicit consent to health
// data opens portability, but not under a task in the public interest.
func TestPortabilityOfExplicitConsent(t *testing.T) {
	for basis, want := range map[string]bool{"obligation-legale": true, "mission-d-interet-public": false} {
		w := world(t, `activites: {a: {nom: "A", finalites: {p: {texte: "x", base: `+basis+`}}, donnees: {d: {categorie: sante, elements: [régime], condition_article_9: consentement-explicite}}}}`)
		rights := w.Rights(w.Register.Activities.Items[0])
		has := func(key string) bool {
			return slices.ContainsFunc(rights, func(r derive.Right) bool { return r.Key == key })
		}
		if has("portability") != want || !has("withdrawal") {
			t.Errorf("%s: %v", basis, rights)
		}
	}
}

func TestTermsOfASharedRule(t *testing.T) {
	w := world(t, `durees_types: {p: {duree: 3 ans, a_compter_de: dernier-contact, puis: suppression, reference: prospects}}
activites: {a: {nom: "A", conservation: {r: {duree_type: p}, s: {duree_type: p, duree: 1 an, puis: anonymisation}}}}`)
	rules := w.Register.Activities.Items[0].Retention.Items
	r, s := derive.TermsOf(rules[0]), derive.TermsOf(rules[1])
	if r.Duration.V.Years != 3 || !r.Then.Is("deletion") || r.Reference.V != "prospects" || r.From.Event.ID != "dernier-contact" {
		t.Errorf("shared terms: %+v", r)
	}
	if s.Duration.V.Years != 1 || !s.Then.Is("anonymisation") || s.From.Event.IsGiven() {
		t.Errorf("own terms must win: %+v", s)
	}
}

func TestIndirect(t *testing.T) {
	for source, want := range map[string]bool{"personne": false, "terminal": false, "tiers": true, "{aupres_de: [us]}": true} {
		w := world(t, `activites: {a: {nom: "A", donnees: {d: {elements: ["x"], source: `+source+`}}}}`)
		if got := derive.Indirect(w.Register.Activities.Items[0]); got != want {
			t.Errorf("%s: indirect %v", source, got)
		}
	}
}

// TestProfilingAloneIsNoDecision holds the criteria and the rights to what an
// activity declares: a profile from which nothing follows decides nothing.
func TestProfilingAloneIsNoDecision(t *testing.T) {
	tests := []struct{ declared, criteria, human string }{
		{`{profilage: oui}`, "scoring", "no"},
		{`{profilage: oui, logique: "les pages lues"}`, "scoring", "no"},
		{`{profilage: oui, consequences: "un refus"}`, "scoring automated-decision", "yes"},
		{`{logique: "un score", exception: contrat}`, "automated-decision", "yes"},
		{`aucune`, "", "no"},
	}
	for _, tt := range tests {
		w := world(t, fmt.Sprintf("activites: {a: {nom: \"A\", finalites: {p: {texte: \"x\", base: contrat}}, decision_automatisee: %s}}", tt.declared))
		a := w.Register.Activities.Items[0]
		var criteria []string
		for _, s := range w.Screen(a).Signs {
			criteria = append(criteria, s.Criterion.ID)
		}
		human := "no"
		if slices.ContainsFunc(w.Rights(a), func(r derive.Right) bool { return r.Key == "human-intervention" }) {
			human = "yes"
		}
		if got := strings.Join(criteria, " "); got != tt.criteria || human != tt.human {
			t.Errorf("%s: criteria %q, human intervention %s", tt.declared, got, human)
		}
	}
}

// TestMinorsAreVulnerable counts minors where the answer says yes.
func TestMinorsAreVulnerable(t *testing.T) {
	for answer, want := range map[string]bool{
		`{moins_de_15_ans: oui}`:                        true,
		`{moins_de_15_ans: non, service_en_ligne: oui}`: true,
		`"lycéens en stage"`:                            true,
		`"Aucun mineur"`:                                false,
		`{moins_de_15_ans: non, texte: "aucun mineur"}`: false,
		`{moins_de_15_ans: non}`:                        false,
		`aucun`:                                         false,
	} {
		w := world(t, "activites: {a: {nom: \"A\", mineurs: "+answer+"}}")
		if got := len(w.Screen(w.Register.Activities.Items[0]).Signs) == 1; got != want {
			t.Errorf("%s: %v", answer, got)
		}
	}
}

func TestScreening(t *testing.T) {
	const sante = "organismes: {nous: {nom: Nous, pays: FR, nature: sante, effectif: 12}}\n"
	tests := []struct{ name, yaml, required, exempt, words string }{
		{"automatic sorting", `personnes: [candidats], finalites: {p: {texte: "Trier automatiquement les CV"}}`, "hr-profiling", "", ""},
		{"the same words, of nobody at work", `personnes: [clients], finalites: {p: {texte: "Offrir des hauts potentiels de gain"}}`, "", "", ""},
		{"no profiling", `personnes: [salaries], finalites: {p: {texte: "Suivre les formations, sans profilage"}}`, "", "small-employer", ""},
		{"keystrokes", `personnes: [salaries], finalites: {p: {texte: "Enregistrer les frappes au clavier"}}`, "staff-monitoring", "", ""},
		{"children in danger", `finalites: {p: {texte: "Traiter les signalements d'enfants en danger"}}`, "social-health-alerts", "", ""},
		{"fingerprints without their category", `personnes: [salaries], donnees: {d: {elements: ["empreinte digitale"]}}`, "biometric-vulnerable", "", ""},
		{"patients", `personnes: [patients], donnees: {d: {categorie: sante}}`, "health-care-provider", "", "données de santé"},
		{"staff of a health body", `personnes: [salaries], donnees: {d: {categorie: sante}}`, "", "small-employer", "données de santé"},
		{"patients and staff, data of the staff", `personnes: [patients, salaries], donnees: {d: {categorie: sante, personnes: [salaries]}}`, "", "", "données de santé"},
		{"the most sensitive first", `personnes: [clients], donnees: {a: {categorie: donnees-bancaires}, b: {categorie: sante, condition_article_9: droit-du-travail}}`, "", "", "données de santé, données bancaires"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, r := registertest.Text(t, "registre: {format: 1, droit: 2026-11, titre: \"R\", organisme: nous}\n"+sante+"activites: {a: {nom: \"A\", "+tt.yaml+"}}")
			s := derive.World{Register: r, Facts: facts.Current(), AsOf: facts.Current().AsOf}.Screen(r.Activities.Items[0])
			var required, exempt, words string
			for _, x := range s.Required {
				required += x.ID
			}
			for _, x := range s.Exempt {
				exempt += x.ID
			}
			for _, x := range s.Signs {
				if x.Criterion.ID == "sensitive" {
					words = x.Words
				}
			}
			if required != tt.required || exempt != tt.exempt || words != tt.words {
				t.Errorf("required %q, exempt %q, words %q", required, exempt, words)
			}
		})
	}
}

// TestDirectivesAfterDeath opens the right of LIL 85 under any basis, where
// French law is that of the organisation.
func TestDirectivesAfterDeath(t *testing.T) {
	const yaml = "activites: {a: {nom: \"A\", finalites: {p: {texte: \"x\", base: contrat}}}}"
	for country, want := range map[string]bool{"FR": true, "IE": false} {
		_, r := registertest.Text(t, head+yaml)
		r.Organisation().Country.V = country
		w := derive.World{Register: r, Facts: facts.Current(), AsOf: facts.Current().AsOf}
		got := slices.ContainsFunc(w.Rights(r.Activities.Items[0]), func(x derive.Right) bool { return x.Key == "post-mortem" })
		if got != want {
			t.Errorf("%s: %v", country, got)
		}
	}
}
