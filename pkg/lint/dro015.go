package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func dro015() Rule {
	return Rule{ID: "DRO015", Name: "information-refused", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(1)", "GDPR 13(4)"), Check: checkDRO015}
}

// checkDRO015 finds the activities that say that people are not informed, though
// some of the data come from them: article 13 knows one exception. DRO005 has
// those that watch people. Where a document informs them, the answer is wrong.
func checkDRO015(p *Pass) {
	for _, a := range p.activities {
		t := a.Information
		if docs := p.told[a]; len(docs) > 0 && t.IsNone() && t.Reason.Text == "" {
			p.ReportAs(diag.Info, t.Key, a.Path, words("activity", a.Name), words("document", docs[0].Title), p.key("activity", "information"))
			p.relate("document", docs[0].Key)
		}
		if !t.IsNone() || len(p.told[a]) > 0 || len(a.Data.Items) == 0 || !slices.ContainsFunc(a.Data.Items, derive.GivenByPerson) || says(p.plain(t.Reason.Text), informedAlready[:]) != "" {
			continue
		}
		if word, _ := p.watches(a); word == "" {
			p.Report(t.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "reason", Value: diag.Text(short(t.Reason.Text))}, p.key("activity", "information"))
		}
	}
}

// informedAlready are the words of article 13(4), and of a sheet that only
// completes another.
var informedAlready = [...]string{"13 4", "deja informe*", "dispose deja", "disposent deja", "deja recu*", "deja donnee", "deja dite", "fiche*", "autre activite", "anonym*", "already informed", "already have", "already told", "sheet*", "another activity"}
