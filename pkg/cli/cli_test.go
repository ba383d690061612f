package cli

import (
	"bytes"
	"context"
	"io/fs"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

func testApp(t *testing.T, vars map[string]string, args ...string) (*app, *bytes.Buffer, *bytes.Buffer) {
	t.Helper()
	var out, errs bytes.Buffer
	return newApp(env{args: args, stdout: &out, stderr: &errs, dir: t.TempDir(), getenv: func(k string) string { return vars[k] }}), &out, &errs
}

func TestHelpLang(t *testing.T) {
	tests := []struct {
		vars map[string]string
		args []string
		want i18n.Lang
	}{
		{nil, nil, i18n.FR},
		{map[string]string{"LANG": "en_GB.UTF-8"}, nil, i18n.EN},
		{map[string]string{"LANG": "C"}, nil, i18n.FR},
		{map[string]string{"LANG": "de_DE.UTF-8"}, nil, i18n.FR},
		{map[string]string{"LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR"}, nil, i18n.FR},
		{map[string]string{"LANG": "fr_FR"}, []string{"lint", "--lang", "en"}, i18n.EN},
		{map[string]string{"LANG": "fr_FR"}, []string{"--lang=en"}, i18n.EN},
		{map[string]string{"LANG": "en_GB"}, []string{"lint", "--", "--lang", "fr"}, i18n.EN},
	}
	for _, tt := range tests {
		a, _, _ := testApp(t, tt.vars, tt.args...)
		if a.lang != tt.want {
			t.Errorf("%v %v: %s, want %s", tt.vars, tt.args, a.lang, tt.want)
		}
	}
}

// TestHelpHasNoHole prints the help of every command in both languages: no word
// may be missing, and none may be cobra's English.
func TestHelpHasNoHole(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		a, out, _ := testApp(t, nil, "--lang", lang)
		root := a.rootCommand()
		for _, cmd := range append(root.Commands(), root) {
			a.printHelp(out, cmd)
		}
		for _, bad := range []string{"⟦", "(default", "Usage of", "stringArray", "strings\n"} {
			if strings.Contains(out.String(), bad) {
				t.Errorf("%s: the help holds %q", lang, bad)
			}
		}
	}
}

func TestCommandsSayWhatTheyAre(t *testing.T) {
	a, _, _ := testApp(t, nil)
	for _, cmd := range a.commands() {
		if cmd.Short == "" || cmd.RunE == nil || cmd.Run != nil || cmd.Long == "" && cmd.Name() != "version" {
			t.Errorf("%s is incomplete", cmd.Name())
		}
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	a, _, errs := testApp(t, nil, "init")
	if got := a.run(ctx); got != exitClean {
		t.Fatalf("exit code %d: %s", got, errs)
	}
	cancel()
	b, _, errs := testApp(t, nil, "build")
	b.dir = a.dir
	if got := b.run(ctx); got != exitInterrupted {
		t.Errorf("exit code %d: %s", got, errs)
	}
	if isFile(b.dir + "/out/public/mention-candidats.html") {
		t.Errorf("an interrupted build wrote something")
	}
}

func TestFlagText(t *testing.T) {
	for _, tt := range []struct{ in, value, about string }{
		{"`fr|en` language", "fr|en", "language"},
		{"says `x`", "", "says `x`"},
		{"`A`\ntext", "A", "text"},
	} {
		if v, about := flagText(tt.in); v != tt.value || about != tt.about {
			t.Errorf("flagText(%q) = %q, %q", tt.in, v, about)
		}
	}
}

// TestUnrepairedIsSaid: a defect of ours that no register is known to show is
// told in the user's language all the same.
func TestUnrepairedIsSaid(t *testing.T) {
	a, _, _ := testApp(t, nil)
	got := a.cause(&fs.PathError{Op: "repair", Path: "paie.yaml", Err: build.ErrUnrepaired})
	if !strings.Contains(got, "paie.yaml") || !strings.Contains(got, "rien") {
		t.Error(got)
	}
}
