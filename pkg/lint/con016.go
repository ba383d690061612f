package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con016() Rule {
	return Rule{ID: "CON016", Name: "archive-without-end", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 30(1)(f)"), Check: checkCON016}
}

// checkCON016 finds the archives that end nowhere: those that say no period, and
// those that a line announces and no line of the sheet describes.
func checkCON016(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		switch {
		case t.Archive.IsGiven() && !t.Archive.Duration.Answered() && !t.Then.Is("transfer-to-archives") && !t.Then.Is("sorting"):
			p.Report(t.Archive.Key, h.Path, p.key("archive", "duration"))
		case t.Then.Is("archiving") && t.Archive.IsMissing() && !t.AtMost.IsGiven() && !t.FixedBy.IsGiven() && !p.goesOn(t, h):
			p.Report(t.Then.At, h.Path, p.key("archive", "duration"))
		}
	})
}

// goesOn tells that another line of the sheet may be the archive of this one: it
// ends otherwise, from the same event or in words of an archive. Nobody knows what
// stands beside a shared rule.
func (p *Pass) goesOn(t *register.Terms, h register.Head) bool {
	i := slices.IndexFunc(p.moves, func(m *movement) bool { return slices.Equal(m.Head.Path, h.Path[:2]) })
	return i < 0 || slices.ContainsFunc(p.moves[i].Retention.Items, func(r *register.Retention) bool {
		next := derive.TermsOf(r)
		return !next.Then.Is("archiving") && (t.From.Event.IsGiven() && next.From.Event.ID == t.From.Event.ID || p.spot(r.What.Text, archives[:]) != "")
	})
}

var archives = [...]string{"archive*"}
