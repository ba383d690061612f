package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro019() Rule {
	return Rule{ID: "DRO019", Name: "portability-unreadable", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 20(1)", "GDPR recital 68"), Check: checkDRO019}
}

// checkDRO019 finds the portability whose only formats are made to be read by
// people.
func checkDRO019(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for i := range r.Requests.Items {
			q := &r.Requests.Items[i]
			if !q.Right.Is("portability") || saysAny(p.plain(q.How.Text), structured[:]) {
				continue
			}
			if only := p.unreadable(q.Exports.Items); only.IsGiven() {
				p.Report(only.At, r.Path, words("format", only))
			}
		}
	}
}

// unreadable gives the first format of exports that are all for human eyes, or a
// text that is not given.
func (p *Pass) unreadable(exports []register.Export) (first register.Text) {
	for i := range exports {
		list := exports[i].Formats.Items
		if len(list) == 0 || slices.ContainsFunc(list, func(t register.Text) bool { return !madeOf(p.plain(t.Text), forEyes) }) {
			return register.Text{}
		}
		if i == 0 {
			first = list[0]
		}
	}
	return first
}

// forEyes are the words of a format that shows data and does not structure them.
const forEyes = " pdf papier paper scan scans image images jpeg jpg png format fichier file document documents en in sur on "

var structured = [...]string{"csv", "json", "xml", "xls*", "ods", "excel", "tableur*", "machine", "structure*", "spreadsheet*"}
