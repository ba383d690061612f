// Package format rewrites a register's files as text: order of keys, quoting,
// durations, translation. It works on the characters of the file, guided by the
// tree that was read from it, and never writes YAML anew, so that comments,
// blank lines and the author's own layout stay.
//
// It never changes what a register says. Each result is read again and held
// against the original, and refused when a value, or a character of a comment,
// would be lost.
package format

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// ErrChanged tells that formatting would have changed what the file says: a
// defect of this package, found before anything is written.
var ErrChanged = errors.New("formatting would change what the file says")

// Format gives the text of a file, written in the language lang, as a careful
// author would lay it out. A file that does not read is refused: its findings
// come back, and no text.
//
// A file with anchors keeps its order and its words, for an alias must come
// after its anchor: only spaces at the ends of lines are removed.
func Format(name string, data []byte, lang string) ([]byte, []diag.Finding, error) {
	file, found := source.Parse(name, data)
	if broken := errorsOf(found); len(broken) > 0 {
		return nil, broken, nil
	}
	before := file
	if file.Root != nil && !hasShared(file.Root) {
		for _, pass := range []func(*source.File, string) ([]byte, error){values, flows, layout} {
			text, err := pass(file, lang)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: %w", name, err)
			}
			if file, found = source.Parse(name, text); len(errorsOf(found)) > 0 {
				return nil, nil, fmt.Errorf("%s: %w", name, ErrChanged)
			}
		}
	}
	out := trimEnds(file)
	after, _ := source.Parse(name, out)
	if !sameWords(before, after, lang) || !sameCharacters(before.Data, out) {
		return nil, nil, fmt.Errorf("%s: %w", name, ErrChanged)
	}
	return out, nil, nil
}

func errorsOf(found []diag.Finding) []diag.Finding {
	var out []diag.Finding
	for _, f := range found {
		if f.Severity == diag.Error {
			out = append(out, f)
		}
	}
	return out
}

func hasShared(n *source.Node) bool {
	if n.Shared {
		return true
	}
	for _, item := range n.Items {
		if hasShared(item) {
			return true
		}
	}
	for _, e := range n.Entries {
		if hasShared(e.Key) || hasShared(e.Value) {
			return true
		}
	}
	return false
}

// text is a file being laid out: its lines, and what is known of its nodes.
type text struct {
	file     *source.File
	lang     string
	lines    []string
	extents  map[*source.Node]diag.Place
	meanings map[*source.Node]register.Meaning
}

func newText(f *source.File, lang string) *text {
	return &text{file: f, lang: lang, lines: splitLines(f.Data), extents: f.Extents(), meanings: register.Meanings(f, lang)}
}

// raw gives the characters of a place.
func (t *text) raw(p diag.Place) string {
	var b strings.Builder
	for line := p.Line; line <= p.EndLine && line <= len(t.lines); line++ {
		runes := []rune(t.lines[line-1])
		from, to := 0, len(runes)
		if line == p.Line {
			from = min(p.Col-1, len(runes))
		}
		if line == p.EndLine {
			to = min(max(p.EndCol-1, from), len(runes))
		}
		if line > p.Line {
			b.WriteByte('\n')
		}
		b.WriteString(string(runes[from:to]))
	}
	return b.String()
}

const mark = "\uFEFF"

// splitLines cuts a text at its line breaks, the byte order mark left out.
func splitLines(data []byte) []string {
	s := strings.ReplaceAll(strings.TrimPrefix(string(data), mark), "\r\n", "\n")
	return strings.Split(s, "\n")
}

// joinLines writes lines as the file data writes its own.
func joinLines(lines []string, data []byte) []byte {
	end := "\n"
	if bytes.Contains(data, []byte("\r\n")) {
		end = "\r\n"
	}
	out := strings.Join(lines, end)
	if bytes.HasPrefix(data, []byte(mark)) {
		out = mark + out
	}
	return []byte(out)
}

// trimEnds removes the spaces at the ends of lines and leaves one line break at
// the end of the file. What is inside a block scalar is the author's words.
func trimEnds(f *source.File) []byte {
	lines := splitLines(f.Data)
	words := make([]bool, len(lines))
	kept := 0
	for n, p := range blockScalars(f) {
		for line := p.Line + 1; line <= p.EndLine; line++ {
			words[line-1] = true
		}
		if endsBlank(n.Text) {
			kept = max(kept, p.EndLine)
		}
	}
	for i, line := range lines {
		trimmed := strings.TrimRight(line, " \t")
		if !words[i] && !strings.HasSuffix(trimmed, `\`) { // "a\ " ends in a space that counts
			lines[i] = trimmed
		}
	}
	last := len(lines)
	for last > kept && strings.Trim(lines[last-1], " \t") == "" {
		last--
	}
	if last == 0 {
		return nil
	}
	return joinLines(append(lines[:last], ""), f.Data)
}

// endsBlank tells whether the last line of a text is blank, spaces included:
// under a deep enough indentation they are words.
func endsBlank(text string) bool {
	text = strings.TrimSuffix(text, "\n")
	return strings.TrimSpace(text[strings.LastIndex(text, "\n")+1:]) == ""
}

func blockScalars(f *source.File) map[*source.Node]diag.Place {
	out := map[*source.Node]diag.Place{}
	for n, p := range f.Extents() {
		if isBlock(n) {
			out[n] = p
		}
	}
	return out
}
