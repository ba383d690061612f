package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra016() Rule {
	return Rule{ID: "TRA016", Name: "copy-of-safeguards-not-told", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)(f)", "GDPR 14(1)(f)"), Check: checkTRA016}
}

// checkTRA016 finds the transfers that a policy or a notice tells without how to
// obtain a copy of the safeguards, which only those of articles 46, 47 and
// 49(1), second subparagraph, ask for.
func checkTRA016(p *Pass) {
	seen := map[*register.Transfer]bool{}
	for _, a := range p.activities {
		for _, f := range p.Flows(derive.OfActivity(a)) {
			t := f.Transfer
			if f.Cause != derive.Declared || seen[t] || !p.Outside(t.Country) || !hasSafeguards(t) || p.tellsCopy(t) {
				continue
			}
			i := slices.IndexFunc(p.told[a], func(d *register.Document) bool { return !p.written(d, copies[:]) })
			if i >= 0 {
				seen[t] = true
				p.Report(ground(t).At, t.Path, code("transfer", t.ID), country(t.Country), words("document", p.told[a][i].Title), p.key("transfer", "copy"))
			}
		}
	}
}

// hasSafeguards tells a transfer whose safeguards people may have a copy of: a
// decision of adequacy is published, a derogation has none.
func hasSafeguards(t *register.Transfer) bool {
	return t.Safeguard.IsGiven() && !t.Safeguard.Is("adequacy") || t.Derogation.Is("compelling-interests")
}

// ground is what a transfer says it rests on.
func ground(t *register.Transfer) register.Enum {
	if t.Safeguard.IsGiven() {
		return t.Safeguard
	}
	return t.Derogation
}

// tellsCopy tells that a transfer says how to get a copy, in its own field or in
// another that notices print.
func (p *Pass) tellsCopy(t *register.Transfer) bool {
	return t.Copy.IsGiven() || says(p.plain(t.Instrument.Text+" "+t.What.Text), []string{"copie*", "copy"}) != ""
}

var copies = [...]string{"copie des garanties", "copie de ces garanties", "copie des clauses", "copie de ces clauses", "copie du contrat",
	"garanties sur demande", "clauses sur demande", "garanties sont disponibles", "clauses sont disponibles", "clauses sont publiees", "consulter les clauses", "consulter ces clauses",
	"copy of the safeguards", "copy of these safeguards", "copy of the clauses", "copy of these clauses", "copy of the contract",
	"safeguards on request", "clauses on request", "safeguards are available", "clauses are available", "consult the clauses"}
