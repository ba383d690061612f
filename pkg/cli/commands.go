package cli

import (
	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
)

// commands are those that exist, in the order of a first day: what is not
// there yet is not listed.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.initCommand(),
		a.checkCommand("validate", build.Validation()),
		a.checkCommand("lint", build.Linting()),
		a.fmtCommand(),
		a.buildCommand(),
		a.auditCommand(),
		a.explainCommand(),
		a.factsCommand(),
		a.schemaCommand(),
		a.templatesCommand(),
		a.completionCommand(),
		a.versionCommand(),
	}
}
