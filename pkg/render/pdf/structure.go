package pdf

import (
	"fmt"
	"strconv"
	"strings"
)

// structure writes the structure tree and returns the number of its root.
func (f *finisher) structure() int {
	root := f.reserve()
	parents := f.reserve()
	f.number(f.rec.root)
	f.element(f.rec.root, root)
	f.set(root, fmt.Sprintf("<</Type/StructTreeRoot/K[%s]/ParentTree %s/ParentTreeNextKey %d>>",
		ref(f.rec.root.number), ref(parents), f.rec.page+len(f.rec.annots)))
	f.set(parents, "<</Nums["+f.parentTree()+"]>>")
	return root
}

// number gives the elements their objects, in document order.
func (f *finisher) number(e *elem) {
	e.number = f.reserve()
	for _, k := range e.kids {
		if k.elem != nil {
			f.number(k.elem)
		}
	}
}

func (f *finisher) element(e *elem, parent int) {
	b := make([]byte, 0, 128)
	b = append(b, "<</S/"+e.tag+"/P "+ref(parent)...)
	page := e.page()
	if page != 0 {
		b = append(b, "/Pg "+ref(pageObject(page))...)
	}
	if e.attr != "" {
		b = append(b, "/A<<"+e.attr+">>"...)
	}
	if len(e.kids) > 0 {
		b = append(b, "/K["...)
		for i, k := range e.kids {
			if i > 0 {
				b = append(b, ' ')
			}
			b = f.kid(b, k, page)
		}
		b = append(b, ']')
	}
	f.objects[e.number].dict = append(b, ">>"...)
	for _, k := range e.kids {
		if k.elem != nil {
			f.element(k.elem, e.number)
		}
	}
}

// page is where the element's own content begins, or 0.
func (e *elem) page() int {
	for _, k := range e.kids {
		if k.elem == nil {
			return k.page
		}
	}
	return 0
}

func (f *finisher) kid(b []byte, k kid, page int) []byte {
	switch {
	case k.elem != nil:
		return append(b, ref(k.elem.number)...)
	case k.annot != 0:
		return append(b, "<</Type/OBJR/Pg "+ref(pageObject(k.page))+"/Obj "+ref(f.rec.annots[k.annot-1].object)+">>"...)
	case k.page != page:
		return append(b, "<</Type/MCR/Pg "+ref(pageObject(k.page))+"/MCID "+strconv.Itoa(k.mcid)+">>"...)
	}
	return strconv.AppendInt(b, int64(k.mcid), 10)
}

// parentTree leads from the marked content of each page, then from each
// annotation, back to its element.
func (f *finisher) parentTree() string {
	var b strings.Builder
	for i, owners := range f.rec.owners {
		refs := make([]string, len(owners))
		for j, e := range owners {
			refs[j] = ref(e.number)
		}
		fmt.Fprintf(&b, "%d %s ", i, ref(f.add("["+strings.Join(refs, " ")+"]")))
	}
	for i, a := range f.rec.annots {
		fmt.Fprintf(&b, "%d %s ", f.rec.page+i, ref(a.to.elem.number))
	}
	return strings.TrimSuffix(b.String(), " ")
}

// mark is a node of the outline.
type mark struct {
	heading heading
	object  int
	kids    []*mark
}

// outlines writes the bookmarks and returns the number of their root, or 0
// when no heading is set.
func (f *finisher) outlines() int {
	root := &mark{}
	path := []*mark{root}
	for _, h := range f.heads {
		if _, set := f.spots[h.id]; !set {
			continue
		}
		m := &mark{heading: h}
		path = path[:min(h.level, len(path))]
		up := path[len(path)-1]
		up.kids = append(up.kids, m)
		path = append(path, m)
	}
	if len(root.kids) == 0 {
		return 0
	}
	f.reserveMarks(root)
	f.set(root.object, "<</Type/Outlines"+root.ends()+"/Count "+strconv.Itoa(len(root.kids))+">>")
	f.marks(root)
	return root.object
}

func (f *finisher) reserveMarks(m *mark) {
	m.object = f.reserve()
	for _, k := range m.kids {
		f.reserveMarks(k)
	}
}

// marks writes the children of m; they are folded, so their counts are
// negative (ISO 32000-1, 12.3.3).
func (f *finisher) marks(m *mark) {
	for i, k := range m.kids {
		d := "<</Title" + literal(f.words(k.heading)) + "/Parent " + ref(m.object)
		if i > 0 {
			d += "/Prev " + ref(m.kids[i-1].object)
		}
		if i+1 < len(m.kids) {
			d += "/Next " + ref(m.kids[i+1].object)
		}
		if len(k.kids) > 0 {
			d += k.ends() + "/Count -" + strconv.Itoa(len(k.kids))
		}
		f.set(k.object, d+"/Dest"+f.destination(k.heading.id)+">>")
		f.marks(k)
	}
}

func (m *mark) ends() string {
	return "/First " + ref(m.kids[0].object) + "/Last " + ref(m.kids[len(m.kids)-1].object)
}
