package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con011() Rule {
	return Rule{ID: "CON011", Name: "starts-elsewhere-than-its-text", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON011}
}

// checkCON011 finds the periods that cite a text and count from another event
// than the text does, as far as the table of references knows it.
func checkCON011(p *Pass) {
	p.eachTermsOf(p.recorded, func(t *register.Terms, h register.Head) {
		if !t.Law.IsGiven() || !t.From.Event.IsGiven() {
			return
		}
		from, known := p.Facts.Trigger(t.From.Event.ID)
		if !known {
			return // an event of the author's own: nobody can compare
		}
		if p.asItsReference(t) {
			return // the law cited is one more reason
		}
		want, row := p.startOf(t.Law, from.ID)
		if want.ID != "" {
			p.Report(t.From.Event.At, h.Path, words("law", t.Law), diag.Arg{Name: "from", Value: diag.Text(from.Label.In(p.Register.Lang))},
				diag.Arg{Name: "wanted", Value: diag.Text(want.Label.In(p.Register.Lang))}, code("reference", facts.Words{Fr: row.IDFr, En: row.ID}.In(p.Register.Lang)), day("known", p.Facts.AsOf), code("start", p.writable(want)))
			p.underItsLaw(h.Path, law.Refs("LIL 4")...)
			p.relate("law", t.Law.At)
			p.rests(row.Origin)
		}
	})
}

// asItsReference tells terms that count from the event that the reference they
// name counts from.
func (p *Pass) asItsReference(t *register.Terms) bool {
	r, ok := p.Facts.Retention(t.Reference.V)
	if !ok {
		return false
	}
	start, known := p.Facts.Trigger(r.Trigger())
	return known && p.oneStarts(events(t.From), start.ID)
}

// writable is the identifier of a start as the register's author writes it, ""
// for one that is no start: "for the duration of the contract".
func (p *Pass) writable(t facts.Term) string {
	if _, shipped := register.ShippedID("triggers", t.ID, "en", "fr"); !shipped {
		return ""
	}
	return facts.Words{Fr: t.IDFr, En: t.ID}.In(p.Register.Lang)
}

// startOf gives the event that the text cited counts from, when no reference
// for that text counts from the event found.
func (p *Pass) startOf(cited register.Text, from string) (want facts.Term, row facts.Retention) {
	plain := p.plain(cited.Text)
	for i := range p.Facts.Retentions {
		r := &p.Facts.Retentions[i]
		start, _ := p.Facts.Trigger(r.Trigger())
		if !r.Confirmed || !p.cites(plain, r.Law) || p.writable(start) == "" {
			continue // some references have no start: kept for good, or while they serve
		}
		if p.Facts.StartsWith(from, start.ID) {
			return facts.Term{}, facts.Retention{}
		}
		if want.ID == "" {
			want, row = start, *r
		}
	}
	return want, row
}

// cites tells that a plain text holds the number of one of the articles,
// written "L123-22" or "L. 123-22".
func (p *Pass) cites(plain string, refs []law.Ref) bool {
	for _, ref := range refs {
		if len(ref.Article) > 3 && (strings.Contains(plain, p.plain(ref.Article)) || strings.Contains(plain, p.plain(ref.Article[:1]+" "+ref.Article[1:]))) {
			return true
		}
	}
	return false
}
