package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// printHelp replaces cobra's template, whose words are English.
func (a *app) printHelp(w io.Writer, cmd *cobra.Command) {
	about := cmd.Long
	if about == "" {
		about = cmd.Short
	}
	fmt.Fprintf(w, "%s\n\n%s\n  %s\n", about, a.word("help.usage"), useLine(cmd, a.word("help.options-word")))
	if cmd.Example != "" {
		fmt.Fprintf(w, "\n%s\n%s\n", a.word("help.examples"), indent(cmd.Example))
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\n%s\n", a.word("help.commands"))
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() {
				fmt.Fprintf(w, "  %-12s %s\n", c.Name(), c.Short)
			}
		}
	}
	a.printFlags(w, "help.options", cmd.LocalNonPersistentFlags())
	common := cmd.InheritedFlags()
	if cmd.Parent() == nil {
		common = cmd.PersistentFlags()
	}
	a.printFlags(w, "help.common", common)
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\n%s\n", a.word("help.more"))
	}
}

func useLine(cmd *cobra.Command, options string) string {
	line := cmd.CommandPath()
	if cmd.HasAvailableSubCommands() {
		line += " " + cmd.Annotations["arguments"]
	} else if _, arguments, ok := strings.Cut(cmd.Use, " "); ok {
		line += " " + arguments
	}
	return line + " " + options
}

// printFlags writes a name and its text on two lines when the name is long.
func (a *app) printFlags(w io.Writer, title string, flags *pflag.FlagSet) {
	if !flags.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(w, "\n%s\n", a.word(title))
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := flagText(f.Usage)
		name := "    --" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		if value != "" {
			name += " " + value
		}
		fmt.Fprintf(w, "  %s\n%s\n", name, indentBy(usage, "          "))
	})
}

// flagText cuts "`fr|en` language of…" into the form of the value and the text.
func flagText(usage string) (value, about string) {
	rest, ok := strings.CutPrefix(usage, "`")
	if !ok {
		return "", usage
	}
	value, about, _ = strings.Cut(rest, "`")
	return value, strings.TrimSpace(about)
}

func indent(s string) string { return indentBy(s, "  ") }

func indentBy(s, by string) string {
	return by + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n"+by)
}
