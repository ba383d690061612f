package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func tra006() Rule {
	return Rule{ID: "TRA006", Name: "dead-instrument", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 44"), Check: checkTRA006}
}

// citesDead tells a transfer that cites an instrument without effect.
func (p *Pass) citesDead(t *register.Transfer) bool {
	d, ok := p.Facts.DeadInstrument(t.Instrument.Text)
	return t.Instrument.IsGiven() && ok && p.AsOf >= d.DeadSince
}

// checkTRA006 finds the transfers that cite an instrument without effect. Other
// texts may tell its story.
func checkTRA006(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if !p.citesDead(t) {
			return
		}
		d, _ := p.Facts.DeadInstrument(t.Instrument.Text)
		s := diag.Error
		if !d.Confirmed {
			s = diag.Warning
		}
		p.ReportAs(s, t.Instrument.At, t.Path, code("transfer", t.ID), words("instrument", t.Instrument), day("since", d.DeadSince))
		p.cite(d.Law)
		p.rests(d.Origin)
	})
}
