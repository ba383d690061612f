package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

// TextOptions says what the terminal can do.
type TextOptions struct {
	Color bool
	Width int // columns; 0 wraps nothing
}

// maxSnippets is how many related places show their line; more would push the
// finding off the screen, and are listed.
const maxSnippets = 2

// Text writes the findings as a person reads them, the open ones first, then
// those that a decision accepts, then one line that counts.
func Text(w io.Writer, r *Report, opt TextOptions) error {
	p := &printer{report: r, opt: opt, files: map[string][]string{}}
	items := r.sorted()
	for i := range items {
		if items[i].Decided == nil {
			p.item(&items[i])
		}
	}
	p.decided(items)
	p.line(p.summary())
	_, err := w.Write(p.out.Bytes())
	return err
}

type printer struct {
	report *Report
	opt    TextOptions
	files  map[string][]string // lines of the files shown so far
	gutter int                 // width of the line numbers of the current item
	out    bytes.Buffer
}

func (p *printer) line(s string) {
	p.out.WriteString(s)
	p.out.WriteByte('\n')
}

func (p *printer) item(it *Item) {
	p.header(it)
	p.gutter = p.gutterWidth(it)
	p.snippet(snippet{place: it.Place, arrow: "-->", sign: "^", style: severityStyle(it.Severity)})
	for i, rel := range it.Related {
		if i < maxSnippets && p.shown(rel.Place) {
			p.snippet(snippet{place: rel.Place, arrow: ":::", sign: "-", style: blue, role: p.typography(it.role(i))})
		} else {
			p.note("see", withRole(position(rel.Place), p.typography(it.role(i))))
		}
	}
	p.note("help", p.typography(it.Help))
	p.note("references", p.typography(references(it.Law, p.report.Lang)))
	p.line("")
}

// header is "erreur[CON001] conservation-absente : l'activité …".
func (p *printer) header(it *Item) {
	word := p.report.Words.Term(diag.Term("severity."+it.Severity.String())) + "[" + it.ID + "]"
	text := word
	if it.Name != "" {
		text += " " + it.Name
	}
	if it.Message != "" {
		text += p.colon() + p.typography(it.Message)
	}
	lines := wrap(visible(text), p.opt.Width-4, "    ")
	p.line(strings.Replace(lines, word, p.paint(severityStyle(it.Severity), word), 1))
}

func (p *printer) colon() string {
	if p.report.Lang == i18n.FR {
		return "\u00A0: "
	}
	return ": "
}

// note is a line "= aide : …"; further lines of the text hang below it.
func (p *printer) note(key, text string) {
	if text == "" {
		return
	}
	p.hang(strings.Repeat(" ", p.gutter+1), p.words("report."+key, text))
}

// hang wraps prose, and leaves code between fences as it can be copied.
func (p *printer) hang(indent, text string) {
	mark, code := p.paint(blue, "="), false
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			code = !code
			continue
		}
		if line = visible(line); !code {
			line = wrap(line, p.opt.Width-len(indent)-2, indent+"  ")
		}
		p.line(indent + mark + " " + line)
		mark = " "
	}
}

// words fills the {text} of a phrase of the catalogue. The text is left as it
// is: it may hold the name of a file.
func (p *printer) words(key, text string) string {
	return strings.Replace(p.typography(p.report.Words.Word(key)), "{text}", text, 1)
}

func (p *printer) typography(s string) string { return i18n.Typography(p.report.Lang, s) }

// decided lists what was accepted, apart: it fails nothing and hides nothing.
func (p *printer) decided(items []Item) {
	first := true
	for i := range items {
		it := &items[i]
		if it.Decided == nil {
			continue
		}
		if first {
			p.line(p.typography(p.report.Words.Word("report.decided.title")))
			first = false
		}
		p.line("  " + visible(withRole(strings.TrimSpace(it.ID+" "+it.Name), position(it.Place))))
		for _, fact := range [][2]string{{"reason", p.typography(it.Decided.Reason)}, {"by", p.typography(it.Decided.By)}, {"until", i18n.Date(it.Decided.Until, p.report.Lang)}} {
			if fact[1] != "" {
				p.hang("    ", p.words("report.decided."+fact[0], fact[1]))
			}
		}
	}
	if !first {
		p.line("")
	}
}

// summary is "3 fichiers vérifiés : 2 erreurs, 1 avertissement, 1 dérogation."
func (p *printer) summary() string {
	count, n := p.report.Words.Count, p.report.tally()
	checked := count("report.files", p.report.Files)
	if p.report.Activities > 0 {
		checked += ", " + count("report.activities", p.report.Activities)
	}
	var parts []string
	add := func(key string, n int) {
		if n > 0 {
			parts = append(parts, count(key, n))
		}
	}
	add("report.errors", n.errors)
	add("report.warnings", n.warnings)
	add("report.infos", n.infos)
	if len(parts) == 0 {
		parts = append(parts, p.report.Words.Word("report.nothing"))
	}
	add("report.decisions", n.decided)
	return checked + p.colon() + strings.Join(parts, ", ") + "."
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

// position is file:line:col, or what of it is known.
func position(at diag.Place) string {
	if at.Line == 0 {
		return at.File
	}
	return fmt.Sprintf("%s:%d:%d", at.File, at.Line, at.Col)
}

func withRole(s, role string) string {
	if s == "" || role == "" {
		return s + role
	}
	return s + " — " + role
}

// The styles, as ANSI escape codes.
const (
	red    = "1;31"
	yellow = "1;33"
	cyan   = "1;36"
	blue   = "1;34"
)

func severityStyle(s diag.Severity) string { return [...]string{cyan, yellow, red}[s] }

func (p *printer) paint(style, s string) string {
	if !p.opt.Color || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}
