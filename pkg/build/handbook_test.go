package build

import (
	"bytes"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/render"
)

// handbook is what surrounds the pages of the findings, in a language.
type handbook struct {
	file, title, intro, made  string
	severity                  map[diag.Severity]string
	decided, fixed, configure string
	themes                    [][2]string // prefix of the identifiers, title
}

var handbooks = map[i18n.Lang]handbook{
	i18n.FR: {
		file: "regles.md", title: "Les règles",
		made:  "Écrit à partir des pages de pkg/lint/rules : « make gen » l’écrit à nouveau.",
		intro: "Tout ce que `registre` peut constater, avec le texte qui le demande, ce qu’il faut écrire et ce que la règle ne voit pas. `registre explain CON001` affiche une page. La gravité suit la force du texte : une **erreur** est une contradiction, ce que le texte ne permet pas, ou une mention qu’il exige et qui manque ; un **avertissement**, une recommandation non suivie ou une question qu’une personne doit trancher ; une **information**, une bonne pratique. Aucun constat ne dit qu’un registre est conforme ou illégal. [In English](rules.md).",
		severity: map[diag.Severity]string{diag.Error: "Erreur", diag.Warning: "Avertissement",
			diag.Info: "Information"},
		decided: "une décision du registre peut l’accepter", fixed: "se corrige, aucune décision ne l’accepte", configure: "la configuration peut changer sa gravité",
		themes: [][2]string{{"FIN", "Finalités"}, {"BAS", "Bases légales"}, {"PER", "Personnes"}, {"DON", "Données"}, {"SEN", "Données sensibles"},
			{"CON", "Conservation"}, {"DES", "Destinataires"}, {"TRA", "Transferts"}, {"LIE", "Liens entre organismes"}, {"SEC", "Sécurité"},
			{"AIP", "Analyse d’impact"}, {"STA", "État des activités"}, {"DRO", "Droits"}, {"TRC", "Traceurs"}, {"REG", "Le registre"}, {"DOC", "Les documents"},
			{"ECH", "Échéances (registre audit)"}, {"DEC", "Décisions"}, {"BSL", "Ligne de base"}, {"CFG", "Configuration"},
			{"REF", "Renvois"}, {"SCH", "Clés et valeurs"}, {"YML", "Syntaxe YAML"}, {"TXT", "Textes rédigés"}, {"TPL", "Mots et modèles"}},
	},
	i18n.EN: {
		file: "rules.md", title: "The rules",
		made:     "Written from the pages of pkg/lint/rules: “make gen” writes it again.",
		intro:    "Everything that `registre` may find, with the text that asks for it, what to write, and what the rule does not see. `registre explain CON001` prints a page. Severity follows the force of the text: an **error** is a contradiction, what the text does not allow, or an item that it demands and that is missing; a **warning**, guidance not followed or a question that a person must judge; an **info**, good practice. No finding says that a register is compliant or illegal. [En français](regles.md).",
		severity: map[diag.Severity]string{diag.Error: "Error", diag.Warning: "Warning", diag.Info: "Info"},
		decided:  "a decision of the register may accept it", fixed: "to be corrected, no decision accepts it", configure: "the configuration may change its severity",
		themes: [][2]string{{"FIN", "Purposes"}, {"BAS", "Legal bases"}, {"PER", "Persons"}, {"DON", "Data"}, {"SEN", "Special categories"},
			{"CON", "Retention"}, {"DES", "Recipients"}, {"TRA", "Transfers"}, {"LIE", "Ties between organisations"}, {"SEC", "Security"},
			{"AIP", "Impact assessment"}, {"STA", "State of the activities"}, {"DRO", "Rights"}, {"TRC", "Trackers"}, {"REG", "The register"}, {"DOC", "The documents"},
			{"ECH", "What falls due (registre audit)"}, {"DEC", "Decisions"}, {"BSL", "Baseline"}, {"CFG", "Configuration"},
			{"REF", "References"}, {"SCH", "Keys and values"}, {"YML", "YAML syntax"}, {"TXT", "Written texts"}, {"TPL", "Words and templates"}},
	},
}

// TestHandbook holds docs/regles.md and docs/rules.md to the pages.
func TestHandbook(t *testing.T) {
	for lang, h := range handbooks {
		var blocks []doc.Block
		told := 0
		for _, theme := range h.themes {
			blocks = append(blocks, doc.Heading{Level: 1, ID: strings.ToLower(theme[0]), Text: []doc.Inline{doc.Text(theme[1])}})
			for _, id := range lint.IDs() {
				if strings.HasPrefix(id, theme[0]) {
					page, _ := lint.PageOf(id)
					blocks = append(blocks, h.page(page, lang)...)
					told++
				}
			}
		}
		if told != len(lint.IDs()) {
			t.Errorf("%s: %d of %d pages have a theme", h.file, told, len(lint.IDs()))
		}
		var b bytes.Buffer
		if err := render.Markdown(&b, doc.Document{Lang: string(lang), Blocks: blocks}, render.Options{}); err != nil {
			t.Fatal(err)
		}
		_, text, _ := strings.Cut(b.String(), "---\n")
		golden.Equal(t, "../../docs/"+h.file, []byte("# "+h.title+"\n\n<!-- "+h.made+" -->\n\n"+h.intro+"\n\n"+strings.TrimSpace(text)+"\n"))
	}
}

// page is a page one level lower, with what may be done about the finding.
func (h handbook) page(p lint.Page, lang i18n.Lang) []doc.Block {
	var out []doc.Block
	for i, b := range PageBlocks(p, lang) {
		if head, ok := b.(doc.Heading); ok {
			head.Level++
			b = head
		}
		out = append(out, b)
		if i == 0 {
			out = append(out, doc.Para{Text: []doc.Inline{doc.Text(h.about(p, lang))}})
		}
	}
	return out
}

func (h handbook) about(p lint.Page, lang i18n.Lang) string {
	said := []string{h.severity[p.Severity]}
	if p.Severity != diag.Error {
		said = append(said, h.configure)
	}
	switch {
	case p.Decidable:
		said = append(said, h.decided)
	case p.Severity == diag.Error:
		said = append(said, h.fixed)
	}
	return strings.Join(said, map[i18n.Lang]string{i18n.FR: " ; ", i18n.EN: "; "}[lang]) + "."
}
