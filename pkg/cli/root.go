package cli

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// globalFlags are those that every command understands.
type globalFlags struct {
	lang  string // "fr", "en" or ""
	color string // "auto", "always" or "never"
}

func (a *app) rootCommand() *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use: "registre", Short: a.word("root.short"), Long: a.word("root.long"),
		Annotations:  map[string]string{"arguments": a.word("help.command-word")},
		SilenceUsage: true, SilenceErrors: true,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) > 0:
				return a.unknownCommand(cmd, args[0])
			case version:
				return a.printVersion()
			}
			return cmd.Help()
		},
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.refuseEmpty(cmd); err != nil {
				return err
			}
			return a.checkGlobals()
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	flags := root.PersistentFlags()
	flags.StringVar(&a.flags.lang, "lang", "", a.word("flag.lang"))
	flags.StringVar(&a.flags.color, "color", "auto", a.word("flag.color"))
	flags.BoolP("help", "h", false, a.word("flag.help"))
	root.Flags().BoolVar(&version, "version", false, a.word("flag.version"))
	root.SetFlagErrorFunc(a.flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { a.printHelp(a.stdout, cmd) })
	root.SetUsageFunc(func(cmd *cobra.Command) error { a.printHelp(a.stderr, cmd); return nil })
	root.SetHelpCommand(a.helpCommand(root))
	root.AddCommand(a.commands()...)
	return root
}

// refuseEmpty stops a flag that is given nothing: in a script it is a variable
// that was never set, and a check would silently be skipped.
func (a *app) refuseEmpty(cmd *cobra.Command) error {
	var err error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if v := f.Value.String(); err == nil && (v == "" || v == "[]") {
			err = a.fail("flag-value", code("flag", dashed(f.Name)), code("command", cmd.CommandPath()))
		}
	})
	return err
}

func (a *app) checkGlobals() error {
	if a.flags.lang != "" {
		if err := a.choose("lang", a.flags.lang, []string{"fr", "en"}); err != nil {
			return err
		}
	}
	return a.choose("color", a.flags.color, []string{"auto", "always", "never"})
}

func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use: "help " + a.word("help.command-argument"), Short: a.word("help.short"),
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || cmd == nil || len(rest) > 0 {
				return a.unknownCommand(root, args[0])
			}
			return cmd.Help()
		},
	}
}
