package register

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

const longestHelp = 400 // characters: a hover is read at a glance

func TestHelpOfEveryField(t *testing.T) {
	for _, typ := range Types() {
		for _, lang := range []string{"en", "fr"} {
			first := map[string]string{}
			for _, f := range typ.AllFields() {
				at, help := typ.Name+"."+f.Key.En+" ("+lang+")", f.Help.In(lang)
				if !strings.HasSuffix(help, ".") {
					t.Errorf("%s: %q does not end with a full stop", at, help)
				}
				if n := utf8.RuneCountInString(help); n >= longestHelp {
					t.Errorf("%s: %d characters", at, n)
				}
				if other, twice := first[help]; twice {
					t.Errorf("%s: same help as %s", at, other)
				}
				first[help] = f.Key.En
			}
		}
	}
}

// TestHelpExamplesSpeakTheirLanguage refuses, in the code of a help, a key that
// does not exist, a word of the other language only, a value that no list has,
// and an answer such as "none" that the field does not take.
func TestHelpExamplesSpeakTheirLanguage(t *testing.T) {
	en, fr := newVocabulary("en"), newVocabulary("fr")
	for _, typ := range Types() {
		for i := range typ.Fields {
			f := &typ.Fields[i]
			for _, fault := range append(en.faults(f, fr), fr.faults(f, en)...) {
				t.Errorf("%s.%s: %s", typ.Name, f.Key.En, fault)
			}
		}
	}
}

func TestHelpExamplesCanFail(t *testing.T) {
	en, fr := newVocabulary("en"), newVocabulary("fr")
	for help, kind := range map[string]Kind{
		"`{durée: 3 ans}`":    KindText,
		"`duration: 3 years`": KindText,
		"`date_de_fin`":       KindText,
		"`[customers]`":       KindText,
		"`aucun`":             KindText,
		"`mission-publique`":  KindEnum,
	} {
		if f := (&Field{Kind: kind, Help: Pair{Fr: help}}); len(fr.faults(f, en)) == 0 {
			t.Errorf("no fault in %s", help)
		}
	}
}

// vocabulary is what the code of a help may say in one language.
type vocabulary struct {
	*language
	keys  map[string]bool
	words map[string]bool // keys, values and identifiers
}

func newVocabulary(lang string) vocabulary {
	v := vocabulary{newLanguage(lang), map[string]bool{}, map[string]bool{}}
	for _, typ := range Types() {
		for _, f := range typ.AllFields() {
			v.keys[f.Key.In(lang)] = true
			v.words[f.Key.In(lang)] = true
			for _, value := range f.Values {
				v.words[value.Key.In(lang)] = true
			}
		}
	}
	for i := range shippedEntries {
		v.words[shippedEntries[i].id.In(lang)] = true
	}
	return v
}

var (
	codeSpan   = regexp.MustCompile("`([^`]*)`")
	quoted     = regexp.MustCompile(`"[^"]*"`)
	codeWord   = regexp.MustCompile(`[\pL\d]+([_-][\pL\d]+)*`)
	keyInBrace = regexp.MustCompile(`[{,] *([\pL\d_]+):`)
)

func (v vocabulary) faults(f *Field, other vocabulary) []string {
	var out []string
	for _, span := range codeSpan.FindAllStringSubmatch(f.Help.In(v.lang), -1) {
		code := quoted.ReplaceAllString(span[1], "")
		for _, m := range keyInBrace.FindAllStringSubmatch(code, -1) {
			if !v.keys[m[1]] {
				out = append(out, m[1]+" is no key")
			}
		}
		for _, w := range codeWord.FindAllString(code, -1) {
			if w == "registre" { // the tool, and its main file, in both languages
				continue
			}
			switch isAnswer := w == v.state.none || w == v.state.noneAlt || w == v.state.todo; {
			case isAnswer && !f.Askable:
				out = append(out, w+" is no answer to it")
			case !isAnswer && strings.Contains(w, "_") && !v.keys[w]:
				out = append(out, w+" is no key")
			case other.words[w] && !v.words[w]:
				out = append(out, w+" is a word of the other language")
			case f.Kind == KindEnum && !isAnswer && !v.words[w]:
				out = append(out, w+" is no value")
			}
		}
	}
	return out
}
