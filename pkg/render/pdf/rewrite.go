package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"sort"
	"strconv"
)

// object is one numbered object: a dictionary or array and, if it is a
// stream, the data that follow, already filtered as the dictionary says.
type object struct {
	dict   []byte
	stream []byte
}

// body is the file as objects; the index is the object number, 0 unused.
type body struct {
	objects []object
	deflate *deflater
}

func (b *body) add(dict string) int {
	b.objects = append(b.objects, object{dict: []byte(dict)})
	return len(b.objects) - 1
}

func (b *body) set(n int, dict string) { b.objects[n] = object{dict: []byte(dict)} }

// reserve takes a number for an object that set fills in later.
func (b *body) reserve() int { return b.add("") }

// compressed makes a stream object of data; dict is without its brackets.
func (b *body) compressed(dict string, data []byte) object {
	z := b.deflate.bytes(data)
	return object{fmt.Appendf(nil, "<<%s/Filter/FlateDecode/Length %d>>", dict, len(z)), z}
}

func plainStream(dict string, data []byte) object {
	return object{fmt.Appendf(nil, "<<%s/Length %d>>", dict, len(data)), data}
}

// deflater is one compressor for all streams: a new one for each page costs
// more than the page.
type deflater struct {
	buf bytes.Buffer
	zw  *zlib.Writer
}

func newDeflater() *deflater {
	d := &deflater{}
	// Level 5 is as small as the default to one part in a hundred, and a
	// quarter faster over the whole document. The level is valid.
	d.zw, _ = zlib.NewWriterLevel(&d.buf, 5)
	return d
}

// bytes returns data compressed; writes to a buffer do not fail.
func (d *deflater) bytes(data []byte) []byte {
	d.buf.Reset()
	d.zw.Reset(&d.buf)
	d.zw.Write(data)
	d.zw.Close()
	return bytes.Clone(d.buf.Bytes())
}

// parse cuts fpdf's file into its objects. The file is regular: one classic
// cross-reference section, each object at its offset.
func parse(file []byte) (*body, error) {
	at := bytes.LastIndex(file, []byte("startxref\n"))
	if at < 0 {
		return nil, fmt.Errorf("rewrite: no startxref")
	}
	var xref, count int
	if _, err := fmt.Sscanf(string(file[at:]), "startxref\n%d", &xref); err != nil {
		return nil, fmt.Errorf("rewrite: %w", err)
	}
	if _, err := fmt.Sscanf(string(file[xref:at]), "xref\n0 %d\n", &count); err != nil {
		return nil, fmt.Errorf("rewrite: %w", err)
	}
	first := xref + bytes.IndexByte(file[xref+5:], '\n') + 6
	offsets := make([]int, count)
	for i := 1; i < count; i++ {
		n, err := strconv.Atoi(string(file[first+20*i : first+20*i+10]))
		if err != nil {
			return nil, fmt.Errorf("rewrite: entry %d: %w", i, err)
		}
		offsets[i] = n
	}
	return slice(file, offsets, xref)
}

func slice(file []byte, offsets []int, xref int) (*body, error) {
	order := make([]int, 0, len(offsets))
	for n := 1; n < len(offsets); n++ {
		order = append(order, n)
	}
	sort.Slice(order, func(i, j int) bool { return offsets[order[i]] < offsets[order[j]] })
	b := &body{objects: make([]object, len(offsets)), deflate: newDeflater()}
	for i, n := range order {
		end := xref
		if i+1 < len(order) {
			end = offsets[order[i+1]]
		}
		o, ok := cutObject(file[offsets[n]:end])
		if !ok {
			return nil, fmt.Errorf("rewrite: object %d is not as expected", n)
		}
		b.objects[n] = o
	}
	return b, nil
}

// cutObject takes the text of an object, "N 0 obj … endobj", apart.
func cutObject(text []byte) (object, bool) {
	_, text, ok := bytes.Cut(text, []byte(" 0 obj\n"))
	if !ok {
		return object{}, false
	}
	text = bytes.TrimSuffix(bytes.TrimRight(text, "\n"), []byte("endobj"))
	dict, data, isStream := bytes.Cut(text, []byte("\nstream\n"))
	if !isStream {
		return object{dict: bytes.TrimSpace(text)}, true
	}
	end := bytes.LastIndex(data, []byte("\nendstream"))
	if end < 0 {
		return object{}, false
	}
	return object{bytes.TrimSpace(dict), data[:end]}, true
}

// trailer names the objects by which a reader enters the file.
type trailer struct{ root, info int }

// identifier is a hash of all objects: same content, same file.
func (b *body) identifier() string {
	h := sha256.New()
	for _, o := range b.objects {
		h.Write(o.dict)
		h.Write(o.stream)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

const fileHead = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"

// writePlain assembles the file with a classic cross-reference table, every
// object readable at its place.
func (b *body) writePlain(t trailer) []byte {
	out := append(make([]byte, 0, b.size()), fileHead...)
	offsets := make([]int, len(b.objects))
	for n := 1; n < len(b.objects); n++ {
		offsets[n] = len(out)
		out = b.objects[n].append(out, n)
	}
	xref := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(offsets))
	for _, at := range offsets[1:] {
		out = fmt.Appendf(out, "%010d 00000 n \n", at)
	}
	return fmt.Appendf(out, "trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n", b.trailer(t, len(offsets)), xref)
}

// trailer is the content of the trailer dictionary.
func (b *body) trailer(t trailer, size int) string {
	id := b.identifier()
	return fmt.Sprintf("/Size %d/Root %s/Info %s/ID[<%s><%s>]", size, ref(t.root), ref(t.info), id, id)
}

func (b *body) size() int {
	n := 4096
	for _, o := range b.objects {
		n += len(o.dict) + len(o.stream) + 80
	}
	return n
}

// perStream is how many objects share a stream: enough to compress well, few
// enough for a reader that wants one of them.
const perStream = 200

// write assembles the file with its small objects packed into compressed
// streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): the
// structure tree of a long register is half of a plain file.
func (b *body) write(t trailer) []byte {
	packs := (b.small() + perStream - 1) / perStream
	first, size := len(b.objects), len(b.objects)+packs+1
	table := make([]entry, size)
	table[0] = entry{0, 0, 0xFFFF}
	out := append(make([]byte, 0, b.size()/2), fileHead...)
	var pack packer
	next := first
	flush := func() {
		table[next] = entry{1, len(out), 0}
		out = b.compressed(pack.dict(), pack.data()).append(out, next)
		pack = packer{}
		next++
	}
	for n := 1; n < first; n++ {
		if o := b.objects[n]; o.stream != nil {
			table[n] = entry{1, len(out), 0}
			out = o.append(out, n)
			continue
		}
		table[n] = entry{2, next, pack.count}
		if pack.add(n, b.objects[n].dict); pack.count == perStream {
			flush()
		}
	}
	if pack.count > 0 {
		flush()
	}
	xref := len(out)
	table[next] = entry{1, xref, 0}
	dict := "/Type/XRef/W[1 4 2]" + b.trailer(t, size)
	out = b.compressed(dict, rows(table)).append(out, next)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", xref)
}

func (b *body) small() int {
	n := 0
	for _, o := range b.objects[1:] {
		if o.stream == nil {
			n++
		}
	}
	return n
}

// entry is a line of the cross-reference stream: kind, place, index.
type entry struct{ kind, at, index int }

func rows(table []entry) []byte {
	var out []byte
	for _, e := range table {
		out = append(out, byte(e.kind))
		out = binary.BigEndian.AppendUint32(out, uint32(e.at))
		out = binary.BigEndian.AppendUint16(out, uint16(e.index))
	}
	return out
}

// packer gathers the objects of one stream.
type packer struct {
	index, objects []byte
	count          int
}

func (p *packer) add(n int, dict []byte) {
	p.index = fmt.Appendf(p.index, "%d %d ", n, len(p.objects))
	p.objects = append(append(p.objects, dict...), '\n')
	p.count++
}

func (p *packer) dict() string {
	return fmt.Sprintf("/Type/ObjStm/N %d/First %d", p.count, len(p.index))
}

func (p *packer) data() []byte { return append(p.index, p.objects...) }

func (o object) append(out []byte, n int) []byte {
	out = strconv.AppendInt(out, int64(n), 10)
	out = append(out, " 0 obj\n"...)
	out = append(out, o.dict...)
	if o.stream != nil {
		out = append(out, "\nstream\n"...)
		out = append(out, o.stream...)
		out = append(out, "\nendstream"...)
	}
	return append(out, "\nendobj\n"...)
}
