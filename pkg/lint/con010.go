package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con010() Rule {
	return Rule{ID: "CON010", Name: "same-data-two-periods", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)", "GDPR 13(2)(a)"), Check: checkCON010}
}

// checkCON010 compares the periods of groups that list the same data and that
// the same event ends or starts. The first three items stand for the group, or the
// two of a short one: an author who copies a list keeps its order, and the
// comparison stays cheap.
func checkCON010(p *Pass) {
	first := map[string]dated{}
	for _, a := range p.activities {
		for _, d := range a.Data.Items {
			if len(d.Items.Items) < 2 {
				continue
			}
			for _, r := range derive.RetentionOf(a, d) {
				p.compareWith(first, dated{a, d, derive.TermsOf(r), r.Path})
			}
		}
	}
}

// dated is a period that counts from an event, of a group of data or of a sheet.
type dated struct {
	activity *register.Activity
	data     *register.DataEntry
	terms    register.Terms
	path     []string
}

func (p *Pass) compareWith(first map[string]dated, c dated) {
	event := c.event()
	if event == "" {
		return
	}
	key := event
	for i := range min(len(c.data.Items.Items), 3) {
		key += p.plain(c.data.Items.Items[i].Text.Text)
	}
	other, ok := first[key]
	switch {
	case !ok:
		first[key] = c
	case other.activity != c.activity && samePeople(other.activity, c.activity) && i18n.Compare(other.terms.Duration.V, c.terms.Duration.V) != 0:
		p.Report(c.at(), c.path, dataName(c.data), words("activity", c.activity.Name), words("other", other.activity.Name))
		p.relate("other", other.at())
	}
}

// event is what the period counts from, or ends at, unless a reason sets it
// apart.
func (c dated) event() string {
	switch t := &c.terms; {
	case t.Why.IsGiven() || t.Law.IsGiven() || t.Reference.IsGiven() || t.Archive.IsGiven():
		return ""
	case t.Duration.IsGiven():
		return t.From.Event.ID
	default:
		return t.Until.Event.ID
	}
}

func (c dated) at() diag.Place {
	if c.terms.Duration.IsGiven() {
		return c.terms.Duration.At
	}
	return c.terms.Until.At
}

// samePeople tells that two activities may be about the same people.
func samePeople(a, b *register.Activity) bool {
	for i := range a.Persons.Items {
		for j := range b.Persons.Items {
			if a.Persons.Items[i].To == b.Persons.Items[j].To {
				return true
			}
		}
	}
	return len(a.Persons.Items) == 0 || len(b.Persons.Items) == 0
}
