package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec005() Rule {
	return Rule{ID: "SEC005", Name: "backup-incomplete", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 32(1)", "GDPR 5(1)(e)"), Check: checkSEC005}
}

// checkSEC005 finds the backups that do not say where, how long or how they are
// protected.
func checkSEC005(p *Pass) {
	for _, s := range p.Register.Systems.Items {
		for _, b := range s.Backups.Items {
			var missing diag.Values
			if !b.Place.IsGiven() && !b.Where.IsGiven() {
				missing = append(missing, p.key("backup", "place").Value)
			}
			if !b.Duration.Answered() {
				missing = append(missing, p.key("backup", "duration").Value)
			}
			if !b.Encrypted.Answered() {
				missing = append(missing, p.key("backup", "encrypted").Value)
			}
			if len(missing) > 1 {
				p.Report(b.Key, b.Path, words("system", s.Name), words("scope", b.Scope), diag.Arg{Name: "keys", Value: missing})
			}
		}
	}
}
