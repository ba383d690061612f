package i18n

import (
	"slices"
	"testing"
)

func TestCountryTableIsTheStandard(t *testing.T) {
	codes := CountryCodes()
	if len(codes) != 249+1 { // ISO 3166-1, and XK
		t.Errorf("%d codes", len(codes))
	}
	if !slices.IsSorted(codes) || len(slices.Compact(codes)) != len(codes) {
		t.Error("the search needs codes that are sorted and unique")
	}
	names := map[string]string{}
	for _, row := range countries {
		for _, name := range []string{"fr " + row.fr, "en " + row.en} {
			if names[name] != "" {
				t.Errorf("%s and %s are both %q", names[name], row.code, name)
			}
			names[name] = row.code
		}
		if len(row.code) != 2 || row.fr == "" || row.en == "" || row.inFR == "" || row.inEN == "" {
			t.Errorf("incomplete row %+v", row)
		}
	}
}

func TestInCountry(t *testing.T) {
	tests := []struct{ code, fr, en string }{
		{"FR", "en France", "in France"},
		{"US", "aux États-Unis", "in the United States"},
		{"CA", "au Canada", "in Canada"},
		{"MT", "à Malte", "in Malta"},
		{"IR", "en Iran", "in Iran"},
		{"IL", "en Israël", "in Israel"},
		{"GB", "au Royaume-Uni", "in the United Kingdom"},
		{"NL", "aux Pays-Bas", "in the Netherlands"},
		{"RE", "à La Réunion", "in Réunion"},
		{"IM", "sur l’Île de Man", "on the Isle of Man"},
		{"CI", "en Côte d’Ivoire", "in Côte d’Ivoire"},
		{"JO", "en Jordanie", "in Jordan"},
		{"SG", "à Singapour", "in Singapore"},
	}
	for _, tt := range tests {
		fr, okFR := InCountry(tt.code, FR)
		en, okEN := InCountry(tt.code, EN)
		if fr != tt.fr || en != tt.en || !okFR || !okEN {
			t.Errorf("%s: %q, %q", tt.code, fr, en)
		}
	}
	if name, ok := Country("ZZ", FR); ok || name != "" {
		t.Errorf("ZZ is no country, got %q", name)
	}
}

func TestCanonicalCountry(t *testing.T) {
	for in, want := range map[string]string{"fr": "FR", " UK ": "GB", "el": "GR", "GB": "GB", "NO": "NO", "France": "", "": "", "AA": ""} {
		if got, ok := CanonicalCountry(in); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
