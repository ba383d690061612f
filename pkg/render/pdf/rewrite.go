package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
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
	d.zw, _ = zlib.NewWriterLevel(&d.buf, zlib.DefaultCompression) // the level is valid
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

// write assembles the file with a classic cross-reference table.
func (b *body) write(t trailer) []byte {
	size := 1024
	for _, o := range b.objects {
		size += len(o.dict) + len(o.stream) + 80
	}
	out := make([]byte, 0, size)
	out = append(out, fileHead...)
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
	id := b.identifier()
	return fmt.Appendf(out, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(offsets), t.root, t.info, id, id, xref)
}

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
