package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des020() Rule {
	return Rule{ID: "DES020", Name: "processor-of-a-system-not-told", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(d)", "GDPR 4(9)", "GDPR 13(1)(e)"), Check: checkDES020}
}

// checkDES020 finds the recipients that leave out the processor on which a
// system of the activity rests. DES009 finds those that say nobody else does.
func checkDES020(p *Pass) {
	for _, a := range p.recorded {
		to := &a.Recipients
		if !to.IsGiven() || to.Agreements.IsNone() || to.Agreements.IsTodo() {
			continue
		}
		m := &movement{Processing: derive.OfActivity(a)}
		for _, s := range a.Systems.Items {
			g, ok := p.behind(m, s.To)
			if !ok || !g.Role.Is("processor") || p.namesProviders(to) || p.anySentence(a.Path, (*statement).endsList) {
				continue
			}
			severity := diag.Warning
			if m.namesOneOf(s.To) {
				severity = diag.Info // those that hold its data may be the ones it names
			}
			p.ReportAs(severity, to.Key, a.Path, words("activity", a.Name), partner(g), words("system", s.To.Name), code("id", g.ID), p.key("recipients", "agreements"))
			p.relate("agreement", g.Key)
			break
		}
	}
}

// namesProviders tells recipients said by category: those who provide services
// are among them.
func (p *Pass) namesProviders(to *register.Recipients) bool {
	return says(p.plain(to.Text.Text), providers[:]) != "" ||
		slices.ContainsFunc(to.Others.Items, func(r *register.Recipient) bool { return says(p.plain(r.Name.Text), providers[:]) != "" })
}

// endsList tells words that close a list of recipients: "personne d'autre".
func (s *statement) endsList() bool { return s.listed && s.closes() != fromNobody }

// namesOneOf tells that a processing cites itself one of the agreements of a
// system.
func (m *movement) namesOneOf(s *register.System) bool {
	return slices.ContainsFunc(s.Agreements.Items, func(g register.Ref[register.Agreement]) bool { return g.To != nil && m.names(g.To) })
}

var providers = [...]string{"prestataire*", "sous traitant*", "hebergeur*", "editeur*", "infogeran*", "fournisseur*", "provider*", "processor*", "host*", "vendor*", "supplier*", "contractor*"}
