package lint

import (
	"embed"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
)

//go:embed rules/*.md
var files embed.FS

// Page is what we say of a finding, in both languages: a Markdown file that a
// lawyer edits. It opens with lines "key: value" between two "---", then holds
// one part per language and one of examples.
type Page struct {
	ID        string
	Severity  diag.Severity // the highest that the finding has
	Law       []law.Ref
	Since     string
	Decidable bool

	name     map[i18n.Lang]string
	sections map[i18n.Lang][]section
	examples []Example
	titles   map[i18n.Lang]string // of the part of examples
}

// section is a titled part of a page; the order of a language's sections is
// fixed: message, help, why, limits, places.
type section struct{ title, body string }

// The places of the sections in a language's part.
const (
	secMessage = iota
	secHelp
	secWhy
	secLimits
	secPlaces
)

// Example is a fragment of a register that shows the fault, or its near miss.
type Example struct {
	Bad   bool
	Title map[i18n.Lang]string
	AsOf  string           // the date of the law to read it at, or that of the audit; "" for the usual one
	File  string           // where it stands, "" for a file of the register
	Text  string           // YAML, without the marks of what is expected
	Want  map[int][]string // line of Text, from 1, to the findings expected there, with their severity where it matters
}

// IDs lists the findings that have a page, sorted.
func IDs() []string {
	entries, err := fs.ReadDir(files, "rules")
	if err != nil {
		panic("unreachable: " + err.Error())
	}
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".md"))
	}
	return out
}

// PageOf reads the page of a finding, each time it is asked for.
func PageOf(id string) (Page, bool) {
	data, err := files.ReadFile("rules/" + id + ".md")
	if err != nil {
		return Page{}, false
	}
	p := parsePage(string(data))
	rules := Rules()
	if i := slices.IndexFunc(rules, func(r Rule) bool { return r.ID == id }); i >= 0 {
		p.Severity, p.Law, p.Since, p.Decidable = rules[i].Severity, rules[i].Law, rules[i].Since, rules[i].Decidable
	}
	return p, true
}

// parsePage reads the parts of a page. The headings of level 1 are the parts:
// the first is French, the second English, the third the examples.
func parsePage(text string) Page {
	p := Page{name: map[i18n.Lang]string{}, sections: map[i18n.Lang][]section{}, titles: map[i18n.Lang]string{}}
	_, rest, _ := strings.Cut(text, "---\n")
	front, body, _ := strings.Cut(rest, "---\n")
	for line := range strings.SplitSeq(front, "\n") {
		key, value, _ := strings.Cut(line, ":")
		p.front(key, strings.TrimSpace(value))
	}
	parts := split(body, "# ")
	for i, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		if i < len(parts) {
			p.sections[lang] = split(parts[i].body, "## ")
		}
	}
	if len(parts) > 2 {
		p.titles = bothLangs(parts[2].title)
		for _, s := range split(parts[2].body, "## ") {
			p.examples = append(p.examples, parseExamples(s)...)
		}
	}
	return p
}

// front reads a line of the head of a page. Severity and law stand there for
// the findings that no rule of this package makes.
func (p *Page) front(key, value string) {
	switch key {
	case "id":
		p.ID = value
	case "fr":
		p.name[i18n.FR] = value
	case "en":
		p.name[i18n.EN] = value
	case "severity":
		p.Severity, _ = diag.ParseSeverity(value)
	case "law":
		p.Law = law.Refs(strings.Split(value, "; ")...)
	case "since":
		p.Since = value
	case "decidable":
		p.Decidable = value == "yes"
	}
}

// split cuts a text at the lines that begin with a mark, outside code.
func split(text, mark string) []section {
	var out []section
	code := false
	for line := range strings.SplitAfterSeq(text, "\n") {
		if strings.HasPrefix(line, "```") {
			code = !code
		}
		if title, ok := strings.CutPrefix(line, mark); ok && !code {
			out = append(out, section{title: strings.TrimSpace(title)})
		} else if len(out) > 0 {
			out[len(out)-1].body += line
		}
	}
	for i := range out {
		out[i].body = strings.Trim(out[i].body, "\n")
	}
	return out
}

// bothLangs reads a title given as "French / English".
func bothLangs(title string) map[i18n.Lang]string {
	fr, en, _ := strings.Cut(title, " / ")
	return map[i18n.Lang]string{i18n.FR: fr, i18n.EN: en}
}

var (
	wantMark = regexp.MustCompile(`\s+# want (([A-Z0-9]+( (error|warning|info))? ?)+)$`)
	wanted   = regexp.MustCompile(`[A-Z0-9]+( [a-z]+)?`)
)

// parseExamples reads the fenced fragments of a section: "```yaml bad", with
// "as-of=DATE" when the date matters, and "file=PATH" for a file of .registre.
func parseExamples(s section) []Example {
	var out []Example
	open := false
	for line := range strings.SplitAfterSeq(s.body, "\n") {
		switch fence, ok := strings.CutPrefix(line, "```"); {
		case ok && !open:
			open = true
			out = append(out, newExample(strings.Fields(fence), bothLangs(s.title)))
		case ok:
			open = false
		case open:
			out[len(out)-1].add(strings.TrimSuffix(line, "\n"))
		}
	}
	return out
}

func newExample(info []string, title map[i18n.Lang]string) Example {
	e := Example{Title: title, Want: map[int][]string{}, Bad: slices.Contains(info, "bad")}
	for _, word := range info {
		if date, ok := strings.CutPrefix(word, "as-of="); ok {
			e.AsOf = date
		}
		if file, ok := strings.CutPrefix(word, "file="); ok {
			e.File = file
		}
	}
	return e
}

func (e *Example) add(line string) {
	if m := wantMark.FindStringSubmatchIndex(line); m != nil {
		e.Want[strings.Count(e.Text, "\n")+1] = wanted.FindAllString(line[m[2]:m[3]], -1)
		line = line[:m[0]]
	}
	e.Text += line + "\n"
}
