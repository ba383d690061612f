package render

import (
	"encoding/json"
	"io"

	"github.com/registre-rgpd/registre/pkg/doc"
)

// schemaVersion changes when a field of the JSON form changes its meaning or
// goes away; new fields and kinds may come without notice.
const schemaVersion = 1

// JSON writes the tree itself: the view to debug a document with, and the way
// out to a tool that we do not know. With Options.Sources each block says the
// place it comes from.
func JSON(out io.Writer, d doc.Document, o Options) error {
	w := &jsonWriter{sources: o.Sources}
	tree := w.document(d)
	if w.err != nil {
		return w.err
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(tree)
}

type jsonDocument struct {
	SchemaVersion int        `json:"schemaVersion"`
	ID            string     `json:"id"`
	Lang          string     `json:"lang"`
	Title         string     `json:"title"`
	Subtitle      string     `json:"subtitle,omitempty"`
	Author        string     `json:"author,omitempty"`
	Subject       string     `json:"subject,omitempty"`
	Date          string     `json:"date,omitempty"`
	Draft         bool       `json:"draft"`
	Cover         bool       `json:"cover"`
	Contents      int        `json:"contents"`
	Words         jsonWords  `json:"words"`
	Facts         []jsonFact `json:"facts"`
	Blocks        []jsonNode `json:"blocks"`
}

type jsonWords struct {
	Contents string `json:"contents"`
	Page     string `json:"page"`
	Draft    string `json:"draft"`
	Missing  string `json:"missing"`
	NewPage  string `json:"newPage"`
}

type jsonFact struct {
	Label string     `json:"label"`
	Value []jsonNode `json:"value"`
}

// jsonNode is a block or an inline; Type says which fields count. A leaf has
// Text, a run of inlines Inlines, anything that holds blocks Blocks.
type jsonNode struct {
	Type     string       `json:"type"`
	Origin   *jsonOrigin  `json:"origin,omitempty"`
	Level    int          `json:"level,omitempty"`
	ID       string       `json:"id,omitempty"`
	Kind     string       `json:"kind,omitempty"`
	Lang     string       `json:"lang,omitempty"`
	URL      string       `json:"url,omitempty"`
	What     string       `json:"what,omitempty"`
	Ordered  bool         `json:"ordered,omitempty"`
	RowHeads bool         `json:"rowHeads,omitempty"`
	Quiet    bool         `json:"quiet,omitempty"`
	Widths   []int        `json:"widths,omitempty"`
	Text     string       `json:"text,omitempty"`
	Caption  []jsonNode   `json:"caption,omitempty"`
	Title    []jsonNode   `json:"title,omitempty"`
	Inlines  []jsonNode   `json:"inlines,omitempty"`
	Head     [][]jsonNode `json:"head,omitempty"`
	Rows     []jsonRow    `json:"rows,omitempty"`
	Fields   []jsonField  `json:"fields,omitempty"`
	Items    [][]jsonNode `json:"items,omitempty"`
	Blocks   []jsonNode   `json:"blocks,omitempty"`
}

type jsonRow struct {
	Origin *jsonOrigin  `json:"origin,omitempty"`
	Cells  [][]jsonNode `json:"cells"`
}

type jsonField struct {
	Origin *jsonOrigin `json:"origin,omitempty"`
	Label  []jsonNode  `json:"label"`
	Blocks []jsonNode  `json:"blocks"`
}

type jsonOrigin struct {
	File string `json:"file"`
	Line int    `json:"line"`
	Col  int    `json:"col"`
}

type jsonWriter struct {
	sources bool
	err     error
}

func (w *jsonWriter) document(d doc.Document) jsonDocument {
	out := jsonDocument{
		SchemaVersion: schemaVersion,
		ID:            d.ID, Lang: d.Lang, Title: d.Title, Subtitle: d.Subtitle,
		Author: d.Author, Subject: d.Subject, Date: d.Date,
		Draft: d.Draft, Cover: d.Cover, Contents: d.Contents,
		Words: jsonWords(d.Words), Facts: []jsonFact{}, Blocks: w.blocks(d.Blocks),
	}
	for _, f := range d.Facts {
		out.Facts = append(out.Facts, jsonFact{Label: f.Label, Value: w.inlines(f.Value)})
	}
	return out
}

func (w *jsonWriter) fail(node any) {
	if w.err == nil {
		w.err = unhandled("json", node)
	}
}

func (w *jsonWriter) origin(b doc.Block) *jsonOrigin {
	p := b.Origin()
	if !w.sources || !p.Known() {
		return nil
	}
	return &jsonOrigin{File: p.File, Line: p.Line, Col: p.Col}
}

func (w *jsonWriter) blocks(list []doc.Block) []jsonNode {
	out := []jsonNode{}
	for _, b := range list {
		node := w.block(b)
		node.Origin = w.origin(b)
		out = append(out, node)
	}
	return out
}

func (w *jsonWriter) block(block doc.Block) jsonNode {
	switch n := block.(type) {
	case doc.Heading:
		return jsonNode{Type: "heading", Level: n.Level, ID: n.ID, Inlines: w.inlines(n.Text)}
	case doc.Para:
		return jsonNode{Type: "para", Inlines: w.inlines(n.Text)}
	case doc.List:
		return jsonNode{Type: "list", Ordered: n.Ordered, Items: w.cells(n.Items)}
	case doc.Fields:
		return jsonNode{Type: "fields", Fields: w.fields(n)}
	case doc.Table:
		return w.table(n)
	case doc.Note:
		return jsonNode{Type: "note", Kind: n.Kind, Title: w.inlines(n.Title), Blocks: w.blocks(n.Body)}
	case doc.Code:
		return jsonNode{Type: "code", Lang: n.Lang, Text: n.Text}
	case doc.Break:
		return jsonNode{Type: "break"}
	}
	w.fail(block)
	return jsonNode{}
}

func (w *jsonWriter) cells(list [][]doc.Block) [][]jsonNode {
	out := [][]jsonNode{}
	for _, cell := range list {
		out = append(out, w.blocks(cell))
	}
	return out
}

func (w *jsonWriter) fields(n doc.Fields) []jsonField {
	var out []jsonField
	for _, f := range n.Items {
		out = append(out, jsonField{Origin: w.origin(doc.Para{At: f.At}), Label: w.inlines(f.Label), Blocks: w.blocks(f.Value)})
	}
	return out
}

func (w *jsonWriter) table(n doc.Table) jsonNode {
	out := jsonNode{Type: "table", Caption: w.inlines(n.Caption), Quiet: n.Quiet, RowHeads: n.RowHeads, Widths: n.Widths}
	for _, cell := range n.Head {
		out.Head = append(out.Head, w.inlines(cell))
	}
	for _, row := range n.Rows {
		out.Rows = append(out.Rows, jsonRow{Origin: w.origin(doc.Para{At: row.At}), Cells: w.cells(row.Cells)})
	}
	return out
}

func (w *jsonWriter) inlines(list []doc.Inline) []jsonNode {
	out := []jsonNode{}
	for _, n := range list {
		out = append(out, w.inline(n))
	}
	return out
}

func (w *jsonWriter) inline(inline doc.Inline) jsonNode {
	switch n := inline.(type) {
	case doc.Text:
		return jsonNode{Type: "text", Text: string(n)}
	case doc.Strong:
		return jsonNode{Type: "strong", Inlines: w.inlines(n)}
	case doc.Emph:
		return jsonNode{Type: "emph", Inlines: w.inlines(n)}
	case doc.CodeSpan:
		return jsonNode{Type: "codeSpan", Text: string(n)}
	case doc.Link:
		return jsonNode{Type: "link", URL: n.URL, Inlines: w.inlines(n.Text)}
	case doc.Ref:
		return jsonNode{Type: "ref", ID: n.ID, Inlines: w.inlines(n.Text)}
	case doc.Missing:
		return jsonNode{Type: "missing", What: n.What}
	}
	w.fail(inline)
	return jsonNode{}
}
