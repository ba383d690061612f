package build

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
)

// TestConfigSchemaIsPublished holds the published schema to the rules that exist.
func TestConfigSchemaIsPublished(t *testing.T) {
	golden.Equal(t, "../../schema/"+configSchema, ConfigSchema())
}

// TestOwnSchemaIsPublished holds the published schema to the tables that exist.
func TestOwnSchemaIsPublished(t *testing.T) {
	golden.Equal(t, "../../schema/"+ownSchema, OwnSchema())
}

func config(text string) fstest.MapFS {
	return fstest.MapFS{ConfigFile: &fstest.MapFile{Data: []byte(text)}}
}

func TestConfigIsRead(t *testing.T) {
	c, err := ReadConfig(config("required-version: \">=0.1, <2\"\nfail-on: warning\noutputs: [text, \"sarif=rapports/r.sarif\"]\nseverity: {BAS006: off, CON004: info}\n"), "0.3.1")
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(c); got != "{warning [text sarif=rapports/r.sarif] map[BAS006:off CON004:info]}" {
		t.Errorf("read %s", got)
	}
	for _, text := range []string{"# fail-on: warning\n", "{}\n"} {
		if c, err := ReadConfig(config(text), "0.1.0"); err != nil || c.FailOn != "" {
			t.Errorf("%q: %v, %v", text, c, err)
		}
	}
}

// TestConfigFaults tells each fault at its place.
func TestConfigFaults(t *testing.T) {
	tests := []struct{ text, want string }{
		{"fail-onn: error\n", "SCH001 1:1"},
		{"fail-on: erreur\n", "SCH004 1:10"},
		{"fail-on:\n", "SCH010 1:1"},
		{"outputs: text\n", "SCH003 1:10"},
		{"outputs: []\n", "SCH010 1:1"},
		{"outputs: [sarrif]\n", "SCH011 1:11"},
		{"outputs: [\"json=/etc/x\"]\n", "SCH011 1:11"},
		{"outputs: [\"json=a/../../x\"]\n", "SCH011 1:11"},
		{"outputs: [\"json=.git/config\"]\n", "SCH011 1:11"},
		{"outputs: [\"json=c:x\"]\n", "SCH011 1:11"},
		{"outputs: [text, json]\n", "CFG003 1:17"},
		{"severity:\n  CON001: warning\n", "CFG001 2:3"},
		{"severity:\n  YML001: off\n", "CFG005 2:3"},
		{"severity:\n  CON999: off\n", "SCH001 2:3"},
		{"severity:\n  BAS006: non\n", "SCH004 2:11"},
		{"required-version: \">=2\"\n", "CFG002 1:19"},
		{"required-version: 1.x\n", "SCH011 1:19"},
		{"fail-on: error\nfail-on: info\n", "YML004 2:1"},
		{"- a\n", "SCH003 1:1"},
	}
	for _, tt := range tests {
		var fault *SettingsError
		if _, err := ReadConfig(config(tt.text), "0.3.1"); !errors.As(err, &fault) {
			t.Errorf("%q: %v", tt.text, err)
			continue
		}
		var got []string
		for _, f := range fault.Found {
			got = append(got, fmt.Sprintf("%s %d:%d", f.ID, f.Place.Line, f.Place.Col))
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, s, tt.want)
		}
	}
}

func TestConfigMisnamedIsSaid(t *testing.T) {
	_, err := ReadConfig(fstest.MapFS{".registre/config.yml": &fstest.MapFile{Data: []byte("{}")}}, "0.1.0")
	if err == nil || !strings.Contains(err.Error(), "CFG004") {
		t.Errorf("error %v", err)
	}
}

func TestVersionSuits(t *testing.T) {
	tests := []struct {
		version, demand string
		want            bool
	}{
		{"0.1.0", ">=0.1", true}, {"0.0.9", ">=0.1", false}, {"1.10.0", ">1.9", true}, {"0.3.1", "0.3.1", true}, {"0.3.1", "=0.3", false},
		{"2.0.0", ">=0.1, <2", false}, {"1.9.9", ">=0.1,<2", true}, {"1.0.0-rc.1", ">=1", true}, {"0.4.0", "<= 0.4", true},
		{"dev", ">=9", true}, {"0.0.0-20261121000000-abcdef012345", ">=9", true},
	}
	for _, tt := range tests {
		if got := suits(tt.version, tt.demand); got != tt.want {
			t.Errorf("suits(%q, %q) = %v", tt.version, tt.demand, got)
		}
	}
}

// TestConfigGrades changes a severity and turns a rule off; a decision about a
// rule that is off stays in use.
func TestConfigGrades(t *testing.T) {
	list := Undecided([]diag.Finding{{ID: "BAS006", Severity: diag.Warning}, {ID: "CON007", Severity: diag.Warning}, {ID: "PER001", Severity: diag.Error}})
	p := &Project{config: Config{Severity: map[string]string{"BAS006": "off", "CON007": "error"}}}
	var got []string
	for _, j := range p.Graded(list) {
		got = append(got, j.ID+" "+j.Severity.String())
	}
	if s := strings.Join(got, ", "); s != "CON007 error, PER001 error" {
		t.Errorf("graded to %s", s)
	}
}
