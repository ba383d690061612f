package report

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

func (r *Report) typography(s string) string { return i18n.Typography(r.Lang, s) }

// phrase fills the {text} of a phrase of the catalogue. The text is left as it
// is: it may hold the name of a file.
func (r *Report) phrase(key, text string) string {
	return strings.Replace(r.typography(r.Words.Word(key)), "{text}", text, 1)
}

func (r *Report) severity(s diag.Severity) string {
	return r.Words.Term(diag.Term("severity." + s.String()))
}

func (r *Report) colon() string {
	if r.Lang == i18n.FR {
		return "\u00A0: "
	}
	return ": "
}

// message is the sentence of a finding on one line.
func (r *Report) message(it *Item) string {
	if it.Message == "" {
		return visible(it.Name)
	}
	return visible(r.typography(it.Message))
}

// details are the lines that follow the sentence: the help, the other places,
// the provisions. Code keeps its lines, and loses its fences.
func (r *Report) details(it *Item) []string {
	var out []string
	if it.Help != "" {
		for line := range strings.SplitSeq(r.phrase("report.help", r.typography(strings.TrimRight(it.Help, "\n"))), "\n") {
			if !strings.HasPrefix(strings.TrimSpace(line), "```") {
				out = append(out, visible(line))
			}
		}
	}
	for i, rel := range it.Related {
		if s := withRole(r.position(rel.Place), r.typography(it.role(i))); s != "" {
			out = append(out, visible(r.phrase("report.see", s)))
		}
	}
	if refs := references(it.Law, r.Lang); refs != "" {
		out = append(out, visible(r.phrase("report.references", r.typography(refs))))
	}
	return out
}

// position is path:line:col from the root of the repository, or what is known.
func (r *Report) position(at diag.Place) string {
	if at.Known() {
		at.File = r.spot(at).path
	}
	return position(at)
}

// justification says a decision in one line.
func (r *Report) justification(d *Decision) string {
	var parts []string
	for _, fact := range [][2]string{{"reason", r.typography(d.Reason)}, {"by", r.typography(d.By)}, {"until", i18n.Date(d.Until, r.Lang)}} {
		if fact[1] != "" {
			parts = append(parts, visible(r.phrase("report.decided."+fact[0], fact[1])))
		}
	}
	return strings.Join(parts, ", ")
}

// summary is "3 fichiers vérifiés : 2 erreurs, 1 avertissement, 1 dérogation."
func (r *Report) summary() string { return r.extent() + r.colon() + r.counts() + "." }

// extent is "3 fichiers vérifiés, 12 activités, 2 réponses à donner".
func (r *Report) extent() string {
	checked := r.Words.Count("report.files", r.Files)
	if r.Activities > 0 {
		checked += ", " + r.Words.Count("report.activities", r.Activities)
	}
	if r.Open > 0 {
		checked += ", " + r.Words.Count("report.open", r.Open)
	}
	return checked
}

// counts is "2 erreurs, 1 avertissement, 1 dérogation".
func (r *Report) counts() string {
	var parts []string
	add := func(key string, n int) {
		if n > 0 {
			parts = append(parts, r.Words.Count(key, n))
		}
	}
	n := r.tally()
	add("report.errors", n.errors)
	add("report.warnings", n.warnings)
	add("report.infos", n.infos)
	switch {
	case len(parts) > 0:
	case r.Known > 0: // something was found, and left out
		parts = append(parts, r.Words.Word("report.nothing-new"))
	default:
		parts = append(parts, r.Words.Word("report.nothing"))
	}
	add("report.decisions", n.decided)
	add("report.known", r.Known)
	return strings.Join(parts, ", ")
}

// references joins titles, naming a text once: "RGPD art. 30 §1 f), art. 5".
func references(refs []law.Ref, lang i18n.Lang) string {
	var parts []string
	last := ""
	for _, ref := range refs {
		text := law.Ref{Text: strings.TrimSuffix(ref.Text, "-recital")}.Title(string(lang))
		title := ref.Title(string(lang))
		if text == last {
			title = strings.TrimPrefix(title, text+" ")
		}
		parts, last = append(parts, title), text
	}
	return strings.Join(parts, ", ")
}
