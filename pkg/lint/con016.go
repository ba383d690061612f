package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con016() Rule {
	return Rule{ID: "CON016", Name: "archive-without-end", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 30(1)(f)"), Check: checkCON016}
}

// checkCON016 finds the archives that end nowhere.
func checkCON016(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Archive.IsGiven() && !t.Archive.Duration.Answered() && !t.Then.Is("transfer-to-archives") && !t.Then.Is("sorting") {
			p.Report(t.Archive.Key, h.Path, p.key("archive", "duration"))
		}
	})
}
