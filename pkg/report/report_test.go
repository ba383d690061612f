package report

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/law"
)

var files = map[string]string{
	"activites/recrutement.yaml": "\uFEFFactivites:\r\n  recrutement:\r\n    données: {élèves: âgés, 😀: \"oui 😀 été\", clé: non}\r\n\ttab:\tété:\tvaleur\r\n" +
		strings.Repeat("#\r\n", 7) + "    finalité: |\r\n      Première ligne  \r\n      seconde\r\n",
	"acteurs.yaml":   "acteurs:\n  hébergeur: {pays: US}\n",
	"long.yaml":      "texte: " + strings.Repeat("une très longue phrase, ", 20) + "ici " + strings.Repeat("et encore ", 30) + "\n",
	"hostile.yaml":   "a: \x1b[31mrouge\x1b[0m \u202Egauche\n",
	"latin1.yaml":    "nom: soci\xe9t\xe9\n",
	"empty.yaml":     "",
	"l'accueil.yaml": "a: b\n",
}

func at(file string, pos ...int) diag.Place {
	p := diag.Place{File: file}
	if len(pos) == 4 {
		p.Line, p.Col, p.EndLine, p.EndCol = pos[0], pos[1], pos[2], pos[3]
	}
	return p
}

// report shows one case per item; see the golden files.
func report(t *testing.T, lang i18n.Lang) *Report {
	words := i18n.Open(os.DirFS("../../templates"), lang)
	const rec = "activites/recrutement.yaml"
	return &Report{
		Lang: lang, Words: words, Files: 3, Activities: 1, Tool: "registre", Version: "0.1.0", Law: "2026-11", AsOf: "2026-11-01",
		Source: func(f string) []byte { return []byte(files[f]) },
		Items: []Item{
			{Finding: diag.Finding{ID: "YML006", Severity: diag.Error, Place: at("long.yaml", 1, 488, 1, 491)}, Name: "ligne-longue", Message: "une ligne trop longue"},
			{Finding: diag.Finding{ID: "CON001", Severity: diag.Error, Place: at(rec, 3, 15, 3, 21), Subject: []string{"activities", "recrutement"},
				Args: []diag.Arg{{Name: "name", Value: diag.Text("Gestion du recrutement")}, {Name: "n", Value: diag.Number(3)},
					{Name: "list", Value: diag.Values{diag.Country("US"), diag.Period("P3Y"), diag.Day("2026-03-01"), diag.Term("limit.depth"), diag.Code("a")}}},
				Law: law.Refs("GDPR 30(1)(f)", "GDPR 5(1)(e)", "GDPR recital 39", "LIL 4")},
				Name: "conservation-absente", Message: "l'activité « Gestion du recrutement » n'indique aucune durée de conservation",
				Help: "ajoutez `conservation:` (registre explain CON001) :\n```yaml\nconservation:\n  cv: {duree: 2 ans, a_compter_de: dernier-contact, puis: suppression}\n```"},
			{Finding: diag.Finding{ID: "YML009", Severity: diag.Warning, Place: at(rec, 3, 39, 3, 42)}, Name: "apres-emoji", Message: "après un emoji; voilà"},
			{Finding: diag.Finding{ID: "YML008", Severity: diag.Info, Place: at(rec, 4, 7, 4, 10)}, Name: "tabulation", Message: "des tabulations"},
			{Finding: diag.Finding{ID: "PLU001", Severity: diag.Warning, Place: at(rec, 12, 5, 14, 14)}, Name: "plusieurs-lignes", Message: "sur plusieurs lignes"},
			{Finding: diag.Finding{ID: "FIN001", Severity: diag.Info, Place: at(rec, 13, 23, 13, 24)}, Name: "fin-de-ligne", Message: "il manque quelque chose ici"},
			{Finding: diag.Finding{ID: "YML014", Severity: diag.Warning, Place: at("empty.yaml")}, Name: "fichier-vide", Message: "le fichier est vide"},
			{Finding: diag.Finding{ID: "DEC001", Severity: diag.Error}, Name: "sans-place", Message: "aucun fichier"},
			{Finding: diag.Finding{ID: "TRF002", Severity: diag.Error, Place: at("acteurs.yaml", 2, 21, 2, 23), Subject: []string{"organisations", "hebergeur"},
				Related: []diag.Related{{Place: at(rec, 2, 3, 2, 14), Role: "flow"}, {Place: at("acteurs.yaml"), Role: "file"}, {Place: at("acteurs.yaml", 1, 1, 1, 8), Role: "third"}}},
				Name: "transfert-sans-garantie", Message: "aucune garantie", Roles: []string{"l'activité qui transfère", "le fichier", "le troisième lieu"}},
			{Finding: diag.Finding{ID: "TRF002", Severity: diag.Error, Place: at("l'accueil.yaml", 1, 1, 1, 2), Subject: []string{"organisations", "hebergeur"},
				Related: []diag.Related{{Place: at("l'accueil.yaml")}}}, Name: "meme-sujet", Message: "même sujet, l'autre fichier"},
			{Finding: diag.Finding{ID: "YML003", Severity: diag.Error, Place: at("hostile.yaml", 1, 4, 1, 5)}, Name: "caractere-invisible", Message: "un \x1b[5m caractère\ninvisible"},
			{Finding: diag.Finding{ID: "YML002", Severity: diag.Error, Place: at("latin1.yaml", 1, 10, 1, 11)}, Name: "codage", Message: "pas de l'UTF-8"},
			{Finding: diag.Finding{ID: "OUT001", Severity: diag.Error, Place: at("latin1.yaml", 99, 10, 99, 11)}, Name: "hors-du-fichier", Message: "une ligne qui n'existe pas"},
			{Finding: diag.Finding{ID: "DUR014", Severity: diag.Warning, Place: at("acteurs.yaml", 2, 3, 2, 12), Subject: []string{"activities", "tickets"}},
				Name: "duree-longue", Message: "une durée longue", Decided: &Decision{Reason: "litiges en cours avec l'éditeur", By: "DPO", Until: "2027-04-01"}},
		},
	}
}

func write(t *testing.T, r *Report, opt TextOptions) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Text(&b, r, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTextGolden(t *testing.T) {
	golden.Equal(t, "testdata/fr.txt", write(t, report(t, i18n.FR), TextOptions{}))
	golden.Equal(t, "testdata/en.txt", write(t, report(t, i18n.EN), TextOptions{}))
	golden.Equal(t, "testdata/fr-narrow.txt", write(t, report(t, i18n.FR), TextOptions{Width: 60}))
	golden.Equal(t, "testdata/fr-color.txt", write(t, report(t, i18n.FR), TextOptions{Color: true}))
}

func TestColorsAreOnlyColors(t *testing.T) {
	plain, colored := write(t, report(t, i18n.FR), TextOptions{}), string(write(t, report(t, i18n.FR), TextOptions{Color: true}))
	for _, style := range []string{red, yellow, cyan, blue, "0"} {
		colored = strings.ReplaceAll(colored, "\x1b["+style+"m", "")
	}
	if colored != string(plain) {
		t.Error("without its codes, the coloured report should be the plain one")
	}
	if bytes.ContainsAny(plain, "\x1b\u202e⟦") {
		t.Error("a plain report should hold no escape, no hidden direction and no missing word")
	}
}

func TestSummary(t *testing.T) {
	item := func(s diag.Severity, d *Decision) Item { return Item{Finding: diag.Finding{Severity: s}, Decided: d} }
	errs := []Item{item(diag.Error, nil), item(diag.Error, nil), item(diag.Warning, nil), item(diag.Error, &Decision{})}
	tests := []struct {
		files, activities int
		items             []Item
		fr, en            string
	}{
		{3, 0, errs, "3 fichiers vérifiés : 2 erreurs, 1 avertissement, 1 constat accepté.", "3 files checked: 2 errors, 1 warning, 1 accepted finding."},
		{1, 1, nil, "1 fichier vérifié, 1 activité : rien à signaler parmi ce que registre vérifie.", "1 file checked, 1 activity: nothing to report among what registre checks."},
		{0, 2000, errs[3:], "0 fichier vérifié, 2 000 activités : rien à signaler parmi ce que registre vérifie, 1 constat accepté.", "0 files checked, 2,000 activities: nothing to report among what registre checks, 1 accepted finding."},
		{2, 0, []Item{item(diag.Info, nil)}, "2 fichiers vérifiés : 1 info.", "2 files checked: 1 info."},
	}
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	for _, tt := range tests {
		for lang, want := range map[i18n.Lang]string{i18n.FR: tt.fr, i18n.EN: tt.en} {
			r := report(t, lang)
			r.Files, r.Activities, r.Items = tt.files, tt.activities, tt.items
			lines := strings.Split(strings.TrimSpace(string(write(t, r, TextOptions{}))), "\n")
			if got := plain.Replace(lines[len(lines)-1]); got != want {
				t.Errorf("got %q\nwant %q", got, want)
			}
		}
	}
}

func TestReportNeverJudges(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		r := report(t, lang)
		r.Items = nil
		out := i18n.Fold(string(write(t, r, TextOptions{})))
		for _, word := range []string{"conform", "complian", "legal", "licite", "lawful"} {
			if strings.Contains(out, word) {
				t.Errorf("%q in %q", word, out)
			}
		}
	}
}

func TestJSONGoldenAndSchema(t *testing.T) {
	schema := jsonschema.MustCompile("../../schema/report.schema.json")
	clean := report(t, i18n.EN)
	clean.Items, clean.AsOf = nil, ""
	for name, r := range map[string]*Report{"fr.json": report(t, i18n.FR), "clean.json": clean} {
		var b bytes.Buffer
		if err := JSON(&b, r); err != nil {
			t.Fatal(err)
		}
		golden.Equal(t, "testdata/"+name, b.Bytes())
		var v any
		if err := json.Unmarshal(b.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%s: %#v", name, err)
		}
		if !strings.HasSuffix(b.String(), "}\n") || strings.Contains(b.String(), `s": null`) {
			t.Errorf("%s: a null array, or no final line break", name)
		}
	}
}

func TestSchemaRefuses(t *testing.T) {
	schema := jsonschema.MustCompile("../../schema/report.schema.json")
	var b bytes.Buffer
	if err := JSON(&b, report(t, i18n.FR)); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{{`"schemaVersion": 1`, `"schemaVersion": 2`}, {`"severity": "error"`, `"severity": "fatal"`}, {`"related": []`, `"related": null`}, {`"line": 3`, `"line": 0`}} {
		var v any
		if err := json.Unmarshal(bytes.Replace(b.Bytes(), []byte(change[0]), []byte(change[1]), 1), &v); err != nil {
			t.Fatal(err)
		}
		if schema.Validate(v) == nil {
			t.Errorf("accepted %s", change[1])
		}
	}
}

func TestFingerprints(t *testing.T) {
	base := diag.Finding{ID: "CON001", Subject: []string{"activities", "paie"}, Place: at("a.yaml", 1, 1, 1, 2),
		Args: []diag.Arg{{Name: "key", Value: diag.Code("cv")}, {Name: "name", Value: diag.Text("Paie")}, {Name: "line", Value: diag.Number(3)}}}
	moved, reworded, other, rule := base, base, base, base
	moved.Place = at("b.yaml", 9, 1, 9, 2)
	reworded.Args = []diag.Arg{{Name: "key", Value: diag.Code("cv")}, {Name: "name", Value: diag.Text("La paie")}, {Name: "line", Value: diag.Number(4)}}
	other.Args = []diag.Arg{{Name: "key", Value: diag.Code("photo")}}
	rule.ID = "CON002"
	one := func(f diag.Finding) string { return Fingerprints([]diag.Finding{f})[0] }
	if one(moved) != one(base) || one(reworded) != one(base) {
		t.Error("a place or a wording should change nothing")
	}
	if one(other) == one(base) || one(rule) == one(base) {
		t.Error("another key or rule should change the fingerprint")
	}
	if twins := Fingerprints([]diag.Finding{base, moved}); twins[0] == twins[1] || twins[0] != one(base) {
		t.Error("findings that are alike should be told apart, the first keeping its fingerprint")
	}
}

func TestTextKeepsItemsInPlace(t *testing.T) {
	r := report(t, i18n.FR)
	first := r.Items[0].ID
	one := write(t, r, TextOptions{})
	if r.Items[0].ID != first || !bytes.Equal(one, write(t, r, TextOptions{})) {
		t.Error("writing should change nothing in the report")
	}
}
