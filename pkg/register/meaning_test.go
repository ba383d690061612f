package register

import (
	"testing"

	"github.com/registre-rgpd/registre/pkg/source"
)

func TestMeanings(t *testing.T) {
	const text = `activités:
  paie:
    nom: "Paie"
    inconnue: x
    transferts: {aucun: "ici", verifie_le: 2026-01-02}
    decision_automatisee: aucune
    collecte: ["formulaire"]
    conservation:
      bulletins: 5 ans
    personnes: [salaries]
    note_multilingue: x
documents:
  d:
    titre: {fr: "Un", en: "One"}
    plan: [definitions, {section: droits}]
`
	f, found := source.Parse("f.yaml", []byte(text))
	if len(found) > 0 {
		t.Fatal(found)
	}
	of := Meanings(f, "fr")
	got := map[string]Role{}
	kinds := map[string]Kind{}
	var walk func(n *source.Node)
	walk = func(n *source.Node) {
		if n.Kind == source.Scalar {
			got[n.Text] = of[n].Role
			if of[n].Role == RoleValue {
				kinds[n.Text] = of[n].Field.Kind
			}
		}
		for _, item := range n.Items {
			walk(item)
		}
		for _, e := range n.Entries {
			walk(e.Key)
			walk(e.Value)
		}
	}
	walk(f.Root)
	roles := map[string]Role{
		"activités": RoleKey, "paie": RoleID, "nom": RoleKey, "inconnue": 0, "x": 0, "aucun": RoleState, "aucune": RoleState,
		"verifie_le": RoleState, "bulletins": RoleID, "section": RoleKey, "fr": 0, "en": 0,
	}
	for word, want := range roles {
		if got[word] != want {
			t.Errorf("%s: role %d, want %d", word, got[word], want)
		}
	}
	values := map[string]Kind{
		"Paie": KindText, "ici": KindText, "2026-01-02": KindDate, "formulaire": KindText, "5 ans": KindDuration, "salaries": KindRef,
		"Un": KindText, "definitions": KindEnum, "droits": KindEnum,
	}
	for word, want := range values {
		if kinds[word] != want {
			t.Errorf("%s: kind %d, want %d", word, kinds[word], want)
		}
	}
}

func TestWordsOfTheOtherLanguage(t *testing.T) {
	automated := TypeByName("activity").Field("automated_decision")
	tests := []struct {
		name, got, want string
	}{
		{"answer alone, feminine", first(AnswerWord("none", "en", "fr", automated)), "aucune"},
		{"answer alone", first(AnswerWord("none", "en", "fr", TypeByName("activity").Field("trackers"))), "aucun"},
		{"answer as a key", first(AnswerWord("none", "en", "fr", nil)), "aucun"},
		{"answer in English", first(AnswerWord("aucune", "fr", "en", automated)), "none"},
		{"to do", first(AnswerWord("à_faire", "fr", "en", nil)), "todo"},
		{"yes", first(BoolWord("oui", "fr", "en")), "yes"},
		{"true stays", first(BoolWord("true", "fr", "en")), ""},
		{"value", first(EnumWord(TypeByName("basis").Field("basis"), "contrat", "fr", "en")), "contract"},
		{"shipped", first(ShippedID("triggers", "depart", "fr", "en")), "departure"},
		{"not shipped", first(ShippedID("triggers", "depart", "en", "fr")), ""},
		{"path", first(PathWords("activites/activites/conservation/donnees", "fr", "en")), "activities/activites/retention/donnees"},
		{"path of a field", first(PathWords("activites/paie/transferts", "fr", "en")), "activities/paie/transfers"},
		{"path to nowhere", first(PathWords("activites/paie/nulle_part", "fr", "en")), ""},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, tt.got, tt.want)
		}
	}
}

func first(s string, _ bool) string { return s }

// TestIncludedFieldsHaveAPlace holds IncludeAt to a field of the type.
func TestIncludedFieldsHaveAPlace(t *testing.T) {
	for _, typ := range Types() {
		if typ.IncludeAt != "" && (len(typ.Include) == 0 || typ.Field(typ.IncludeAt) == nil) {
			t.Errorf("%s: IncludeAt %q", typ.Name, typ.IncludeAt)
		}
		if len(typ.WritingOrder()) != len(typ.AllFields()) {
			t.Errorf("%s: a field is lost", typ.Name)
		}
	}
}
