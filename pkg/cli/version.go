package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/facts"
)

// thisBuild is what the compiler wrote in the program about itself.
func thisBuild() (b struct{ version, commit string }) {
	b.version, b.commit = "dev", "?"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		b.version = strings.TrimPrefix(v, "v")
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			b.commit = s.Value
		}
	}
	return b
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: a.word("version.short"), Args: a.atMost(0),
		RunE: func(*cobra.Command, []string) error { return a.printVersion() },
	}
}

func (a *app) printVersion() error {
	b := thisBuild()
	_, err := fmt.Fprintf(a.stdout, "registre %s\n%s\n", b.version, a.fill("version.details",
		text("commit", b.commit), text("editions", strings.Join(facts.Editions(), ", ")), text("go", runtime.Version()), text("platform", runtime.GOOS+"/"+runtime.GOARCH)))
	return err
}
