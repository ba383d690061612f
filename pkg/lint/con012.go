package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con012() Rule {
	return Rule{ID: "CON012", Name: "reference-not-cited", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON012}
}

// checkCON012 finds the periods that a known reference seems to govern by their
// words, and that leave its bounds without a reason. A processor's sheets are left
// out: its customers set the periods.
func checkCON012(p *Pass) {
	for _, a := range p.activities {
		for _, r := range a.Retention.Items {
			if r.Rule.To == nil {
				p.unreferenced(&r.Terms, r.Head, append(p.dataNames(r), r.What, r.Outcome, r.OnlyIf)...)
			}
		}
	}
	for _, r := range p.Register.RetentionRules.Items {
		p.unreferenced(&r.Terms, r.Head, r.Name)
	}
}

func (p *Pass) dataNames(r *register.Retention) []register.Text {
	var out []register.Text
	for i := range r.Data.Items {
		if to := r.Data.Items[i].To; to != nil {
			out = append(out, to.Name)
		}
	}
	return out
}

// families are words that point to a reference of the table.
var families = [...]struct {
	reference string
	words     [5]string
}{
	{"security-logs", [5]string{"journaux", "logs", "journal des connexions", "traces", "log files"}},
	{"accounting-documents", [5]string{"facturation", "factures", "pieces comptables", "documents comptables", "invoices"}},
	{"recruitment-not-hired", [5]string{"candidat non recrute", "candidats non retenus", "candidatures non retenues", "non retenus", "unsuccessful applicants"}},
	{"prospects", [5]string{"prospect", "prospects", "prospection", "leads", "prospective customers"}},
}

func (p *Pass) unreferenced(t *register.Terms, h register.Head, texts ...register.Text) {
	if !t.Duration.IsGiven() || t.Why.IsGiven() || t.Law.IsGiven() || t.Reference.IsGiven() {
		return
	}
	d := t.Duration
	if t.Archive.Duration.IsGiven() {
		d.V = sum(d.V, t.Archive.Duration.V)
	}
	for _, f := range families {
		row, ok := p.Facts.Retention(f.reference)
		for _, text := range texts {
			word := p.spot(text.Text, f.words[:])
			if !ok || word == "" {
				continue
			}
			if bound := beyond(d, row); bound != "" {
				p.Report(d.At, h.Path, phrase(word), diag.Arg{Name: "duration", Value: diag.Period(d.V.ISO())}, diag.Arg{Name: "bound", Value: diag.Period(bound)},
					code("reference", facts.Words{Fr: row.IDFr, En: row.ID}.In(p.Register.Lang)), day("known", row.AsOf))
				p.cite(row.Law)
				p.rests(row.Origin)
				return
			}
		}
	}
}

// beyond gives the bound of a reference that a period passes, or "".
func beyond(d register.Duration, row facts.Retention) string {
	if low := period(row.Minimum); low.IsGiven() && i18n.Compare(d.V, low.V) < 0 {
		return row.Minimum
	}
	if high := period(row.Maximum); high.IsGiven() && i18n.Compare(d.V, high.V) > 0 {
		return row.Maximum
	}
	return ""
}
