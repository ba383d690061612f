package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
)

func doc003() Rule {
	return Rule{ID: "DOC003", Name: "words-of-a-former-law", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(1)"), Check: checkDOC003}
}

// checkDOC003 finds the words of a law, a body or an address that no longer
// exist.
func checkDOC003(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		for _, f := range formerWords {
			if word := p.spot(s.raw, f.words[:]); word != "" && (f.with == "" || says(s.plain, []string{f.with}) != "") && says(s.plain, stillTrue[:]) == "" {
				p.Report(s.at, s.path, s.quote(), phrase(word), diag.Arg{Name: "now", Value: diag.Text(facts.Words{Fr: f.nowFr, En: f.nowEn}.In(p.Register.Lang))})
				break
			}
		}
	}
}

// stillTrue are the words that make the former ones true: a breach is notified,
// a delegate designated, the European works council exists, or a sentence tells
// what has gone.
var stillTrue = [...]string{"plus aucun", "plus aucune", "plus de declaration", "n est plus", "ne sont plus", "a remplace", "a succede", "a disparu", "ancien", "ancienne", "no longer", "has replaced", "former", "violation*", "delegue*", "dpo", "comite d entreprise europeen", "methodologie de reference", "breach*", "data protection officer"}

// formerWords are words of the past, what must stand beside them, and what holds
// now.
var formerWords = [...]struct {
	words        [5]string
	with         string
	nowFr, nowEn string
}{
	{[5]string{"8 rue vivienne", "rue vivienne"}, "", "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07", "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07"},
	{[5]string{"declaration aupres", "fichier declare", "declaration a la", "demarches sont a", "declaree a la"}, "cnil", "le régime de déclaration a disparu en 2018, sauf exceptions", "declarations to the CNIL ended in 2018, but for exceptions"},
	{[5]string{"correspondant informatique et libertes"}, "", "le délégué à la protection des données", "the data protection officer"},
	{[5]string{"comite d entreprise", "comites d entreprise"}, "", "le comité social et économique (CSE)", "the social and economic committee (CSE)"},
	{[5]string{"groupe de l article 29", "g29", "article 29 working party"}, "", "le Comité européen de la protection des données", "the European Data Protection Board"},
	{[5]string{"autorisation unique", "norme simplifiee", "dispense de declaration"}, "", "les référentiels de la CNIL", "the CNIL's reference frameworks"},
}
