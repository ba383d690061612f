package build

import (
	"bytes"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/format"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/pkg/report"
	"github.com/registre-rgpd/registre/pkg/source"
)

// pages is where the pages are read in a browser.
const pages = "https://github.com/registre-rgpd/registre/blob/main/pkg/lint/rules/"

// maxTags leaves room for a platform that shows ten.
const maxTags = 10

// Rules describes every finding that has a page, in the language of the
// catalogue, for the formats that explain.
func Rules(cat *i18n.Catalogue) []report.RuleInfo {
	var out []report.RuleInfo
	for _, id := range lint.IDs() {
		if page, ok := lint.PageOf(id); ok {
			out = append(out, ruleInfo(page, cat.Lang()))
		}
	}
	return out
}

func ruleInfo(page lint.Page, lang i18n.Lang) report.RuleInfo {
	blocks := PageBlocks(page, lang)
	body := blocks[1:] // after the title: the identifier and the name
	why, _ := doc.Markdown([]byte(i18n.Typography(lang, page.Why(lang))), doc.ReadOptions{BaseLevel: 2})
	return report.RuleInfo{
		ID: page.ID, Name: page.Name(lang), Level: page.Severity,
		Short: first(body), Full: first(why),
		HelpText: strings.TrimSpace(plain(body)), HelpMarkdown: markdown(body, lang),
		HelpURI: pages + page.ID + ".md", Tags: tags(page.Law, lang),
	}
}

// PageBlocks is a page as a document. Its examples are written in French; the
// English page shows them with English keys, where they can be read at all.
func PageBlocks(page lint.Page, lang i18n.Lang) []doc.Block {
	blocks := page.Blocks(lang)
	if lang == i18n.FR {
		return blocks
	}
	for i, b := range blocks {
		if code, ok := b.(doc.Code); ok && code.Lang == "yaml" {
			code.Text = translated(page.ID, code.Text, lang)
			blocks[i] = code
		}
	}
	return blocks
}

// translated writes an example in another language. The examples about syntax
// and about foreign keys show just what the translation would mend.
func translated(id, example string, lang i18n.Lang) string {
	file, found := source.Parse("example.yaml", []byte(example))
	if len(found) > 0 || strings.HasPrefix(id, "YML") || strings.HasPrefix(id, "SCH") || strings.HasPrefix(id, "CFG") {
		return example
	}
	files, clashes, err := format.Translate(register.Files{Lang: string(i18n.FR), All: []*source.File{file}}, string(lang), func(id string) (string, bool) {
		r, ok := facts.Current().Retention(id)
		return r.ID, ok
	})
	if err != nil || len(clashes) > 0 {
		return example
	}
	return string(files[0].Data)
}

// markdown is the body of a page; the platform shows its title.
func markdown(body []doc.Block, lang i18n.Lang) string {
	var b bytes.Buffer
	if err := render.Markdown(&b, doc.Document{Lang: string(lang), Blocks: body}, render.Options{}); err != nil {
		panic("unreachable: " + err.Error()) // a page holds what the writer knows
	}
	_, text, _ := strings.Cut(b.String(), "---\n")
	return strings.TrimSpace(text)
}

// tags are the theme and the provisions.
func tags(refs []law.Ref, lang i18n.Lang) []string {
	out := []string{map[i18n.Lang]string{i18n.FR: "rgpd", i18n.EN: "gdpr"}[lang]}
	for _, ref := range refs {
		if title := ref.Title(string(lang)); len(out) < maxTags && !slices.Contains(out, title) {
			out = append(out, title)
		}
	}
	return out
}

// first is the first paragraph of a text, or "".
func first(blocks []doc.Block) string {
	for _, b := range blocks {
		if s := strings.TrimSpace(plain([]doc.Block{b})); s != "" {
			return s
		}
	}
	return ""
}

// plain is a page as plain text: its few kinds of block, a blank line between.
func plain(blocks []doc.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		switch n := block.(type) {
		case doc.Heading:
			b.WriteString(doc.Plain(doc.Words{}, n.Text) + "\n\n")
		case doc.Para:
			b.WriteString(doc.Plain(doc.Words{}, n.Text) + "\n\n")
		case doc.Code:
			b.WriteString(n.Text + "\n\n")
		case doc.Note:
			b.WriteString(plain(n.Body))
		case doc.List:
			for _, item := range n.Items {
				b.WriteString("- " + strings.TrimSpace(plain(item)) + "\n")
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}
