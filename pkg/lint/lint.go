// Package lint holds the rules: what a register says that contradicts itself,
// that the text of the law does not allow, or that it leaves out. A rule is a
// Go file that finds, a Markdown page in rules/ that speaks, and a line in the
// list of rules.go. Every finding of the program, whatever room it comes from,
// has its page here.
//
// It never reads a disk or a clock, never decides what fails a build, and never
// says that a register is compliant or illegal: it says what is missing or
// contradictory, and cites the article.
package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

// Rule is one fault that a register may have.
type Rule struct {
	ID        string        // three letters for the theme, three digits; never reused
	Name      string        // the fault in English; the page holds the French name
	Severity  diag.Severity // the highest that the rule reports
	Law       []law.Ref
	Since     string // first version that reports it
	Decidable bool   // a decision of the register may accept it
	Check     func(*Pass)
}

// Run applies every rule to a register, in one reading. prose holds the files
// of prose by path; nil when they were not read.
func Run(w derive.World, prose map[string][]byte) []diag.Finding {
	p := &Pass{World: w, Prose: prose, index: newIndex(w, prose)}
	for _, r := range Rules() {
		p.rule = &r
		r.Check(p)
	}
	p.lowerDrafts()
	diag.Sort(p.found)
	return p.found
}

// lowerDrafts makes information of what is said about an activity that is not
// in use yet: a draft is there to be completed. One that a policy or a notice
// lists is published with it, and weighs as any other.
func (p *Pass) lowerDrafts() {
	if len(p.drafts) == 0 {
		return
	}
	for i := range p.found {
		if s := p.found[i].Subject; len(s) > 1 && p.drafts[s[0]+"/"+s[1]] {
			p.found[i].Severity = diag.Info
		}
	}
}
