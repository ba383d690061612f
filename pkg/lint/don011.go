package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func don011() Rule {
	return Rule{ID: "DON011", Name: "filmed-where-people-rest", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CT L1121-1", "GDPR 5(1)(c)"), Check: checkDON011}
}

// checkDON011 finds the cameras where people rest or undress, those that watch
// staff all the time, and those that record what is said.
func checkDON011(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if word := p.intrudes(s.plain, s.raw); word != "" {
			p.Report(s.at, s.path, diag.Arg{Name: "sentence", Value: s.quote().Value}, phrase(word))
		}
	}
	for _, a := range p.activities {
		for _, t := range a.Channels.Items {
			if word := p.intrudes(p.plain(t.Text), t.Text); word != "" {
				p.Report(t.At, a.Path, words("sentence", t), phrase(word))
			}
		}
		if p.watched(a) {
			p.records(a)
		}
	}
}

// intrudes gives the words of a sentence that tell such a camera, or "".
func (p *Pass) intrudes(plain, raw string) string {
	if says(plain, cameras[:]) == "" || hasDenial(plain) || says(plain, butThese[:]) != "" {
		return ""
	}
	if word := p.spot(raw, restRooms[:]); word != "" {
		return word
	}
	if says(plain, atWork[:]) == "" {
		return ""
	}
	return p.spot(raw, allTheTime[:])
}

// watched tells an activity of cameras that watch a place.
func (p *Pass) watched(a *register.Activity) bool {
	return p.named(a.Name.Text, surveillance[:], wornCameras[:]) != ""
}

// records reports the items of such an activity that are sounds.
func (p *Pass) records(a *register.Activity) {
	for _, d := range a.Data.Items {
		for i := range d.Items.Items {
			t := d.Items.Items[i].Text
			if word := p.named(t.Text, sounds[:], nil); word != "" {
				p.Report(t.At, d.Path, words("sentence", t), phrase(word))
			}
		}
	}
}

var (
	cameras   = [...]string{"camera*", "video*", "filme*", "cctv"}
	restRooms = [...]string{"dans la salle de pause", "dans les salles de pause", "dans une salle de pause", "en salle de pause", "dans la salle de repos", "dans les salles de repos", "en salle de repos", "dans le vestiaire", "dans les vestiaires", "dans un vestiaire", "dans les toilettes", "dans les sanitaires", "dans le local syndical",
		"in the break room*", "in the staff room", "in the rest room*", "in the changing room*", "in the toilets"}
	atWork       = [...]string{"salarie*", "agent*", "employe*", "caissier*", "vendeur*", "personnel", "collaborateur*", "operateur*", "poste de travail", "postes de travail", "staff", "operator*", "workstation*"}
	allTheTime   = [...]string{"filmes en continu", "filmees en continu", "filme en continu", "filmee en continu", "filment en continu", "filmes en permanence", "filmees en permanence", "filme en permanence", "filment en permanence", "surveillance permanente", "surveillance constante", "filmed continuously", "filmed all the time", "permanent surveillance"}
	surveillance = [...]string{"videosurveillance", "videoprotection", "video protection", "video surveillance", "cameras de surveillance", "cctv", "surveillance cameras"}
	wornCameras  = [...]string{"cameras individuelles", "camera individuelle", "camera pieton", "cameras pietons", "cameras mobiles", "body worn*", "bodycam*"}
	sounds       = [...]string{"images et son", "image et son", "images et sons", "video et son", "son et image", "enregistrement sonore", "enregistrements sonores", "enregistrement du son", "captation du son", "conversations", "images and sound", "video and sound", "sound recording*"}
)
