package source

import (
	"errors"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/diag"
)

func at(line, col, endLine, endCol int) diag.Place {
	return diag.Place{Line: line, Col: col, EndLine: endLine, EndCol: endCol}
}

func TestApply(t *testing.T) {
	tests := []struct {
		name, in string
		edits    []Edit
		want     string
		err      error
	}{
		{"nothing", "a: b\n", nil, "a: b\n", nil},
		{"two on a line, given backwards", "é: ça\n", []Edit{{at(1, 4, 1, 6), `"ça"`}, {at(1, 1, 1, 2), "clé"}}, "clé: \"ça\"\n", nil},
		{"mark and line breaks kept", "\uFEFFa: b\r\nc: d\r\n", []Edit{{at(1, 1, 1, 2), "é"}, {at(2, 4, 2, 5), "x\ny"}}, "\uFEFFé: b\r\nc: x\r\ny\r\n", nil},
		{"a line removed", "a: 1\nb: 2\nc: 3\n", []Edit{{at(2, 1, 3, 1), ""}}, "a: 1\nc: 3\n", nil},
		{"the last line removed", "a: 1\nb: 2", []Edit{{at(2, 1, 2, 5), ""}}, "a: 1\n", nil},
		{"added at the end", "a: 1\n", []Edit{{at(2, 1, 2, 1), "b: 2\n"}}, "a: 1\nb: 2\n", nil},
		{"the same edit twice", "a: 1\n", []Edit{{at(1, 1, 1, 2), "x"}, {at(1, 1, 1, 2), "x"}}, "x: 1\n", nil},
		{"overlap", "abcdef\n", []Edit{{at(1, 1, 1, 4), "x"}, {at(1, 3, 1, 5), "y"}}, "", ErrOverlap},
		{"same place, other words", "a: 1\n", []Edit{{at(1, 1, 1, 2), "x"}, {at(1, 1, 1, 2), "y"}}, "", ErrOverlap},
		{"past the line", "a: 1\n", []Edit{{at(1, 1, 1, 9), "x"}}, "", ErrOutside},
		{"past the file", "a: 1\n", []Edit{{at(4, 1, 4, 1), "x"}}, "", ErrOutside},
		{"backwards", "a: 1\n", []Edit{{at(1, 3, 1, 1), "x"}}, "", ErrOutside},
		{"no place", "a: 1\n", []Edit{{diag.Place{File: "f"}, "x"}}, "", ErrOutside},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Apply([]byte(tt.in), tt.edits)
			if !errors.Is(err, tt.err) || string(got) != tt.want {
				t.Fatalf("got %q, %v; want %q, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

// slice gives the text of a place.
func slice(data []byte, p diag.Place) string {
	o := newOffsets(data)
	from, ok := o.of(p.Line, p.Col)
	to, ok2 := o.of(p.EndLine, p.EndCol)
	if !ok || !ok2 || to < from {
		return "outside of the file"
	}
	return string(data[from:to])
}

func TestExtents(t *testing.T) {
	tests := []struct{ name, in, want string }{ // want: the text of the value of the first key
		{"plain", "a: b c # d\n", "b c"},
		{"plain over lines", "a: b\n  c\n\n  d # e\nf: g\n", "b\n  c\n\n  d"},
		{"plain on the next line", "a:\n  b\n  c\n", "b\n  c"},
		{"quoted over lines", "a: \"b\n  # c\n  d\" # e\n", "\"b\n  # c\n  d\""},
		{"literal", "a: |  # note\n  b\n\n  # c\n\n# d\ne: f\n", "|  # note\n  b\n\n  # c"},
		{"literal, blank lines kept", "a: |+\n  b\n\n\nc: d\n", "|+\n  b\n\n"},
		{"literal, indent said", "a: |2\n    b\n  c\n# d\n", "|2\n    b\n  c"},
		{"literal, empty", "a: |\nb: c\n", "|"},
		{"flow", "a: [b, {c: d}, \"e]\"]\n", "[b, {c: d}, \"e]\"]"},
		{"flow over lines", "a: [b, # ]\n  # ]\n  c,\n]\nd: e\n", "[b, # ]\n  # ]\n  c,\n]"},
		{"empty flow", "a: { }\n", "{ }"},
		{"map", "a:\n  b: 1\n  c: |\n    d\n\ne: f\n", "b: 1\n  c: |\n    d"},
		{"list", "a:\n- b\n- c: d\n  e: [f,\n   g]\nh: i\n", "- b\n- c: d\n  e: [f,\n   g]"},
		{"list in a list, CRLF", "a:\r\n  - \"é\"\r\n  - |\r\n    ç\r\n", "- \"é\"\r\n  - |\r\n    ç"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, found := Parse("f.yaml", []byte(tt.in))
			if len(found) > 0 {
				t.Fatal(found)
			}
			p, ok := f.Extents()[f.Root.Entries[0].Value]
			if got := slice(f.Data, p); !ok || got != tt.want {
				t.Errorf("%+v: %q, want %q", p, got, tt.want)
			}
		})
	}
}

func TestSharedNodesHaveNoExtent(t *testing.T) {
	f, _ := Parse("f.yaml", []byte("a: &x [b]\nc: *x\nd: e\n"))
	ext := f.Extents()
	for i, want := range []bool{false, false, true} {
		if _, ok := ext[f.Root.Entries[i].Value]; ok != want {
			t.Errorf("entry %d: extent %v, want %v", i, ok, want)
		}
	}
	if _, ok := ext[f.Root]; ok {
		t.Error("the map that holds them has one")
	}
}

// FuzzExtents holds extents to the text: inside the file, in order, and those
// of a quoted scalar from quote to quote.
func FuzzExtents(f *testing.F) {
	for _, s := range []string{"a: b\n  c # d", "a: |\n x\n\n y\n", "- [a, {b: 'c'}]\n", "a: \"b\n c\"", "a: >+\n\n  b\n\n", "? a\n: b", "a: &x b\nc: *x"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, found := Parse("f.yaml", data)
		if len(found) > 0 {
			return
		}
		for n, p := range file.Extents() {
			text := slice(data, p)
			if text == "outside of the file" {
				t.Fatalf("%+v of %q", p, data)
			}
			if n.Style == DoubleQuoted && (len(text) < 2 || !strings.HasPrefix(text, `"`) || !strings.HasSuffix(text, `"`)) {
				t.Fatalf("quoted %q of %q", text, data)
			}
		}
	})
}
