package lint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
)

// statement is a sentence in which a register, or a document made from it, says
// something of what it does.
type statement struct {
	raw, plain string
	at         diag.Place
	path       []string             // subject: the entry that says it
	activities []*register.Activity // those it speaks of; empty for all
	systems    []*register.System   // those it speaks of, when a system's
	measure    bool                 // a security measure says it
	listed     bool                 // it completes a list of recipients
}

// gather collects what the register says of itself in sentences.
func (x *index) gather(r *register.Register, prose map[string][]byte) {
	for _, a := range r.Activities.Items {
		own := statement{path: a.Path, activities: []*register.Activity{a}}
		x.state(own, a.Description, a.PublicText, a.Information)
		x.state(own, a.Limits.Items...)
		own.listed = true
		x.state(own, a.Recipients.Text)
	}
	for _, a := range r.ProcessorActivities.Items {
		own := statement{path: a.Path}
		x.state(own, a.Description, a.EndOfContract)
		x.state(own, a.Limits.Items...)
		x.state(own, a.Conditions.Items...)
		own.listed = true
		x.state(own, a.Recipients.Text)
	}
	for _, m := range r.Measures.Items {
		own := statement{path: m.Path, activities: applying(r, m), measure: true}
		if m.Text.Text == m.PublicText.Text {
			x.state(own, m.Text)
		} else {
			x.state(own, m.Text, m.PublicText)
		}
	}
	for _, s := range r.Systems.Items {
		x.state(statement{path: s.Path, systems: []*register.System{s}}, s.Commitments.Others.Items...)
	}
	for _, p := range r.RightsProcedures.Items {
		x.state(statement{path: p.Path}, p.Text)
		for i := range p.Requests.Items {
			x.state(statement{path: p.Path}, p.Requests.Items[i].How, p.Requests.Items[i].Limits)
		}
	}
	x.state(statement{path: []string{"register", "introduction"}}, r.Header.Introduction)
	for _, d := range r.Documents.Items {
		x.outlined(d, d.Outline.Items, prose)
	}
}

// outlined gathers the words of the sections of a document.
func (x *index) outlined(d *register.Document, sections []register.Section, prose map[string][]byte) {
	own := statement{path: d.Path}
	for _, a := range d.Activities.Items {
		if a.To != nil {
			own.activities = append(own.activities, a.To)
		}
	}
	for i := range sections {
		s := &sections[i]
		x.state(own, s.Text)
		if text, ok := prose[s.Prose.V]; ok && s.Prose.IsGiven() {
			x.prose(own, s.Prose.V, string(text))
		}
		x.outlined(d, s.Sections.Items, prose)
	}
}

// prose adds the sentences of a file of prose, each at the line where it begins.
func (x *index) prose(own statement, file, text string) {
	line := 1
	for _, block := range blocks(text) {
		start := 0
		for s := range strings.SplitSeq(strings.ReplaceAll(block, "\n", " "), ". ") {
			begin := start + len(s) - len(strings.TrimLeft(s, " "))
			n := line + strings.Count(block[:begin], "\n")
			own.at = diag.Place{File: file, Line: n, Col: 1, EndLine: n, EndCol: 2}
			x.sentence(own, s)
			start += len(s) + len(". ")
		}
		line += strings.Count(block, "\n")
	}
}

// blocks cuts a text before its empty lines and the items of its lists.
func blocks(text string) []string {
	var out []string
	start, at := 0, 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		if at > start && (strings.TrimSpace(line) == "" || item.MatchString(line)) {
			out = append(out, text[start:at])
			start = at
		}
		at += len(line)
	}
	return append(out, text[start:])
}

var item = regexp.MustCompile(`^\s*([-*+]|[0-9]+[.)])\s`)

// state adds the sentences of texts.
func (x *index) state(own statement, texts ...register.Text) {
	for _, t := range texts {
		if t.IsGiven() {
			own.at = t.At
			x.sentences(own, t.Text)
		}
	}
}

func (x *index) sentences(own statement, text string) {
	for s := range strings.SplitSeq(strings.ReplaceAll(text, "\n", " "), ". ") {
		x.sentence(own, s)
	}
}

func (x *index) sentence(own statement, text string) {
	if own.raw = strings.Trim(text, " .;"); own.raw != "" {
		own.plain = x.plain(own.raw)
		x.statements = append(x.statements, own)
	}
}

// anySentence tells that one of the sentences of an entry meets a condition.
func (x *index) anySentence(path []string, holds func(*statement) bool) bool {
	for i := range x.statements {
		if s := &x.statements[i]; slices.Equal(s.path, path) && holds(s) {
			return true
		}
	}
	return false
}

// applying lists the activities that use a measure, by themselves or through a
// system.
func applying(r *register.Register, m *register.Measure) []*register.Activity {
	var out []*register.Activity
	for _, a := range r.Activities.Items {
		if usesMeasure(a, m) {
			out = append(out, a)
		}
	}
	return out
}

func usesMeasure(a *register.Activity, m *register.Measure) bool {
	for i := range a.Measures.Items {
		if a.Measures.Items[i].To == m {
			return true
		}
	}
	for i := range a.Systems.Items {
		s := a.Systems.Items[i].To
		for j := 0; s != nil && j < len(s.Measures.Items); j++ {
			if s.Measures.Items[j].To == m {
				return true
			}
		}
	}
	return false
}

// about tells that a statement speaks of an activity: its own, one of those it
// names, or any when it names none.
func (s *statement) about(m *movement) bool {
	if len(s.systems) > 0 {
		for i := range m.Systems {
			if m.Systems[i].To == s.systems[0] {
				return true
			}
		}
		return false
	}
	if len(s.activities) > 0 {
		for _, a := range s.activities {
			if &a.Head == m.Head {
				return true
			}
		}
		return false
	}
	if s.path[0] == "processor_activities" {
		return m.Head.Path[1] == s.path[1] && m.Head.Path[0] == s.path[0]
	}
	return true
}

// quote is an argument made of the sentence itself.
func (s *statement) quote() diag.Arg {
	return diag.Arg{Name: "sentence", Value: diag.Text(short(s.raw))}
}
