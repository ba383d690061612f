package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func aip004() Rule {
	return Rule{ID: "AIP004", Name: "assessment-contradicted", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 35(5)", "GDPR 5(2)", "CNIL-2019-118"), Check: checkAIP004}
}

// checkAIP004 finds the assessments said not to be carried out that bear a date,
// and the exemptions of the CNIL claimed where the register itself says that
// their condition is not met.
func checkAIP004(p *Pass) {
	for _, a := range p.activities {
		d := &a.DPIA
		if d.Status.Is("not-carried-out") && d.DoneOn.IsGiven() {
			p.Report(d.DoneOn.At, a.Path, words("activity", a.Name), day("done", d.DoneOn.V))
		}
		why := dismissal(d)
		args := []diag.Arg{words("activity", a.Name), {Name: "why", Value: diag.Text(short(why))}}
		if o := p.controllerOf(a); o != nil && o.Employees.V >= 250 && says(p.plain(why), under250[:]) != "" && says(p.plain(why), dataSubjects[:]) == "" {
			plainly := says(p.plain(why), employerWords250[:]) != ""
			p.ReportAs(sure(diag.Error, plainly), d.Key, a.Path, append(args, words("organisation", o.Name), diag.Arg{Name: "number", Value: diag.Number(o.Employees.V)})...)
			p.relate("employees", o.Employees.At)
		}
		if says(p.plain(why), ownMembers[:]) == "" {
			continue
		}
		if i := slices.IndexFunc(a.Data.Items, func(d *register.DataEntry) bool { return regimeOf(d) == "article-9" }); i >= 0 {
			p.ReportAs(diag.Warning, d.Key, a.Path, append(args, dataName(a.Data.Items[i]))...)
			p.relate("data", a.Data.Items[i].Key)
		}
	}
}

var (
	under250 = [...]string{"moins de 250", "inferieur a 250", "en dessous de 250", "fewer than 250", "less than 250", "under 250", "below 250"}
	// employerWords250 are about who is employed, not whose data they are.
	employerWords250 = [...]string{"employ*", "salarie*", "agents", "collaborateurs", "effectif*", "personnel", "organisme*", "entreprise*", "staff", "headcount", "company", "organisation"}
	dataSubjects     = [...]string{"concerne*", "usagers", "clients", "habitants", "data subjects", "customers", "users"}
	// ownMembers are the words of the exemption of the members and donors of an
	// association, which stops at special categories.
	ownMembers = [...]string{"gestion de ses membres", "gestion de nos membres", "gestion des membres", "gestion des adherents", "gestion de nos adherents", "gestion de ses adherents", "membres et donateurs", "membres et des donateurs", "adherents d une association", "membres d une association",
		"members and donors", "members of an association", "our own members"}
)
