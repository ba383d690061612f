package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas015() Rule {
	return Rule{ID: "BAS015", Name: "code-without-article", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 6(3)"), Check: checkBAS015}
}

// checkBAS015 finds the obligations that cite a code without an article, or the
// law of a country outside the European Union: neither lays the basis down.
func checkBAS015(p *Pass) {
	p.eachBasis(func(b basis) {
		plain := p.plain(b.Law.Text)
		if !b.restsOnText() || !b.Law.IsGiven() || namesNoText(plain) {
			return
		}
		if word := says(plain, foreignLaws[:]); word != "" {
			p.Report(b.Law.At, b.purpose.Path, append(b.args(), words("text", b.Law), diag.Arg{Name: "foreign", Value: diag.Text(word)})...)
		} else if says(plain, codes[:]) != "" && !strings.ContainsAny(plain, "0123456789") {
			p.Report(b.Law.At, b.purpose.Path, append(b.args(), words("text", b.Law))...)
		}
	})
}

var (
	codes       = [...]string{"code", "c com", "c trav", "c civ", "c conso", "csp", "css", "cgi", "lpf", "cpce", "livre des procedures fiscales"}
	foreignLaws = [...]string{"hipaa", "ccpa", "sarbanes oxley", "sox", "patriot act", "cloud act", "fisa", "droit americain", "loi americaine", "loi suisse",
		"droit suisse", "loi federale suisse", "fadp", "lpd", "nlpd", "code des obligations suisse", "droit anglais", "droit britannique", "loi britannique", "companies act 2006", "employment rights act", "uk data protection act", "uk gdpr", "us law", "american law", "swiss law", "english law", "uk law",
		"loi marocaine", "droit marocain", "loi 09 08", "loi n 09 08", "dahir", "loi tunisienne", "droit tunisien", "loi algerienne", "droit algerien", "loi senegalaise", "loi ivoirienne", "moroccan law", "tunisian law",
		"pipeda", "lgpd"}
)
