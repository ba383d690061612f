package cli

import (
	"github.com/spf13/cobra"
)

// completionCommand takes the place of cobra's own, whose help is English.
func (a *app) completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use: "completion bash|zsh|fish|powershell", Short: a.word("completion.short"), Long: a.word("completion.long"),
		Example: a.word("completion.example"), Args: a.atMost(1), ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			shell := ""
			if len(args) == 1 {
				shell = args[0]
			}
			switch root := cmd.Root(); shell {
			case "bash":
				return root.GenBashCompletionV2(a.stdout, true)
			case "zsh":
				return root.GenZshCompletion(a.stdout)
			case "fish":
				return root.GenFishCompletion(a.stdout, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(a.stdout)
			}
			return a.fail("unknown-shell", code("value", shell), codes("known", shells))
		},
	}
}
