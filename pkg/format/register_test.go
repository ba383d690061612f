package format

import (
	"bytes"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/internal/registertest"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
	schemas "github.com/registre-rgpd/registre/schema"
)

// folders are the registers that the tests rewrite.
func folders(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"../../examples/*/registre.yaml", "../../testdata/registers/*/registre.yaml", "../../templates/init/*/registre.yaml"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			out = append(out, filepath.Dir(name))
		}
	}
	if len(out) < 5 {
		t.Fatalf("registers found: %v", out)
	}
	return out
}

// dump writes what a register says, places and the style of texts left out.
func dump(b *strings.Builder, v reflect.Value, name string) {
	switch {
	case v.Type() == reflect.TypeFor[diag.Place](), v.Type() == reflect.TypeFor[register.TextStyle](), name == "To", name == "orphans":
		return
	case v.Kind() == reflect.Struct:
		b.WriteString("{")
		for i := range v.NumField() {
			dump(b, v.Field(i), v.Type().Field(i).Name)
		}
		b.WriteString("}")
	case v.Kind() == reflect.Slice:
		b.WriteString("[")
		for i := range v.Len() {
			dump(b, v.Index(i), "")
		}
		b.WriteString("]")
	case v.Kind() == reflect.Pointer:
		if !v.IsNil() {
			dump(b, v.Elem(), "")
		}
	case v.IsValid() && !v.IsZero():
		fmt.Fprintf(b, "%s:%v,", name, v)
	}
}

func dumped(r *register.Register) string {
	var b strings.Builder
	dump(&b, reflect.ValueOf(r).Elem(), "")
	return b.String()
}

// reparsed reads files again from other bytes.
func reparsed(t *testing.T, files []Translated) register.Files {
	t.Helper()
	var out register.Files
	for _, f := range files {
		file, found := source.Parse(f.Name, f.Data)
		if len(found) > 0 {
			t.Fatalf("%s: %+v", f.Name, found)
		}
		out.All = append(out.All, file)
	}
	out.Lang = register.LangOf(out.All[0])
	return out
}

func formatted(t *testing.T, files register.Files) []Translated {
	t.Helper()
	var out []Translated
	for _, f := range files.All {
		data, found, err := Format(f.Name, f.Data, files.Lang)
		if err != nil || len(found) > 0 {
			t.Fatal(f.Name, err, found)
		}
		again, _, err := Format(f.Name, data, files.Lang)
		if err != nil || !bytes.Equal(again, data) {
			t.Errorf("%s: not stable, %v", f.Name, err)
		}
		out = append(out, Translated{f.Name, data})
	}
	return out
}

func TestFormatKeepsTheRegister(t *testing.T) {
	for _, dir := range folders(t) {
		files, before, _ := registertest.Dir(t, dir)
		after, _ := register.Read(reparsed(t, formatted(t, files)))
		if a, b := dumped(before), dumped(after); a != b || len(a) < 500 {
			t.Errorf("%s: %d and %d characters differ", dir, len(a), len(b))
		}
	}
}

func other(lang string) string {
	if lang == "fr" {
		return "en"
	}
	return "fr"
}

// reference gives the identifiers of the newest table.
func reference(to string) func(string) (string, bool) {
	return func(id string) (string, bool) {
		r, ok := facts.Current().Retention(id)
		return facts.Words{Fr: r.IDFr, En: r.ID}.In(to), ok
	}
}

func translate(t *testing.T, files register.Files) []Translated {
	t.Helper()
	to := other(files.Lang)
	out, clashes, err := Translate(files, to, reference(to))
	if err != nil || len(clashes) > 0 {
		t.Fatal(err, clashes)
	}
	return out
}

func TestTranslateThereAndBack(t *testing.T) {
	for _, dir := range folders(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			files, before, _ := registertest.Dir(t, dir)
			there := reparsed(t, translate(t, files))
			if there.Lang != other(files.Lang) {
				t.Fatalf("language %q", there.Lang)
			}
			for i, f := range translate(t, there) {
				if string(f.Data) != string(files.All[i].Data) {
					t.Errorf("%s:\n%s", f.Name, firstDifference(string(files.All[i].Data), string(f.Data)))
				}
			}
			sameAnswers(t, before, there)
			for i, f := range formatted(t, files) {
				files.All[i], _ = source.Parse(f.Name, f.Data)
			}
			for _, f := range translate(t, files) {
				if got := mustFormat(t, string(f.Data), there.Lang); got != string(f.Data) {
					t.Errorf("%s: the translation of a formatted file is not", f.Name)
				}
			}
		})
	}
}

// sameAnswers holds a translated register to its edition of the schema, and to
// as many answers, linked as before.
func sameAnswers(t *testing.T, before *register.Register, files register.Files) {
	t.Helper()
	text, err := schemas.Files.ReadFile(register.SchemaName(files.Lang))
	if err != nil {
		t.Fatal(err)
	}
	edition, err := schema.Compile("s", text)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range register.Validate(files, edition) {
		t.Errorf("%s: %s %+v", f.Place.File, f.ID, f.Args)
	}
	after, found := register.Read(files)
	for _, f := range found {
		if f.ID == "REF001" {
			t.Errorf("%s:%d %+v", f.Place.File, f.Place.Line, f.Args)
		}
	}
	if a, b := dumped(before), dumped(after); strings.Count(a, "State:") != strings.Count(b, "State:") || strings.Count(a, "{") != strings.Count(b, "{") {
		t.Errorf("%d answers, then %d", strings.Count(a, "State:"), strings.Count(b, "State:"))
	}
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + "\n" + y[i]
		}
	}
	return "length"
}

func TestTranslate(t *testing.T) {
	const fr = `# yaml-language-server: $schema=.registre/registre.schema.json
registre: {format: 1, droit: 2026-11, titre: "Registre", organisme: "ici"} # registre
organismes:
  ici: {nom: "nom", nature: privee, pays: FR, dpo: {aucun: "non", verifie_le: 2026-01-02}}
activites:
  nom:
    nom: &n activites
    donnees_sensibles: "non"
    personnes: [salaries, "clients", visiteurs]
    decision_automatisee: aucune
    traceurs: aucun
    conservation:
      r: {duree: 2 ans, a_compter_de: {premier_de: [depart, mon-depart]}, reference: recrutement-non-retenu}
    remarque: *n
categories_de_personnes:
  visiteurs: "Visiteurs"
declencheurs:
  mon-depart: {a_compter_de: "x", jusqu_a: "y"}
decisions:
  d: {regle: CON001, sur: activites/nom/conservation/r, raison: "non", par: "DPO", le: 2026-01-01, jusqu_au: 2027-01-01}
`
	const en = `# yaml-language-server: $schema=.registre/register.schema.json
register: {format: 1, law: 2026-11, title: "Registre", organisation: "ici"} # registre
organisations:
  ici: {name: "nom", nature: private, country: FR, dpo: {none: "non", checked_on: 2026-01-02}}
activities:
  nom:
    name: &n activites
    special_categories: "no"
    persons: [employees, "customers", visiteurs]
    automated_decision: none
    trackers: none
    retention:
      r: {duration: 2 years, from: {first_of: [departure, mon-depart]}, reference: recruitment-unsuccessful}
    note: *n
person_categories:
  visiteurs: "Visiteurs"
triggers:
  mon-depart: {from: "x", until: "y"}
decisions:
  d: {rule: CON001, on: activities/nom/retention/r, reason: "non", by: "DPO", date: 2026-01-01, until: 2027-01-01}
`
	files := reparsed(t, []Translated{{"registre.yaml", []byte(fr)}})
	there := translate(t, files)
	want := strings.Replace(en, "recruitment-unsuccessful", mustReference(t, "recrutement-non-retenu"), 1)
	if got := string(there[0].Data); got != want {
		t.Fatalf("got\n%s", got)
	}
	if back := translate(t, reparsed(t, there)); string(back[0].Data) != fr {
		t.Errorf("back\n%s", back[0].Data)
	}
}

func mustReference(t *testing.T, id string) string {
	t.Helper()
	out, ok := reference("en")(id)
	if !ok || out == id {
		t.Fatalf("%s: %q", id, out)
	}
	return out
}

func TestTranslateRefusesAClash(t *testing.T) {
	files := reparsed(t, []Translated{{"registre.yaml", []byte("registre: {}\ncategories_de_personnes: {customers: \"les acheteurs\"}\nactivites:\n  a: {personnes: [clients, customers]}\n")}})
	out, clashes, err := Translate(files, "en", reference("en"))
	if out != nil || err != nil || len(clashes) != 1 || clashes[0].From != "clients" || clashes[0].To != "customers" || clashes[0].Place.Line != 4 {
		t.Errorf("%v %+v %v", out, clashes, err)
	}
}
