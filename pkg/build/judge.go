package build

import (
	"cmp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Judged is a finding, and the decision that accepts it: nil while it is open.
type Judged struct {
	diag.Finding
	Decision *register.Decision
}

// openError tells an error that no decision accepts.
func (j Judged) openError() bool { return j.Decision == nil && j.Severity == diag.Error }

// Undecided gives findings that no decision accepts.
func Undecided(found []diag.Finding) []Judged {
	out := make([]Judged, len(found))
	for i, f := range found {
		out[i].Finding = f
	}
	return out
}

// judge is the one place where findings meet what the organisation decided
// about them. The rules have set the severities; configuration changes those
// that are no error's; decisions accept; what is wrong with the decisions
// themselves is found here, and nothing accepts that.
func (p *Project) judge(found []diag.Finding) []Judged {
	out := make([]Judged, 0, len(found))
	decisions := p.decisions()
	for _, f := range found {
		decision := accepting(decisions, f) // one about a rule that is off is of use
		if f, told := p.config.grade(f); told {
			out = append(out, Judged{Finding: f, Decision: decision})
		}
	}
	for _, d := range decisions {
		out = append(out, p.Graded(Undecided(d.faults()))...)
	}
	slices.SortStableFunc(out, func(a, b Judged) int {
		return cmp.Or(a.Place.Compare(b.Place), strings.Compare(a.ID, b.ID), slices.Compare(a.Subject, b.Subject))
	})
	return out
}

// decided is a decision, read: which rule, which entry, and whether it holds.
type decided struct {
	*register.Decision
	path      []string // of English keys and identifiers; nil when it names nothing
	known     bool     // the rule exists
	decidable bool
	near      string // rule that was probably meant
	nearPath  string // path that was probably meant: an entry of the written one is not there
	expired   bool
	used      bool
}

func (p *Project) decisions() []*decided {
	var out []*decided
	rules := map[string]bool{}
	var ids []string
	for _, r := range lint.Rules() {
		rules[r.ID] = r.Decidable
		ids = append(ids, r.ID)
	}
	for _, d := range p.Register.Decisions.Items {
		if !d.Rule.IsGiven() || !d.On.IsGiven() || !d.Until.IsGiven() {
			continue // the schema has said so
		}
		x := &decided{Decision: d, path: p.path(d.On.V), expired: p.AsOf > d.Until.V}
		if x.decidable, x.known = rules[d.Rule.V]; !x.known {
			_, x.known = lint.PageOf(d.Rule.V) // of a finding that is no rule's: it is to be repaired
			x.near, _ = i18n.Nearest(d.Rule.V, ids)
		}
		x.nearPath = p.nearPath(d.On.V)
		out = append(out, x)
	}
	return out
}

// accepting gives the decision that accepts a finding: same rule, on the entry
// that it is about or on one that holds it, and not expired.
func accepting(decisions []*decided, f diag.Finding) *register.Decision {
	for _, d := range decisions {
		if d.Rule.V != f.ID || d.path == nil || len(d.path) > len(f.Subject) || !slices.Equal(d.path, f.Subject[:len(d.path)]) {
			continue
		}
		d.used = true
		if d.decidable && !d.expired {
			return d.Decision
		}
	}
	return nil
}

// faults gives what is wrong with a decision, the first thing only: the others
// follow from it.
func (d *decided) faults() []diag.Finding {
	rule := diag.Arg{Name: "rule", Value: diag.Code(d.Rule.V)}
	on := diag.Arg{Name: "on", Value: diag.Code(d.On.V)}
	say := func(id string, s diag.Severity, at diag.Place, args ...diag.Arg) []diag.Finding {
		return []diag.Finding{{ID: id, Severity: s, Place: at, Subject: d.Path, Args: args}}
	}
	switch {
	case !d.known:
		return say("DEC001", diag.Error, d.Rule.At, rule, diag.Arg{Name: "near", Value: diag.Code(d.near)})
	case !d.decidable:
		return say("DEC004", diag.Error, d.Rule.At, rule)
	case d.path == nil, !d.used && d.nearPath != "":
		return say("DEC005", diag.Error, d.On.At, on, diag.Arg{Name: "near", Value: diag.Code(d.nearPath)})
	case !d.used:
		return say("DEC002", diag.Warning, d.Key, rule, on)
	case d.expired:
		return say("DEC003", diag.Warning, d.Until.At, rule, on, diag.Arg{Name: "until", Value: diag.Day(d.Until.V)})
	}
	return nil
}

// path reads a path of the register's language ("activites/paie/conservation")
// into the English one that findings carry. It is nil when it leads nowhere in
// the language; whether the entry exists shows when the decision is used.
func (p *Project) path(written string) []string {
	var out []string
	parts := strings.Split(written, "/")
	of := register.TypeByName("root")
	for i := 0; i < len(parts); i++ {
		f := fieldNamed(of, parts[i], p.Files.Lang)
		if f == nil {
			return nil
		}
		out = append(out, f.Key.En)
		if f.Shape != register.One && i+1 < len(parts) {
			i++
			out = append(out, parts[i])
		}
		of = register.TypeByName(f.Of)
	}
	return out
}

// fieldNamed finds a field by its key in a language, accents tolerated.
func fieldNamed(t *register.Type, key, lang string) *register.Field {
	if t == nil {
		return nil
	}
	key = strings.ReplaceAll(i18n.Fold(key), " ", "_")
	for _, f := range t.AllFields() {
		if f.Key.In(lang) == key {
			return f
		}
	}
	return nil
}

// nearPath gives the path that a decision probably means, when an entry of the
// one it writes is not there and another has nearly its identifier: a slip, and
// no decision to take away.
func (p *Project) nearPath(written string) string {
	parts := strings.Split(written, "/")
	var at []*source.Node
	for _, f := range p.Files.All {
		if f.Root != nil {
			at = append(at, f.Root)
		}
	}
	for i, part := range parts {
		var next []*source.Node
		var keys []string
		for _, n := range at {
			for _, e := range n.Entries {
				keys = append(keys, e.Key.Text)
				if e.Key.Text == part || i18n.Fold(e.Key.Text) == i18n.Fold(part) {
					next = append(next, e.Value)
				}
			}
		}
		if len(next) == 0 {
			if near, ok := i18n.Nearest(part, keys); ok {
				return strings.Join(append(append(slices.Clone(parts[:i]), near), parts[i+1:]...), "/")
			}
			return ""
		}
		at = next
	}
	return ""
}
