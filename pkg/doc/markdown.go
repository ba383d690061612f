package doc

import (
	"bytes"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// The faults that prose can have.
const (
	idRawHTML    = "TXT001"
	idUnsafeLink = "TXT002"
	idImage      = "TXT003"
	idHidden     = "TXT004"
	idTooMuch    = "TXT005"
)

// Above these bounds prose is not read as Markdown: deep nesting takes a parser
// seconds, and no reader wants it.
const (
	maxProse = 64 << 10 // bytes
	maxDepth = 12       // quotes, list items, emphasis and links inside one another
)

// ReadOptions say where a text stands and where its headings belong.
type ReadOptions struct {
	// Place is where the text's first character stands in its file. Further
	// lines follow one by one and start at the same column, as they do in a
	// file of its own (line 1, column 1) and in a literal block scalar.
	Place diag.Place
	// BaseLevel is the level of the heading above the text, 0 under the title:
	// the text's own headings start one below and never skip a level.
	BaseLevel int
	// IDPrefix makes the anchors of this text's headings unique in the document.
	IDPrefix string
}

// Markdown reads an author's prose (CommonMark with tables and bare links) into
// blocks. It is a safe mode: what could run, fetch or hide something (raw HTML,
// images, links of another scheme, invisible characters) is a finding and
// becomes plain text. A line break that the author forces starts a paragraph.
func Markdown(src []byte, o ReadOptions) ([]Block, []diag.Finding) {
	r := &reader{src: bytes.TrimPrefix(src, []byte("\uFEFF")), o: o, ids: map[ast.Node]string{}, slugs: map[string]string{}}
	r.lines = lineStarts(r.src)
	r.reportHidden()
	blocks := r.read()
	diag.Sort(r.found)
	return blocks, r.found
}

// Inlines reads one paragraph of our own words: a catalogue's sentence with a
// link or an emphasis. Findings are dropped, further paragraphs joined.
func Inlines(src string) []Inline {
	blocks, _ := Markdown([]byte(src), ReadOptions{})
	var out []Inline
	for _, b := range blocks {
		p, ok := b.(Para)
		if !ok {
			continue
		}
		if len(out) > 0 {
			out = append(out, Text(" "))
		}
		out = append(out, p.Text...)
	}
	return merge(out)
}

// commonmark is the parser, built at its first use. It keeps no state between
// texts. Strikethrough is left out: a struck sentence printed as a plain one
// would say the opposite of what its author meant, so the tildes stay.
var commonmark = sync.OnceValue(func() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table, extension.Linkify)).Parser()
})

// reader walks the parser's tree of one text.
type reader struct {
	src    []byte
	o      ReadOptions
	lines  []int // byte offset of each line
	found  []diag.Finding
	ids    map[ast.Node]string // anchors of headings
	slugs  map[string]string   // anchor as the author writes it, to the document's
	levels []int               // levels of the headings open above, as written
}

func (r *reader) read() []Block {
	if len(r.src) > maxProse {
		r.reportTooMuch("limit.prose-long", len(r.src), maxProse)
		return r.plain()
	}
	if n := lineDepth(r.src); n > maxDepth {
		r.reportTooMuch("limit.prose-deep", n, maxDepth)
		return r.plain()
	}
	tree := commonmark().Parse(text.NewReader(r.src))
	if n := treeDepth(tree); n > maxDepth {
		r.reportTooMuch("limit.prose-deep", n, maxDepth)
		return r.plain()
	}
	r.nameHeadings(tree)
	return r.blocks(tree)
}

// plain gives the text as it was typed, one paragraph for each run of lines.
func (r *reader) plain() []Block {
	var out []Block
	for i := 0; i < len(r.lines); {
		from := i
		for i < len(r.lines) && len(bytes.TrimSpace(r.line(i))) > 0 {
			i++
		}
		if i > from {
			start, end := r.lines[from], r.lines[i-1]+len(r.line(i-1))
			typed := clean(string(bytes.TrimSpace(r.src[start:end])))
			out = append(out, Para{At: At{r.place(start, end)}, Text: []Inline{Text(typed)}})
		}
		i++
	}
	return out
}

// lineDepth counts the quote and list markers that open a line, at most: a
// cheap look before the parser, whose time grows with their square.
func lineDepth(src []byte) int {
	deepest := 0
	for line := range bytes.Lines(src) {
		if !isRule(line) {
			deepest = max(deepest, markers(line))
		}
	}
	return deepest
}

func markers(line []byte) int {
	n := 0
	for {
		line = bytes.TrimLeft(line, " \t")
		switch {
		case len(line) > 0 && line[0] == '>':
			line = line[1:]
		case len(line) > 1 && bytes.IndexByte([]byte("-+*"), line[0]) >= 0 && (line[1] == ' ' || line[1] == '\t'):
			line = line[2:]
		default:
			rest := bytes.TrimLeft(line, "0123456789")
			if len(rest) == len(line) || len(rest) < 2 || rest[0] != '.' && rest[0] != ')' || rest[1] != ' ' {
				return n
			}
			line = rest[2:]
		}
		n++
	}
}

// isRule tells a thematic break ("* * * * *") from nested lists.
func isRule(line []byte) bool {
	line = bytes.ReplaceAll(bytes.TrimSpace(line), []byte(" "), nil)
	return len(line) > 2 && bytes.IndexByte([]byte("-*_"), line[0]) >= 0 && len(bytes.Trim(line, string(line[:1]))) == 0
}

func treeDepth(n ast.Node) int {
	deepest := 0
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		deepest = max(deepest, treeDepth(c))
	}
	switch n.Kind() {
	case ast.KindBlockquote, ast.KindListItem, ast.KindEmphasis, ast.KindLink:
		deepest++
	}
	return deepest
}
