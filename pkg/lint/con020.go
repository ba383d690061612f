package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con020() Rule {
	return Rule{ID: "CON020", Name: "backups-outlive-erasure", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 17(1)", "GDPR 5(1)(a)"), Check: checkCON020}
}

// checkCON020 finds the erasures promised within a time, while the backups of
// the same systems live on and nothing says so.
func checkCON020(p *Pass) {
	var done []*register.RightsProcedure
	for _, a := range p.activities {
		to := a.Rights.To
		if to == nil || slices.Contains(done, to) {
			continue
		}
		for i := range to.Requests.Items {
			q := &to.Requests.Items[i]
			if q.Right.Is("erasure") && q.Deadline.IsGiven() && p.silentOnBackups(to, q) {
				if b := longestBackup(a); b != nil {
					p.Report(q.Deadline.At, to.Path, diag.Arg{Name: "deadline", Value: diag.Period(q.Deadline.V.ISO())}, diag.Arg{Name: "duration", Value: diag.Period(b.Duration.V.ISO())}, words("scope", b.Scope))
					p.relate("backup", b.Key)
					done = append(done, to)
				}
			}
		}
	}
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

var backupWords = [...]string{"sauvegarde*", "backup*", "copies"}

// longestBackup is the backup of an activity's systems that lives longest.
func longestBackup(a *register.Activity) *register.Backup {
	var out *register.Backup
	for i := range a.Systems.Items {
		if s := a.Systems.Items[i].To; s != nil {
			for _, b := range s.Backups.Items {
				if b.Duration.IsGiven() && (out == nil || i18n.Compare(b.Duration.V, out.Duration.V) > 0) {
					out = b
				}
			}
		}
	}
	return out
}
