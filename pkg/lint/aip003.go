package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func aip003() Rule {
	return Rule{ID: "AIP003", Name: "listed-assessment-dismissed", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 35(4)", "GDPR 35(1)", "CNIL-2018-327"), Check: checkAIP003}
}

// checkAIP003 finds the activities that resemble an item of the CNIL's list and
// do without the assessment, whatever the reason: the list leaves none. Those
// in use while it is under way are told, since it comes before the processing.
func checkAIP003(p *Pass) {
	for _, a := range p.activities {
		why := dismissal(&a.DPIA)
		early := a.DPIA.Status.Is("in-progress") && a.Status.Is("active")
		if a.Status.Is("ended") || !early && (why == "" || says(p.plain(why), coveredElsewhere[:]) != "") {
			continue
		}
		for _, item := range p.screen(a).Required {
			args := []diag.Arg{words("activity", a.Name), code("item", item.IDIn(p.Register.Lang))}
			if early {
				p.ReportAs(diag.Info, a.DPIA.Key, a.Path, append(args, p.key("activity", "dpia"))...)
			} else {
				p.Report(a.DPIA.Key, a.Path, append(args, diag.Arg{Name: "why", Value: diag.Text(short(why))})...)
			}
			p.rests(item.Origin)
		}
	}
}

// dismissal is the reason why no assessment is carried out, or "".
func dismissal(d *register.DPIA) string {
	if d.IsNone() {
		return d.Reason.Text
	}
	if d.Status.Is("not-carried-out") {
		return d.Why.Text
	}
	return ""
}

// coveredElsewhere are the reasons that answer: another assessment that covers
// the processing (GDPR 35(1), 35(10)), or a health professional in sole practice,
// whom the CNIL exempts.
var coveredElsewhere = [...]string{"35 10", "analyse commune", "analyse d impact commune", "meme analyse", "couvert par l analyse", "couverte par l analyse", "couverts par l analyse", "analyse du groupe", "une seule analyse couvre", "une seule analyse d impact couvre", "analyse unique",
	"analyse menee par", "analyse d impact menee par", "analyse d impact generale", "exercant seul", "exercant seule", "exerce seul", "exerce seule", "exercice individuel", "a titre individuel",
	"joint assessment", "same assessment", "single assessment", "one assessment covers", "covered by the assessment", "assessment carried out by", "sole practice", "sole practitioner"}
