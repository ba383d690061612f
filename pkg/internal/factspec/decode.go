package factspec

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/source"
)

// The decoded values have the fields of the types of package facts.
type (
	// Words is a text in both languages.
	Words struct{ Fr, En string }
	// Phase is a part of a retention.
	Phase struct{ Name, Duration, Trigger string }
	// Renaming is a name that a vendor gave up.
	Renaming struct{ Name, Until, Source string }
	// Source is a page that a row rests on.
	Source struct{ URL, Check string }
	// Origin is where a row comes from.
	Origin struct {
		AsOf, Confidence string
		Confirmed        bool
		Sources          []Source
	}
)

// Problem tells what is wrong with a value that has the right shape, or with its
// shape where no schema was asked before.
type Problem string

// The problems.
const (
	NotWords     Problem = "expected words"
	NotBoth      Problem = "expected fr and en"
	NotList      Problem = "expected a list"
	NotTrue      Problem = "expected true"
	NotNumber    Problem = "expected a number"
	UnknownLaw   Problem = "unknown legal text"
	UnknownKey   Problem = "unknown key"
	NoAddress    Problem = "a source needs an address"
	NoConfidence Problem = "no confidence"
	NoDay        Problem = "no date"
)

// Fail is told of each problem, with the node where it stands.
type Fail func(at *source.Node, problem Problem)

// Value decodes a value of a kind. What it gives for a value with a problem is
// not to be used.
func Value(k Kind, n *source.Node, fail Fail) any {
	switch k {
	case Both:
		return both(n, fail)
	case Texts, Terms:
		return each(n, fail, text)
	case Refs:
		return each(n, fail, ref)
	case Phases:
		return each(n, fail, phase)
	case Renamings:
		return each(n, fail, renaming)
	case Flag:
		if n.Text != "true" {
			fail(n, NotTrue)
		}
		return true
	case Number:
		number, err := strconv.Atoi(n.Text)
		if err != nil {
			fail(n, NotNumber)
		}
		return number
	case Operators:
		return n.Text == "special-operator"
	}
	return text(n, fail)
}

func text(n *source.Node, fail Fail) string {
	if n.Kind != source.Scalar || n.Text == "" {
		fail(n, NotWords)
	}
	return n.Text
}

func each[T any](n *source.Node, fail Fail, one func(*source.Node, Fail) T) []T {
	if len(n.Items) == 0 {
		fail(n, NotList)
	}
	out := make([]T, len(n.Items))
	for i, item := range n.Items {
		out[i] = one(item, fail)
	}
	return out
}

// both reads a text in two languages. A single one serves for both: an
// organisation writes in its own.
func both(n *source.Node, fail Fail) Words {
	if n.Kind == source.Scalar && n.Text != "" {
		return Words{n.Text, n.Text}
	}
	w := Words{Scalar(n, "fr"), Scalar(n, "en")}
	if w.Fr == "" || w.En == "" || len(n.Entries) != 2 {
		fail(n, NotBoth)
	}
	return w
}

func ref(n *source.Node, fail Fail) law.Ref {
	r, err := law.Parse(n.Text)
	if err != nil {
		fail(n, UnknownLaw)
	}
	return r
}

func phase(n *source.Node, fail Fail) Phase {
	onlyKeys(n, fail, "phase", "duration", "trigger")
	return Phase{Scalar(n, "phase"), Scalar(n, "duration"), Scalar(n, "trigger")}
}

func renaming(n *source.Node, fail Fail) Renaming {
	onlyKeys(n, fail, "name", "until", "source")
	return Renaming{Scalar(n, "name"), Scalar(n, "until"), Scalar(n, "source")}
}

func onlyKeys(n *source.Node, fail Fail, known ...string) {
	for _, e := range n.Entries {
		if !slices.Contains(known, e.Key.Text) {
			fail(e.Key, UnknownKey)
		}
	}
}

// ReadOrigin reads where a row comes from: its own keys, else the defaults of
// its table, else the date of its file.
func ReadOrigin(row, defaults, file *source.Node, fail Fail) Origin {
	o := Origin{
		AsOf:       cmp.Or(Scalar(row, AsOf), Scalar(defaults, AsOf), Scalar(file, AsOf)),
		Confidence: cmp.Or(Scalar(row, "confidence"), Scalar(defaults, "confidence")),
	}
	if o.AsOf == "" {
		fail(row, NoDay)
	}
	if o.Confidence == "" {
		fail(row, NoConfidence)
	}
	from := row.Get("sources")
	if from == nil {
		from = defaults.Get("sources")
	}
	read := false
	if from != nil {
		o.Sources, read = sources(from.Value, fail)
	}
	o.Confirmed = read && o.Confidence != "memory" && o.Confidence != "low" && Scalar(row, "status") != "to-confirm"
	return o
}

// sources reads the pages and tells whether one of them was read.
func sources(n *source.Node, fail Fail) (out []Source, read bool) {
	for _, item := range n.Items {
		s := Source{URL: item.Text}
		if item.Kind == source.Map {
			s = Source{Scalar(item, "url"), Scalar(item, "check")}
		}
		if s.URL == "" && s.Check != "memory" {
			fail(item, NoAddress)
		}
		read = read || s.URL != "" && s.Check != "memory"
		out = append(out, s)
	}
	return out, read
}

// Scalar is the text of a key, or "".
func Scalar(n *source.Node, key string) string {
	if e := n.Get(key); e != nil {
		return e.Value.Text
	}
	return ""
}
