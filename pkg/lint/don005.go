package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don005() Rule {
	return Rule{ID: "DON005", Name: "catch-all-item", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(1)(c)", "GDPR 5(1)(c)"), Check: checkDON005}
}

// checkDON005 finds the items that can hold anything.
func checkDON005(p *Pass) {
	p.eachData(func(a *register.Activity, d *register.DataEntry) {
		for i := range d.Items.Items {
			if t := d.Items.Items[i].Text; p.catchesAll(t) && !p.isHollow(t) {
				p.Report(t.At, d.Path, words("activity", a.Name), words("item", t))
			}
		}
	})
}

func (p *Pass) catchesAll(t register.Text) bool {
	plain := p.plain(t.Text)
	return strings.HasSuffix(t.Text, "…") || strings.HasSuffix(t.Text, "...") || says(plain, catchAll[:]) != "" ||
		slices.Contains(anything[:], strings.TrimSpace(plain))
}

// anything is the whole of an item that says nothing.
var anything = [...]string{"autre", "autres", "divers", "other", "various"}

var catchAll = [...]string{"etc", "toute donnee utile", "toutes donnees utiles", "toute autre donnee", "autres donnees", "informations utiles", "toute information utile",
	"any useful data", "any other data", "other data"}
