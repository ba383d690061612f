package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func sta004() Rule {
	return Rule{ID: "STA004", Name: "processor-without-register", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(2)", "GDPR 28(3)"), Check: checkSTA004}
}

// checkSTA004 finds the organisations that say they work for customers and
// describe no activity as a processor.
func checkSTA004(p *Pass) {
	if len(p.Register.ProcessorActivities.Items) > 0 {
		return
	}
	for i := range p.statements {
		s := &p.statements[i]
		word := p.spot(s.raw, processorWords[:])
		if word == "" && says(s.plain, ourselves[:]) != "" {
			word = p.spot(s.raw, asProcessor[:])
		}
		if word != "" {
			p.servesOthers(s.at, s.path, word)
			return
		}
	}
	for _, d := range p.Register.Definitions.Items {
		if word := p.spot(d.Text.Text, processorWords[:]); word != "" {
			p.servesOthers(d.Text.At, d.Path, word)
			return
		}
	}
	for _, a := range p.activities {
		if word := p.forOthers(a); word != "" {
			p.servesOthers(a.Key, a.Path, word)
			return
		}
	}
}

func (p *Pass) servesOthers(at diag.Place, path []string, word string) {
	p.Report(at, path, phrase(word), code("key", register.KeyName("root", "processor_activities", p.Register.Lang)))
}

// asProcessor are words that may speak of a provider as well: they count in a
// sentence that speaks of us.
var (
	asProcessor = [...]string{"en tant que sous traitant", "comme sous traitant", "as a processor"}
	ourselves   = [...]string{"nous", "notre societe", "la societe agit", "we", "our company"}
)

var processorWords = [...]string{"sous traitants du client", "sous traitant de ses clients", "sous traitant de nos clients", "prestataire de services pour",
	"contrat de service entre", "processor for our customers", "service provider for"}
