package report

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// snippet is a line of a file with the range under it.
type snippet struct {
	place       diag.Place
	arrow, sign string
	style, role string
}

// longestLine bounds a line shown when the width of the terminal is unknown.
const longestLine = 240

func (p *printer) snippet(s snippet) {
	if !s.place.Known() {
		return
	}
	margin := strings.Repeat(" ", p.gutter)
	p.line(margin + p.paint(blue, s.arrow) + " " + visible(withRole(position(s.place), s.role)))
	text, ok := p.sourceLine(s.place)
	if !ok {
		return
	}
	bar := margin + " " + p.paint(blue, "|")
	number := strconv.Itoa(s.place.Line)
	line := clip(span(text, s.place), p.room())
	p.line(bar)
	shown := strings.Repeat(" ", p.gutter-len(number)) + p.paint(blue, number+" |") + " " + string(line.text)
	p.line(strings.TrimRight(shown, " \t"))
	p.line(bar + " " + line.blank() + p.paint(s.style, line.signs(s.sign)))
}

// room is how many columns a line of source may take.
func (p *printer) room() int {
	if p.opt.Width == 0 {
		return longestLine
	}
	return max(p.opt.Width-p.gutter-3, 20)
}

// gutterWidth is that of the longest line number that the item shows.
func (p *printer) gutterWidth(it *Item) int {
	width := 1
	widen := func(at diag.Place) {
		if p.shown(at) {
			width = max(width, len(strconv.Itoa(at.Line)))
		}
	}
	widen(it.Place)
	for _, rel := range it.Related[:min(len(it.Related), maxSnippets)] {
		widen(rel.Place)
	}
	return width
}

func (p *printer) shown(at diag.Place) bool {
	_, ok := p.sourceLine(at)
	return ok
}

// sourceLine cuts a file into lines once: a large file may hold thousands of
// findings.
func (p *printer) sourceLine(at diag.Place) (string, bool) {
	if at.Line < 1 || !at.Known() || p.report.Source == nil {
		return "", false
	}
	lines, ok := p.files[at.File]
	if !ok {
		lines = strings.Split(strings.TrimPrefix(string(p.report.Source(at.File)), "\uFEFF"), "\n")
		p.files[at.File] = lines
	}
	if at.Line > len(lines) || len(lines) == 1 && lines[0] == "" {
		return "", false
	}
	return strings.TrimSuffix(lines[at.Line-1], "\r"), true
}

// marked is a line and the range from:to of its characters to mark; to may be
// one past the end, where something is missing.
type marked struct {
	text     []rune
	from, to int
}

// span fits a place into its line. A range over several lines is marked to the
// end of the first.
func span(line string, at diag.Place) marked {
	text := []rune(visible(line))
	from := min(max(at.Col-1, 0), len(text))
	to := at.EndCol - 1
	if at.EndLine > at.Line {
		to = len([]rune(strings.TrimRightFunc(string(text), unicode.IsSpace)))
	}
	return marked{text, from, max(min(to, len(text)), from+1)}
}

// clip keeps the part of a long line around the mark.
func clip(m marked, room int) marked {
	if width(string(m.text)) <= room {
		return m
	}
	const before = 20 // enough to read the key
	start := 0
	if width(string(m.text[:min(m.to, len(m.text))])) >= room {
		start = max(0, m.from-before)
	}
	end, used := start, 2 // the two ellipses
	for end < len(m.text) && used+width(string(m.text[end])) <= room {
		used += width(string(m.text[end]))
		end++
	}
	text := m.text[start:end:end]
	from, to := m.from-start, min(m.to-start, max(end-start, m.from-start+1))
	if start > 0 {
		text, from, to = append([]rune{'…'}, text...), from+1, to+1
	}
	if end < len(m.text) {
		text = append(text, '…')
	}
	return marked{text, from, to}
}

// blank is as wide as what stands before the mark; tabs stay tabs, since only
// the terminal knows their width.
func (m marked) blank() string {
	var b strings.Builder
	run := 0
	for i, r := range m.text[:m.from] {
		if r == '\t' {
			b.WriteString(strings.Repeat(" ", width(string(m.text[run:i]))) + "\t")
			run = i + 1
		}
	}
	b.WriteString(strings.Repeat(" ", width(string(m.text[run:m.from]))))
	return b.String()
}

func (m marked) signs(sign string) string {
	return strings.Repeat(sign, max(1, width(string(m.text[m.from:min(m.to, len(m.text))]))))
}
