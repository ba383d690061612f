package format

import (
	"regexp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/source"
)

// layout orders the keys and indents by two spaces. An entry moves with the
// comments and blank lines above it.
func layout(f *source.File, lang string) ([]byte, error) {
	t := newText(f, lang)
	if f.Root.Flow || f.Root.Kind != source.Map || !t.laidOut(f.Root) {
		return f.Data, nil
	}
	start := t.header(t.line(f.Root.Entries[0].Key))
	end := len(t.lines)
	if t.lines[end-1] == "" { // what follows the last line break is no line
		end--
	}
	b := t.block(f.Root, start, end)
	lines := slices.Concat(comments(t.lines[:start]), b.lead, b.body)
	return joinLines(append(lines, ""), f.Data), nil
}

// laidOut tells whether a tree is written with nothing but keys, dashes and
// values, as people do. What YAML allows besides (`? key`, tabs after a dash, a
// list on the line of its dash) is left alone.
func (t *text) laidOut(n *source.Node) bool {
	if _, ok := t.extents[n]; !ok {
		return false
	}
	if n.Flow {
		return true
	}
	if isBlock(n) { // on the line of its key or dash
		return !blank.MatchString(t.before(n))
	}
	for _, item := range n.Items {
		if item.Kind == source.List && !item.Flow || !t.laidOut(item) {
			return false
		}
	}
	for i, e := range n.Entries {
		before := lead
		if i > 0 {
			before = blank
		}
		follows := after(t.lines[t.end(e.Key)], t.extents[e.Key].EndCol-1)
		if !before.MatchString(t.before(e.Key)) || !keyEnd.MatchString(follows) || !t.laidOut(e.Value) {
			return false
		}
	}
	return true
}

var (
	lead  = regexp.MustCompile(`^ *(- *)?$`)
	blank = regexp.MustCompile(`^ *$`)

	keyEnd = regexp.MustCompile(`^ *:( |$)`)
)

// before gives what stands before a node on its line.
func (t *text) before(n *source.Node) string {
	return string([]rune(t.lines[n.Place.Line-1])[:n.Place.Col-1])
}

// line is the index of the line where a node begins.
func (t *text) line(n *source.Node) int { return n.Place.Line - 1 }

// end is the index of the last line of a node, 0 for a value that is not there.
func (t *text) end(n *source.Node) int {
	if n.Kind == source.Null && n.Text == "" {
		return 0
	}
	return t.extents[n].EndLine - 1
}

// header finds where the comment of the first key begins: what stands before is
// about the file, and stays on top.
func (t *text) header(key int) int {
	start := 0
	for i, line := range t.lines[:key] {
		switch text := strings.Trim(line, " \t"); {
		case text == "" || text[0] != '#' || i == start && strings.Contains(text, modeline):
			start = i + 1
		}
	}
	return start
}

// modeline begins the comment that tells an editor which schema to use.
const modeline = "yaml-language-server:"

// laid is a part of the file, laid out from column 0: the comments above it,
// and its lines.
type laid struct{ lead, body []string }

// block lays out a map or a list of the lines from to end, comments included.
func (t *text) block(n *source.Node, from, end int) laid {
	if n.Kind == source.List {
		return t.list(n, from, end)
	}
	return t.mapping(n, from, end)
}

func (t *text) mapping(n *source.Node, from, end int) laid {
	var parts []laid
	col := n.Entries[0].Key.Place.Col - 1
	for i, e := range n.Entries {
		next := end
		if i+1 < len(n.Entries) {
			next = t.line(n.Entries[i+1].Key)
		}
		stop := t.split(max(t.line(e.Key), t.end(e.Value))+1, next, col)
		parts = append(parts, laid{lead: comments(t.lines[from:max(from, t.line(e.Key))]), body: t.entry(e, col, stop)})
		from = stop
	}
	return joined(sorted(parts, t.ranks(n)), comments(t.lines[from:end]))
}

// entry lays out a key and its value, down to the line stop.
func (t *text) entry(e source.Entry, col, stop int) []string {
	head := []string{after(t.lines[t.line(e.Key)], col)}
	if v := e.Value; v.Kind == source.Map && !v.Flow || v.Kind == source.List && !v.Flow {
		b := t.block(v, t.line(e.Key)+1, stop)
		return slices.Concat(head, indent(withoutGap(b.lead)), indent(b.body))
	}
	last := max(t.line(e.Key), t.end(e.Value))
	rest := t.continued(e.Value, t.lines[t.line(e.Key)+1:last+1], col)
	return slices.Concat(head, rest, comments(t.lines[last+1:stop]))
}

func (t *text) list(n *source.Node, from, end int) laid {
	var parts []laid
	col := n.Place.Col - 1
	for i, item := range n.Items {
		dash := t.dash(from, col)
		next := end
		if i+1 < len(n.Items) {
			next = t.dash(max(dash, t.end(item))+1, col)
		}
		stop := t.split(max(dash, t.end(item))+1, next, col)
		p := t.item(item, dash, col, stop)
		p.lead = append(comments(t.lines[from:dash]), p.lead...)
		parts = append(parts, p)
		from = stop
	}
	return joined(parts, comments(t.lines[from:end]))
}

// dash finds the line of the next dash of a list.
func (t *text) dash(from, col int) int {
	for i := from; i < len(t.lines); i++ {
		if line := t.lines[i]; len(line) > col && line[col] == '-' && blank.MatchString(line[:col]) {
			return i
		}
	}
	return from
}

// item lays out an item of a list, its dash on the line of its first key. A
// comment that this would put after the dash goes above it.
func (t *text) item(n *source.Node, dash, col, stop int) laid {
	if n.Kind != source.Map || n.Flow {
		last := max(dash, t.end(n))
		text := strings.TrimLeft(after(t.lines[dash], col)[1:], " ")
		rest := t.continued(n, t.lines[dash+1:last+1], col)
		return laid{body: slices.Concat([]string{strings.TrimRight("- "+text, " ")}, rest, comments(t.lines[last+1:stop]))}
	}
	var above []string
	from := dash
	if t.line(n.Entries[0].Key) > dash {
		from = dash + 1
		above = comments([]string{after(t.lines[dash], col)[1:]})
	}
	b := t.block(n, from, stop)
	body := indent(b.body)
	body[0] = "- " + b.body[0]
	return laid{lead: slices.Concat(withoutGap(above), withoutGap(b.lead)), body: body}
}

// continued lays out the lines of a value after its first one, for a key or a
// dash in column col.
func (t *text) continued(n *source.Node, lines []string, col int) []string {
	if isBlock(n) {
		if indentOf(lines) == 0 { // nothing but blank lines
			return make([]string, len(lines))
		}
		if !strings.ContainsAny(t.indicator(n), "123456789") {
			return moved(lines, indentOf(lines)-2)
		}
		return moved(lines, col)
	}
	var out []string
	for _, line := range lines {
		words := strings.TrimLeft(line, " \t")
		if words != "" {
			words = strings.Repeat(" ", max(len(line)-len(words)-col, 2)) + words
		}
		out = append(out, words)
	}
	return out
}

func isBlock(n *source.Node) bool { return n.Style == source.Literal || n.Style == source.Folded }

// indicator is what follows the bar of a block scalar: "-", "2+".
func (t *text) indicator(n *source.Node) string {
	text := after(t.lines[t.line(n)], n.Place.Col)
	return text[:len(text)-len(strings.TrimLeft(text, "+-123456789"))]
}

// indentOf is the indentation of the first line that has words.
func indentOf(lines []string) int {
	for _, line := range lines {
		if words := strings.TrimLeft(line, " "); words != "" {
			return len(line) - len(words)
		}
	}
	return 0
}

// split finds where, between two entries in column col, the comments of the
// first end and those of the second begin: a comment deeper than the second is
// the first's. Blank lines go with what follows them.
func (t *text) split(from, to, col int) int {
	last := from
	for i := from; i < to; i++ {
		words := strings.TrimLeft(t.lines[i], " \t")
		switch {
		case words == "":
		case words[0] != '#' || len(t.lines[i])-len(words) <= col:
			return last
		default:
			last = i + 1
		}
	}
	return last
}

// after gives what follows the first col characters of a line.
func after(line string, col int) string {
	runes := []rune(line)
	return string(runes[min(col, len(runes)):])
}
