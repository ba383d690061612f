package build

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// What repairing may cost: passes over the register, and lines of one file,
// since a file that does not read shows one fault at a time.
const (
	maxPasses = 10
	maxLines  = 1000
)

// ErrUnrepaired tells that a repair would leave a file that no longer reads:
// nothing is changed then.
var ErrUnrepaired = errors.New("the repaired file would not read")

// Repair mends what is never a legal choice: a misspelt key, a key of the other
// language, a sentence without its quotes, a tab, a decision that accepts
// nothing. It gives the files as they would be, and the findings that are
// answered, in the order of repair. It writes nothing.
//
// What an author must decide stays: a value, a reference, a duration, a missing
// answer, or the words after a "#", which may be a note that nobody should read.
func Repair(fsys fs.FS, o Options) ([]File, []diag.Finding, error) {
	m := &mended{FS: fsys, files: map[string][]byte{}}
	var done []diag.Finding
	for range maxPasses {
		p, err := Load(m, o)
		if err != nil {
			return nil, nil, err
		}
		found, err := m.pass(p, o.AsOf == "")
		if err != nil {
			return nil, nil, err
		}
		if len(found) == 0 {
			break
		}
		done = append(done, found...)
	}
	var out []File
	for name, data := range m.files {
		out = append(out, File{Path: name, Data: data})
	}
	slices.SortFunc(out, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return out, done, nil
}

// Repairable counts the findings that Repair would answer first. pinned tells
// that the date is the register's own (Options.AsOf is ""): under another, no
// decision is withdrawn.
func (p *Project) Repairable(found []Judged, pinned bool) int {
	n := 0
	for _, f := range p.Files.All {
		_, answered := respell(f)
		n += len(answered)
		for _, r := range p.repairs(f, found, pinned) {
			n += len(r.found)
		}
	}
	return n
}

// mended is a folder whose files are being repaired.
type mended struct {
	fs.FS
	files map[string][]byte
}

// ReadFile implements fs.ReadFileFS.
func (m *mended) ReadFile(name string) ([]byte, error) {
	if data, ok := m.files[path.Clean(name)]; ok {
		return data, nil
	}
	return fs.ReadFile(m.FS, name)
}

// pass makes every repair that the others do not touch, and gives the findings
// answered.
func (m *mended) pass(p *Project, pinned bool) ([]diag.Finding, error) {
	var done []diag.Finding
	found := p.Lint()
	for _, f := range p.Files.All {
		data, answered := respell(f)
		if len(answered) == 0 {
			var err error
			if data, answered, err = mend(f, p.repairs(f, found, pinned)); err != nil {
				return nil, err
			}
		}
		if len(answered) > 0 {
			m.files[f.Name] = data
			done = append(done, answered...)
		}
	}
	return done, nil
}

// repair is the edits that answer findings: all of them are made, or none.
type repair struct {
	found []diag.Finding
	place diag.Place // from the first edit to the last
	edits []source.Edit
	gone  []*source.Node // the keys of the entries that it takes away
}

// mend applies repairs, the first of those that meet.
func mend(f *source.File, repairs []repair) ([]byte, []diag.Finding, error) {
	slices.SortStableFunc(repairs, func(a, b repair) int { return a.place.Compare(b.place) })
	var last diag.Place
	var edits []source.Edit
	var answered []diag.Finding
	for _, r := range repairs {
		if len(edits) > 0 && meet(last, r.place) {
			continue
		}
		last, edits, answered = r.place, append(edits, r.edits...), append(answered, r.found...)
	}
	data, err := source.Apply(f.Data, edits)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	_, before := source.Parse(f.Name, f.Data)
	if _, after := source.Parse(f.Name, data); faults(after) > faults(before) {
		return nil, nil, &fs.PathError{Op: "repair", Path: f.Name, Err: ErrUnrepaired}
	}
	return data, answered, nil
}

func meet(a, b diag.Place) bool {
	return b.Line < a.EndLine || b.Line == a.EndLine && b.Col < a.EndCol
}

// faults counts the errors of syntax.
func faults(found []diag.Finding) int { return diag.Count(found)[diag.Error] }

// respell mends a file that does not read, one line after the other. A file
// that still does not read at the end is left as it was: the guesses were wrong.
func respell(f *source.File) ([]byte, []diag.Finding) {
	data, root := f.Data, f.Root
	var answered []diag.Finding
	for range maxLines {
		if root != nil {
			return data, answered
		}
		file, found := source.Parse(f.Name, data)
		if root = file.Root; root != nil || len(found) == 0 {
			continue
		}
		edit, ok := wholeLine(data, found[len(found)-1])
		if !ok {
			break
		}
		next, err := source.Apply(data, []source.Edit{edit})
		if err != nil {
			break
		}
		data, answered = next, append(answered, found[len(found)-1])
	}
	return nil, nil
}

// wholeLine puts the repaired line of a finding in the place of the line.
func wholeLine(data []byte, f diag.Finding) (source.Edit, bool) {
	switch f.ID {
	case "YML008", "YML009", "YML010", "YML015":
	default:
		return source.Edit{}, false
	}
	line := source.Line(data, f.Place.Line)
	after, ok := argument(f, "repaired")
	return source.Edit{Place: columns(f.Place, 1, len([]rune(line))+1), New: after}, ok && after != line
}

func argument(f diag.Finding, name string) (string, bool) {
	for _, a := range f.Args {
		if v, ok := a.Value.(diag.Code); ok && a.Name == name {
			return string(v), v != ""
		}
	}
	return "", false
}

// columns is the part of the line of a place from a column to another.
func columns(p diag.Place, from, to int) diag.Place {
	return diag.Place{File: p.File, Line: p.Line, Col: from, EndLine: p.Line, EndCol: to}
}

// repairs gives the edits that a file that reads calls for.
func (p *Project) repairs(f *source.File, found []Judged, pinned bool) []repair {
	if f.Root == nil {
		return nil
	}
	var out []repair
	unused := map[diag.Place]diag.Finding{}
	names := given{}
	for _, j := range found {
		if j.Place.File != f.Name || j.Decision != nil {
			continue
		}
		if j.ID == "DEC002" && pinned && complete(found) {
			unused[j.Place] = j.Finding
		}
		if edit, ok := repairOf(f, j.Finding, names); ok {
			out = append(out, repair{found: []diag.Finding{j.Finding}, place: edit.Place, edits: []source.Edit{edit}})
		}
	}
	return append(out, withdrawn(f, unused)...)
}

// complete tells that everything declared was understood. While it was not, a
// decision may seem unused because what it accepts could not be found.
func complete(found []Judged) bool {
	return !slices.ContainsFunc(found, func(j Judged) bool {
		return j.Severity == diag.Error && (strings.HasPrefix(j.ID, "YML") || ofLanguage(j.ID))
	})
}

// repairOf is the one list of what may be repaired without asking. names are
// those that the other repairs give.
func repairOf(f *source.File, found diag.Finding, names given) (source.Edit, bool) {
	switch found.ID {
	case "SCH001", "SCH009":
		name := map[string]string{"SCH001": "near", "SCH009": "word"}[found.ID]
		key, ok := argument(found, name)
		return source.Edit{Place: found.Place, New: key}, ok && names.take(holder(f.Root, found.Place), key)
	case "YML016":
		word, ok := argument(found, "repaired")
		return source.Edit{Place: found.Place, New: word}, ok
	case "YML011":
		line := source.Line(f.Data, found.Place.Line)
		from := len(line) - len(strings.TrimLeft(line, " "))
		to := len([]rune(strings.TrimRight(line, " \t"))) + 1
		after, ok := argument(found, "repaired")
		return source.Edit{Place: columns(found.Place, from+1, to), New: after}, ok && after != strings.TrimSpace(line)
	}
	return source.Edit{}, false
}

// given are the names that repairs give to keys, by the map that holds them.
type given map[*source.Node][]string

// take gives a name to a key of a map, unless another key has it already or has
// just been given it: two slips for one key are the author's to sort out.
// Accents do not tell two keys apart.
func (g given) take(holder *source.Node, name string) bool {
	if holder == nil || slices.Contains(g[holder], name) {
		return false
	}
	for _, e := range holder.Entries {
		if register.FoldKey(e.Key.Text) == name {
			return false
		}
	}
	g[holder] = append(g[holder], name)
	return true
}

// holder finds the map that holds the key at a place, or nil.
func holder(n *source.Node, key diag.Place) *source.Node {
	for _, e := range n.Entries {
		if e.Key.Place == key {
			return n
		}
		if h := holder(e.Value, key); h != nil {
			return h
		}
	}
	for _, item := range n.Items {
		if h := holder(item, key); h != nil {
			return h
		}
	}
	return nil
}
