package i18n

import "testing"

func TestParseLang(t *testing.T) {
	for in, want := range map[string]Lang{"fr": FR, "fr_FR.UTF-8": FR, "fr-FR": FR, "FR": FR, "en_GB": EN, "en.UTF-8": EN, "en@euro": EN} {
		if got, ok := ParseLang(in); got != want || !ok {
			t.Errorf("%q: %q", in, got)
		}
	}
	for _, in := range []string{"", "C", "de_DE", "français"} {
		if got, ok := ParseLang(in); ok {
			t.Errorf("%q: %q", in, got)
		}
	}
}

func TestDate(t *testing.T) {
	tests := []struct{ iso, fr, en string }{
		{"2026-03-01", "1er\u00a0mars\u00a02026", "1 March 2026"},
		{"2026-08-21", "21\u00a0août\u00a02026", "21 August 2026"},
		{"2026-02", "février\u00a02026", "February 2026"},
		{"2026", "2026", "2026"},
		{"2026-02-30", "2026-02-30", "2026-02-30"},
		{"", "", ""},
	}
	for _, tt := range tests {
		if fr, en := Date(tt.iso, FR), Date(tt.iso, EN); fr != tt.fr || en != tt.en {
			t.Errorf("%s: %q, %q", tt.iso, fr, en)
		}
	}
}

func TestListAndNumber(t *testing.T) {
	three := []string{"a", "b", "c"}
	got := []string{List(FR, nil, And), List(FR, three[:1], And), List(FR, three, And), List(FR, three, Or), List(EN, three[:2], And), List(EN, three, Or),
		Number(0, FR), Number(999, FR), Number(1234567, FR), Number(1234, EN), Number(-1000, FR), Quote(FR, "x"), Quote(EN, "x")}
	want := []string{"", "a", "a, b et c", "a, b ou c", "a and b", "a, b or c",
		"0", "999", "1\u202f234\u202f567", "1,234", "\u22121\u202f000", "«\u00a0x\u00a0»", "“x”"}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("case %d: %q, want %q", i, got[i], want[i])
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Œuvre d’Élève": "oeuvre d'eleve", "ÇA Ñandú Łódź": "ca nandu lodz", "e\u0301te\u0301": "ete", "Straße": "strasse",
		"ǅ": "ǆ", "a\u00a0b\u202fc": "a b c", "×÷": "×÷", "Ẽ": "ẽ", "non\u2011retenus": "non-retenus",
	} {
		if got := Fold(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if len(latinBase) != 0x180-0xC0 {
		t.Errorf("the table has %d letters", len(latinBase))
	}
}

func TestNearest(t *testing.T) {
	keys := []string{"conservation", "conservations_types", "destinataires", "donnees", "duree", "durees_types", "base"}
	for in, want := range map[string]string{
		"conservasion": "conservation", "Données": "donnees", "destinatires": "destinataires", "dureé": "duree", "bsae": "base",
		"b": "", "xyz": "", "": "", "conservation": "conservation",
	} {
		if got, ok := Nearest(in, keys); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q %v, want %q", in, got, ok, want)
		}
	}
	if got, ok := Nearest("bat", []string{"bar", "bas"}); ok {
		t.Errorf("two are as near, got %q", got)
	}
	if _, ok := Nearest("bar", []string{"bar", "bar"}); !ok {
		t.Error("the same word twice is one candidate")
	}
}
