package cli

import (
	"context"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// auditOptions are those of the command audit.
type auditOptions struct {
	checkOptions
	within string
}

// auditCommand is the only command that reads the clock.
func (a *app) auditCommand() *cobra.Command {
	var o auditOptions
	cmd := &cobra.Command{
		Use: "audit " + a.word("help.folders"), Short: a.word("audit.short"), Long: a.word("audit.long"), Example: a.word("audit.example"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.audit(cmd.Context(), args, o) },
	}
	o.bind(a, cmd)
	cmd.Flags().Lookup("fail-on").DefValue = "warning"
	o.failOn = "warning"
	o.dated = true
	cmd.Flags().Lookup("output").Usage = a.word("flag.audit-output")
	cmd.Flags().Lookup("as-of").Usage = a.word("flag.audit-as-of")
	cmd.Flags().StringVar(&o.within, "due-within", "6m", a.word("flag.due-within"))
	return cmd
}

func (a *app) audit(ctx context.Context, dirs []string, o auditOptions) error {
	within, err := a.within(o.within)
	if err != nil {
		return err
	}
	if o.asOf == "" {
		o.asOf = a.now().Format(time.DateOnly)
	}
	var failed error
	err = a.check(ctx, dirs, o.checkOptions, build.Auditing(func(p *build.Project) []build.Judged {
		found, err := p.Audit(o.asOf, within)
		if err != nil {
			failed = err
		}
		return found
	}))
	if failed != nil {
		return failed
	}
	return err
}

// within reads "30d", "6m", "1y" and the words of durations ("30 jours").
func (a *app) within(s string) (i18n.Duration, error) {
	short := strings.NewReplacer("d", " days", "j", " jours", "w", " weeks", "m", " months", "y", " years", "a", " ans")
	for _, text := range []string{s, short.Replace(s)} {
		if d, err := i18n.ParseDuration(text); err == nil {
			return d, nil
		}
	}
	return i18n.Duration{}, a.fail("duration", code("flag", "--due-within"), code("value", s))
}
