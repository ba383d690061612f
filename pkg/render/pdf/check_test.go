package pdf_test

import (
	"strings"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// check lists what in a file breaks the rules of PDF/UA-1 and PDF/A-2a that
// our writer could break. It is tuned to our files and is no general judge: a
// dictionary that we write in place it does not look for elsewhere.
func check(t testing.TB, b []byte) []string {
	t.Helper()
	f := read(t, b)
	f.checkCatalog()
	f.checkMetadata()
	f.checkOutlines(f.dict(f.root["Outlines"]))
	f.checkFonts()
	for i := range f.pages {
		f.checkPage(&f.pages[i])
	}
	if f.tree != nil {
		f.checkNode(f.tree)
		f.checkHeadings()
	}
	return f.faults
}

func (f *file) checkCatalog() {
	if s, ok := f.root["Lang"].(types.StringLiteral); !ok || s == "" {
		f.fault("no Lang")
	}
	if m := f.dict(f.root["MarkInfo"]); m == nil || m["Marked"] != types.Boolean(true) {
		f.fault("no MarkInfo")
	}
	if v := f.dict(f.root["ViewerPreferences"]); v == nil || v["DisplayDocTitle"] != types.Boolean(true) {
		f.fault("no DisplayDocTitle")
	}
	if len(f.ctx.ID) != 2 {
		f.fault("no ID")
	}
	switch st := f.dict(f.root["StructTreeRoot"]); {
	case st == nil:
		f.fault("no StructTreeRoot")
	case f.dict(st["ParentTree"]) == nil:
		f.fault("no ParentTree")
	}
	intents := f.array(f.root["OutputIntents"])
	if len(intents) != 1 {
		f.fault("no OutputIntents")
		return
	}
	oi := f.dict(intents[0])
	if name(oi["S"]) != "GTS_PDFA1" || len(f.stream(oi["DestOutputProfile"])) < 128 {
		f.fault("the output intent has no profile")
	}
}

func (f *file) checkMetadata() {
	xmp := string(f.stream(f.root["Metadata"]))
	if xmp == "" {
		f.fault("no XMP")
	}
	for _, want := range []string{
		"<pdfaid:part>2</", "<pdfaid:conformance>A</", "<pdfuaid:part>1</", "<dc:title>",
		"<pdfaSchema:prefix>pdfuaid</",
	} {
		if !strings.Contains(xmp, want) {
			f.fault("XMP lacks %s", want)
		}
	}
}

func (f *file) checkOutlines(d types.Dict) {
	if d == nil {
		return
	}
	n := 0
	for o := d["First"]; o != nil; {
		kid := f.dict(o)
		f.checkOutlines(kid)
		o = kid["Next"]
		n++
	}
	if c := number(d["Count"]); n > 0 && c != n && c != -n || n == 0 && d["Count"] != nil {
		f.fault("an outline of %d entries counts %d", n, c)
	}
}

func (f *file) checkFonts() {
	for n, o := range f.dict(f.dict(f.pages[0].dict["Resources"])["Font"]) {
		d := f.dict(o)
		if d["ToUnicode"] == nil {
			f.fault("font %s has no ToUnicode", n)
		}
		desc := f.dict(f.dict(f.array(d["DescendantFonts"])[0])["FontDescriptor"])
		if len(f.stream(desc["FontFile2"])) == 0 {
			f.fault("font %s is not embedded", n)
		}
		base := name(d["BaseFont"])
		if len(base) < 8 || base[6] != '+' || name(desc["FontName"]) != base {
			f.fault("font %s is named %s and %s", n, base, name(desc["FontName"]))
		}
	}
}

func (f *file) checkPage(p *sheet) {
	if name(p.dict["Tabs"]) != "S" {
		f.fault("page %d: no Tabs", p.number)
	}
	if p.loose > 0 {
		f.fault("page %d: %d operators draw outside marked content", p.number, p.loose)
	}
	if p.unmapped > 0 {
		f.fault("page %d: %d codes are not in ToUnicode", p.number, p.unmapped)
	}
	owners := f.array(f.parent(number(p.dict["StructParents"])))
	if len(owners) != len(p.tags) {
		f.fault("page %d: the parent tree knows %d of %d sequences", p.number, len(owners), len(p.tags))
	}
	for mcid, o := range owners {
		if tag := name(f.dict(o)["S"]); tag != p.tags[mcid] {
			f.fault("page %d: content %d is marked %s, its owner is %s", p.number, mcid, p.tags[mcid], tag)
		}
	}
	for _, o := range f.array(p.dict["Annots"]) {
		f.checkAnnotation(number(o), f.dict(o))
	}
}

// parent looks a key up in the parent tree.
func (f *file) parent(key int) types.Object {
	nums := f.array(f.dict(f.dict(f.root["StructTreeRoot"])["ParentTree"])["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		if number(nums[i]) == key {
			return nums[i+1]
		}
	}
	return nil
}

func (f *file) checkAnnotation(n int, a types.Dict) {
	if number(a["F"]) != 4 {
		f.fault("annotation %d: no F", n)
	}
	if s, ok := a["Contents"].(types.StringLiteral); !ok || s == "" {
		f.fault("annotation %d: no Contents", n)
	}
	owner := f.dict(f.parent(number(a["StructParent"])))
	if name(owner["S"]) != "Link" {
		f.fault("annotation %d: no Link owns it", n)
		return
	}
	for _, k := range f.array(owner["K"]) {
		if d, ok := k.(types.Dict); ok && number(d["Obj"]) == n {
			return
		}
	}
	f.fault("annotation %d: its Link does not hold it", n)
}

// within says which elements an element may stand in; "" is any of the blocks.
var within = map[string]string{
	"TR": "THead TBody", "THead": "Table", "TBody": "Table", "TH": "TR", "TD": "TR",
	"LI": "L", "Lbl": "LI", "LBody": "LI", "TOCI": "TOC", "Reference": "TOCI",
	"Caption":  "Table TOC",
	"Document": "", "Div": "", "P": "", "H1": "", "H2": "", "H3": "", "H4": "", "H5": "", "H6": "",
	"L": "", "Table": "", "TOC": "", "Link": "", "Code": "",
}

// holds says which elements alone an element may hold.
var holds = map[string]string{
	"Table": "Caption THead TBody", "THead": "TR", "TBody": "TR", "TR": "TH TD",
	"L": "LI", "LI": "Lbl LBody", "TOC": "TOC TOCI Caption", "TOCI": "Reference",
}

func has(list, tag string) bool { return strings.Contains(" "+list+" ", " "+tag+" ") }

func (f *file) checkNode(n *node) {
	parents, known := within[n.tag]
	if !known {
		f.fault("element %d: unknown tag %q", n.number, n.tag)
	}
	if n.parent != nil && parents != "" && !has(parents, n.parent.tag) {
		f.fault("element %d: %s in %s", n.number, n.tag, n.parent.tag)
	}
	attr, _ := n.dict["A"].(types.Dict)
	if n.tag == "TH" && !has("Row Column", name(attr["Scope"])) {
		f.fault("element %d: TH without Scope", n.number)
	}
	if n.tag == "L" && !has("None Disc Decimal", name(attr["ListNumbering"])) {
		f.fault("element %d: L without ListNumbering", n.number)
	}
	if n.tag == "Table" {
		f.checkWidths(n)
	}
	for _, k := range n.kids {
		switch k := k.(type) {
		case *node:
			if only := holds[n.tag]; only != "" && !has(only, k.tag) {
				f.fault("element %d: %s holds %s", n.number, n.tag, k.tag)
			}
			f.checkNode(k)
		case string:
			if holds[n.tag] != "" || n.tag == "Document" || n.tag == "Div" {
				f.fault("element %d: text %q directly in %s", n.number, k, n.tag)
			}
		}
	}
}

func (f *file) checkWidths(table *node) {
	width := -1
	for _, part := range table.elements() {
		for _, tr := range part.elements() {
			if part.tag == "Caption" || tr.tag != "TR" {
				continue
			}
			if n := len(tr.elements()); width >= 0 && n != width {
				f.fault("element %d: a row of %d cells in a table of %d", tr.number, n, width)
			}
			width = len(tr.elements())
		}
	}
}

func (n *node) elements() []*node {
	var out []*node
	for _, k := range n.kids {
		if k, ok := k.(*node); ok {
			out = append(out, k)
		}
	}
	return out
}

func (f *file) checkHeadings() {
	last := 0
	var walk func(n *node)
	walk = func(n *node) {
		if len(n.tag) == 2 && n.tag[0] == 'H' && n.tag[1] >= '1' && n.tag[1] <= '6' {
			level := int(n.tag[1] - '0')
			if level > last+1 {
				f.fault("element %d: heading %d after %d", n.number, level, last)
			}
			last = level
		}
		for _, k := range n.elements() {
			walk(k)
		}
	}
	walk(f.tree)
}
