// Package source turns the bytes of a YAML file into a tree of nodes that know
// their place. yaml.v3 is used behind this door only, and only for its event
// tree: scalars stay the text that the author wrote, so that a postcode, a
// phone number or the country code NO are never read as something else.
//
// It never gives a value a meaning, and never stops at a fault: what cannot be
// read is a finding with a place.
package source

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Kind tells what a node is.
type Kind uint8

// The kinds of node. Null is a value left empty (`key:`), `~` or `null`.
const (
	Null Kind = iota
	Scalar
	List
	Map
)

// Style is how a scalar was written.
type Style uint8

// The styles of scalar.
const (
	Plain Style = iota
	SingleQuoted
	DoubleQuoted
	Literal // |
	Folded  // >
)

// Node is a value of the file. Nodes are not changed once parsed.
type Node struct {
	Kind    Kind
	Style   Style
	Flow    bool   // a list or map between brackets or braces
	Shared  bool   // written with an anchor (&x) or through an alias (*x): Place is the anchor's
	Text    string // scalar: its content, never converted
	Comment string // scalar: the comment that follows it on its line, with its '#'
	Place   diag.Place
	Items   []*Node
	Entries []Entry
}

// Entry is a key of a map and its value.
type Entry struct{ Key, Value *Node }

// Get returns the entry of a key, or nil.
func (n *Node) Get(key string) *Entry {
	if n == nil {
		return nil
	}
	for i := range n.Entries {
		if n.Entries[i].Key.Text == key {
			return &n.Entries[i]
		}
	}
	return nil
}

// File is a parsed file. Root is nil when the file holds nothing readable.
type File struct {
	Name string // slash-separated, relative to the register's folder
	Data []byte
	Root *Node
}

// Line returns line n (from 1) without its line break, or "".
func Line(data []byte, n int) string {
	s := strings.TrimPrefix(string(data), "\uFEFF")
	for ; n > 1; n-- {
		i := strings.IndexByte(s, '\n')
		if i < 0 {
			return ""
		}
		s = s[i+1:]
	}
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSuffix(s, "\r")
}

// ContentPlace is the place of the first character of a scalar's content:
// inside its quotes, or on the line after a block indicator.
func (n *Node) ContentPlace() diag.Place {
	p := n.Place
	switch n.Style {
	case SingleQuoted, DoubleQuoted:
		p.Col++
	case Literal, Folded:
		p.Line, p.Col = p.Line+1, n.Place.EndCol
	}
	return p
}
