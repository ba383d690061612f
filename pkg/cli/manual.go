package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/registre-rgpd/registre/pkg/i18n"
)

// Manual writes the manual pages of a language, by file name: one for the
// program and one for each command, from the words of the help. The program
// itself does not call it.
func Manual(lang i18n.Lang) map[string][]byte {
	a := newApp(env{args: []string{"--lang", string(lang)}, stdout: io.Discard, stderr: io.Discard, getenv: func(string) string { return "" }})
	root := a.rootCommand()
	pages := map[string][]byte{pageName(root): a.manualPage(root)}
	for _, cmd := range root.Commands() {
		if cmd.IsAvailableCommand() {
			pages[pageName(cmd)] = a.manualPage(cmd)
		}
	}
	return pages
}

// Completion writes the completions for a shell, as the command completion does.
func Completion(shell string) ([]byte, error) {
	var out bytes.Buffer
	a := newApp(env{args: []string{"completion", shell}, stdout: &out, stderr: io.Discard, getenv: func(string) string { return "" }})
	root := a.rootCommand()
	root.SetArgs(a.args)
	err := root.Execute()
	return out.Bytes(), err
}

// pageName is "registre-lint.1".
func pageName(cmd *cobra.Command) string {
	return strings.ReplaceAll(cmd.CommandPath(), " ", "-") + ".1"
}

// manualPage writes a page in the macros of man(7). It has no date: the same
// commands give the same bytes.
func (a *app) manualPage(cmd *cobra.Command) []byte {
	var b bytes.Buffer
	name := strings.TrimSuffix(pageName(cmd), ".1")
	fmt.Fprintf(&b, ".TH %s 1 \"\" registre \"%s\"\n", strings.ToUpper(name), roff(a.word("man.title")))
	section := func(key string) { fmt.Fprintf(&b, ".SH %s\n", roff(a.word("man."+key))) }
	section("name")
	fmt.Fprintf(&b, "%s \\- %s\n", roff(name), roff(cmd.Short))
	section("synopsis")
	fmt.Fprintf(&b, "%s\n", roff(useLine(cmd, a.word("help.options-word"))))
	if cmd.Long != "" {
		section("description")
		b.WriteString(strings.ReplaceAll(roff(cmd.Long), "\n\n", "\n.PP\n") + "\n")
	}
	if cmd.HasAvailableSubCommands() {
		section("commands")
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() {
				fmt.Fprintf(&b, ".TP\n.BR %s (1)\n%s\n", roff(strings.TrimSuffix(pageName(c), ".1")), roff(c.Short))
			}
		}
	}
	section("options")
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { manualFlag(&b, f) })
	common := cmd.InheritedFlags()
	if cmd.Parent() == nil {
		common = cmd.PersistentFlags()
	}
	common.VisitAll(func(f *pflag.Flag) { manualFlag(&b, f) })
	if cmd.Example != "" {
		section("examples")
		fmt.Fprintf(&b, ".nf\n%s\n.fi\n", roff(cmd.Example))
	}
	if cmd.Parent() != nil {
		section("see-also")
		fmt.Fprintf(&b, ".BR registre (1)\n")
	}
	return b.Bytes()
}

// manualFlag writes a flag and its text.
func manualFlag(b *bytes.Buffer, f *pflag.Flag) {
	if f.Hidden {
		return
	}
	value, about := flagText(f.Usage)
	name := `\fB` + roff("--"+f.Name) + `\fR`
	if f.Shorthand != "" {
		name = `\fB` + roff("-"+f.Shorthand) + `\fR, ` + name
	}
	if value != "" {
		name += ` \fI` + roff(value) + `\fR`
	}
	fmt.Fprintf(b, ".TP\n%s\n%s\n", name, roff(about))
}

// roff writes plain text so that no character is read as a command.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "\"", `\(dq`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
