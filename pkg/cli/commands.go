package cli

import "github.com/spf13/cobra"

// commands are those that exist, in the order of a first day: what is not
// there yet is not listed.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.validateCommand(),
		a.schemaCommand(),
		a.versionCommand(),
	}
}
