package register

import (
	"reflect"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
)

// TestTableAndStructsAgree walks from the root and names every field that is in
// the table and not in the Go struct, or the other way round.
func TestTableAndStructsAgree(t *testing.T) {
	seen := map[string]bool{}
	var walk func(typ *Type, goType reflect.Type)
	walk = func(typ *Type, goType reflect.Type) {
		if seen[typ.Name] {
			return
		}
		seen[typ.Name] = true
		tags := map[string]reflect.Type{}
		for _, sf := range reflect.VisibleFields(goType) {
			if key, ok := sf.Tag.Lookup("key"); ok {
				if _, twice := tags[key]; twice {
					t.Errorf("%s: two struct fields for %q", goType, key)
				}
				tags[key] = sf.Type
			}
		}
		for _, f := range typ.AllFields() {
			ft, ok := tags[f.Key.En]
			if !ok {
				t.Errorf("%s: field %q of the table has no struct field in %s", typ.Name, f.Key.En, goType)
				continue
			}
			delete(tags, f.Key.En)
			if f.Shape != One {
				items, ok := ft.FieldByName("Items")
				if !ok {
					t.Errorf("%s.%s: %s is not a list or a map", typ.Name, f.Key.En, ft)
					continue
				}
				ft = items.Type.Elem()
				if f.Shape == ByID {
					ft = ft.Elem()
				}
			}
			if f.Kind == KindObject {
				if TypeByName(f.Of) == nil {
					t.Errorf("%s.%s: unknown type %q", typ.Name, f.Key.En, f.Of)
					continue
				}
				walk(TypeByName(f.Of), ft)
			}
		}
		for key := range tags {
			t.Errorf("%s: struct field %q of %s is not in the table", typ.Name, key, goType)
		}
	}
	walk(&rootType, reflect.TypeFor[Register]())
	for _, typ := range types {
		if !seen[typ.Name] && typ.Name != "basis" && typ.Name != "terms" {
			t.Errorf("type %q is reached by no field", typ.Name)
		}
	}
}

func TestTableIsSound(t *testing.T) {
	collections := map[string]bool{"activity.data": true, "activity.purposes": true}
	for _, f := range rootType.Fields {
		collections[f.Key.En] = true
	}
	for _, typ := range types {
		keys := map[string]bool{}
		for _, f := range typ.AllFields() {
			at := typ.Name + "." + f.Key.En
			if f.Label.En == "" || f.Label.Fr == "" || f.Readers == 0 || f.Readers&Internal == 0 {
				t.Errorf("%s: label or readers missing", at)
			}
			for _, k := range []string{f.Key.En, f.Key.Fr} {
				if FoldKey(k) != k || strings.ContainsAny(k, " -A") {
					t.Errorf("%s: key %q", at, k)
				}
			}
			if keys["fr."+f.Key.Fr] || keys["en."+f.Key.En] {
				t.Errorf("%s: key used twice", at)
			}
			keys["fr."+f.Key.Fr], keys["en."+f.Key.En] = true, true
			if f.Kind == KindRef && !collections[f.To] {
				t.Errorf("%s: unknown collection %q", at, f.To)
			}
			if (f.Kind == KindEnum) != (len(f.Values) > 0) {
				t.Errorf("%s: values", at)
			}
			checkLaw(t, at, f.Law)
			values := map[string]bool{}
			for _, v := range f.Values {
				checkLaw(t, at, v.Law)
				if !schema.ValidID(v.Key.En) || !schema.ValidID(v.Key.Fr) || values["en"+v.Key.En] || values["fr"+v.Key.Fr] {
					t.Errorf("%s: value %+v", at, v.Key)
				}
				values["en"+v.Key.En], values["fr"+v.Key.Fr] = true, true
			}
		}
		for _, short := range []string{typ.Short, typ.ShortList} {
			if short != "" && typ.Field(short) == nil {
				t.Errorf("%s: short form %q is not a field", typ.Name, short)
			}
		}
	}
}

func checkLaw(t *testing.T, at, refs string) {
	t.Helper()
	for _, s := range strings.Split(refs, "; ") {
		if _, err := law.Parse(s); s != "" && err != nil {
			t.Errorf("%s: %v", at, err)
		}
	}
}

func TestEditionsAreUpToDate(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		golden.Equal(t, "../../schema/"+SchemaName(lang), JSONSchema(lang))
	}
}

func compile(t testing.TB, lang string) *schema.Schema {
	t.Helper()
	s, err := schema.Compile(SchemaName(lang), JSONSchema(lang))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// load reads a register given as one text, or several cut by "--- name" lines.
func load(t testing.TB, text string) (Files, *Register, []diag.Finding) {
	t.Helper()
	f, found := source.Parse("registre.yaml", []byte(text))
	files := Files{Lang: LangOf(f), All: []*source.File{f}}
	if files.Lang == "" {
		t.Fatalf("no header: %v", found)
	}
	found = append(found, Validate(files, compile(t, files.Lang))...)
	r, more := Read(files)
	return files, r, append(found, more...)
}

const head = `registre:
  format: 1
  droit: 2026-11
  titre: "Registre"
  organisme: exemple
organismes:
  exemple: {nom: "Exemple SAS", pays: FR}
`

func TestReadStates(t *testing.T) {
	_, r, found := load(t, head+`activites:
  a:
    nom: "Paie"
    finalites:
      p: {texte: "Payer", base: a_faire}
    personnes: [salaries]
    transferts: {aucun: "hébergement en France", verifie_le: 2026-03-01}
    aipd: {a_faire: "avis demandé", pour_le: 2027-01-15, par: "DPO"}
    donnees: aucune
    conservation:
      tout: {duree: 5 ans, a_compter_de: depart, puis: suppression}
      bref: 3 mois
    destinataires: {services: aucun}
`)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	a := r.Activities.Items[0]
	if a.Purposes.Items[0].Basis.State != Todo || a.Data.State != None || a.Recipients.Services.State != None {
		t.Errorf("states of %s", a.ID)
	}
	if a.Transfers.State != None || a.Transfers.Reason.Text != "hébergement en France" || a.Transfers.On != "2026-03-01" {
		t.Errorf("none: %+v", a.Transfers.Meta)
	}
	if a.DPIA.State != Todo || a.DPIA.Due != "2027-01-15" || a.DPIA.By != "DPO" {
		t.Errorf("todo: %+v", a.DPIA.Meta)
	}
	if a.Persons.Items[0].To.Name.Text != "salariés" || a.Retention.Items[0].From.Event.To.From.In("en") != "from departure" {
		t.Errorf("shipped entries are not linked")
	}
	if a.Retention.Items[1].Duration.V.Months != 3 || !a.Measures.IsMissing() {
		t.Errorf("short form: %+v", a.Retention.Items[1])
	}
}

func TestSchemaFindings(t *testing.T) {
	tests := []struct {
		name, in, want string
		line, col      int
	}{
		{"misspelt key", "activites:\n  a: {nom: \"A\", finalite: {p: \"x\"}}\n", "SCH001", 2, 17},
		{"accent on a key", "activités:\n  a: {nom: \"A\", finalités: {p: \"x\"}}\n", "", 0, 0},
		{"one key with and without accents", "activites:\n  a: {nom: \"A\", donnees_sensibles: non, données_sensibles: oui}\n", "YML004", 2, 41},
		{"one collection with and without accents", "activités:\n  a: {nom: \"A\"}\nactivites:\n  b: {nom: \"B\"}\n", "YML004", 3, 1},
		{"one answer with and without accents", "activites:\n  a: {nom: \"A\", aipd: {a_faire: \"x\", à_faire: \"y\"}}\n", "YML004", 2, 38},
		{"identifiers are told apart by accents", "activites:\n  a: {nom: \"A\", donnees: {age: {categorie: etat-civil}, âge: {categorie: etat-civil}}}\n", "SCH008", 2, 57},
		{"other language", "activites:\n  a: {nom: \"A\", purposes: {p: \"x\"}}\n", "SCH009", 2, 17},
		{"other language at the top", "activities:\n  a: {nom: \"A\"}\n", "SCH009", 1, 1},
		{"missing name", "activites:\n  a: {service: aucun}\n", "SCH002 REF001", 2, 3},
		{"list for a map", "activites:\n  - nom: a\n", "SCH003", 1, 1},
		{"word not in the list", "activites:\n  a: {nom: \"A\", statut: actif}\n", "SCH004", 2, 25},
		{"bad date", "activites:\n  a: {nom: \"A\", cree_le: 01/05/2018}\n", "SCH005", 2, 26},
		{"bad duration", "activites:\n  a: {nom: \"A\", conservation: {r: {duree: longtemps}}}\n", "SCH006", 2, 43},
		{"bad country", "organismes:\n  b: {nom: \"B\", pays: FRANCE}\n", "SCH007", 2, 23},
		{"bad identifier", "activites:\n  Ma Fiche: {nom: \"A\"}\n", "SCH008", 2, 3},
		{"empty", "activites:\n  a: {nom: }\n", "SCH010", 2, 7},
		{"empty activity", "activites:\n  a:\n", "SCH010", 2, 3},
		{"bad address", "contacts:\n  c: {fonction: \"DPO\", courriel: dpo}\n", "SCH011", 2, 34},
		{"none where it is no answer", "activites:\n  a: {nom: \"A\", personnes: rien}\n", "SCH003", 2, 28},
		{"misspelt none", "activites:\n  a: {nom: \"A\", personnes: aucn}\n", "SCH004", 2, 28},
		{"one word for a map", "activites:\n  a: {nom: \"A\", conservation: cinq}\n", "SCH003", 2, 31},
		{"unknown reference", "activites:\n  a: {nom: \"A\", personnes: [salarie]}\n", "REF001", 2, 29},
		{"one fault inside an answer", "activites:\n  a: {nom: \"A\", transferts: {t: {pays: US, garentie: adequation}}}\n", "SCH001", 2, 44},
		{"list where identifiers are expected", "activites:\n  a: {nom: \"A\", destinataires: {autres: [b]}}\n", "SCH003", 2, 33},
		{"misspelt answer", "activites:\n  a: {nom: \"A\", aipd: {a_faire: \"x\", pour: 2026-01-01}}\n", "SCH001", 2, 38},
		{"number as text", "documents:\n  d: {type: notice}\n", "SCH002 SCH002 SCH004", 2, 3},
		{"misread version", "documents:\n  d: {type: mention-d-information, titre: \"N\", public: public, version: 1.10}\n", "YML016", 2, 73},
		{"comment in words", "activites:\n  a:\n    nom: dossier # 12\n", "YML012", 3, 10},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.TrimSuffix(head, "organismes:\n  exemple: {nom: \"Exemple SAS\", pays: FR}\n")
			if strings.HasPrefix(tt.in, "organismes:") {
				tt.in = strings.Replace(tt.in, "\n", "\n  exemple: {nom: \"Exemple SAS\", pays: FR}\n", 1)
				tt.line++
			} else {
				text = head
			}
			lines := strings.Count(text, "\n")
			_, _, found := load(t, text+tt.in)
			var got []string
			for _, f := range found {
				got = append(got, f.ID)
			}
			if strings.Join(got, " ") != tt.want {
				t.Fatalf("findings %q, want %q: %+v", got, tt.want, found)
			}
			if tt.want != "" && (found[0].Place.Line != lines+tt.line || found[0].Place.Col != tt.col) {
				t.Errorf("place %d:%d, want %d:%d", found[0].Place.Line, found[0].Place.Col, lines+tt.line, tt.col)
			}
		})
	}
}

// TestSlipsDoNotTakeTheRightKey: what a misspelt key says never takes the place of
// what the right one says, accents or not.
func TestSlipsDoNotTakeTheRightKey(t *testing.T) {
	for _, key := range []string{"donnees_sensibles", "données_sensibles"} {
		_, r, _ := load(t, head+"activites:\n  a: {nom: \"A\", "+key+": non, donnees_sensible: oui}\n")
		if r.Activities.Items[0].SpecialCategories.V {
			t.Errorf("%s: the slip was read", key)
		}
	}
}

func TestRedactionDropsWhatAnAudienceMayNotRead(t *testing.T) {
	text := head + `mesures:
  m: {nom: "CANARI-nom", texte: "CANARI-texte", texte_public: "Vos accès sont protégés"}
  s: {texte: "CANARI-secret", visibilite: interne}
activites:
  a:
    nom: "Paie"
    remarque: "CANARI-remarque"
    finalites: {p: {texte: "Payer", base: contrat, mise_en_balance: "CANARI-preuve"}}
    mesures: [m, s]
    aipd: {a_faire: "CANARI-aipd", par: "CANARI-par"}
  b: {nom: "CANARI-b", visibilite: interne}
documents:
  d: {type: mention-d-information, titre: "N", public: public, activites: [a, b]}
`
	files, full, found := load(t, text)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	if !strings.Contains(dump(full), "CANARI-secret") {
		t.Fatal("the dump does not see what it looks for")
	}
	r := For(files, "public")
	if s := dump(r); strings.Contains(s, "CANARI") {
		t.Errorf("leak: %s", s)
	}
	a := r.Activities.Items[0]
	if len(a.Measures.Items) != 1 || a.Measures.Items[0].To.PublicText.Text == "" || a.Note.State != Withheld {
		t.Errorf("redacted: %+v", a.Measures)
	}
	if len(r.Documents.Items[0].Activities.Items) != 1 {
		t.Errorf("a hidden activity is still listed")
	}
	if s := dump(For(files, "authority")); strings.Contains(s, "CANARI-remarque") || !strings.Contains(s, "CANARI-preuve") {
		t.Errorf("authority: %s", s)
	}
}

// dump prints every string that a register holds.
func dump(r *Register) string {
	var b strings.Builder
	seen := map[uintptr]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if v.IsNil() || seen[v.Pointer()] {
				return
			}
			seen[v.Pointer()] = true
			walk(v.Elem())
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Map:
			for _, k := range v.MapKeys() {
				walk(v.MapIndex(k))
			}
		case reflect.String:
			b.WriteString(v.String() + "\n")
		}
	}
	walk(reflect.ValueOf(r))
	return b.String()
}

func TestEnglishEdition(t *testing.T) {
	_, r, found := load(t, `register: {format: 1, law: 2026-11, title: "Register", organisation: example}
organisations:
  example: {name: "Example Ltd", country: FR}
activities:
  payroll:
    name: "Payroll"
    purposes: {pay: {text: "Paying staff", basis: contract}}
    persons: [employees]
    retention: {slips: {duration: 5 years, from: departure, then: deletion}}
    special_categories: no
    personnes: none
`)
	if len(found) != 1 || found[0].ID != "SCH009" {
		t.Fatalf("%+v", found)
	}
	if r.Activities.Items[0].Retention.Items[0].Duration.V.Years != 5 || r.Activities.Items[0].SpecialCategories.State != Given {
		t.Errorf("%+v", r.Activities.Items[0])
	}
}

func TestReachableAndProse(t *testing.T) {
	_, r, found := load(t, head+`mesures:
  m: {texte: "Un *texte*"}
systemes:
  s: {nom: "S", mesures: [m], description: "Prose du système"}
activites:
  a: {nom: "A", systemes: [s]}
  b: {nom: "B", remarque: "Prose de la fiche"}
`)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	got := Reachable(r.Activities.Items[0])
	if len(got) != 3 || !got["activities/a"] || !got["systems/s"] || !got["measures/m"] {
		t.Errorf("reachable: %v", got)
	}
	var prose []string
	r.Prose(func(path []string, text *Text) { prose = append(prose, strings.Join(path, "/")+" "+text.Text) })
	want := "systems/s Prose du système|measures/m Un *texte*|activities/b Prose de la fiche"
	if strings.Join(prose, "|") != want {
		t.Errorf("prose %q, want %q", prose, want)
	}
}

func TestSaidListsTextsAndReasons(t *testing.T) {
	files, r, _ := load(t, head+"mesures: {m: \"\"}\nactivites:\n  a: {nom: A, limites: [L, \"\", M], mineurs: {aucun: R}, traceurs: aucun, donnees: {d: {elements: [E]}}}\n")
	var said []string
	for _, s := range r.Said() {
		said = append(said, strings.Join(s.Path, "/")+" "+s.Field.Key.En+" "+s.Text.Text)
	}
	want := "register/title title Registre|organisations/exemple name Exemple SAS|activities/a name A|activities/a limits L|activities/a limits M|activities/a minors R|activities/a/data/d text E"
	if strings.Join(said, "|") != want {
		t.Errorf("said %q, want %q", said, want)
	}
	if said := For(files, "public").Said(); len(said) > 0 {
		t.Errorf("a redacted register says %v", said)
	}
}

func TestBadNamesAndEmptyWordsAreNamed(t *testing.T) {
	_, _, found := load(t, head+"activites:\n  Ma Fiche: {nom: \"A\"}\nlieux:\n  l: {nom: \"L\", pays: }\n")
	if len(found) != 2 || found[0].ID != "SCH008" && found[1].ID != "SCH008" || found[0].ID != "SCH010" && found[1].ID != "SCH010" {
		t.Fatalf("%+v", found)
	}
	for _, f := range found {
		if f.ID == "SCH008" && (len(f.Args) != 1 || f.Args[0].Value != diag.Code("Ma Fiche")) {
			t.Errorf("%+v", f)
		}
	}
}

func TestAMisspeltKeyIsReadAsTheOneThatWasMeant(t *testing.T) {
	_, r, found := load(t, head+"activites:\n  a: {nom: \"A\", finalite: {p: \"payer\"}, data: {d: {elements: [\"x\"]}}}\n")
	if len(found) != 2 {
		t.Fatalf("%+v", found)
	}
	if a := r.Activities.Items[0]; len(a.Purposes.Items) != 1 || len(a.Data.Items) != 1 {
		t.Errorf("lost: %+v", a.Purposes)
	}
}

func TestAMisspeltValueIsReadAsTheOneThatWasMeant(t *testing.T) {
	for word, want := range map[string]string{"interet-legitme": "legitimate-interests", "contrats": "contract", "xyz": ""} {
		_, r, found := load(t, head+"activites:\n  a: {nom: \"A\", finalites: {p: {texte: \"payer\", base: "+word+"}}}\n")
		if len(found) != 1 || found[0].ID != "SCH004" {
			t.Fatalf("%s: %+v", word, found)
		}
		if got := r.Activities.Items[0].Purposes.Items[0].Basis; got.V != want || got.IsGiven() != (want != "") {
			t.Errorf("%s: %+v", word, got)
		}
	}
}

func TestPurposesInheritTheBasisOfTheirSheet(t *testing.T) {
	_, r, found := load(t, head+`activites:
  a: {nom: "A", bases: [{base: contrat}], finalites: {p: "payer", q: {texte: "prouver", base: interet-legitime, interet: "se défendre"}}}
  b: {nom: "B", bases: [{personnes: [clients], base: contrat}, {personnes: [prospects], base: consentement}], finalites: {p: "écrire"}}
`)
	if len(found) > 0 {
		t.Fatalf("%+v", found)
	}
	a, b := r.Activities.Items[0].Purposes.Items, r.Activities.Items[1].Purposes.Items
	if !a[0].Basis.Is("contract") || !a[1].Basis.Is("legitimate-interests") || len(b[0].Bases.Items) != 2 {
		t.Errorf("bases: %v, %v, %d", a[0].Basis.V, a[1].Basis.V, len(b[0].Bases.Items))
	}
}
