package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg002() Rule {
	return Rule{ID: "REG002", Name: "dpo-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 37(1)(a)", "GDPR 30(1)(a)"), Check: checkREG002}
}

// checkREG002 finds the public bodies without a data protection officer, who is
// mandatory there. A body whose nature is not said may show it by its legal form.
func checkREG002(p *Pass) {
	o := p.Register.Organisation()
	if o == nil || !p.isPublicBody(o) || o.DPO.IsGiven() {
		return
	}
	s := diag.Error
	if !o.Nature.IsGiven() {
		s = diag.Warning
	}
	p.lack(s, o.DPO.Meta, o.Key, o.Path, words("organisation", o.Name), p.key("organisation", "dpo"))
}

// isPublicBody tells a body said to be public, or whose legal form is that of one;
// a company or an association may have its seat in one, or its support.
func (p *Pass) isPublicBody(o *register.Organisation) bool {
	return o.Nature.Is("public") || !o.Nature.IsGiven() && p.spot(o.LegalForm.Text, publicForms[:]) != "" && p.spot(o.LegalForm.Text, privateForms[:]) == ""
}

var publicForms = [...]string{"commune", "communaute de communes", "communaute d agglomeration", "communaute urbaine", "metropole", "departement", "region", "collectivite territoriale", "collectivite locale", "ccas", "centre communal d action sociale",
	"syndicat mixte", "syndicat intercommunal", "etablissement public", "universite", "local authority", "municipality"}

var privateForms = [...]string{"societe*", "association*", "fondation*", "federation*", "cooperative*", "mutuelle*", "sas", "sa", "sarl", "eurl", "sci", "company", "charity", "foundation", "limited", "ltd"}
