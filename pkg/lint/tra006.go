package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
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

// checkTRA006 finds the transfers that cite an instrument without effect, then
// the other texts that lean on one. Those that tell its story do not.
func checkTRA006(p *Pass) {
	p.eachTransfer(func(t *register.Transfer) {
		if p.citesDead(t) {
			d, _ := p.Facts.DeadInstrument(t.Instrument.Text)
			s := diag.Error
			if !d.Confirmed {
				s = diag.Warning
			}
			p.reportDead(s, d, t.Instrument.At, t.Path, code("transfer", t.ID), words("instrument", t.Instrument))
		}
		p.leansOnDead(t.Copy, t.Path, code("transfer", t.ID))
		p.leansOnDead(t.Measures, t.Path, code("transfer", t.ID))
	})
	for _, a := range p.Register.Agreements.Items {
		p.leansOnDead(a.Template, a.Path, partner(a))
	}
	for i := range p.statements {
		s := &p.statements[i]
		if d, ok := p.deadIn(s.raw, s.plain); ok {
			p.reportDead(diag.Warning, d, s.at, s.path, s.quote(), diag.Arg{Name: "instrument", Value: diag.Text(p.spot(s.raw, deadNames[:]))})
		}
	}
}

// leansOnDead reports a text beside the instrument itself.
func (p *Pass) leansOnDead(t register.Text, path []string, of diag.Arg) {
	if d, ok := p.deadIn(t.Text, p.plain(t.Text)); ok {
		p.reportDead(diag.Warning, d, t.At, path, of, diag.Arg{Name: "instrument", Value: diag.Text(p.spot(t.Text, deadNames[:]))})
	}
}

// deadIn is the instrument without effect that a text names as if it had one.
func (p *Pass) deadIn(raw, plain string) (facts.Instrument, bool) {
	if says(plain, deadNames[:]) == "" || says(plain, bygone[:]) != "" {
		return facts.Instrument{}, false
	}
	d, ok := p.Facts.DeadInstrument(raw)
	return d, ok && p.AsOf >= d.DeadSince
}

func (p *Pass) reportDead(s diag.Severity, d facts.Instrument, at diag.Place, path []string, args ...diag.Arg) {
	p.ReportAs(s, at, path, append(args, day("since", d.DeadSince))...)
	p.cite(d.Law)
	p.rests(d.Origin)
}

var (
	// deadNames are the beginnings of the names of the tables: few texts hold one.
	deadNames = [...]string{"safe harbo*", "sphere de securite", "privacy shield", "bouclier de protection de*", "bouclier vie privee", "2000 520*", "2016 1250*", "2001 497*", "2004 915*", "2010 87*"}
	bygone    = [...]string{"remplac*", "invalid*", "annul*", "abrog*", "ancien*", "ex", "pas", "plus", "jamais", "ni", "autrefois", "avant", "anterieur*", "jusqu*", "sans effet", "succe*", "obsolete*", "caduc*", "caduque*", "schrems", "c 311 18", "c 362 14", "311 18", "362 14",
		"replac*", "repeal*", "former*", "no longer", "not", "never", "struck down", "lapsed", "supersed*", "until", "previous*", "before"}
)
