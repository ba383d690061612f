package law

import "testing"

func TestTitles(t *testing.T) {
	tests := []struct{ in, fr, en string }{
		{"GDPR 30(1)(f)", "RGPD art. 30 §1 f)", "GDPR Art. 30(1)(f)"},
		{"GDPR 46(2)(c)", "RGPD art. 46 §2 c)", "GDPR Art. 46(2)(c)"},
		{"GDPR 7", "RGPD art. 7", "GDPR Art. 7"},
		{"GDPR recital 43", "RGPD considérant 43", "GDPR recital 43"},
		{"GDPR", "RGPD", "GDPR"},
		{"LIL 82", "loi Informatique et Libertés art. 82", "French Data Protection Act Art. 82"},
		{"2021/914", "décision (UE) 2021/914", "Decision (EU) 2021/914"},
	}
	for _, tt := range tests {
		r, err := Parse(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if r.Title("fr") != tt.fr || r.Title("en") != tt.en || r.String() != tt.in {
			t.Errorf("%s: %q, %q, %q", tt.in, r.Title("fr"), r.Title("en"), r)
		}
	}
	if _, err := Parse("RGPD 30"); err == nil {
		t.Error("an unknown text must be refused")
	}
}
