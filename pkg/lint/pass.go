package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

// Pass is what a rule sees of a register, and where it reports.
type Pass struct {
	derive.World
	Prose map[string][]byte // files of prose by path; nil when they were not read
	index
	rule  *Rule
	found []diag.Finding
}

// Report adds a finding of the rule's own severity. The subject is the path of
// identifiers that the fault belongs to.
func (p *Pass) Report(at diag.Place, subject []string, args ...diag.Arg) {
	p.ReportAs(p.rule.Severity, at, subject, args...)
}

// ReportAs adds a finding of a lower severity, where the case is less clear.
func (p *Pass) ReportAs(s diag.Severity, at diag.Place, subject []string, args ...diag.Arg) {
	p.found = append(p.found, diag.Finding{ID: p.rule.ID, Severity: s, Place: at, Subject: subject, Args: args, Law: p.rule.Law})
}

// relate adds a place to the finding just reported.
func (p *Pass) relate(role string, at diag.Place) {
	if f := &p.found[len(p.found)-1]; at.Known() && at != f.Place {
		f.Related = append(f.Related, diag.Related{Place: at, Role: role})
	}
}

// OwnFact is the role of the place where an organisation wrote the row of the
// tables that a finding rests on. It is the same on every page, so no page has it.
const OwnFact = "own-fact"

// rests tells where the row behind the finding just reported was written, when
// it is none of ours.
func (p *Pass) rests(o facts.Origin) { p.relate(OwnFact, o.At) }

// cite adds the provisions behind a row of the tables to the finding just
// reported.
func (p *Pass) cite(refs []law.Ref) {
	f := &p.found[len(p.found)-1]
	f.Law = append(f.Law[:len(f.Law):len(f.Law)], refs...)
}

// lack reports an answer that is not given. What its author marked as still to
// do weighs one degree less and is shown where it stands: they know.
func (p *Pass) lack(s diag.Severity, m register.Meta, at diag.Place, subject []string, args ...diag.Arg) {
	if m.IsTodo() {
		at, s = m.Key, s-min(s, 1)
		args = append(args, diag.Arg{Name: "todo", Value: diag.Text(m.Reason.Text)})
	}
	p.ReportAs(s, at, subject, args...)
}

// key is the key of a field as the register's author writes it.
func (p *Pass) key(typeName, key string) diag.Arg {
	return code("key", register.KeyName(typeName, key, p.Register.Lang))
}

// words is an argument made of the author's words.
func words(name string, t register.Text) diag.Arg {
	return diag.Arg{Name: name, Value: diag.Text(t.Text)}
}

// code is an argument printed as code.
func code(name, s string) diag.Arg { return diag.Arg{Name: name, Value: diag.Code(s)} }

// country is an argument printed as the name of a country.
func country(c register.Country) diag.Arg {
	return diag.Arg{Name: "country", Value: diag.Country(c.V)}
}

// day is an argument printed as a date, left out when there is none.
func day(name, iso string) diag.Arg { return diag.Arg{Name: name, Value: diag.Day(iso)} }
