package i18n

import (
	"strings"
	"testing"
)

func TestParseDuration(t *testing.T) {
	tests := []struct{ in, iso, fr, en string }{
		{"3 ans", "P3Y", "3 ans", "3 years"},
		{"24 heures", "PT24H", "24 heures", "24 hours"},
		{"1 mois", "P1M", "1 mois", "1 month"},
		{"un mois", "P1M", "1 mois", "1 month"},
		{"18 mois", "P18M", "18 mois", "18 months"},
		{"1 an et 6 mois", "P1Y6M", "1 an et 6 mois", "1 year and 6 months"},
		{"1 an, 6 mois et 2 jours", "P1Y6M2D", "1 an, 6 mois et 2 jours", "1 year, 6 months and 2 days"},
		{"un an et demi", "P1Y6M", "1 an et 6 mois", "1 year and 6 months"},
		{"72 h", "PT72H", "72 heures", "72 hours"},
		{"72h", "PT72H", "72 heures", "72 hours"},
		{"3 years", "P3Y", "3 ans", "3 years"},
		{"a year", "P1Y", "1 an", "1 year"},
		{"30\u00a0jours", "P30D", "30 jours", "30 days"},
		{"1 Année", "P1Y", "1 an", "1 year"},
		{"P3Y", "P3Y", "3 ans", "3 years"},
		{"pt24h", "PT24H", "24 heures", "24 hours"},
		{"P1Y2M3W4DT5H6M", "P1Y2M3W4DT5H6M", "1 an, 2 mois, 3 semaines, 4 jours, 5 heures et 6 minutes", "1 year, 2 months, 3 weeks, 4 days, 5 hours and 6 minutes"},
		{"P0D", "P0D", "0 jour", "0 days"},
		{"12000 jours", "P12000D", "12\u202f000 jours", "12,000 days"},
	}
	for _, tt := range tests {
		d, err := ParseDuration(tt.in)
		if err != nil || d.ISO() != tt.iso {
			t.Errorf("%q: %v %v, want %s", tt.in, d, err, tt.iso)
			continue
		}
		plain := strings.NewReplacer("\u00a0", " ")
		if fr, en := plain.Replace(d.Words(FR)), plain.Replace(d.Words(EN)); fr != tt.fr || en != tt.en {
			t.Errorf("%q: %q, %q", tt.in, fr, en)
		}
		for _, lang := range []Lang{FR, EN} { // what we write, we read
			if again, err := ParseDuration(d.Words(lang)); tt.in != "12000 jours" && (err != nil || again != d) {
				t.Errorf("%q: %v %v", d.Words(lang), again, err)
			}
		}
	}
}

func TestParseDurationRefuses(t *testing.T) {
	for _, in := range []string{"", " ", "3", "ans", "3 lunes", "3 ans 2 ans", "1,5 an", "-3 ans", "3 ans max", "P", "PT", "P3", "P3YT", "P1,5Y",
		"P1D2Y", "PT30S", "123456 jours", "99999999999999999999 ans", "et", "3 ans et", "demi", "3 mois et demi", "P3Yx", "١ jour"} {
		if d, err := ParseDuration(in); err == nil {
			t.Errorf("%q was read as %v", in, d)
		}
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"12 mois", "1 an", 0}, {"24 heures", "1 jour", 0}, {"30 jours", "1 mois", 0}, {"31 jours", "1 mois", 0},
		{"365 jours", "1 an", 0}, {"360 jours", "12 mois", 0}, {"90 jours", "3 mois", 0}, {"52 semaines", "1 an", 0},
		{"28 jours", "1 mois", -1}, {"4 semaines", "1 mois", -1}, {"32 jours", "1 mois", 1}, {"400 jours", "13 mois", 0},
		{"61 mois", "5 ans", 1}, {"49 heures", "2 jours", 1}, {"3 ans", "5 ans", -1}, {"P0D", "1 minute", -1}, {"P0D", "1 mois", -1},
	}
	for _, tt := range tests {
		a, _ := ParseDuration(tt.a)
		b, _ := ParseDuration(tt.b)
		if Compare(a, b) != tt.want || Compare(b, a) != -tt.want {
			t.Errorf("%s and %s: %d, %d, want %d", tt.a, tt.b, Compare(a, b), Compare(b, a), tt.want)
		}
	}
}

func TestSpelt(t *testing.T) {
	for in, want := range map[string]string{
		"1 mois": "un mois|one month", "1 semaine": "une semaine|one week", "1 an": "un an|one year", "24 heures": "24 heures|24 hours",
		"1 an et 6 mois": "1 an et 6 mois|1 year and 6 months", "2 mois": "2 mois|2 months", "P1D": "un jour|one day", "PT1M": "une minute|one minute",
	} {
		d, err := ParseDuration(in)
		got := strings.ReplaceAll(d.Spelt(FR)+"|"+d.Spelt(EN), "\u00a0", " ")
		if err != nil || got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
