package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con014() Rule {
	return Rule{ID: "CON014", Name: "data-outside-stated-periods", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(f)", "GDPR 13(2)(a)"), Check: checkCON014}
}

// checkCON014 finds the activities whose retention lines are all about one thing
// or another, in words, and leave other data out. The only group of a sheet is
// what its lines are about, as far as it says what it holds.
func checkCON014(p *Pass) {
	for _, a := range p.activities {
		if len(a.Data.Items) == 1 && len(a.Data.Items[0].Items.Items) > 0 {
			continue
		}
		var left diag.Values
		for _, d := range a.Data.Items {
			if rules := derive.RetentionOf(a, d); len(rules) > 0 && !slices.ContainsFunc(rules, func(r *register.Retention) bool { return p.reaches(r, d) }) {
				left = append(left, dataName(d).Value)
			}
		}
		if len(left) > 0 && !p.aboutNone(a) {
			p.Report(a.Retention.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "data", Value: left})
		}
	}
}

// reaches tells that a retention line is about a group of data: it names it, or
// it is limited to nothing, or its words are those of the group or of a file as
// a whole.
func (p *Pass) reaches(r *register.Retention, d *register.DataEntry) bool {
	if len(r.Data.Items) > 0 || !r.What.IsGiven() {
		return true
	}
	what := p.plain(r.What.Text)
	if says(what, wholeFile[:]) != "" || p.sharesWord(what, d.Name) || p.sharesWord(what, d.Note) {
		return true
	}
	for i := range d.Items.Items {
		if p.sharesWord(what, d.Items.Items[i].Text) {
			return true
		}
	}
	return false
}

// aboutNone tells a sheet whose only retention line is in words of no group:
// nobody can tell that it is not about all of them.
func (p *Pass) aboutNone(a *register.Activity) bool {
	return len(a.Retention.Items) == 1 && !slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return p.reaches(a.Retention.Items[0], d) })
}

var wholeFile = [...]string{"fiche*", "dossier*", "compte*", "donnees", "profil*", "base*", "informations", "journaux", "fichier*", "file*", "log*", "record*", "data", "account*",
	"registre*", "register*", "actes"}

// sharesWord tells that a text holds a word of a plain one, endings apart.
func (p *Pass) sharesWord(plain string, t register.Text) bool {
	for w := range strings.FieldsSeq(p.plain(t.Text)) {
		if len(w) > 3 && strings.Contains(plain, " "+w[:min(len(w), 5)]) {
			return true
		}
	}
	return false
}
