package cli

import (
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"github.com/registre-rgpd/registre/pkg/i18n"
)

// TestManualSaysEverything looks in the pages for each command and each flag,
// and for what would be read as a command of roff.
func TestManualSaysEverything(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		a, _, _ := testApp(t, nil, "--lang", string(lang))
		root := a.rootCommand()
		pages := Manual(lang)
		if len(pages) != len(a.commands())+1 {
			t.Errorf("%s: %d pages for %d commands", lang, len(pages), len(a.commands()))
		}
		for _, cmd := range append(root.Commands(), root) {
			page := string(pages[pageName(cmd)])
			holds := func(f *pflag.Flag) {
				if _, about := flagText(f.Usage); !strings.Contains(page, roff("--"+f.Name)+`\fR`) || !strings.Contains(page, roff(about)) {
					t.Errorf("%s %s: --%s is missing", lang, cmd.Name(), f.Name)
				}
			}
			if !cmd.IsAvailableCommand() {
				continue
			}
			cmd.LocalFlags().VisitAll(holds)
			cmd.InheritedFlags().VisitAll(holds)
			if !strings.Contains(page, roff(cmd.Short)) || !strings.Contains(page, roff(cmd.Example)) || strings.Contains(page, "⟦") {
				t.Errorf("%s %s: incomplete page\n%s", lang, cmd.Name(), page)
			}
			for line := range strings.Lines(page) {
				if word, _, _ := strings.Cut(strings.TrimSpace(line), " "); strings.HasPrefix(line, ".") && !strings.Contains(" .TH .SH .TP .PP .BR .nf .fi ", " "+word+" ") {
					t.Errorf("%s %s: read as a command: %s", lang, cmd.Name(), line)
				}
			}
		}
	}
}

func TestRoffReadsNothingAsACommand(t *testing.T) {
	if got := roff(".registre\\x -a 'b'\n\"c\""); got != `\&.registre\ex \-a \(aqb\(aq`+"\n"+`\(dqc\(dq` {
		t.Error(got)
	}
}

func TestCompletionsAreWritten(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish", "powershell"} {
		if out, err := Completion(shell); err != nil || !strings.Contains(string(out), "registre") {
			t.Errorf("%s: %v, %d bytes", shell, err, len(out))
		}
	}
}
