package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func aip005() Rule {
	return Rule{ID: "AIP005", Name: "assessment-dismissed-beside-the-point", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 35(1)", "GDPR 35(3)(c)"), Check: checkAIP005}
}

// checkAIP005 finds the activities that meet a criterion of WP248 and do without
// an assessment because somebody else allowed them, or because they are old: no
// text knows these reasons. AIP003 tells those of the CNIL's list.
func checkAIP005(p *Pass) {
	for _, a := range p.activities {
		why := dismissal(&a.DPIA)
		plain := p.plain(why)
		if a.Status.Is("ended") || says(plain, noReasons[:]) == "" || says(plain, riskWords[:]) != "" || says(plain, coveredElsewhere[:]) != "" {
			continue
		}
		if s := p.screen(a); len(s.Required) == 0 && len(s.Signs) > 0 {
			p.Report(a.DPIA.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "why", Value: diag.Text(short(why))}, phrase(p.spot(why, noReasons[:])))
			p.relate("sign", s.Signs[0].At)
		}
	}
}

var (
	noReasons = [...]string{"prefet", "prefete", "prefecture", "prefectoral*", "avant le rgpd", "avant 2018", "avant mai 2018", "avant le 25 mai 2018", "anterieur au rgpd", "anterieure au rgpd", "anterieurs au rgpd", "anterieures au rgpd", "anterieur a 2018", "anterieure a 2018",
		"deja la", "deja en place", "deja en service", "deja installe*", "deja existant*", "existait deja", "existaient deja", "declare a la cnil", "declaree a la cnil", "declaration a la cnil", "declaration aupres de la cnil", "recepisse de la cnil", "norme simplifiee",
		"prefect", "before the gdpr", "before 2018", "before may 2018", "already there", "already in place", "already installed", "already existed", "declared to the cnil"}
	// riskWords are those of a reason that weighs the risk too.
	riskWords = [...]string{"critere*", "risque*", "echelle", "dispens*", "avis du delegue", "avis du dpo", "avis de la deleguee", "2019 118", "criteri*", "risk*", "scale", "exempt*"}
)
