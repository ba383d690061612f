package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func lie004() Rule {
	return Rule{ID: "LIE004", Name: "place-promised-in-words", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 12(1)", "GDPR 13(1)(f)"), Check: checkLIE004}
}

// checkLIE004 finds the sentences that say data stay in France or in the Union,
// where the register shows them elsewhere.
func checkLIE004(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		abroad := s.promises(p)
		if abroad == nil {
			continue
		}
		for _, m := range p.moves {
			if !s.about(m) {
				continue
			}
			if f, ok := p.elsewhere(m, abroad); ok {
				p.Report(s.at, s.path, s.quote(), words("activity", m.Name), country(f.Country))
				p.relate("place", f.Country.At)
				break
			}
		}
	}
}

var (
	staying   = [...]string{"restent", "reste", "heberge*", "stocke*", "conserve*", "ne quitt*", "localise*", "transfer*", "stay", "stored", "hosted", "kept", "leave", "transferred"}
	ofData    = [...]string{"donnees", "data", "les transferer", "les heberge*"}
	ofTime    = [...]string{"ans", "annees", "mois", "jours", "duree", "la loi", "years", "months", "days", "the law"} // how long, not where
	inFrance  = [...]string{"en france", "sur le territoire francais", "territoire francais", "in france"}
	inUnion   = [...]string{"en europe", "dans l union europeenne", "au sein de l union europeenne", "dans l ue", "in the european union", "within the eu", "in the eu", "in europe"}
	notBeyond = [...]string{"hors de l union", "hors de l ue", "hors ue", "hors de l union europeenne", "en dehors de l union", "hors de france", "outside the eu", "outside the european union"}
	limited   = [...]string{"sauf", "hormis", "a l exception", "excepte", "except", "apart from", "sauvegarde*", "peuvent", "peut", "may", "sans garantie*", "garantie*", "safeguard*"}
)

// promises tells which countries a promise of place leaves out; nil when the
// sentence promises none.
func (s *statement) promises(p *Pass) func(register.Country) bool {
	if says(s.plain, staying[:]) == "" || says(s.plain, ofData[:]) == "" || says(s.plain, limited[:]) != "" || says(s.plain, ofTime[:]) != "" {
		return nil
	}
	denied := says(s.plain, negations[:]) != "" || says(s.plain, []string{"ne pas", "n est"}) != ""
	switch {
	case says(s.plain, notBeyond[:]) != "" && denied, says(s.plain, inUnion[:]) != "" && !denied:
		return p.Outside
	case says(s.plain, inFrance[:]) != "" && !denied:
		return func(c register.Country) bool { return c.IsGiven() && c.V != "FR" }
	}
	return nil
}

// elsewhere finds a flow, or a place, of a processing that is abroad.
func (p *Pass) elsewhere(m movement, abroad func(register.Country) bool) (derive.Flow, bool) {
	for _, f := range p.Flows(m.Processing) {
		if abroad(f.Country) {
			return f, true
		}
	}
	for i := range m.Systems {
		if s := m.Systems[i].To; s != nil {
			for _, l := range s.Places.Items {
				if c := derive.CountryOf(l); abroad(c) {
					return derive.Flow{Country: c, Where: &l.Head}, true
				}
			}
		}
	}
	return derive.Flow{}, false
}
