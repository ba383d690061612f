package pdf_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// file is a PDF read back: its pages with the text of each marked-content
// sequence, and its structure tree. What is wrong with it is in faults.
type file struct {
	ctx    *model.Context
	root   types.Dict
	pages  []sheet
	tree   *node
	faults []string
}

type sheet struct {
	dict     types.Dict
	number   int // of the page object
	text     map[int]string
	tags     map[int]string
	artifact string   // text of all artifacts, in order
	lines    []string // text of the document by its height on the page
	loose    int      // operators that draw outside marked content
	unmapped int      // codes that ToUnicode does not know
}

// node is an element; text is what stands in it directly, between its kids.
type node struct {
	tag    string
	dict   types.Dict
	number int
	kids   []any // *node, string, or annotation
	parent *node
}

type annotation struct{ number int }

func (f *file) fault(format string, args ...any) {
	f.faults = append(f.faults, fmt.Sprintf(format, args...))
}

func read(t testing.TB, b []byte) *file {
	t.Helper()
	api.DisableConfigDir()
	ctx, err := api.ReadContext(bytes.NewReader(b), model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	f := &file{ctx: ctx}
	if f.root, err = ctx.Catalog(); err != nil {
		t.Fatal(err)
	}
	pages := f.dict(f.root["Pages"])
	for _, kid := range f.array(pages["Kids"]) {
		f.pages = append(f.pages, f.readPage(kid))
	}
	if st := f.dict(f.root["StructTreeRoot"]); st != nil {
		for _, k := range f.array(st["K"]) {
			f.tree = f.readNode(k, nil)
		}
	}
	return f
}

func (f *file) deref(o types.Object) types.Object {
	o, _ = f.ctx.Dereference(o)
	return o
}

func (f *file) dict(o types.Object) types.Dict {
	switch d := f.deref(o).(type) {
	case types.Dict:
		return d
	case types.StreamDict:
		return d.Dict
	}
	return nil
}

func (f *file) array(o types.Object) types.Array {
	a, _ := f.deref(o).(types.Array)
	return a
}

func (f *file) stream(o types.Object) []byte {
	sd, _, err := f.ctx.DereferenceStreamDict(o)
	if err != nil || sd == nil || sd.Decode() != nil {
		return nil
	}
	return sd.Content
}

func name(o types.Object) string {
	n, _ := o.(types.Name)
	return string(n)
}

func number(o types.Object) int {
	switch n := o.(type) {
	case types.Integer:
		return int(n)
	case types.IndirectRef:
		return int(n.ObjectNumber)
	}
	return -1
}

func (f *file) readPage(o types.Object) sheet {
	s := sheet{dict: f.dict(o), number: number(o), text: map[int]string{}, tags: map[int]string{}}
	fonts := map[string]map[string]string{}
	for n, ft := range f.dict(f.dict(s.dict["Resources"])["Font"]) {
		fonts[n] = toUnicodeOf(f.stream(f.dict(ft)["ToUnicode"]))
	}
	content := scanner{b: f.stream(s.dict["Contents"])}
	var font map[string]string
	open, y := "", ""
	mcid := -1
	content.each(func(op string, args []string) {
		switch op {
		case "BDC":
			if open != "" {
				f.fault("page %d: marked content within marked content", s.number)
			}
			open, mcid = args[0], -1
			if m := mcidOf.FindStringSubmatch(args[1]); m != nil {
				mcid, _ = strconv.Atoi(m[1])
				s.tags[mcid], s.text[mcid] = open[1:], ""
			} else if open != "/Artifact" {
				f.fault("page %d: %s without MCID", s.number, open)
			}
		case "EMC":
			open = ""
		case "Td":
			if args[1] != y || len(s.lines) == 0 {
				s.lines = append(s.lines, "")
			}
			y = args[1]
		case "Tf":
			font = fonts[args[0][1:]]
		case "Tj":
			text, lost := decode(font, args[0])
			s.unmapped += lost
			switch {
			case open == "":
				s.loose++
			case mcid >= 0:
				s.text[mcid] += text
				s.lines[len(s.lines)-1] += text
			default:
				s.artifact += text + "\n"
			}
		case "f", "S", "B", "b", "s", "sh", "Do":
			if open == "" {
				s.loose++
			}
		}
	})
	if open != "" {
		f.fault("page %d: marked content left open", s.number)
	}
	return s
}

var (
	mcidOf = regexp.MustCompile(`/MCID (\d+)`)
	bfchar = regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]{4})>`)
)

func toUnicodeOf(cmap []byte) map[string]string {
	m := map[string]string{}
	for _, block := range bytes.Split(cmap, []byte("beginbfchar"))[min(1, bytes.Count(cmap, []byte("beginbfchar"))):] {
		for _, pair := range bfchar.FindAllSubmatch(block, -1) {
			code, _ := strconv.ParseUint(string(pair[1]), 16, 16)
			r, _ := strconv.ParseUint(string(pair[2]), 16, 16)
			m[string([]byte{byte(code >> 8), byte(code)})] = string(rune(r))
		}
	}
	return m
}

func decode(font map[string]string, s string) (text string, unmapped int) {
	for i := 0; i+1 < len(s); i += 2 {
		c, ok := font[s[i:i+2]]
		if !ok {
			unmapped++
		}
		text += c
	}
	return text, unmapped
}

func (f *file) readNode(o types.Object, parent *node) *node {
	d := f.dict(o)
	n := &node{tag: name(d["S"]), dict: d, number: number(o), parent: parent}
	page := number(d["Pg"])
	kids := f.array(d["K"])
	for _, k := range kids {
		switch k := k.(type) {
		case types.Integer:
			n.kids = append(n.kids, f.claimed(n, page, int(k)))
		case types.Dict:
			n.kids = append(n.kids, f.reference(n, k))
		default:
			n.kids = append(n.kids, f.readNode(k, n))
		}
	}
	return n
}

func (f *file) reference(n *node, d types.Dict) any {
	if name(d["Type"]) == "OBJR" {
		return annotation{number(d["Obj"])}
	}
	return f.claimed(n, number(d["Pg"]), number(d["MCID"]))
}

// claimed is the text of a sequence that an element says is its own.
func (f *file) claimed(n *node, page, mcid int) string {
	for i := range f.pages {
		p := &f.pages[i]
		if p.number != page {
			continue
		}
		if tag := p.tags[mcid]; tag != n.tag {
			f.fault("element %d %s claims content %d of page %d, marked %q", n.number, n.tag, mcid, page, tag)
		}
		return p.text[mcid]
	}
	f.fault("element %d claims content of an unknown page %d", n.number, page)
	return ""
}

// inline are the elements that do not part words.
func inline(tag string) bool { return tag == "Link" || tag == "Code" || tag == "Reference" }

// dump is the golden form of a tree: an element a line, its text beside it.
func (n *node) dump(b *strings.Builder, indent string) {
	fmt.Fprintf(b, "%s%s", indent, n.tag)
	if a, ok := n.dict["A"].(types.Dict); ok {
		for _, key := range []string{"Scope", "ListNumbering"} {
			if v := name(a[key]); v != "" {
				fmt.Fprintf(b, " %s=%s", key, v)
			}
		}
	}
	leaf := len(n.elements()) == 0
	for _, k := range n.kids {
		switch k := k.(type) {
		case string:
			if leaf {
				fmt.Fprintf(b, " %q", k)
			} else {
				fmt.Fprintf(b, "\n%s  %q", indent, k)
			}
		case annotation:
			b.WriteString(" @")
		case *node:
			b.WriteString("\n")
			k.dump(b, indent+"  ")
		}
	}
}

// scanner cuts a content stream into operators with their operands; a string
// operand is given decoded, a dictionary as it is written.
type scanner struct {
	b    []byte
	at   int
	args []string
}

func (s *scanner) each(yield func(op string, args []string)) {
	for s.at < len(s.b) {
		switch c := s.b[s.at]; {
		case c == ' ' || c == '\n':
			s.at++
		case c == '(':
			s.args = append(s.args, s.literal())
		case c == '<':
			end := s.at + bytes.Index(s.b[s.at:], []byte(">>")) + 2
			s.args = append(s.args, string(s.b[s.at:end]))
			s.at = end
		default:
			w := s.word()
			if c == '/' || c == '-' || c == '.' || c >= '0' && c <= '9' {
				s.args = append(s.args, w)
				continue
			}
			yield(w, s.args)
			s.args = s.args[:0]
		}
	}
}

func (s *scanner) word() string {
	from := s.at
	for s.at++; s.at < len(s.b) && !strings.ContainsRune(" \n(<", rune(s.b[s.at])); s.at++ {
		if s.b[s.at] == '/' {
			break
		}
	}
	return string(s.b[from:s.at])
}

func (s *scanner) literal() string {
	var out []byte
	for s.at++; s.b[s.at] != ')'; s.at++ {
		c := s.b[s.at]
		if c == '\\' {
			s.at++
			if c = s.b[s.at]; c == 'r' {
				c = '\r'
			}
		}
		out = append(out, c)
	}
	s.at++
	return string(out)
}
