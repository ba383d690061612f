package i18n

import (
	"strings"
	"testing"
)

// show makes the spaces of a result visible.
var show = strings.NewReplacer("\u00a0", "~", "\u202f", "^")

func TestTypographyFrench(t *testing.T) {
	for in, want := range map[string]string{
		"Vraiment ? Oui ! Bien ; voilà : fin":   "Vraiment^? Oui^! Bien^; voilà~: fin",
		"Vraiment? Oui! Bien; voilà: fin":       "Vraiment^? Oui^! Bien^; voilà~: fin",
		"Quoi ?! Non !!!":                       "Quoi^?! Non^!!!",
		"(?) et a;b, a?b":                       "(?) et a;b, a?b",
		"« mots » et «mots»":                    "«~mots~» et «~mots~»",
		"« mots » : suite":                      "«~mots~»~: suite",
		"l'activité d'aujourd'hui":              "l’activité d’aujourd’hui",
		"dit 'mot' et 5'30":                     "dit 'mot' et 5'30",
		"l'« accord »":                          "l’«~accord~»",
		"etc... fin, ../... et ....":            "etc… fin, ../... et ....",
		"n° 3, N°4, le n° d'ordre":              "n°~3, N°~4, le n° d’ordre",
		"12 345 €, 1 234 567 lignes":            "12^345~€, 1^234^567 lignes",
		"5 % ou 5% mais pas a% ni 5%a":          "5~% ou 5~% mais pas a% ni 5%a",
		"01 23 45 67 89 et 123 456 789 00012":   "01 23 45 67 89 et 123 456 789 00012",
		"en 2024 300 cas":                       "en 2024 300 cas",
		"le 3 mai 2026, le 1er mars, mai 2026":  "le 3~mai~2026, le 1er~mars, mai~2026",
		"RGPD art. 30 et art. L. 3, article 13": "RGPD art.~30 et art.~L. 3, article~13",
		"3 ans, 24 heures, 1 an et 6 mois":      "3~ans, 24~heures, 1~an et 6~mois",
		"à 12:30, a::b, C:\\x":                  "à 12:30, a::b, C:\\x",
		"voir https://x.example/a?b=c;d : oui":  "voir https://x.example/a?b=c;d~: oui",
		"https://x.example/l'a":                 "https://x.example/l'a",
		"à dpo@societe.example ; oui":           "à dpo@societe.example^; oui",
		"`l'a ; b: c...` ; l'`a`":               "`l'a ; b: c...`^; l’`a`",
		"un ` seul ; l'a":                       "un ` seul^; l’a",
		"a\n; b\n":                              "a\n; b\n",
		"":                                      "",
		"fin :":                                 "fin~:",
	} {
		if got := show.Replace(Typography(FR, in)); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

func TestTypographyEnglish(t *testing.T) {
	for in, want := range map[string]string{
		`the person's "right" ("art. 15")`: `the person’s “right” (“art. 15”)`,
		"Really? 5 %; `don't`":             "Really? 5 %; `don't`",
	} {
		if got := Typography(EN, in); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

// FuzzTypography holds Typography to its promise: twice is once, and nothing
// visible is lost.
func FuzzTypography(f *testing.F) {
	for _, s := range []string{"Quoi ?! «mots» : l'« a » 12 345 € n°3", "a@b.c«d ; `x ; y` 5%» ...", "1  2345 678 ; :» :; www.x :", "art. 3 mai 2026 1er mars", "«www.a.b: ", "\"a\" '", "a '...'", "n°3www.", "°  3", "\u00a0;\u202f:\n !"} {
		f.Add(s)
	}
	visible := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "'", "’", "...", "…", `"`, "", "“", "", "”", "")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		for _, lang := range []Lang{FR, EN} {
			once := Typography(lang, s)
			if twice := Typography(lang, once); twice != once {
				t.Fatalf("%s %q\nonce  %q\ntwice %q", lang, s, once, twice)
			}
			if got, want := visible.Replace(once), visible.Replace(s); got != want {
				t.Fatalf("%s %q lost characters: %q", lang, s, once)
			}
		}
	})
}

func BenchmarkTypography(b *testing.B) {
	s := strings.Repeat("l'activité « accueil » : 12 345 personnes, 3 ans ; art. 30 ! ", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Typography(FR, s)
	}
}
