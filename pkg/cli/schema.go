package cli

import (
	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/schema"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use: "schema [fr|en|report|config|facts]", Short: a.word("schema.short"), Long: a.word("schema.long"), Example: a.word("schema.example"),
		Args:      a.atMost(1),
		ValidArgs: []string{"fr", "en", "report", "config", "facts"},
		RunE: func(_ *cobra.Command, args []string) error {
			which := string(a.lang)
			if len(args) == 1 {
				which = args[0]
			}
			return a.printSchema(which)
		},
	}
}

func (a *app) printSchema(which string) error {
	name := which + ".schema.json"
	switch which {
	case "fr", "en":
		name = register.SchemaName(which)
	case "report", "config", "facts":
	default:
		return a.fail("unknown-schema", code("value", which))
	}
	data, err := schema.Files.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = a.stdout.Write(data)
	return err
}
