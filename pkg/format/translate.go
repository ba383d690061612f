package format

import (
	"regexp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Translated is a file in the other language.
type Translated struct {
	Name string
	Data []byte
}

// Clash is an identifier that registre ships and whose name in the other
// language the register has given to an entry of its own.
type Clash struct {
	Place diag.Place // of the reference
	From  string     // the identifier in the register's language
	To    string     // the same in the other one, taken
}

// Translate writes the files of a register in another language: keys, values of
// lists, answers, lengths of time, identifiers that registre ships. The author's words, the
// identifiers of the register and the layout stay. reference gives the
// identifier of a legal retention period in the language to, false when it
// knows none.
//
// A clash leaves no file: translated, the reference would lead elsewhere.
func Translate(files register.Files, to string, reference func(id string) (string, bool)) ([]Translated, []Clash, error) {
	tr := &translator{from: files.Lang, to: to, reference: reference, declared: declared(files)}
	var out []Translated
	for _, f := range files.All {
		data := f.Data
		if f.Root != nil {
			var err error
			if data, err = source.Apply(f.Data, tr.edits(f)); err != nil {
				return nil, nil, err
			}
		}
		out = append(out, Translated{Name: f.Name, Data: data})
	}
	if len(tr.clashes) > 0 {
		slices.SortFunc(tr.clashes, func(a, b Clash) int { return a.Place.Compare(b.Place) })
		return nil, tr.clashes, nil
	}
	return out, nil, nil
}

type translator struct {
	from, to  string
	reference func(id string) (string, bool)
	declared  map[string]bool // collection/id, of the register's own entries
	clashes   []Clash
}

// declared lists the entries of the collections at the root.
func declared(files register.Files) map[string]bool {
	out := map[string]bool{}
	for _, f := range files.All {
		if f.Root == nil {
			continue
		}
		of := register.Meanings(f, files.Lang)
		for _, e := range f.Root.Entries {
			m := of[e.Key]
			if m.Role != register.RoleKey {
				continue
			}
			for _, entry := range e.Value.Entries {
				out[m.Field.Key.En+"/"+entry.Key.Text] = true
			}
		}
	}
	return out
}

func (tr *translator) edits(f *source.File) []source.Edit {
	t := &text{lines: splitLines(f.Data)}
	edits := t.modelines(tr.from, tr.to)
	for n, m := range register.Meanings(f, tr.from) {
		if n.Kind != source.Scalar || n.Place.Line != n.Place.EndLine {
			continue
		}
		written, ok := tr.word(n, m)
		if !ok || written == n.Text {
			continue
		}
		place := n.Place
		if n.Style != source.Plain {
			place.Col, place.EndCol = place.Col+1, place.EndCol-1
		} else if n.Shared {
			place = t.anchored(n)
		}
		if t.raw(place) == n.Text {
			edits = append(edits, source.Edit{Place: place, New: written})
		}
	}
	return edits
}

var anchor = regexp.MustCompile(`^&\S+ +`)

// anchored is the place of a plain scalar without the anchor it begins with.
func (t *text) anchored(n *source.Node) diag.Place {
	p := n.Place
	p.Col += len([]rune(anchor.FindString(after(t.lines[p.Line-1], p.Col-1))))
	p.EndCol = p.Col + len([]rune(n.Text))
	return p
}

// word gives what the table says of a word in the other language.
func (tr *translator) word(n *source.Node, m register.Meaning) (string, bool) {
	switch m.Role {
	case register.RoleKey:
		return m.Field.Key.In(tr.to), true
	case register.RoleState:
		return register.AnswerWord(n.Text, tr.from, tr.to, m.Field)
	case register.RoleValue:
	default:
		return "", false
	}
	switch m.Field.Kind {
	case register.KindEnum:
		return register.EnumWord(m.Field, n.Text, tr.from, tr.to)
	case register.KindBool:
		return register.BoolWord(n.Text, tr.from, tr.to)
	case register.KindPath:
		return register.PathWords(n.Text, tr.from, tr.to)
	case register.KindFact:
		return tr.reference(n.Text)
	case register.KindRef:
		return tr.shipped(n, m.Field.To)
	case register.KindDuration:
		return tr.duration(n.Text)
	}
	return "", false
}

// duration says a length of time in the other language, where its words are the
// usual ones: those of the author that would not come back stay.
func (tr *translator) duration(s string) (string, bool) {
	d, err := i18n.ParseDuration(s)
	in := func(lang string) string { return strings.Join(strings.Fields(d.Words(i18n.Lang(lang))), " ") }
	if err != nil || in(tr.from) != s {
		return "", false
	}
	return in(tr.to), true
}

func (tr *translator) shipped(n *source.Node, collection string) (string, bool) {
	if tr.declared[collection+"/"+n.Text] {
		return "", false
	}
	id, ok := register.ShippedID(collection, n.Text, tr.from, tr.to)
	if ok && tr.declared[collection+"/"+id] {
		tr.clashes = append(tr.clashes, Clash{Place: n.Place, From: n.Text, To: id})
	}
	return id, ok
}

// modelines names the schema of the other language to editors.
func (t *text) modelines(from, to string) []source.Edit {
	name := regexp.MustCompile(`(^|[=/ ])` + regexp.QuoteMeta(register.SchemaName(from)) + `\s*$`)
	for i, line := range t.lines {
		if !strings.HasPrefix(line, "#") {
			break
		}
		if at := name.FindStringIndex(line); at != nil && strings.Contains(line, modeline) {
			end := strings.LastIndex(line, register.SchemaName(from))
			col := len([]rune(line[:end])) + 1
			return []source.Edit{{New: register.SchemaName(to),
				Place: diag.Place{Line: i + 1, Col: col, EndLine: i + 1, EndCol: col + len(register.SchemaName(from))}}}
		}
	}
	return nil
}
