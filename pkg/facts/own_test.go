package facts_test

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
)

var ownSchema = sync.OnceValues(func() (*schema.Schema, error) {
	return schema.Compile("facts.schema.json", facts.Current().OwnSchema(i18n.CountryCodes()))
})

// own reads texts of an organisation's facts through their schema.
func own(t *testing.T, texts ...string) (*facts.Tables, []diag.Finding) {
	t.Helper()
	var files []*source.File
	for i, text := range texts {
		f, found := source.Parse(fmt.Sprintf("%d.yaml", i+1), []byte(text))
		if len(found) > 0 {
			return nil, found
		}
		files = append(files, f)
	}
	return ownFiles(t, files...)
}

func ownFiles(t *testing.T, files ...*source.File) (*facts.Tables, []diag.Finding) {
	t.Helper()
	s, err := ownSchema()
	if err != nil {
		t.Fatal(err)
	}
	same := func(key string) string { return key }
	none := func(string) (string, bool) { return "", false }
	for _, f := range files {
		if found := s.Check(f, schema.Plain(f.Root), schema.Vocabulary{Fold: same, Foreign: none, Near: i18n.Nearest}); len(found) > 0 {
			return nil, found
		}
	}
	return facts.Current().With(files, i18n.Nearest)
}

func told(found []diag.Finding) string {
	var out []string
	for _, f := range found {
		out = append(out, fmt.Sprintf("%s %s:%d:%d", f.ID, f.Place.File, f.Place.Line, f.Place.Col))
	}
	return strings.Join(out, ", ")
}

// Every row of ours, written as an organisation would, reads back as itself: the
// schema, the writer and the reader say the same.
func TestOurRowsReadBackAsOwn(t *testing.T) {
	ours := reflect.ValueOf(*facts.Current())
	for table, field := range map[string]string{"countries": "Countries", "territories": "Territories", "adequacy": "Adequacies",
		"dead-instruments": "Instruments", "dpia-required": "Required", "dpia-exempt": "Exempt", "vendors": "Vendors", "retention": "Retentions"} {
		text := facts.Current().OwnYAML(table, "")
		merged, found := own(t, text)
		if len(found) > 0 {
			line := strings.Split(text, "\n")[found[0].Place.Line-1]
			t.Fatalf("%s: %s %+v\n%s", table, told(found), found[0].Args, line)
		}
		want, got := ours.FieldByName(field), reflect.ValueOf(*merged).FieldByName(field)
		if want.Len() != got.Len() || got.Len() != len(merged.Owned) {
			t.Fatalf("%s: %d rows, %d of them own, want %d", table, got.Len(), len(merged.Owned), want.Len())
		}
		for i := range want.Len() {
			if w, g := plainRow(want.Index(i)), plainRow(got.Index(i)); w != g {
				t.Errorf("%s:\n%s\n%s", table, w, g)
			}
		}
	}
	if len(facts.Current().Owned) > 0 || len(facts.Current().Vendors) != 51 {
		t.Error("our tables were changed")
	}
}

// plainRow prints a row without its place, and without the sources that were
// never read: an organisation has none of those.
func plainRow(row reflect.Value) string {
	c := reflect.New(row.Type()).Elem()
	c.Set(row)
	o := c.FieldByName("Origin").Interface().(facts.Origin)
	o.At = diag.Place{}
	var read []facts.Source
	for _, s := range o.Sources {
		if s.URL != "" && s.Check != "memory" {
			read = append(read, s)
		}
	}
	if o.Sources = read; read == nil && o.Confidence == facts.Medium {
		o.Confidence = facts.Low
	}
	c.FieldByName("Origin").Set(reflect.ValueOf(o))
	return fmt.Sprintf("%+v", c.Interface())
}

const vendor = "as_of: 2026-12-01\nvendors:\n- {id: maison, names: [Maison], hq: FR, role: processor, confidence: verified, sources: [contrat]}\n"

func TestOwnRows(t *testing.T) {
	merged, found := own(t, vendor, `
removed: {vendors: {crisp: "un projet de chez nous porte ce nom"}}
adequacy:
- {code: UK, coverage: country, decision: "(EU) 2027/1", adopted: 2027-01-01, scope: "tous", as_of: 2027-02-01, confidence: verified, sources: ["https://example.org"]}
retention:
- {id: bulletins-de-paie, label: "Bulletins", phases: [{phase: active, duration: P7Y, trigger: depart}], fate: suppression, kind: practice, bound: max, maximum: P7Y, text: "accord", as_of: 2025-01-01, confidence: high, sources: ["accord du groupe"]}
- {id: badges, label: "Badges", phases: [{phase: active, duration: P1M, trigger: departure}], fate: delete, kind: practice, bound: max, maximum: P1M, text: "règlement intérieur", as_of: 2026-01-01, confidence: low}
`)
	if len(found) > 0 {
		t.Fatal(told(found), found[0].Args)
	}
	if v, ok := merged.Vendor("Maison SAS"); !ok || v.At.File != "1.yaml" || v.At.Line != 3 || v.AsOf != "2026-12-01" || !v.Confirmed {
		t.Errorf("own vendor %+v", v)
	}
	if _, ok := merged.Vendor("Crisp"); ok {
		t.Error("a removed vendor is still there")
	}
	if _, ok := facts.Current().Vendor("Crisp"); !ok {
		t.Error("a vendor was removed from our tables")
	}
	if a, _ := merged.Adequacy("GB"); a.Decision != "(EU) 2027/1" || a.Scope.En != "tous" {
		t.Errorf("own decision %+v", a)
	}
	pay, _ := merged.Retention("payslips")
	if pay.Maximum != "P7Y" || pay.IDFr != "bulletins-de-paie" || pay.Trigger() != "departure" || pay.Fate != "delete" {
		t.Errorf("own reference %+v", pay)
	}
	if own, _ := merged.Retention("badges"); own.IDFr != "badges" || own.Confirmed {
		t.Errorf("own reference %+v", own)
	}
	var owned []string
	for _, o := range merged.Owned {
		owned = append(owned, o.Table+"/"+o.ID+" "+o.Over)
	}
	if got := strings.Join(owned, ", "); got != "vendors/maison , adequacy/UK 2026-11-21, retention/bulletins-de-paie 2026-11-21, retention/badges " {
		t.Errorf("owned %s", got)
	}
	if _, rows := merged.RowsOf("vendors", "maison", "en"); rows[0][len(rows[0])-1] != "1.yaml:3" {
		t.Errorf("printed %q", rows[0])
	}
}

func TestOwnFaults(t *testing.T) {
	tests := []struct{ old, new, want string }{
		{"vendors:", "fournisseurs:", "SCH001 1.yaml:2:1"},
		{"hq:", "hqq:", "SCH001 1.yaml:3:33"},
		{"id: maison, ", "", "SCH002 1.yaml:3:3"},
		{"hq: FR", "hq: France", "SCH007 1.yaml:3:37"},
		{"role: processor", "role: sous-traitant", "SCH004 1.yaml:3:47"},
		{"id: maison", "id: La Maison", "SCH008 1.yaml:3:8"},
		{"as_of: 2026-12-01", "as_of: 2026-13-01", "SCH005 1.yaml:1:8"},
		{"as_of: 2026-12-01\n", "", "SCH002 1.yaml:2:3"},
		{", sources: [contrat]", "", "CFG008 1.yaml:3:8"},
		{", confidence: verified", "", "SCH002 1.yaml:3:3"},
		{"role: processor", "former: [{name: Vieux, until: hier}]", "SCH011 1.yaml:3:71"},
		{"vendors:\n", "removed: {vendors: {hubspott: \"non\"}}\nvendors:\n", "CFG007 1.yaml:2:21"},
		{"vendors:\n", "removed: {vendors: {maison: \"non\"}}\nvendors:\n", "CFG007 1.yaml:2:21"},
		{"vendors:\n", "removed: {rights: {acces: \"non\"}}\nvendors:\n", "SCH001 1.yaml:2:11"},
		{"vendors:\n", "bases:\n- {id: a}\nvendors:\n", "SCH001 1.yaml:2:1"},
		{"vendors:\n", "dead-instruments:\n- {id: a, label: b, decision: c, dead_since: 2026-01-01, by: d, law: [\"XYZ 1\"], patterns: [e], confidence: memory}\nvendors:\n", "CFG010 1.yaml:3:71"},
		{"vendors:\n", "retention:\n- {id: a, label: b, phases: [{phase: active, trigger: departure}], fate: delete, kind: practice, bound: max, minimum: P1Y, text: c, confidence: low}\nvendors:\n", "CFG009 1.yaml:3:105"},
	}
	for _, tt := range tests {
		_, found := own(t, strings.Replace(vendor, tt.old, tt.new, 1))
		if got := told(found); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.new, got, tt.want)
		}
	}
	_, found := own(t, "retention:\n- {id: a, id_fr: bulletins-de-paie, label: b, phases: [{phase: active, trigger: departure}], fate: delete, kind: practice, bound: criterion, text: c, as_of: 2026-01-01, confidence: low}\n")
	if got := told(found); got != "CFG006 1.yaml:2:18" {
		t.Errorf("the French id of another: %s", got)
	}
	_, found = own(t, vendor, vendor)
	if got := told(found); got != "CFG006 2.yaml:3:8" || found[0].Related[0].Place.File != "1.yaml" {
		t.Errorf("twice: %s", got)
	}
	_, found = own(t, vendor+"removed: {vendors: {ovhcloud: \"non\"}}\n", "vendors: [{id: ovhcloud, names: [OVH], as_of: 2026-01-01, confidence: memory}]\n")
	if got := told(found); got != "CFG006 2.yaml:1:16" {
		t.Errorf("removed and given: %s", got)
	}
}

// FuzzOwn reads files as anyone may write them: what the schema lets through has
// a place in the tables or a finding, never a panic, and ours stay as they are.
func FuzzOwn(f *testing.F) {
	f.Add(vendor)
	f.Add("removed: {vendors: {crisp: a}, retention: {payslips: b}}\n")
	for _, table := range facts.Open() {
		text := facts.Current().OwnYAML(table, "")
		f.Add(text[:strings.Index(text[len(table)+5:], "\n  - ")+len(table)+6])
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, found := source.Parse("1.yaml", []byte(text))
		if file.Root == nil || len(found) > 0 {
			return
		}
		merged, found := ownFiles(t, file)
		for _, x := range found {
			if x.Place.File != "1.yaml" {
				t.Errorf("%+v", x)
			}
		}
		if len(found) == 0 && len(merged.Vendors) > 51+len(merged.Owned) || len(facts.Current().Vendors) != 51 {
			t.Errorf("%d vendors", len(merged.Vendors))
		}
	})
}
