package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro005() Rule {
	return Rule{ID: "DRO005", Name: "monitoring-not-told", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CT L1222-4", "CT L2312-38", "GDPR 13(1)"), Check: checkDRO005}
}

// checkDRO005 finds the activities that watch premises, vehicles, calls or work
// stations, where nothing says how people are informed, where the sheet says
// that they are not, or where a sign is all that the staff gets.
func checkDRO005(p *Pass) {
	for _, a := range p.activities {
		gap, place := p.untold(a)
		if gap == "" {
			continue
		}
		if word, at := p.watches(a); word != "" {
			p.Report(place, a.Path, words("activity", a.Name), phrase(word), p.key("activity", "information"), p.gapArg(gap, a.Information))
			p.relate("watching", at)
		}
	}
}

// untold tells what is wrong with the information of the people watched:
// "missing", "none" on purpose, or a "sign" alone for the staff.
func (p *Pass) untold(a *register.Activity) (gap string, at diag.Place) {
	t := a.Information
	switch {
	case t.IsMissing() || t.IsNone() && t.Reason.Text == "":
		return "missing", a.Key
	case t.IsNone() && (says(p.plain(t.Reason.Text), excused[:]) == "" || !derive.Indirect(a)):
		return "none", t.Key
	case says(p.plain(t.Text), signs[:]) != "" && says(p.plain(t.Text), individually[:]) == "" && anyKind(a.Persons.Items, "staff"):
		return "sign", t.Key
	}
	return "", diag.Place{}
}

// gapArg shows a gap by what the sheet says, or by the key that says nothing.
func (p *Pass) gapArg(gap string, t register.Text) diag.Arg {
	switch gap {
	case "missing":
		return diag.Arg{Name: gap, Value: p.key("activity", "information").Value}
	case "none":
		return diag.Arg{Name: gap, Value: diag.Text(short(t.Reason.Text))}
	}
	return diag.Arg{Name: gap, Value: diag.Text(short(t.Text))}
}

// watches gives the words that tell an activity to watch people, and where they
// stand: its name, its purposes, and the data that nothing else gives.
func (p *Pass) watches(a *register.Activity) (string, diag.Place) {
	if word := p.named(a.Name.Text, watching[:], nil); word != "" {
		return word, a.Name.At
	}
	for _, u := range a.Purposes.Items {
		if word := p.named(u.Text.Text, watching[:], nil); word != "" {
			return word, u.Text.At
		}
	}
	for _, d := range a.Data.Items {
		for i := range d.Items.Items {
			if word := p.named(d.Items.Items[i].Text.Text, typing[:], nil); word != "" {
				return word, d.Items.Items[i].Text.At
			}
		}
	}
	return "", diag.Place{}
}

var (
	watching = [...]string{"videosurveillance", "videoprotection", "cameras", "geolocalis*", "controle d acces aux locaux", "controle des acces aux locaux", "controler l acces aux locaux", "acces aux locaux", "acces physique", "acces physiques", "badges d acces", "badgeage", "ecoutes", "enregistrement des appels",
		"enregistrer les appels", "ecouter les appels", "cybersurveillance", "frappes au clavier", "enregistreur de frappe", "enregistreurs de frappe", "keylogger*", "captures d ecran des salaries", "captures d ecran des postes", "captures d ecran periodiques", "captures d ecran regulieres", "captures d ecran automatiques", "captures d ecran toutes les", "prendre des captures d ecran",
		"connexions internet des salaries", "connexions internet des agents", "connexions internet du personnel", "navigation internet des salaries", "controler les connexions internet", "controle des connexions internet", "surveiller les connexions internet",
		"surveiller les postes de travail", "surveillance des postes de travail", "surveillance des salaries", "surveiller les salaries", "surveiller l activite des salaries", "activite des salaries en continu", "surveiller en continu l activite des salaries", "surveillance de l activite des salaries",
		"cctv", "video surveillance", "location tracking", "access to the premises", "call recording", "keystroke*", "employees internet use", "employee monitoring", "monitoring of employees", "monitor employees", "monitor work stations", "monitor workstations"}
	// typing are the data that only such a device gives.
	typing = [...]string{"frappes au clavier", "frappe au clavier", "keystroke*"}
	// signs inform the passer-by; individually, each member of the staff.
	signs        = [...]string{"affich*", "panneau*", "pictogramme*", "pancarte*", "sign", "signs", "poster*", "notice board"}
	individually = [...]string{"salarie*", "personnel", "agent", "agents", "note", "individuel*", "courrier*", "courriel*", "lettre", "contrat*", "avenant", "charte", "reglement interieur", "livret", "intranet", "remis", "remise", "signe par", "signee par", "signes par", "signees par", "embauche", "reunion*", "cse", "comite", "staff", "employee*", "letter*", "e mail*", "contract*", "handbook", "works council", "individual*", "signed by", "each"}
	// excused are the citations of the cases in which article 14(5) lets people not
	// be told.
	excused = [...]string{"14 5", "14 paragraphe 5", "14 par 5"}
)
