package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro016() Rule {
	return Rule{ID: "DRO016", Name: "algorithm-not-mentioned", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CRPA L311-3-1", "LIL 47"), Check: checkDRO016}
}

// checkDRO016 finds the automated decisions of a French public body that nothing
// says to be marked as such.
func checkDRO016(p *Pass) {
	p.eachAutomated(func(a *register.Activity, d *register.AutomatedDecision) {
		if o := p.controllerOf(a); o != nil && p.isPublicBody(o) && o.Country.V == "FR" && !p.marked(a) {
			p.Report(d.Key, a.Path, words("activity", a.Name))
		}
	})
}

// marked tells that a text of an activity, or one that speaks of it, says how
// people know that an algorithm decides.
func (p *Pass) marked(a *register.Activity) bool {
	d := &a.AutomatedDecision
	tells := func(plain string) bool {
		return says(plain, algorithms[:]) != "" && says(plain, informing[:]) != "" || says(plain, []string{"l311 3 1", "l 311 3 1"}) != ""
	}
	for _, t := range [...]register.Text{d.Logic, d.Consequences, d.Human} {
		if tells(p.plain(t.Text)) {
			return true
		}
	}
	if told := p.plain(a.Information.Text); says(told, algorithms[:]) != "" && says(told, stating[:]) != "" {
		return true
	}
	return slices.ContainsFunc(p.statements, func(s statement) bool {
		return (len(s.activities) == 0 || slices.Contains(s.activities, a)) && tells(s.plain)
	})
}

var algorithms = [...]string{"algorithm*", "automatise*", "automated"}

// stating are the words by which the information of people says what they read.
var stating = [...]string{"indique*", "precise*", "signale*", "rappelle*", "indicates", "states", "specifies"}
