package facts_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/facts"
)

func TestEEA(t *testing.T) {
	f := facts.Current()
	for code, want := range map[string]bool{
		"FR": true, "NO": true, "no": true, "EL": true, "GR": true, "RE": true, "AX": true,
		"GB": false, "UK": false, "CH": false, "GL": false, "NC": false, "US": false, "": false,
	} {
		if f.EEA(code) != want {
			t.Errorf("EEA(%q) = %v", code, !want)
		}
	}
	if p, ok := f.Territory("GL"); !ok || p.Regime != facts.Ask || p.Of != "DK" {
		t.Errorf("GL = %+v", p)
	}
	if _, ok := f.Territory("DK"); ok {
		t.Error("DK is a State, not a territory")
	}
}

func TestAdequacyOnADay(t *testing.T) {
	for _, c := range []struct {
		code, day string
		want      facts.Status
	}{
		{"GB", "2032-02-01", facts.Expired}, {"UK", "2031-12-27", facts.InForce}, {"GB", "2031-12-28", facts.Expired},
		{"BR", "2026-01-25", facts.NotYetInForce}, {"BR", "2026-01-26", facts.InForce},
		{"X-EPO", "2025-07-17", facts.NotYetInForce}, {"X-EPO", "2025-07-18", facts.InForce},
		{"IN", "2026-11-21", facts.NoDecision}, {"CH", "2040-01-01", facts.InForce},
	} {
		a, _ := facts.Current().Adequacy(c.code)
		if got := a.At(c.day); got != c.want {
			t.Errorf("%s on %s: %s, want %s", c.code, c.day, got, c.want)
		}
	}
	us, _ := facts.Current().Adequacy("US")
	if us.Coverage != facts.ListedOnly || us.List == "" || us.DecisionIn("fr") != "(UE) 2023/1795" {
		t.Errorf("US = %+v", us)
	}
	jp, _ := facts.Current().Adequacy("JP")
	if jp.Coverage != facts.Sector || jp.Excluded.Fr == "" {
		t.Errorf("JP = %+v", jp)
	}
}

func TestDeadInstruments(t *testing.T) {
	for text, want := range map[string]string{
		"transfert fondé sur le bouclier de protection des données UE-États-Unis": "privacy-shield",
		"adhésion au PRIVACY-SHIELD (2019)":                                       "privacy-shield",
		"décision (UE)2016/1250/UE":                                               "privacy-shield",
		"Sphère de sécurité":                                                      "safe-harbor",
		"Sphe\u0300re de se\u0301curite\u0301":                                    "safe-harbor",
		"clauses de la décision 2010/87/UE":                                       "clauses-2010",
		"décision 2004/915/CE":                                                    "clauses-2001-2004",
		"clauses contractuelles types 2021/914":                                   "",
		"dossier 2016/12501":                                                      "",
		"le 12016/1250":                                                           "",
		"privacy shields":                                                         "",
		"":                                                                        "",
	} {
		got, ok := facts.Current().DeadInstrument(text)
		if got.ID != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", text, got.ID, want)
		}
	}
}

func TestTransferGroundsInBothLanguages(t *testing.T) {
	f := facts.Current()
	for en, fr := range map[string]string{
		"adequacy": "adequation", "standard-clauses": "clauses-types", "binding-corporate-rules": "regles-entreprise-contraignantes",
		"code-of-conduct": "code-de-conduite", "certification": "certification", "public-instrument": "instrument-public",
		"ad-hoc-clauses": "clauses-ad-hoc", "authority-clauses": "clauses-autorite", "administrative-arrangement": "arrangement-administratif",
	} {
		a, ok := f.Safeguard(en)
		b, found := f.Safeguard(fr)
		if !ok || !found || a.ID != b.ID {
			t.Errorf("safeguard %s / %s", en, fr)
		}
	}
	for en, fr := range map[string]string{
		"explicit-consent": "consentement-explicite", "contract-with-subject": "contrat-avec-la-personne",
		"contract-in-interest": "contrat-dans-son-interet", "public-interest": "interet-public", "legal-claims": "defense-en-justice",
		"vital-interests": "interets-vitaux", "public-register": "registre-public", "compelling-interests": "interets-imperieux",
	} {
		a, ok := f.Derogation(en)
		b, found := f.Derogation(fr)
		if !ok || !found || a.ID != b.ID {
			t.Errorf("derogation %s / %s", en, fr)
		}
	}
	if s, _ := f.Safeguard("clauses-ad-hoc"); !s.Authorisation {
		t.Error("ad hoc clauses need an authorisation (46(3))")
	}
	if d, _ := f.Derogation("interets-imperieux"); !d.InRegister || d.PublicPowers {
		t.Error("compelling interests stand in the register (49(6)) and are closed to public powers (49(3))")
	}
	if m, ok := f.Module(2); !ok || m.From != "controller" || m.To != "processor" {
		t.Errorf("module 2 = %+v", m)
	}
}

// The figures of a reference must agree with its bound, else a rule would
// compare with nothing.
func TestRetentionFiguresFollowTheBound(t *testing.T) {
	f := facts.Current()
	for _, r := range f.Retentions {
		for _, d := range []string{r.Minimum, r.Maximum, r.JustifiedUpTo} {
			if d != "" && !duration.MatchString(d) {
				t.Errorf("%s: duration %q", r.ID, d)
			}
		}
		has := func(low, high, justified bool) bool {
			return (r.Minimum != "") == low && (r.Maximum != "") == high && (r.JustifiedUpTo != "") == justified
		}
		ok := false
		switch r.Bound {
		case facts.Max:
			ok = has(false, true, false)
		case facts.Min, facts.Recommended:
			ok = has(true, false, false)
		case facts.Exact:
			ok = has(true, true, false) && r.Minimum == r.Maximum
		case facts.Range:
			ok = has(true, true, false) && r.Minimum != r.Maximum
		case facts.Limitation:
			ok = has(false, false, true)
		case facts.ByCriterion, facts.Permanent:
			ok = has(false, false, false)
		}
		if !ok {
			t.Errorf("%s: bound %s with %q %q %q", r.ID, r.Bound, r.Minimum, r.Maximum, r.JustifiedUpTo)
		}
		for _, p := range r.Phases {
			if _, known := f.Trigger(p.Trigger); !known || p.Duration != "" && !duration.MatchString(p.Duration) {
				t.Errorf("%s: phase %+v", r.ID, p)
			}
		}
		_, theme := f.Theme(r.Theme)
		_, fate := f.Fate(r.Fate)
		if !theme || !fate {
			t.Errorf("%s: theme %q, fate %q", r.ID, r.Theme, r.Fate)
		}
	}
}

func TestRetention(t *testing.T) {
	f := facts.Current()
	fr, ok := f.Retention("recrutement-non-retenu")
	en, found := f.Retention("recruitment-not-hired")
	if !ok || !found || fr.ID != en.ID || fr.Maximum != "P2Y" || fr.Bound != facts.Max || !fr.Confirmed || fr.Trigger() != "last-contact" {
		t.Errorf("recruitment-not-hired = %+v", fr)
	}
	for _, id := range []string{"unpaid-debts", "opposition-list", "tenant-not-selected", "health-research"} {
		if r, ok := f.Retention(id); !ok || r.Confirmed {
			t.Errorf("%s must be to be confirmed", id)
		}
	}
	if r, _ := f.Retention("liste-bloctel"); !r.SpecialOperator || !r.Confirmed {
		t.Errorf("bloctel = %+v", r)
	}
	if _, ok := f.Retention("recrutement"); ok {
		t.Error("a part of an id is no id")
	}
}

func TestDPIALists(t *testing.T) {
	f := facts.Current()
	for i, c := range f.Criteria {
		if c.N != i+1 {
			t.Errorf("criterion %s has number %d", c.ID, c.N)
		}
	}
	for _, l := range f.Required {
		if len(l.Criteria) < facts.CriteriaNeeded {
			t.Errorf("%s meets %d criteria", l.ID, len(l.Criteria))
		}
		for _, id := range l.Criteria {
			if _, ok := f.Criterion(id); !ok {
				t.Errorf("%s: unknown criterion %q", l.ID, id)
			}
		}
	}
	if l, ok := f.RequiredItem("alertes-professionnelles"); !ok || l.ID != "whistleblowing" {
		t.Errorf("%+v", l)
	}
	if l, ok := f.ExemptItem("notary"); !ok || l.IDFr != "notaire" {
		t.Errorf("%+v", l)
	}
}

func TestRightsFollowTheBasis(t *testing.T) {
	f := facts.Current()
	for basis, want := range map[string]string{
		"consentement":         "yes yes yes yes yes withdrawal",
		"contract":             "yes yes yes yes yes no",
		"interet-legitime":     "yes yes yes yes no yes",
		"legal-obligation":     "yes yes conditional yes no no",
		"public-task":          "yes yes conditional yes no yes",
		"vital-interests":      "yes yes yes yes no no",
		"legitimate-interests": "yes yes yes yes no yes",
		"aucune":               "",
	} {
		var got []string
		for _, r := range f.RightsFor(basis) {
			got = append(got, string(r.Answer))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", basis, got, want)
		}
	}
}

func TestNoticeItems(t *testing.T) {
	keys := func(direct bool) (out []string) {
		for _, n := range facts.Current().NoticeItems(direct) {
			out = append(out, n.Key)
			want := "14"
			if direct {
				want = "13"
			}
			if n.Law[0].Text == "GDPR" && !strings.HasPrefix(n.Law[0].Article, want) {
				t.Errorf("%s cites %s", n.Key, n.Law[0])
			}
		}
		return out
	}
	direct, indirect := keys(true), keys(false)
	if slices.Contains(direct, "source") || !slices.Contains(indirect, "source") || !slices.Contains(indirect, "data-categories") {
		t.Errorf("the source is an item of article 14 only: %v %v", direct, indirect)
	}
	if !slices.Contains(direct, "mandatory-or-optional") || slices.Contains(indirect, "mandatory-or-optional") {
		t.Errorf("13(2)(e) has no twin: %v %v", direct, indirect)
	}
}

func TestVendors(t *testing.T) {
	f := facts.Current()
	for name, want := range map[string]string{
		"OVH SAS": "ovhcloud", "ovhcloud": "ovhcloud", "Google Workspace": "google-workspace", "NEW RELIC, Inc.": "new-relic",
		"Sendinblue": "brevo", "Docusign": "docusign", "So you start": "ovhcloud", "sentry.io": "sentry",
		"OVH Télécom": "", "Matomo": "", "Zoomla": "", "": "", "SAS": "",
	} {
		if v, _ := f.Vendor(name); v.ID != want {
			t.Errorf("Vendor(%q) = %q, want %q", name, v.ID, want)
		}
	}
	var ids []string
	for _, v := range f.VendorsIn("Envoi par Mailjet, formulaires Google Forms ; pas de Slackware") {
		ids = append(ids, v.ID)
	}
	if !slices.Equal(ids, []string{"google-forms", "mailjet"}) {
		t.Errorf("VendorsIn = %v", ids)
	}
	for text, want := range map[string]string{
		"Sendinblue": "brevo", "newsletter par SendinBlue": "brevo", "Brevo (ex-Sendinblue)": "", "Sendinblue SAS": "", "Brevo": "",
		"Azure Active Directory": "microsoft-azure", "Azure": "", "Azure AD": "microsoft-azure", "Entra ID (Azure AD)": "microsoft-azure",
		"Microsoft Entra ID, ancien Azure AD": "", "Facebook, Inc.": "meta", "Facebook": "", "Zoom": "", "Zoom Video Communications, Inc.": "",
		"Google Analytics (Universal Analytics)": "", "Universal Analytics": "google-analytics", "": "",
	} {
		if v, r, ok := f.FormerName(text); v.ID != want || ok != (want != "") || ok && r.Name == "" {
			t.Errorf("FormerName(%q) = %q, want %q", text, v.ID, want)
		}
	}
	for name, want := range map[string]string{
		"Google Ireland Limited": "google-analytics", "Google Ireland": "google-analytics", "HubSpot, Inc.": "hubspot", "hubspot ireland LTD": "hubspot",
		"PayPal (Europe) S.à r.l. et Cie, S.C.A.": "paypal", "Stripe Technology Europe, Limited": "stripe", "Google": "", "Ireland": "", "INES": "", "Google Ireland Bis": "", "": "",
	} {
		found := f.CompanyVendors(name)
		if want == "" && len(found) > 0 || want != "" && !slices.ContainsFunc(found, func(v facts.Vendor) bool { return v.ID == want && v.HasCompany(name) }) {
			t.Errorf("CompanyVendors(%q) = %d vendors, want %q", name, len(found), want)
		}
	}
	for name, want := range map[string]string{"_ga": "google-analytics", "_ga*": "google-analytics", "_ga_AB12": "google-analytics", "_gamme": "", "": ""} {
		if v, _ := f.VendorOfCookie(name); v.ID != want {
			t.Errorf("VendorOfCookie(%q) = %q, want %q", name, v.ID, want)
		}
	}
	if v, _ := f.Vendor("Notion"); !v.Ambiguous {
		t.Error("Notion is also a word")
	}
	for _, v := range f.Vendors {
		for _, tool := range v.Tools {
			if _, ok := f.Safeguard(tool); !ok {
				t.Errorf("%s: tool %q", v.ID, tool)
			}
		}
	}
}

// Nothing shipped may say that a vendor is certified: nobody checked the list.
func TestNoVendorIsSaidCertified(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		_, rows := facts.Current().Rows("vendors", lang)
		for _, r := range rows {
			for _, cell := range r[:len(r)-2] {
				if l := strings.ToLower(cell); strings.Contains(l, "certifié") || strings.Contains(l, "certified") {
					t.Errorf("%s: %q", r[0], cell)
				}
			}
		}
	}
}

func TestPrintedTables(t *testing.T) {
	f := facts.Current()
	for _, name := range f.Names("en") {
		for _, lang := range []string{"fr", "en"} {
			head, rows := f.Rows(name, lang)
			if len(head) == 0 || len(rows) == 0 {
				t.Fatalf("%s: nothing printed", name)
			}
			for _, r := range rows {
				if len(r) != len(head) || r[0] == "" {
					t.Errorf("%s: row %v does not fit %v", name, r, head)
				}
			}
		}
	}
	head, rows := f.RowsOf("retention", "unpaid-debts", "fr")
	got := strings.Join(head, " | ") + "\n" + strings.Join(rows[0][:6], " | ") + "\n" + strings.Join(rows[0][8:10], " | ")
	want := "id | objet | sens | durée | départ | force | texte | note | au | confiance | sources | écrit dans\n" +
		"impayes | Impayés : fichier interne | au plus | P3Y | à compter de l'impayé | recommandation de la CNIL\n" +
		"2026-11-21 | faible (à confirmer)"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if _, rows := f.RowsOf("droits", "acces", "en"); len(rows) != 6 {
		t.Errorf("%d rows for access, want one per basis", len(rows))
	}
	if head, _ := f.Rows("rien", "fr"); head != nil {
		t.Error("a table that is not there")
	}
}

// The drafts were read beside real registers: none of their names may ship.
func TestNoNameOfARealRegister(t *testing.T) {
	files, err := filepath.Glob("data/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, mark := range []string{"seed", "@", "RCS ", "SIRET", "+33"} {
			if strings.Contains(string(content), mark) {
				t.Errorf("%s holds %q", file, mark)
			}
		}
	}
}

func BenchmarkLookups(b *testing.B) {
	f := facts.Current()
	b.ReportAllocs()
	for b.Loop() {
		f.Vendor("Hébergeur inconnu")
		f.Retention("prescription-butoir")
		f.EEA("UY")
	}
}
