package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// The caps that keep a hostile file from costing more than it is worth. A real
// register of 2,000 activities in one file holds about 6 MB and 200,000 nodes.
const (
	MaxBytes = 8 << 20
	MaxDepth = 64
	MaxNodes = 2_000_000
)

// Parse reads one file. It always returns a File; Root is nil when nothing can
// be read, and then at least one finding says why.
func Parse(name string, data []byte) (*File, []diag.Finding) {
	f := &File{Name: name, Data: data}
	p := &parser{file: f, open: map[*yaml.Node]bool{}}
	if found := scanBytes(name, data); len(found) > 0 {
		return f, found
	}
	p.lines = splitLines(data)
	root, err := decode(data, p)
	switch {
	case err != nil:
		p.report(diagnose(name, p.lines, err))
	case root == nil:
		p.report(diag.Finding{ID: "YML014", Severity: diag.Warning, Place: diag.Place{File: name}})
	default:
		f.Root = p.convert(root, 0)
	}
	return f, p.found
}

type parser struct {
	file  *File
	lines []string
	open  map[*yaml.Node]bool // aliases being expanded
	nodes int
	full  bool // a cap was reported: once is enough
	found []diag.Finding
}

func (p *parser) report(f diag.Finding) { p.found = append(p.found, f) }

// decode reads the documents of the file. yaml.v3 panics on some inputs; a
// panic is a syntax error to our readers.
func decode(data []byte, p *parser) (root *yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			root, err = nil, fmt.Errorf("yaml: %v", r)
		}
	}()
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	if err := dec.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		return nil, err
	}
	var second yaml.Node
	if err := dec.Decode(&second); err == nil {
		p.report(diag.Finding{ID: "YML007", Severity: diag.Error, Place: p.place(&second, 3)})
	} else if !errors.Is(err, io.EOF) {
		return nil, err
	}
	if len(doc.Content) == 0 || doc.Content[0].ShortTag() == "!!null" && doc.Content[0].Value == "" {
		return nil, nil
	}
	return doc.Content[0], nil
}

// place is the range of width characters that begins at n.
func (p *parser) place(n *yaml.Node, width int) diag.Place {
	return diag.Place{File: p.file.Name, Line: n.Line, Col: n.Column, EndLine: n.Line, EndCol: n.Column + width}
}

// convert copies a yaml.v3 node into ours, expanding aliases.
func (p *parser) convert(n *yaml.Node, depth int) *Node {
	p.nodes++
	if depth > MaxDepth || p.nodes > MaxNodes {
		p.cap(n, depth)
		return &Node{Place: p.place(n, 1)}
	}
	if p.tagged(n) {
		p.unsupported(n, 1)
	}
	switch n.Kind {
	case yaml.AliasNode:
		return p.alias(n, depth)
	case yaml.SequenceNode:
		out := &Node{Kind: List, Flow: n.Style&yaml.FlowStyle != 0, Shared: n.Anchor != "", Place: p.place(n, 1)}
		for _, item := range n.Content {
			out.Items = append(out.Items, p.convert(item, depth+1))
		}
		if out.Flow {
			p.checkSplitItem(out)
		}
		return out
	case yaml.MappingNode:
		return p.mapping(n, depth)
	}
	return p.scalar(n)
}

func (p *parser) cap(n *yaml.Node, depth int) {
	if p.full {
		return
	}
	p.full = true
	limit := diag.Arg{Name: "limit", Value: diag.Number(MaxNodes)}
	what := diag.Arg{Name: "what", Value: diag.Term("limit.nodes")}
	if depth > MaxDepth {
		limit.Value, what.Value = diag.Number(MaxDepth), diag.Term("limit.depth")
	}
	p.report(diag.Finding{ID: "YML006", Severity: diag.Error, Place: p.place(n, 1), Args: []diag.Arg{what, limit}})
}

func (p *parser) alias(n *yaml.Node, depth int) *Node {
	if p.open[n.Alias] {
		p.report(diag.Finding{ID: "YML005", Severity: diag.Error, Place: p.place(n, 1+utf8.RuneCountInString(n.Value)),
			Args: []diag.Arg{{Name: "anchor", Value: diag.Code("*" + n.Value)}}})
		return &Node{Place: p.place(n, 1)}
	}
	p.open[n.Alias] = true
	out := p.convert(n.Alias, depth+1)
	out.Shared = true
	delete(p.open, n.Alias)
	return out
}

func (p *parser) mapping(n *yaml.Node, depth int) *Node {
	out := &Node{Kind: Map, Flow: n.Style&yaml.FlowStyle != 0, Shared: n.Anchor != "", Place: p.place(n, 1)}
	if n.Anchor != "" { // so that a map that contains itself is seen from its first turn
		p.open[n] = true
		defer delete(p.open, n)
	}
	first := map[string]diag.Place{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if k.Kind != yaml.ScalarNode || k.ShortTag() == "!!merge" {
			p.unsupported(k, 2)
			continue
		}
		if p.tagged(k) && !startsAt(n, k) {
			p.unsupported(k, 1)
		}
		key := p.scalar(k)
		if at, dup := first[key.Text]; dup {
			p.report(diag.Finding{ID: "YML004", Severity: diag.Error, Place: key.Place,
				Args:    []diag.Arg{{Name: "key", Value: diag.Code(key.Text)}, {Name: "line", Value: diag.Number(at.Line)}},
				Related: []diag.Related{{Place: at, Role: "first"}}})
			continue
		}
		first[key.Text] = key.Place
		out.Entries = append(out.Entries, Entry{Key: key, Value: p.convert(v, depth+1)})
	}
	if out.Flow {
		p.checkSplitEntry(out)
	}
	return out
}

// tagged tells whether a node carries a tag. yaml.v3 forgets the non-specific
// one ("!", YAML 1.2.2 §6.9.1), but begins the node at it; nothing else that
// begins a node is an exclamation mark.
func (p *parser) tagged(n *yaml.Node) bool {
	if n.Style&yaml.TaggedStyle != 0 {
		return true
	}
	line := p.line(n.Line)
	if !strings.Contains(line, "!") {
		return false
	}
	runes := []rune(line)
	return n.Column >= 1 && n.Column <= len(runes) && runes[n.Column-1] == '!'
}

// startsAt tells whether a map begins where its key does: its tag, if any, is
// the key's, and is told once.
func startsAt(m, key *yaml.Node) bool { return m.Line == key.Line && m.Column == key.Column }

// unsupported reports what YAML allows and a register does without.
func (p *parser) unsupported(n *yaml.Node, width int) {
	p.report(diag.Finding{ID: "YML013", Severity: diag.Error, Place: p.place(n, width),
		Args: []diag.Arg{{Name: "text", Value: diag.Code(strings.TrimSpace(p.line(n.Line)))}}})
}

func (p *parser) scalar(n *yaml.Node) *Node {
	out := &Node{Kind: Scalar, Text: n.Value, Style: style(n.Style), Comment: n.LineComment, Shared: n.Anchor != "", Place: p.place(n, 1)}
	if out.Style == Plain && n.ShortTag() == "!!null" {
		out.Kind = Null
	}
	p.setEnd(out)
	return out
}

func style(s yaml.Style) Style {
	switch {
	case s&yaml.SingleQuotedStyle != 0:
		return SingleQuoted
	case s&yaml.DoubleQuotedStyle != 0:
		return DoubleQuoted
	case s&yaml.LiteralStyle != 0:
		return Literal
	case s&yaml.FoldedStyle != 0:
		return Folded
	}
	return Plain
}

func (p *parser) line(n int) string {
	if n < 1 || n > len(p.lines) {
		return ""
	}
	return p.lines[n-1]
}

// setEnd finds where a scalar ends, which yaml.v3 does not say. A block scalar
// ends after its indicator; its EndCol holds the column of its content.
func (p *parser) setEnd(n *Node) {
	runes := []rune(p.line(n.Place.Line))
	start := n.Place.Col - 1
	if start < 0 || start > len(runes) {
		return
	}
	switch n.Style {
	case Plain:
		if width := utf8.RuneCountInString(n.Text); strings.HasPrefix(string(runes[start:]), n.Text) {
			n.Place.EndCol = n.Place.Col + width
		} else {
			n.Place.EndCol = 1 + len([]rune(strings.TrimRight(string(runes), " ")))
		}
	case SingleQuoted, DoubleQuoted:
		p.setQuotedEnd(n, runes, start)
	default:
		content := p.line(n.Place.Line + 1)
		n.Place.EndCol = 1 + len(content) - len(strings.TrimLeft(content, " "))
	}
}

// setQuotedEnd walks to the closing quote, over line breaks if need be.
func (p *parser) setQuotedEnd(n *Node, runes []rune, start int) {
	quote := '\''
	if n.Style == DoubleQuoted {
		quote = '"'
	}
	line, i := n.Place.Line, start+1
	for {
		for ; i < len(runes); i++ {
			switch {
			case quote == '"' && runes[i] == '\\':
				i++
			case runes[i] == quote && quote == '\'' && i+1 < len(runes) && runes[i+1] == quote:
				i++
			case runes[i] == quote:
				n.Place.EndLine, n.Place.EndCol = line, i+2
				return
			}
		}
		if line >= len(p.lines) {
			return
		}
		line, i = line+1, 0
		runes = []rune(p.line(line))
	}
}

// splitLines cuts the text at line breaks, the byte order mark left out as
// yaml.v3 leaves it out of its columns.
func splitLines(data []byte) []string {
	lines := strings.Split(strings.TrimPrefix(string(data), "\uFEFF"), "\n")
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], "\r")
	}
	return lines
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

// errorLine is the line that a yaml.v3 error names, or 1.
func errorLine(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		n, _ := strconv.Atoi(m[1])
		return max(n, 1)
	}
	return 1
}
