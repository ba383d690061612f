package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec007() Rule {
	return Rule{ID: "SEC007", Name: "breach-notified-late", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 33(1)", "GDPR 33(2)"), Check: checkSEC007}
}

// checkSEC007 finds the sentences that give more than 72 hours to notify a
// breach to the authority, or to a processor to tell its customer.
func checkSEC007(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if says(s.plain, breachWords[:]) == "" {
			continue
		}
		if d, found := p.lateFor(s, authorities[:]); found {
			p.Report(s.at, s.path, s.quote(), diag.Arg{Name: "duration", Value: diag.Period(d.ISO())}, diag.Arg{Name: "authority", Value: diag.Text(p.spot(s.raw, authorities[:]))})
		} else if d, found := p.lateFor(s, customerWords[:]); found && s.path[0] == "processor_activities" {
			p.ReportAs(diag.Info, s.at, s.path, s.quote(), diag.Arg{Name: "duration", Value: diag.Period(d.ISO())}, diag.Arg{Name: "customer", Value: diag.Text(p.spot(s.raw, customerWords[:]))})
		}
	}
}

// lateFor is the period above 72 hours that a clause of a sentence leaves to
// tell somebody, if it does: the other clauses speak of other periods. A clause
// that opens with whom it tells leaves the verb to those before it: "signalée au
// client sous dix jours ; à la CNIL sous une semaine".
func (p *Pass) lateFor(s *statement, whom []string) (i18n.Duration, bool) {
	told := false
	for piece := range strings.FieldsFuncSeq(s.raw, func(r rune) bool { return strings.ContainsRune(",;:()–—", r) }) {
		for part := range strings.SplitSeq(p.plain(piece), " et ") {
			clause := " " + strings.TrimSpace(part) + " "
			tells := says(clause, telling[:]) != "" || told && opensWith(clause, toWhom[:])
			told = told || tells
			if !tells || says(clause, whom) == "" || says(clause, otherPeriods[:]) != "" {
				continue
			}
			if d, ok := p.periodIn(clause); ok && i18n.Compare(d, i18n.Duration{Hours: 72}) > 0 {
				return d, true
			}
		}
	}
	return i18n.Duration{}, false
}

// opensWith tells a plain text whose first words are one of some phrases.
func opensWith(plain string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(ph string) bool { from, _ := find(plain, ph, false); return from == 1 })
}

var (
	authorities = [...]string{"cnil", "autorite de controle", "autorite competente", "supervisory authority", "data protection authority"}
	telling     = [...]string{"notifi*", "declar*", "signal*", "inform*", "alert*", "avert*", "previen*", "prevenu*", "notice", "report*", "told"}
	toWhom      = [...]string{"a la", "a l", "au", "aux", "to the", "to our"}
	// otherPeriods are short enough, or about something else than the first word of
	// a breach.
	otherPeriods = [...]string{"24", "48", "72", "24h", "48h", "72h", "vingt quatre", "quarante huit", "soixante douze", "seventy two", "conserv*", "garde*", "archiv*", "pendant", "disposition", "complement*", "rapport", "bilan", "kept", "retain*", "during", "supplement*", "further", "final"}
)
