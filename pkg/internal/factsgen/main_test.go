package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// A change of the YAML without `go generate` would ship yesterday's law.
func TestCommittedTablesAreFresh(t *testing.T) {
	want, err := generate(os.DirFS("../../facts/data"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../facts/tables.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("pkg/facts/tables.go is stale: run `go generate ./pkg/facts`")
	}
}

func TestFaultsInTheDataHaveAPlace(t *testing.T) {
	const good = "as_of: 2026-11-21\ncountries:\n  - {code: FR, membership: eu, confidence: memory}\n"
	cases := []struct{ name, old, new, want string }{
		{"unknown table", "countries:", "contries:", `a.yaml:2:1: unknown table "contries"`},
		{"unknown key", "membership", "member", `a.yaml:3:16: unknown key "member" in countries`},
		{"missing key", ", membership: eu", "", `a.yaml:3:5: no "membership" in this row of countries`},
		{"no confidence", ", confidence: memory", "", "a.yaml:3:5: no confidence"},
		{"one text for two languages", "confidence: memory}", "confidence: memory}\nthemes:\n  - {id: a, id_fr: b, label: c}", "expected fr and en"},
		{"no date", "as_of: 2026-11-21\n", "", "no as_of date"},
		{"not a date", "2026-11-21", "2026-13-21", `as_of "2026-13-21" is not a date`},
		{"one language", "confidence: memory}", "confidence: memory}\nthemes:\n  - {id: a, id_fr: b, label: {fr: c}}", "expected fr and en"},
		{"unknown law", "confidence: memory}", "confidence: memory}\nbases:\n  - {id: a, id_fr: b, label: {fr: c, en: d}, law: [XYZ 1], confidence: memory}", `unknown legal text: "XYZ 1"`},
	}
	if _, err := generate(fstest.MapFS{"a.yaml": {Data: []byte(good)}}); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := generate(fstest.MapFS{"a.yaml": {Data: []byte(strings.Replace(good, c.old, c.new, 1))}})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}
