package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
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
	p.line(p.report.summary())
	if r.Repairable > 0 {
		p.line(r.Words.Count("report.repairable", r.Repairable))
	}
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
		text += p.report.colon() + p.typography(it.Message)
	}
	lines := wrap(visible(text), p.opt.Width-4, "    ")
	p.line(strings.Replace(lines, word, p.paint(severityStyle(it.Severity), word), 1))
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

func (p *printer) words(key, text string) string { return p.report.phrase(key, text) }

func (p *printer) typography(s string) string { return p.report.typography(s) }

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
