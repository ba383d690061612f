package lint

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// Name is the name of the fault: kebab-case, without accents.
func (p Page) Name(lang i18n.Lang) string { return p.name[lang] }

// Message is the sentence of a finding, without a final full stop.
func (p Page) Message(cat *i18n.Catalogue, f diag.Finding) string {
	return cat.Fill(p.message(cat.Lang()), f.Args)
}

// Help says what to write instead; it may hold several lines, code included. The
// keys and values that it tells to write are those of the register's language,
// whatever the reader's.
func (p Page) Help(cat *i18n.Catalogue, f diag.Finding, written i18n.Lang) string {
	return cat.Fill(p.spans(cat.Lang(), written), f.Args)
}

var span = regexp.MustCompile("`[^`\n]+`")

// spans is the help in a language with the code of another: both parts of a page
// hold the same pieces of code in the same order, as a test checks.
func (p Page) spans(lang, written i18n.Lang) string {
	body := p.body(lang, secHelp)
	code := span.FindAllString(p.body(written, secHelp), -1)
	if lang == written || len(code) != len(span.FindAllStringIndex(body, -1)) {
		return body
	}
	i := 0
	return span.ReplaceAllStringFunc(body, func(string) string { i++; return code[i-1] })
}

// Role is the sentence that introduces a related place, or "".
func (p Page) Role(lang i18n.Lang, role string) string {
	for line := range strings.SplitSeq(p.body(lang, secPlaces), "\n") {
		if name, text, ok := strings.Cut(strings.TrimPrefix(line, "- "), ": "); ok && name == role {
			return text
		}
	}
	return ""
}

// Why tells what the law says, in Markdown.
func (p Page) Why(lang i18n.Lang) string { return p.body(lang, secWhy) }

// Examples are the fragments of the page, in its order.
func (p Page) Examples() []Example { return p.examples }

func (p Page) body(lang i18n.Lang, i int) string {
	if i < len(p.sections[lang]) {
		return p.sections[lang][i].body
	}
	return ""
}

// message is the template of the sentence: the block quote of the first
// section, on one line.
func (p Page) message(lang i18n.Lang) string {
	var lines []string
	for line := range strings.SplitSeq(p.body(lang, secMessage), "\n") {
		lines = append(lines, strings.TrimSpace(strings.TrimPrefix(line, ">")))
	}
	return strings.Join(lines, " ")
}

var (
	optional    = regexp.MustCompile(`\[[^\]]*\{[a-z_]+(:[a-z]+)?\}[^\]]*\]`)
	placeholder = regexp.MustCompile(`\{[a-z_]+(:[a-z]+)?\}`)
)

// Blocks is the page as a document: the command explain and the handbook print
// it. The message shows an ellipsis where a finding has its arguments.
func (p Page) Blocks(lang i18n.Lang) []doc.Block {
	sample := func(s string) string { return placeholder.ReplaceAllString(optional.ReplaceAllString(s, ""), "…") }
	out := []doc.Block{
		doc.Heading{Level: 1, ID: strings.ToLower(p.ID), Text: []doc.Inline{doc.Text(p.ID + " " + p.Name(lang))}},
		doc.Note{Kind: "note", Body: []doc.Block{doc.Para{Text: doc.Inlines(i18n.Typography(lang, sample(p.message(lang))))}}},
	}
	for i, s := range p.sections[lang] {
		if i == secMessage || i == secPlaces || s.body == "" {
			continue
		}
		out = append(out, p.heading(s.title))
		blocks, _ := doc.Markdown([]byte(capital(i18n.Typography(lang, sample(s.body)))), doc.ReadOptions{BaseLevel: 2, IDPrefix: strings.ToLower(p.ID) + "-"})
		out = append(out, blocks...)
		if i == secWhy {
			out = append(out, p.references(lang)...)
		}
	}
	if len(p.examples) > 0 {
		out = append(out, p.heading(p.titles[lang]))
	}
	for _, e := range p.examples {
		out = append(out, doc.Para{Text: e.heading(lang)}, doc.Code{Lang: "yaml", Text: e.marked()})
	}
	return out
}

// capital raises the first letter: the help of a report follows a colon, that
// of a page opens a paragraph.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// heading is the title of an example, with the file and the day that matter.
func (e Example) heading(lang i18n.Lang) []doc.Inline {
	out := []doc.Inline{doc.Text(e.Title[lang])}
	if e.File != "" {
		out = append(out, doc.Text(", "), doc.CodeSpan(e.File))
	}
	if e.AsOf != "" {
		out = append(out, doc.Text(map[i18n.Lang]string{i18n.FR: ", au ", i18n.EN: ", as of "}[lang]+i18n.Date(e.AsOf, lang)))
	}
	return out
}

// marked is the fragment with the findings in comments, on their lines.
func (e Example) marked() string {
	lines := strings.Split(strings.TrimRight(e.Text, "\n"), "\n")
	for n, ids := range e.Want {
		lines[n-1] += " # " + strings.Join(ids, " ")
	}
	return strings.Join(lines, "\n")
}

func (p Page) heading(title string) doc.Heading {
	id := strings.ReplaceAll(i18n.Fold(p.ID+"-"+title), " ", "-")
	return doc.Heading{Level: 2, ID: id, Text: []doc.Inline{doc.Text(title)}}
}

// references lists the provisions, with their address where there is one.
func (p Page) references(lang i18n.Lang) []doc.Block {
	if len(p.Law) == 0 {
		return nil
	}
	list := doc.List{}
	for _, ref := range p.Law {
		text := []doc.Inline{doc.Text(ref.Title(string(lang)))}
		if url := ref.URL(); url != "" {
			text = []doc.Inline{doc.Link{Text: text, URL: url}}
		}
		list.Items = append(list.Items, []doc.Block{doc.Para{Text: text}})
	}
	return []doc.Block{list}
}
