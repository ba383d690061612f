package facts_test

import (
	"os"
	"os/exec"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
)

func TestCounts(t *testing.T) {
	f := facts.Current()
	eu, eea := 0, 0
	for _, c := range f.Countries {
		switch c.Membership {
		case "eu":
			eu++
		case "eea":
			eea++
		}
	}
	for _, c := range []struct {
		name      string
		got, want int
	}{
		{"EU", eu, 27}, {"EEA", eea, 3}, {"adequacy", len(f.Adequacies), 17}, {"instruments", len(f.Instruments), 4},
		{"safeguards", len(f.Safeguards), 9}, {"derogations", len(f.Derogations), 8}, {"modules", len(f.Modules), 4},
		{"retention", len(f.Retentions), 112}, {"criteria", len(f.Criteria), 9}, {"cases", len(f.Cases), 3},
		{"required", len(f.Required), 14}, {"exempt", len(f.Exempt), 12}, {"vendors", len(f.Vendors), 51},
		{"bases", len(f.Bases), 6}, {"rights", len(f.Rights), 36}, {"notices", len(f.Notices), 16},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d rows, want %d", c.name, c.got, c.want)
		}
	}
}

var (
	kebab    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	duration = regexp.MustCompile(`^P(\d+[YMD]|T\d+H)$`)
	country  = regexp.MustCompile(`^[A-Z]{2}$|^X-[A-Z]+$`)
)

// eachRow visits every row of every table as a struct value.
func eachRow(t *testing.T, visit func(t *testing.T, table string, row reflect.Value)) {
	tables := reflect.ValueOf(*facts.Current())
	for i := range tables.NumField() {
		list := tables.Field(i)
		name := tables.Type().Field(i).Name
		if list.Kind() != reflect.Slice || name == "Owned" {
			continue
		}
		if list.Len() == 0 {
			t.Errorf("%s is empty", name)
		}
		for j := range list.Len() {
			visit(t, name, list.Index(j))
		}
	}
}

func text(row reflect.Value, field string) string {
	if f := row.FieldByName(field); f.IsValid() {
		return f.String()
	}
	return ""
}

func TestEveryRowSaysWhereItComesFrom(t *testing.T) {
	known := map[facts.Confidence]bool{facts.Verified: true, facts.Partly: true, facts.Memory: true, facts.High: true, facts.Medium: true, facts.Low: true}
	eachRow(t, func(t *testing.T, table string, row reflect.Value) {
		field := row.FieldByName("Origin")
		if !field.IsValid() {
			return
		}
		o := field.Interface().(facts.Origin)
		name := table + " " + text(row, "ID") + text(row, "Code")
		if _, err := time.Parse(time.DateOnly, o.AsOf); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !known[o.Confidence] {
			t.Errorf("%s: confidence %q", name, o.Confidence)
		}
		memory, read := o.Confidence == facts.Memory, false
		for _, s := range o.Sources {
			memory = memory || s.Check == "memory"
			read = read || s.URL != ""
			if s.URL != "" && !strings.HasPrefix(s.URL, "https://") && !strings.HasPrefix(s.URL, "http://") {
				t.Errorf("%s: source %q is no address", name, s.URL)
			}
		}
		if !read && !memory {
			t.Errorf("%s: neither a source nor the mark of memory", name)
		}
		if o.Confirmed && (!read || o.Confidence == facts.Memory || o.Confidence == facts.Low) {
			t.Errorf("%s: confirmed without a reading", name)
		}
	})
}

// An id stands in registers in French and in English: it must mean one row of
// its kind in both.
func TestIDsAreKebabAndUnique(t *testing.T) {
	seen := map[string]map[string]int{}
	rows := map[string]int{}
	eachRow(t, func(t *testing.T, table string, row reflect.Value) {
		rows[table]++
		if seen[table] == nil {
			seen[table] = map[string]int{}
		}
		_, bilingual := row.Type().FieldByName("IDFr")
		for _, field := range []string{"ID", "IDFr", "Right", "RightFr"} {
			id := text(row, field)
			if id == "" && (field == "ID" || field == "IDFr") && bilingual {
				t.Errorf("%s row %d: no %s", table, rows[table], field)
			}
			if id == "" {
				continue
			}
			if !kebab.MatchString(id) {
				t.Errorf("%s: id %q", table, id)
			}
			if at := seen[table][id]; at != 0 && at != rows[table] && table != "Rights" {
				t.Errorf("%s: id %q used twice", table, id)
			}
			seen[table][id] = rows[table]
		}
		if code := text(row, "Code"); code != "" && !country.MatchString(code) {
			t.Errorf("%s: code %q", table, code)
		}
	})
}

func TestTextsAreInBothLanguages(t *testing.T) {
	pair := reflect.TypeFor[facts.Words]()
	eachRow(t, func(t *testing.T, table string, row reflect.Value) {
		for i := range row.NumField() {
			if row.Field(i).Type() != pair {
				continue
			}
			w, name := row.Field(i).Interface().(facts.Words), row.Type().Field(i).Name
			needed := name == "Label" || name == "Text" || name == "Scope" || name == "By"
			if (w.Fr == "") != (w.En == "") || needed && w.Fr == "" {
				t.Errorf("%s %s%s: %s = %+v", table, text(row, "ID"), text(row, "Code"), name, w)
			}
		}
	})
}

func TestDatesAreDates(t *testing.T) {
	eachRow(t, func(t *testing.T, table string, row reflect.Value) {
		for _, field := range []string{"Adopted", "InForce", "Expires", "DeadSince", "DPFAsOf"} {
			if d := text(row, field); d != "" {
				if _, err := time.Parse(time.DateOnly, d); err != nil {
					t.Errorf("%s: %v", table, err)
				}
			}
		}
	})
}

func TestLawReferencesAreKnown(t *testing.T) {
	refs := reflect.TypeFor[[]law.Ref]()
	eachRow(t, func(t *testing.T, table string, row reflect.Value) {
		for i := range row.NumField() {
			if row.Field(i).Type() != refs {
				continue
			}
			for _, r := range row.Field(i).Interface().([]law.Ref) {
				if got, err := law.Parse(r.String()); err != nil || got != r {
					t.Errorf("%s: %q reads back as %v, %v", table, r, got, err)
				}
			}
		}
	})
}

// A code that the table of words lacks would be printed raw.
func TestEveryCodeHasWords(t *testing.T) {
	f := facts.Current()
	check := func(column, code string) {
		t.Helper()
		if !slices.ContainsFunc(f.Words, func(w facts.Word) bool { return w.ID == column+"-"+code }) {
			t.Errorf("no words for %s %q", column, code)
		}
	}
	for _, c := range f.Countries {
		check("membership", c.Membership)
		check("confidence", string(c.Confidence))
	}
	for _, p := range f.Territories {
		check("regime", string(p.Regime))
	}
	for _, a := range f.Adequacies {
		check("coverage", string(a.Coverage))
	}
	for _, r := range f.Retentions {
		check("bound", string(r.Bound))
		check("kind", string(r.Kind))
		for _, p := range r.Phases {
			check("phase", p.Name)
		}
	}
	for _, r := range f.Rights {
		check("answer", string(r.Answer))
	}
	for _, n := range f.Notices {
		check("when", string(n.When))
	}
	for _, v := range f.Vendors {
		check("role", v.Role)
		check("hosting", v.EEAHosting)
		check("hosting", v.BeyondEEA)
		check("dpf", v.DPF)
	}
}

// A start of the program must not pay for the tables: no code runs to lay them out.
func TestLoadingCostsNothing(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command(self, "-test.run=^$")
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !strings.Contains(string(out), "init runtime @") {
		t.Fatalf("no init trace:\n%s", out)
	}
	if strings.Contains(string(out), "/pkg/facts @") {
		t.Errorf("package facts runs code at start-up:\n%s", out)
	}
}

func TestEditions(t *testing.T) {
	f, ok := facts.Of("2026-11")
	if !ok || f != facts.Current() || f.AsOf != "2026-11-21" {
		t.Errorf("edition 2026-11: %v", ok)
	}
	if _, ok := facts.Of("2020-01"); ok {
		t.Error("an edition that never was")
	}
}
