package build

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/diag"
)

const repairHeader = "registre: {format: 1, droit: 2026-11, titre: \"Registre\", organisme: ici}\norganismes:\n  ici: {nom: \"Ici\", pays: FR}\n"

func TestRepair(t *testing.T) {
	tests := []struct {
		name, in, want, ids string // want "" for unchanged
	}{
		{"nothing", "activites:\n  a: {nom: \"A\"}\n", "", ""},
		{"a misspelt key", "activites:\n  a:\n    nome: \"A\" # note\n", "activites:\n  a:\n    nom: \"A\" # note\n", "SCH001"},
		{"a misspelt key whose right one is there", "activites:\n  a: {nom: \"A\", nome: \"B\"}\n", "", ""},
		{"a key of the other language", "activities:\n  a: {name: \"A\"}\n", "activites:\n  a: {nom: \"A\"}\n", "SCH009 SCH009"},
		{"sentences without quotes", "activites:\n  a:\n    nom: Paie : congés\n    description: 'l'accueil'\n\n    remarque: @ici # non\n",
			"activites:\n  a:\n    nom: \"Paie : congés\"\n    description: \"l'accueil\"\n\n    remarque: \"@ici # non\"\n", "YML009 YML010 YML015"},
		{"a tab", "activites:\n\ta: {nom: \"A\"}\n", "activites:\n  a: {nom: \"A\"}\n", "YML008"},
		{"a comma in braces", "activites:\n  a: {nom: Paie, congés}\n", "activites:\n  a: {nom: \"Paie, congés\"}\n", "YML011"},
		{"what another reader misreads", "activites:\n  a: {nom: 01000}\n", "activites:\n  a: {nom: \"01000\"}\n", "YML016"},
		{"a guess that does not help", "activites:\n  a: [\n  nom: Paie : b\n", "", ""},
		{"a note after words is the author's", "activites:\n  a:\n    nom: Paie # à revoir\n", "", ""},
		{"a value is the author's", "activites:\n  a: {nom: \"A\", statut: actif}\n", "", ""},
		{"an unused decision, its comment with it",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  # la première\n  un:\n    regle: CON001\n    sur: activites/absente\n    raison: \"r\"\n    par: \"DPO\"\n    le: 2026-01-01\n    jusqu_au: 2027-01-01\n  # la seconde\n  deux: {regle: CON001, sur: activites/a, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  # la seconde\n  deux: {regle: CON001, sur: activites/a, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n", "DEC002"},
		{"the last decision", "# fichier\ndecisions:\n  un: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n", "# fichier\n", "DEC002"},
		{"a decision that may be of use once the rest is understood",
			"activites:\n  a: {nom: \"A\", inconnu_du_tout: x}\ndecisions:\n  un: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n", "", ""},
		{"prose that looks like a comment",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  un:\n    regle: CON001\n    sur: activites/a\n    par: \"DPO\"\n    le: 2026-01-01\n    jusqu_au: 2027-01-01\n    raison: |\n      une ligne\n      # dite ici\n  deux: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  un:\n    regle: CON001\n    sur: activites/a\n    par: \"DPO\"\n    le: 2026-01-01\n    jusqu_au: 2027-01-01\n    raison: |\n      une ligne\n      # dite ici\n", "DEC002"},
		{"decisions after prose that looks like comments, all unused", "activites:\n  a: {nom: \"A\"}\ndecisions:\n  un:\n    regle: CON001\n    sur: activites/absente\n    par: \"DPO\"\n    le: 2026-01-01\n    jusqu_au: 2027-01-01\n    raison: |\n      une ligne\n      # dite ici\n  # la seconde\n  deux: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n",
			"activites:\n  a: {nom: \"A\"}\n", "DEC002 DEC002"},
		{"a deeper comment is the decision's before",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  un: {regle: CON001, sur: activites/a, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n    # de la premiere\n  # de la seconde\n  deux: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n",
			"activites:\n  a: {nom: \"A\"}\ndecisions:\n  un: {regle: CON001, sur: activites/a, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n    # de la premiere\n", "DEC002"},
		{"two slips for one key", "activites:\n  a:\n    nom: \"A\"\n    mesure: []\n    mesurs: []\n", "activites:\n  a:\n    nom: \"A\"\n    mesures: []\n    mesurs: []\n", "SCH001"},
		{"a misspelt key whose right one is there, with accents", "activites:\n  a: {nom: \"A\", données_sensibles: oui, donnees_sensible: non}\n", "", ""},
		{"line breaks and mark", "\uFEFFactivites:\r\n  a: {nome: \"A\"}\r\n", "\uFEFFactivites:\r\n  a: {nom: \"A\"}\r\n", "SCH001"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := fstest.MapFS{Main: {Data: []byte(repairHeader)}, "suite.yaml": {Data: []byte(tt.in)}}
			files, found, err := Repair(fsys, Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, f := range files {
				if f.Path != "suite.yaml" {
					t.Errorf("%s changed", f.Path)
				}
				got = string(f.Data)
			}
			if got != tt.want || idsOf(found) != tt.ids {
				t.Errorf("%s\n%s", idsOf(found), got)
			}
		})
	}
}

func idsOf(found []diag.Finding) string {
	var out []string
	for _, f := range found {
		out = append(out, f.ID)
	}
	return strings.Join(out, " ")
}

// TestDecisionsAreAnnounced: as many as Repair withdraws, none at another date.
func TestDecisionsAreAnnounced(t *testing.T) {
	fsys := fstest.MapFS{Main: {Data: []byte(repairHeader)}, "suite.yaml": {Data: []byte("decisions:\n  un: &un {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n  deux: {regle: CON001, sur: activites/absente, raison: \"r\", par: \"DPO\", le: 2026-01-01, jusqu_au: 2027-01-01}\n")}}
	for asOf, want := range map[string]int{"": 1, "2026-05-01": 0} {
		o := Options{AsOf: asOf}
		p, err := Load(fsys, o)
		if err != nil {
			t.Fatal(err)
		}
		_, found, err := Repair(fsys, o)
		if n := p.Repairable(p.Lint(), asOf == ""); err != nil || n != want || len(found) != want {
			t.Errorf("%q: %d announced, %s made, %v", asOf, n, idsOf(found), err)
		}
	}
}

// TestRepairIsAnnounced holds the count of a report to what Repair does.
func TestRepairIsAnnounced(t *testing.T) {
	fsys := fstest.MapFS{Main: {Data: []byte(repairHeader)}, "suite.yaml": {Data: []byte("activites:\n  a: {nome: \"A\", service: 01, remarque: 02}\n")}}
	p, err := Load(fsys, Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, found, err := Repair(fsys, Options{})
	if n := p.Repairable(p.Lint(), true); err != nil || n != 2 || len(found) != n {
		t.Errorf("%d announced, %s made, %v", n, idsOf(found), err)
	}
}
