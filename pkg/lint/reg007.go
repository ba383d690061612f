package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg007() Rule {
	return Rule{ID: "REG007", Name: "dpo-in-doubt", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 37(1)", "GDPR 38(6)", "GDPR 5(2)"), Check: checkREG007}
}

// checkREG007 finds the bodies that do not say who their officer is nor why they
// have none, that have none for a reason unknown to the law or where their own
// sheets speak of special data on a large scale, or whose officer also decides
// on the processing.
func checkREG007(p *Pass) {
	o := p.Register.Organisation()
	if o == nil || p.isPublicBody(o) && !o.DPO.IsGiven() {
		return // REG002
	}
	name, key := words("organisation", o.Name), p.key("organisation", "dpo")
	if a, sign := p.largeScaleCare(o); a != nil && o.DPO.IsNone() {
		p.Report(o.DPO.At, o.Path, name, key, words("activity", a.Name), diag.Arg{Name: "scale", Value: diag.Text(short(sign.Words))})
		p.relate("scale", sign.At)
		return
	}
	switch {
	case !o.DPO.Answered() && o.Nature.Is("health"):
		p.Report(o.Key, o.Path, name, key, diag.Arg{Name: "missing", Value: key.Value})
	case !o.DPO.Answered():
		p.ReportAs(diag.Info, o.Key, o.Path, name, key, diag.Arg{Name: "missing", Value: key.Value})
	case p.spot(o.DPO.Reason.Text, headcount[:]) != "" && p.spot(o.DPO.Reason.Text, coreActivities[:]) == "":
		p.Report(o.DPO.At, o.Path, name, key, diag.Arg{Name: "reason", Value: diag.Text(o.DPO.Reason.Text)})
	case o.DPO.To != nil:
		f := o.DPO.To.Function
		if word := p.spot(f.Text, deciders[:]); word != "" && p.spot(f.Text, attachedTo[:]) == "" {
			p.Report(f.At, o.DPO.To.Path, name, diag.Arg{Name: "officer", Value: key.Value}, words("function", f))
			p.relate("organisation", o.DPO.At)
		}
	}
}

// largeScaleCare is an activity of a health establishment, whose core activity
// is care, that says it processes special data on a large scale; nil when there
// is none.
func (p *Pass) largeScaleCare(o *register.Organisation) (*register.Activity, derive.Sign) {
	if !o.Nature.Is("health") {
		return nil, derive.Sign{}
	}
	for _, a := range p.activities {
		if p.controllerOf(a) != o || !slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return regimeOf(d) == "article-9" }) {
			continue
		}
		for _, x := range p.screen(a).Signs {
			if x.Criterion.ID == "large-scale" {
				return a, x
			}
		}
	}
	return nil, derive.Sign{}
}

var (
	// headcount are the words of a threshold that article 37 does not know: that
	// of 250 employees is about the record (article 30(5)).
	headcount      = [...]string{"250", "effectif", "effectifs", "salaries", "petite taille", "petite entreprise", "petite structure", "trop petit*", "tpe", "pme", "employees", "staff", "headcount", "small company", "small business", "too small", "sme"}
	coreActivities = [...]string{"grande echelle", "suivi", "sensibles", "activites de base", "activite de base", "cas de l article 37", "cas de l art 37", "large scale", "monitoring", "special categories", "core activities", "case of article 37", "cases of article 37", "article 37 1 cases"}
	// deciders are the positions that the guidelines on officers (WP 243) give as
	// examples of a conflict of interests, and the head of the body.
	deciders = [...]string{"directeur general", "directrice generale", "president", "presidente", "gerant", "gerante", "maire", "dsi", "directeur des systemes d information", "directrice des systemes d information", "directeur informatique", "directrice informatique",
		"responsable informatique", "responsable des systemes d information", "responsable du service informatique", "directeur adjoint", "directrice adjointe", "drh", "directeur des ressources humaines", "directrice des ressources humaines", "responsable des ressources humaines", "daf", "directeur financier", "directrice financiere",
		"directeur marketing", "directrice marketing", "directeur du marketing", "directrice du marketing", "responsable marketing", "responsable du marketing", "directeur commercial", "directrice commerciale", "directeur medical", "directrice medicale",
		"chief executive*", "ceo", "chief operating*", "coo", "chief financial*", "cfo", "chief marketing*", "cmo", "chief information officer", "cio", "it director", "head of it", "head of marketing", "head of human resources", "head of hr", "managing director", "mayor"}
	// attachedTo are the words of an officer who only works beside one of them, or
	// who comes from outside.
	attachedTo = [...]string{"rattache*", "aupres", "rapporte", "rend compte", "rendant compte", "sous l autorite", "independant de", "independant du", "independante de", "independante du", "sans lien", "dpo externe", "delegue externe", "deleguee externe", "donnees externe", "gerant du cabinet", "gerante du cabinet", "independent of", "independent from", "external dpo", "external data protection officer", "reports to", "reporting to", "attached to"}
)
