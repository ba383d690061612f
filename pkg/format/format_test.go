package format

import (
	"strings"
	"testing"
)

func mustFormat(t *testing.T, in, lang string) string {
	t.Helper()
	out, found, err := Format("f.yaml", []byte(in), lang)
	if err != nil || len(found) > 0 {
		t.Fatalf("%v %+v\n%s", err, found, in)
	}
	return string(out)
}

func TestFormat(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"nothing to do", "activites:\n  paie: {nom: \"Paie\"}\n", "activites:\n  paie: {nom: \"Paie\"}\n"},
		{"order of the table, comments with their entry",
			"# Fichier.\n\nactivites:\n  paie:\n    # le service\n    service: rh # ici\n\n    # le nom\n    nom: \"Paie\"\n",
			"# Fichier.\n\nactivites:\n  paie:\n    # le nom\n    nom: \"Paie\"\n\n    # le service\n    service: rh # ici\n"},
		{"identifiers keep their order", "services:\n  z: \"Z\"\n  a: \"A\"\n", "services:\n  z: \"Z\"\n  a: \"A\"\n"},
		{"the root too, the header stays",
			"# yaml-language-server: $schema=x\n# les fiches\nactivites:\n  a: {nom: \"A\"}\nservices:\n  s: \"S\"\n",
			"# yaml-language-server: $schema=x\nservices:\n  s: \"S\"\n# les fiches\nactivites:\n  a: {nom: \"A\"}\n"},
		{"an unknown key stays behind the one it follows",
			"activites:\n  a:\n    service: s\n    inconnue: x\n    nom: \"A\"\n",
			"activites:\n  a:\n    nom: \"A\"\n    service: s\n    inconnue: x\n"},
		{"quotes", "activites:\n  \"a\":\n    'nom': Paie et congés\n    service: \"rh\"\n    cree_le: '2026-01-02'\n    note: 'dit \"oui\"'\n    remarque: dit \"oui\" d'accord\n",
			"activites:\n  a:\n    nom: \"Paie et congés\"\n    service: rh\n    cree_le: 2026-01-02\n    note: 'dit \"oui\"'\n    remarque: \"dit \\\"oui\\\" d'accord\"\n"},
		{"apostrophes", "services:\n  a: 'l''accueil'\n  b: l'accueil\n", "services:\n  a: \"l'accueil\"\n  b: \"l'accueil\"\n"},
		{"a sentence over lines", "services:\n  a: un mot\n      puis deux\n\n      et trois\n", "services:\n  a: \"un mot\n      puis deux\n\n      et trois\"\n"},
		{"words before a comment wait for their author", "services:\n  a: dossier # 12\n", "services:\n  a: dossier # 12\n"},
		{"filing references", "accords:\n  a:\n    preuve: ged-4711\n    remarque: 012-45\n", "accords:\n  a:\n    preuve: ged-4711\n    remarque: \"012-45\"\n"},
		{"what another reader misreads keeps its quotes", "organismes:\n  a: {nom: 01000, pays: \"NO\"}\n", "organismes:\n  a: {nom: \"01000\", pays: \"NO\"}\n"},
		{"durations", "durees_types:\n  a: {duree: 3  ans}\n  b: {duree: \"72h\"}\n  c: {duree: P3Y}\n  d: {duree: 1\u00a0an}\n  e: {duree: un peu}\n",
			"durees_types:\n  a: {duree: 3 ans}\n  b: {duree: 72 h}\n  c: {duree: P3Y}\n  d: {duree: 1 an}\n  e: {duree: un peu}\n"},
		{"flow", "activites:\n  a:\n    nom : \"A\"\n    aipd: { a_revoir_le: 2026-01-02 ,etat:   faite }\n    personnes: [ clients,salaries, ]\n    transferts: {verifie_le: 2026-01-02, aucun: ici}\n",
			"activites:\n  a:\n    nom: \"A\"\n    personnes: [clients, salaries]\n    transferts: {aucun: \"ici\", verifie_le: 2026-01-02}\n    aipd: {etat: faite, a_revoir_le: 2026-01-02}\n"},
		{"flow over lines keeps its layout", "activites:\n    a:\n        personnes: [clients, # eux\n                    salaries]\n        nom: \"A\"\n",
			"activites:\n  a:\n    nom: \"A\"\n    personnes: [clients, # eux\n                salaries]\n"},
		{"indentation of lists", "documents:\n  d:\n    plan:\n    - definitions\n    -   section: droits\n        titre: Vos droits\n    -\n      section: contact\n",
			"documents:\n  d:\n    plan:\n      - definitions\n      - section: droits\n        titre: \"Vos droits\"\n      - section: contact\n"},
		{"a comment never follows a dash", "documents:\n  d:\n    plan:\n      - titre: \"Droits\"\n        # la section\n        section: droits\n      - # autre\n        section: contact\n",
			"documents:\n  d:\n    plan:\n      # la section\n      - section: droits\n        titre: \"Droits\"\n      # autre\n      - section: contact\n"},
		{"block scalars", "activites:\n    a:\n        description: |\n            # un\n\n              deux  \n            trois\n        nom: \"A\"\n",
			"activites:\n  a:\n    nom: \"A\"\n    description: |\n      # un\n\n        deux  \n      trois\n"},
		{"block scalars that say their indentation", "activites:\n   a:\n      description: |2-\n          deux\n        zero\n", "activites:\n  a:\n    description: |2-\n        deux\n      zero\n"},
		{"comments at the end of a map and of the file", "services:\n    a: \"A\"\n    # b: \"B\"\n# fin\n\n\n", "services:\n  a: \"A\"\n  # b: \"B\"\n# fin\n"},
		{"one blank line", "services:\n\n  a: \"A\"  \n\n\n  b: \"B\"", "services:\n  a: \"A\"\n\n  b: \"B\"\n"},
		{"line breaks and mark", "\uFEFFservices:\r\n    a: A\r\n", "\uFEFFservices:\r\n  a: \"A\"\r\n"},
		{"anchors: only the ends of lines", "services:\n    a: &x A  \n    b: *x\n", "services:\n    a: &x A\n    b: *x\n"},
		{"what is unusual is left", "? services\n:   a: \"A\"\n", "? services\n:   a: \"A\"\n"},
		{"start of document", "---\n# note\nservices:\n    a: \"A\"\n...\n", "---\n# note\nservices:\n  a: \"A\"\n...\n"},
		{"empty", "\n\n", ""},
		{"only comments", "# rien  \n\n", "# rien\n"},
		{"state words", "activites:\n  a:\n    transferts: \"aucun\"\n    traceurs: 'aucun'\n", "activites:\n  a:\n    transferts: aucun\n    traceurs: aucun\n"},
		{"basis before marketing", "activites:\n  a:\n    finalites:\n      f: {prospection: [courriel], base: consentement, texte: \"F\"}\n", "activites:\n  a:\n    finalites:\n      f: {texte: \"F\", base: consentement, prospection: [courriel]}\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := mustFormat(t, tt.in, "fr")
			if got != tt.want {
				t.Fatalf("got\n%s\nwant\n%s", got, tt.want)
			}
			if again := mustFormat(t, got, "fr"); again != got {
				t.Errorf("not stable:\n%s", again)
			}
		})
	}
}

func TestFormatRefusesWhatDoesNotRead(t *testing.T) {
	for in, want := range map[string]string{"a: b: c\n": "YML009", "a: 1\na: 2\n": "YML004", "f: {texte: Nom, prénom}\n": "YML011"} {
		out, found, err := Format("f.yaml", []byte(in), "fr")
		if out != nil || err != nil || len(found) != 1 || found[0].ID != want {
			t.Errorf("%q: %q %+v %v", in, out, found, err)
		}
	}
}

// TestTheCheckSees plants the losses that Format must never commit.
func TestTheCheckSees(t *testing.T) {
	if sameCharacters([]byte("a: b # note\n"), []byte("a: b # not\n")) {
		t.Error("a lost character of a comment")
	}
	if !sameCharacters([]byte("a: [b, c,]\n"), []byte("a:\n- 'b'\n- \"c\"\n"[:0]+"a: [b, c]\n")) {
		t.Error("a comma is not a loss")
	}
	if strings.Count(mustFormat(t, "services:\n  a: A\n", "fr"), `"`) != 2 {
		t.Error("quotes")
	}
}

func FuzzFormat(f *testing.F) {
	for _, s := range []string{
		"activites:\n  a:\n    service: s # c\n    # d\n    nom: x y\n",
		"services:\n    a: 'l''eau'\n    b: |\n        x\n\n       # y\n    c: >+\n        z\n\n",
		"documents:\n  d:\n    plan:\n    - titre: x\n      # y\n      section: droits\n    - [a, {b: c}]\n    -\n",
		"activites: {a: {nom: x, aipd: {pour_le: 2026-01-01, a_faire: y}}, b: [c, d: e]}",
		"? services\n: &x {a: b}\nc: *x\n", "---\n# a\n\nb: \"c\n  d\"\n...\n", "a: b\r\n# c\r\n", "durees_types: {a: {duree: 3  ans}}", "a:\n\n  # b\n  c:\n    # d\n  # e\nf: g\n",
		"?\n 0", "a:\n  b: ! 00\n   00", "a: >+\n \n", "\u2000", "a:\n !", "d:\n a:\n  !x\n    - b: c\ne: f", "a: \n>1", "a: |\n b\n      ", "a: |\n b\n      \n\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		once, found, err := Format("f.yaml", []byte(in), "fr")
		if err != nil {
			t.Fatalf("%v: %q", err, in)
		}
		if len(found) > 0 {
			return
		}
		twice, found, err := Format("f.yaml", once, "fr")
		if err != nil || len(found) > 0 || string(twice) != string(once) {
			t.Fatalf("%v %v\nin    %q\nonce  %q\ntwice %q", err, found, in, once, twice)
		}
	})
}
