package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"
)

// finisher turns fpdf's file into a tagged and archivable one.
type finisher struct {
	*body
	rec   *recorder
	used  [faces]*runeSet
	spots map[string]spot
	heads []heading
	words func(h heading) string
	meta  metadata
	plain bool // a readable file for the tests
}

// fpdf numbers its objects so: the tree of pages, the resources, then two
// objects for each page; catalog last, information dictionary before it.
const pagesObject, resourcesObject = 1, 2

func pageObject(n int) int { return 1 + 2*n }

func ref(n int) string { return strconv.Itoa(n) + " 0 R" }

func (f *finisher) finish() ([]byte, error) {
	t := trailer{root: len(f.objects) - 1, info: len(f.objects) - 2}
	if err := f.fonts(); err != nil {
		return nil, err
	}
	f.annotations()
	f.pages()
	catalog := "<</Type/Catalog/Pages " + ref(pagesObject) +
		"/Lang" + literal(f.meta.lang) +
		"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>" +
		"/StructTreeRoot " + ref(f.structure()) +
		"/Metadata " + ref(f.xmp()) +
		"/OutputIntents[" + ref(f.outputIntent()) + "]"
	if o := f.outlines(); o != 0 {
		catalog += "/Outlines " + ref(o) + "/PageMode/UseOutlines"
	}
	f.set(t.root, catalog+">>")
	f.set(t.info, f.meta.info())
	if f.plain {
		return f.writePlain(t), nil
	}
	return f.write(t), nil
}

// pages gives each page its place in the parent tree, its tab order and its
// annotations, and compresses its content.
func (f *finisher) pages() {
	annots := make([][]string, f.rec.page+1)
	for _, a := range f.rec.annots {
		annots[a.page] = append(annots[a.page], ref(a.object))
	}
	for n := 1; n <= f.rec.page; n++ {
		at := pageObject(n)
		dict := fmt.Sprintf("<</Type/Page/Parent %s/Resources %s/Contents %s/StructParents %d/Tabs/S",
			ref(pagesObject), ref(resourcesObject), ref(at+1), n-1)
		if len(annots[n]) > 0 {
			dict += "/Annots[" + strings.Join(annots[n], " ") + "]"
		}
		f.set(at, dict+">>")
		f.objects[at+1] = f.compressed("", f.objects[at+1].stream)
	}
}

// annotations makes the links indirect objects, which a structure element can
// hold. Their keys in the parent tree follow those of the pages.
func (f *finisher) annotations() {
	for i := range f.rec.annots {
		a := &f.rec.annots[i]
		top := pageHeight - a.y
		dict := fmt.Sprintf("<</Type/Annot/Subtype/Link/Rect[%.2f %.2f %.2f %.2f]/Border[0 0 0]/F 4/Contents%s/StructParent %d/P %s",
			a.x, top-a.h, a.x+a.w, top, literal(a.to.says), f.rec.page+i, ref(pageObject(a.page)))
		if a.to.url != "" {
			dict += "/A<</S/URI/URI(" + escape(addressOf(a.to.url)) + ")>>>>"
		} else {
			dict += "/Dest" + f.destination(a.to.id) + ">>"
		}
		a.object = f.add(dict)
	}
}

// addressOf percent-encodes what is not ASCII: a URI action holds no other.
func addressOf(url string) string {
	var b strings.Builder
	for i := range len(url) {
		if c := url[i]; c <= ' ' || c > '~' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func (f *finisher) destination(id string) string {
	s, ok := f.spots[id]
	if !ok {
		s = spot{page: 1}
	}
	return fmt.Sprintf("[%s/XYZ 0 %.2f null]", ref(pageObject(s.page)), pageHeight-max(s.y-12, 0))
}

// fonts names the subsets and says which character each code stands for:
// fpdf's own map is one invalid range.
func (f *finisher) fonts() error {
	for n := 1; n < len(f.objects); n++ {
		if !bytes.Contains(f.objects[n].dict, []byte("/Subtype /Type0")) {
			continue
		}
		fc, ok := faceOf(f.objects[n].dict)
		if !ok || f.used[fc] == nil {
			return fmt.Errorf("rewrite: object %d is a font of an unknown face", n)
		}
		old := []byte("/utf8" + fontFamily + fc.style() + "\n")
		name := []byte("/" + subsetTag(fc, f.used[fc]) + "+" + fc.postScript() + "\n")
		for _, at := range []int{n, n + 1, n + 4} {
			f.objects[at].dict = bytes.ReplaceAll(f.objects[at].dict, old, name)
		}
		f.objects[n+2] = f.compressed("", toUnicode(f.used[fc]))
	}
	return nil
}

func faceOf(dict []byte) (face, bool) {
	for fc := range face(faces) {
		if bytes.Contains(dict, []byte("/utf8"+fontFamily+fc.style()+"\n")) {
			return fc, true
		}
	}
	return 0, false
}

// subsetTag is six letters that differ with the characters of the subset.
func subsetTag(fc face, used *runeSet) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %v", fc, *used))
	tag := sum[:6]
	for i := range tag {
		tag[i] = 'A' + tag[i]%26
	}
	return string(tag)
}

// toUnicode is the map from codes to characters, one line for each character
// drawn, at most 100 lines a block (Adobe technical note 5014).
func toUnicode(used *runeSet) []byte {
	var rs []rune
	for r := rune(1); r < 0xFFFF; r++ {
		if used.has(r) {
			rs = append(rs, r)
		}
	}
	out := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for len(rs) > 0 {
		n := min(len(rs), 100)
		out = fmt.Appendf(out, "%d beginbfchar\n", n)
		for _, r := range rs[:n] {
			out = fmt.Appendf(out, "<%04X> <%04X>\n", r, r)
		}
		out = append(out, "endbfchar\n"...)
		rs = rs[n:]
	}
	return append(out, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"...)
}

func (f *finisher) outputIntent() int {
	f.objects = append(f.objects, f.compressed("/N 3", mustRead("srgb.icc")))
	return f.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)" +
		"/Info(sRGB IEC61966-2.1)/DestOutputProfile " + ref(len(f.objects)-1) + ">>")
}

func (f *finisher) xmp() int {
	f.objects = append(f.objects, plainStream("/Type/Metadata/Subtype/XML", f.meta.xmp()))
	return len(f.objects) - 1
}
