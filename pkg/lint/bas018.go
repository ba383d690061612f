package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas018() Rule {
	return Rule{ID: "BAS018", Name: "consent-said-for-all", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(1)", "GDPR 7(4)"), Check: checkBAS018}
}

// checkBAS018 finds the sentences that say consent is always asked, where the
// purposes rest on something else or on nothing.
func checkBAS018(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if says(s.plain, consentWords[:]) == "" {
			continue
		}
		if says(s.plain, always[:]) != "" && says(s.plain, unbound[:]) == "" && !p.allOnConsent(s) {
			p.Report(s.at, s.path, s.quote())
		}
	}
}

var (
	consentWords = [...]string{"consentement", "consent"}
	// unbound are the words of somebody who takes consent back or keeps it, and of
	// what does not need it.
	unbound = [...]string{"retir*", "retrait", "revoqu*", "refuser", "pas toujours", "pas systematiquement", "pas dans tous les cas", "withdraw*", "refuse", "not always", "not in all cases"}
	always  = [...]string{"toujours", "toute utilisation", "tout traitement", "tous les traitements", "dans tous les cas", "systematiquement",
		"always", "any use", "all processing", "in all cases"}
)

// allOnConsent tells that all the purposes that a statement speaks of rest on
// consent.
func (p *Pass) allOnConsent(s *statement) bool {
	for _, a := range s.activities {
		if !slices.Equal(derive.BasesOf(a), []string{"consent"}) {
			return false
		}
	}
	return len(s.activities) > 0
}
