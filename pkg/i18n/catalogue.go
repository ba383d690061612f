package i18n

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Catalogue holds our words in one language, by dotted key: "terms.limit.nodes".
// It may be shared between goroutines.
type Catalogue struct {
	lang Lang
	read func() contents
}

type contents struct {
	words map[string]string
	found []diag.Finding // in a file of the user's
}

// Open gives the catalogue of words/<lang>.yaml, which is read when the first
// word is asked for.
func Open(fsys fs.FS, lang Lang) *Catalogue {
	return &Catalogue{lang: lang, read: sync.OnceValue(func() contents { return readWords(fsys, lang) })}
}

// With gives the catalogue with the words of a file in place of its own. A key
// that it does not hold is TPL003, an argument that its words do not have TPL004.
func (c *Catalogue) With(f *source.File) (*Catalogue, []diag.Finding) {
	var over contents
	ours := c.read().words
	merged := maps.Clone(ours)
	over.visit("", f.Root, func(key string, n *source.Node) {
		merged[key] = strings.TrimSpace(n.Text)
		was, known := ours[key]
		if !known {
			args := []diag.Arg{{Name: "key", Value: diag.Code(key)}}
			if near, ok := Nearest(key, c.Keys()); ok {
				args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
			}
			over.report("TPL003", n.Place, args...)
		}
		for _, name := range placeholders(n.Text) {
			if known && !slices.Contains(placeholders(was), name) {
				over.report("TPL004", n.Place, diag.Arg{Name: "key", Value: diag.Code(key)}, diag.Arg{Name: "name", Value: diag.Code("{" + name + "}")})
			}
		}
	})
	all := contents{words: merged}
	return &Catalogue{lang: c.lang, read: func() contents { return all }}, over.found
}

// Lang is the language of the words.
func (c *Catalogue) Lang() Lang { return c.lang }

// Word gives the words of a key, or the key between ⟦ ⟧ when there is none: a
// hole that a reader and a test can see.
func (c *Catalogue) Word(key string) string {
	if w, ok := c.read().words[key]; ok {
		return w
	}
	return "⟦" + key + "⟧"
}

// Has tells whether the catalogue holds a key.
func (c *Catalogue) Has(key string) bool {
	_, ok := c.read().words[key]
	return ok
}

// Term gives the words of a term that a finding carries.
func (c *Catalogue) Term(t diag.Term) string { return c.Word("terms." + string(t)) }

// Count gives the words for n things: the key ends in ".one" or ".many", and
// {n} stands for the number. Nothing is singular in French, plural in English.
func (c *Catalogue) Count(key string, n int) string {
	form := ".many"
	if n == 1 || n == 0 && c.lang == FR {
		form = ".one"
	}
	return c.Fill(c.Word(key+form), []diag.Arg{{Name: "n", Value: diag.Number(n)}})
}

// Keys lists the keys, in no order.
func (c *Catalogue) Keys() []string {
	var keys []string
	for k := range c.read().words {
		keys = append(keys, k)
	}
	return keys
}

// readWords reads the file and flattens its maps. It is ours, embedded and
// tested: a fault there leaves holes that Word shows.
func readWords(fsys fs.FS, lang Lang) contents {
	c := contents{words: map[string]string{}}
	name := "words/" + string(lang) + ".yaml"
	if data, err := fs.ReadFile(fsys, name); err == nil {
		file, _ := source.Parse(name, data)
		c.visit("", file.Root, func(key string, n *source.Node) { c.words[key] = strings.TrimSpace(n.Text) })
	}
	return c
}

// visit yields the texts of a tree by their dotted keys, and reports what is
// none.
func (c *contents) visit(prefix string, n *source.Node, text func(key string, n *source.Node)) {
	key := strings.TrimPrefix(prefix, ".")
	switch {
	case n == nil:
	case n.Kind == source.Map:
		for _, e := range n.Entries {
			c.visit(prefix+"."+e.Key.Text, e.Value, text)
		}
	case n.Kind == source.Scalar:
		text(key, n)
	default:
		c.report("TPL002", n.Place, diag.Arg{Name: "key", Value: diag.Code(key)})
	}
}

func (c *contents) report(id string, at diag.Place, args ...diag.Arg) {
	c.found = append(c.found, diag.Finding{ID: id, Severity: diag.Error, Place: at, Args: args})
}
