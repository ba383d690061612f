package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func con018() Rule {
	return Rule{ID: "CON018", Name: "extension-without-ceiling", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(e)"), Check: checkCON018}
}

// checkCON018 finds the periods that may be extended without a ceiling.
func checkCON018(p *Pass) {
	p.eachTerms(func(t *register.Terms, h register.Head) {
		if t.Extension.IsGiven() && !t.AtMost.IsGiven() && p.spot(t.Extension.Text, ended[:]) == "" && !p.endsItself(t.Extension.Text) {
			p.Report(t.Extension.At, h.Path, words("extension", t.Extension), p.key("terms", "at_most"))
		}
	})
}

// endsItself tells an extension that says how long it lasts, and that is not
// repeated at will.
func (p *Pass) endsItself(s string) bool {
	return p.mentionsPeriod(s) && (p.spot(s, repeated[:]) == "" || p.spot(s, times[:]) != "")
}

var (
	repeated = [...]string{"renouvel*", "reconduct*", "chaque", "tous les", "toutes les", "par periodes", "renew*", "each", "every", "repeat*"}
	times    = [...]string{"une fois", "deux fois", "trois fois", "1 fois", "2 fois", "once", "twice", "one time"}
)

// ended are events that end an extension by themselves.
var ended = [...]string{"procedure", "procedures", "litige", "contentieux", "contestation", "enquete", "plainte", "en justice", "judiciaire", "judiciaires", "jugement", "decision definitive", "voies de recours",
	"proceedings", "litigation", "investigation", "dispute", "disputes", "lawsuit", "court", "judgment", "appeal", "appeals", "case is closed"}
