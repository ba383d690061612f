package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con020() Rule {
	return Rule{ID: "CON020", Name: "backups-outlive-erasure", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 17(1)", "GDPR 5(1)(a)"), Check: checkCON020}
}

// checkCON020 finds the erasures promised, to a person, at the end of a period or
// of a contract, while the backups of the same systems live on and nothing says
// so.
func checkCON020(p *Pass) {
	p.erasedOnRequest()
	p.erasedAtOnce()
	for _, a := range p.activities {
		p.erasedInTime(a)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		p.erasedAfterContract(a)
	}
}

// erasedOnRequest reports the requests of erasure answered within a time.
func (p *Pass) erasedOnRequest() {
	var done []*register.RightsProcedure
	for _, a := range p.activities {
		to := a.Rights.To
		if to == nil || slices.Contains(done, to) {
			continue
		}
		for i := range to.Requests.Items {
			q := &to.Requests.Items[i]
			if q.Right.Is("erasure") && q.Deadline.IsGiven() && p.silentOnBackups(to, q) {
				if b := longestBackup(a.Systems.Items); b != nil {
					p.backupOutlives(diag.Info, b, q.Deadline.At, to.Path, diag.Arg{Name: "deadline", Value: diag.Period(q.Deadline.V.ISO())})
					done = append(done, to)
				}
			}
		}
	}
}

// erasedAtOnce reports the sentences that promise an erasure without delay, or
// from everywhere. A security measure speaks of accounts rather than of data.
func (p *Pass) erasedAtOnce() {
	for i := range p.statements {
		s := &p.statements[i]
		if s.measure || says(s.plain, erasing[:]) == "" || says(s.plain, notErased[:]) != "" {
			continue
		}
		word := p.spot(s.raw, atOnce[:])
		if word == "" || p.mentionsBackups(s.path) {
			continue
		}
		if b := longestBackup(p.systemsOf(s)); b != nil {
			p.backupOutlives(diag.Info, b, s.at, s.path, diag.Arg{Name: "promise", Value: diag.Text(word)})
		}
	}
}

// erasedInTime reports a sheet all of whose data are erased at the end of a
// figure, before the backups are. Backups of three months are a usual rotation.
func (p *Pass) erasedInTime(a *register.Activity) {
	kept := register.Duration{}
	for _, r := range a.Retention.Items {
		t := derive.TermsOf(r)
		d := total(&t)
		if !d.IsGiven() || !t.Then.Is("deletion") || t.AtMost.IsGiven() || t.Extension.IsGiven() {
			return
		}
		if !kept.IsGiven() || i18n.Compare(d.V, kept.V) > 0 {
			kept = d
		}
	}
	b := longestBackup(a.Systems.Items)
	if b == nil || !kept.IsGiven() || !longer(b, kept.V) || p.mentionsBackups(a.Path) || a.Rights.To != nil && p.mentionsBackups(a.Rights.To.Path) {
		return
	}
	p.backupOutlives(diag.Warning, b, kept.At, a.Path, diag.Arg{Name: "kept", Value: diag.Period(kept.V.ISO())})
}

// erasedAfterContract reports the data of customers, erased in words within a
// time.
func (p *Pass) erasedAfterContract(a *register.ProcessorActivity) {
	end := a.EndOfContract
	within, ok := p.periodIn(end.Text)
	b := longestBackup(a.Systems.Items)
	if b == nil || !ok || p.spot(end.Text, erasing[:]) == "" || !longer(b, within) || p.mentionsBackups(a.Path) {
		return
	}
	p.backupOutlives(diag.Warning, b, end.At, a.Path, diag.Arg{Name: "promise", Value: diag.Text(short(end.Text))})
}

// backupOutlives reports a backup that lives on after an erasure.
func (p *Pass) backupOutlives(s diag.Severity, b *register.Backup, at diag.Place, path []string, promise diag.Arg) {
	p.ReportAs(s, at, path, promise, diag.Arg{Name: "duration", Value: diag.Period(b.Duration.V.ISO())}, words("scope", b.Scope))
	p.relate("backup", b.Key)
}

// longer tells a backup that lives longer than a period, and than a usual
// rotation.
func longer(b *register.Backup, than i18n.Duration) bool {
	return i18n.Compare(b.Duration.V, than) > 0 && i18n.Compare(b.Duration.V, i18n.Duration{Months: 3}) > 0
}

// silentOnBackups tells that a promise of erasure says nothing of backups.
func (p *Pass) silentOnBackups(r *register.RightsProcedure, q *register.Request) bool {
	for _, t := range []register.Text{q.How, q.Limits, q.After, r.Text} {
		if p.spot(t.Text, backupWords[:]) != "" {
			return false
		}
	}
	return true
}

// mentionsBackups tells that an entry speaks of backups in one of its sentences.
func (p *Pass) mentionsBackups(path []string) bool {
	return p.anySentence(path, func(s *statement) bool { return says(s.plain, backupWords[:]) != "" })
}

// systemsOf lists the systems that a sentence speaks of: its own, those of the
// sheets it is about or that follow its procedure, or all.
func (p *Pass) systemsOf(s *statement) []register.Ref[register.System] {
	var out []register.Ref[register.System]
	for _, to := range s.systems {
		out = append(out, register.Ref[register.System]{To: to})
	}
	for _, m := range p.moves {
		if len(s.systems) == 0 && s.about(m) && p.underProcedure(m, s.path) {
			out = append(out, m.Systems...)
		}
	}
	return out
}

// underProcedure tells that a sheet follows the procedure that a path leads to, when it
// leads to one.
func (p *Pass) underProcedure(m *movement, path []string) bool {
	return path[0] != "rights_procedures" || slices.ContainsFunc(p.activities, func(a *register.Activity) bool {
		return &a.Head == m.Head && a.Rights.To != nil && slices.Equal(a.Rights.To.Path, path)
	})
}

var (
	backupWords = [...]string{"sauvegarde*", "backup*", "copies"}
	erasing     = [...]string{"effac*", "supprim*", "suppression", "detrui*", "purge*", "erase*", "delete*", "deletion", "destroy*"}
	notErased   = [...]string{"pas", "jamais", "sauf", "not", "never", "except"}
	atOnce      = [...]string{"immediatement", "sans delai", "sur le champ", "instantanement", "de tous nos serveurs", "de tous nos systemes", "de toutes nos bases",
		"immediately", "without delay", "at once", "instantly", "from all our servers", "from all our systems", "from all our databases"}
)

// longestBackup is the backup of some systems that lives longest.
func longestBackup(systems []register.Ref[register.System]) *register.Backup {
	var out *register.Backup
	for i := range systems {
		if s := systems[i].To; s != nil {
			for _, b := range s.Backups.Items {
				if b.Duration.IsGiven() && (out == nil || i18n.Compare(b.Duration.V, out.Duration.V) > 0) {
					out = b
				}
			}
		}
	}
	return out
}
