package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func reg016() Rule {
	return Rule{ID: "REG016", Name: "text-still-to-write", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(2)"), Check: checkREG016}
}

// checkREG016 finds the texts that hold the place of one still to be written.
// The rules that ask for an answer take them for one.
func checkREG016(p *Pass) {
	for _, s := range p.Register.Said() {
		if s.Field.Readers == register.Internal && !s.Field.Required {
			continue // a note to oneself
		}
		text := s.Text.In("fr")
		h := p.hollow(text)
		if other := s.Text.In("en"); h == hasWords && other != text {
			text, h = other, p.hollow(other)
		}
		if h != hasWords {
			p.toWrite(s, text, h)
		}
	}
	for i := range p.statements {
		s := &p.statements[i]
		if _, file := p.Prose[s.at.File]; file && p.plain(s.raw) != "  " && p.hollow(s.raw) != hasWords {
			p.ReportAs(diag.Warning, s.at, s.path, diag.Arg{Name: "text", Value: diag.Text(short(s.raw))})
		}
	}
}

// toWrite reports such a text. It is no answer where the law asks for one, and
// no information where people read it.
func (p *Pass) toWrite(s register.Said, text string, h hollowness) {
	f, severity := s.Field, diag.Warning
	key := code("key", f.Key.In(p.Register.Lang))
	args := []diag.Arg{{Name: "text", Value: diag.Text(short(text))}, key}
	if f.Askable {
		args = append(args, diag.Arg{Name: "askable", Value: key.Value})
	}
	if h == hasNone && (f.Required || f.Askable || f.Law != "" || f.Readers&(register.Public|register.Persons) != 0) {
		severity = diag.Error
	}
	p.ReportAs(severity, s.Text.At, s.Path, args...)
	if f.Law != "" {
		p.cite(law.Refs(strings.Split(f.Law, "; ")...))
	}
}

// hollowness tells whether a text says something yet.
type hollowness uint8

const (
	hasWords hollowness = iota
	hasHole             // some of its words seem to be missing
	hasNone             // it only stands for words to come
)

// isHollow tells a text that only stands for words to come.
func (p *Pass) isHollow(t register.Text) bool { return p.hollow(t.Text) == hasNone }

// hollow looks for the marks of a text still to be written. Few texts pass the
// first glance of each case.
func (p *Pass) hollow(text string) hollowness {
	switch {
	case noLetters(text), mayOpen(text) && p.opensHollow(text):
		return hasNone
	case strings.Contains(text, "orem ipsum"), strings.Contains(text, "{{") && strings.Contains(text, "}}"):
		return hasNone
	case strings.Contains(text, "TODO") && anyToken(text, isTodoMark), strings.Contains(text, "XXXX") && p.holdsMask(text):
		return hasHole
	}
	last := text[strings.LastIndexByte(text, ':')+1:]
	switch slot := p.holdsSlot(text); {
	case slot && text[0] == '[' && text[len(text)-1] == ']':
		return hasNone
	case slot, mayOpen(last) && p.opensHollow(last):
		return hasHole
	}
	return hasWords
}

// noLetters tells a text made of dots, of strokes or of the letter x.
func noLetters(text string) bool {
	x := 0
	for _, r := range text {
		switch {
		case r == 'x' || r == 'X':
			x++
		case !strings.ContainsRune(" .…?!-–—_/()[]", r):
			return false
		}
	}
	return x != 1 && text != ""
}

// mayOpen tells a text whose first word begins one of the phrases below.
func mayOpen(text string) bool {
	text = strings.TrimLeft(text, wrapping)
	first, _, _ := strings.Cut(text, " ")
	first = strings.TrimRight(first, ".…:;,!?)]")
	return slices.ContainsFunc(firstWords[:], func(w string) bool { return strings.EqualFold(first, w) })
}

// opensHollow tells a text that is one of the phrases, that goes on after a
// colon or a bracket, or that tells who will complete it.
func (p *Pass) opensHollow(text string) bool {
	plain := p.plain(text)
	if slices.ContainsFunc(prompts[:], func(t string) bool { return strings.HasPrefix(plain, t) }) {
		return true
	}
	for _, h := range toComplete {
		if rest, ok := strings.CutPrefix(plain, h); ok {
			head := text
			if i := strings.IndexAny(strings.TrimLeft(text, wrapping), ":([…?!–—"); i >= 0 {
				head = strings.TrimLeft(text, wrapping)[:i]
			}
			return rest == "" || p.plain(head) == h || follower(rest)
		}
	}
	return false
}

// follower tells the words of a text to be completed that name who will do it,
// or put it off.
func follower(rest string) bool {
	return slices.ContainsFunc(putsOff[:], func(w string) bool { return strings.HasPrefix(" "+rest, w) })
}

// anyToken tells that one of the words of a text, as it is written, is of a kind.
func anyToken(text string, is func(string) bool) bool {
	for w := range strings.FieldsSeq(text) {
		if is(strings.Trim(w, ".,;:!?()[]«»\"'")) {
			return true
		}
	}
	return false
}

func isTodoMark(w string) bool { return w == "TODO" }

// isRow tells a word made of the letter X: three of them are a number.
func isRow(w string) bool { return len(w) > 3 && strings.Trim(w, "X") == "" }

// holdsMask tells a row of X among words. Beside digits or the words of a mask,
// it shows how a number is written.
func (p *Pass) holdsMask(text string) bool {
	return anyToken(text, isRow) && !strings.ContainsAny(text, "0123456789") && says(p.plain(text), ofMasks[:]) == ""
}

// holdsSlot tells a text with a pair of brackets to be filled in: "[nom]". A
// link, an address and a letter to copy have theirs.
func (p *Pass) holdsSlot(text string) bool {
	for part := range strings.SplitSeq(text, "[") {
		inner, after, closed := strings.Cut(part, "]")
		next := strings.TrimLeft(after, ".,;:)!?»\"'")
		if alone := next == "" || next[0] == ' ' || next[0] == '\n'; !closed || !alone {
			continue
		}
		if inner == "..." || inner == "…" {
			return !strings.ContainsAny(text, "«“\"")
		}
		if plain := p.plain(inner); slices.ContainsFunc(slots[:], func(s string) bool { return strings.HasPrefix(plain, s) }) {
			return says(p.plain(text), letters[:]) == ""
		}
	}
	return false
}

// wrapping may stand before a text without changing it.
const wrapping = " #*>_-(«\"'["

var (
	// firstWords are those of the phrases below, with and without accents.
	firstWords = [...]string{"à", "a", "todo", "tbd", "tbc", "tba", "fixme", "sélectionnez", "selectionnez", "choisissez", "cliquez", "saisissez", "entrez", "to", "click", "choose", "select"}
	// prompts are what forms and word processors print in an empty field.
	prompts = [...]string{" selectionnez un element ", " choisissez un element ", " cliquez ou appuyez ici pour entrer ", " cliquez ici pour entrer ", " cliquez ici pour taper ", " saisissez votre texte ", " entrez votre texte ",
		" click or tap here to enter ", " click here to enter ", " choose an item ", " select an item "}
	toComplete = [...]string{" todo ", " tbd ", " tbc ", " tba ", " fixme ", " a completer ", " a definir ", " a preciser ", " a renseigner ", " a remplir ", " a determiner ", " a rediger ", " a confirmer ", " a verifier ", " a valider ", " a voir ", " a trouver ",
		" to be completed ", " to be defined ", " to be specified ", " to be determined ", " to be written ", " to be filled in ", " to be confirmed ", " to be checked ", " to complete ", " to define ", " to specify ", " to confirm ", " to check "}
	putsOff = [...]string{" avec le metier ", " avec les metiers ", " avec le dpo ", " avec la dpo ", " avec le delegue ", " avec la deleguee ", " avec la direction ", " avec le service ", " avec les services ", " avec l equipe ", " avec les equipes ", " avec la rh ", " avec les rh ", " avec le juriste ", " avec la juriste ",
		" avec la dsi ", " avec l informatique ", " par le metier ", " par le dpo ", " par la dpo ", " par le juriste ", " par la dsi ", " ulterieurement ", " plus tard ", " prochainement ", " des que possible ",
		" with the business ", " with the dpo ", " with the team ", " with the department ", " with legal ", " with hr ", " by the dpo ", " by legal ", " later "}
	slots = [...]string{" a completer ", " a definir ", " a preciser ", " a renseigner ", " a remplir ", " nom ", " nom du ", " nom de ", " adresse ", " date ", " numero ", " votre ", " vos ", " inserer ", " indiquer ", " preciser ", " completer ", " raison sociale ", " courriel ", " telephone ",
		" todo ", " tbd ", " name ", " your ", " insert ", " address ", " number ", " phone ", " company "}
	letters = [...]string{"modele", "modeles", "lettre type", "template", "templates", "sample letter"}
	ofMasks = [...]string{"masque*", "tronque*", "format", "forme", "masked", "truncated"}
)
