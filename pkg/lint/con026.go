package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con026() Rule {
	return Rule{ID: "CON026", Name: "archive-over-before-it-begins", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 30(1)(f)"), Check: checkCON026}
}

// checkCON026 finds the archives that count from the same event as the period
// before them, and end no later.
func checkCON026(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		use, archive := t.Duration, t.Archive.Duration
		from := t.Archive.From.Event
		if use.IsGiven() && archive.IsGiven() && from.IsGiven() && from.ID == t.From.Event.ID && i18n.Compare(archive.V, use.V) <= 0 {
			p.Report(archive.At, h.Path, diag.Arg{Name: "archive", Value: diag.Period(archive.V.ISO())}, diag.Arg{Name: "duration", Value: diag.Period(use.V.ISO())}, p.key("archive", "from"))
			p.relate("use", use.At)
		}
	})
}
