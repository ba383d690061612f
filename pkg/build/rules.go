package build

import (
	"bytes"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/pkg/report"
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
	blocks := page.Blocks(lang)
	body := blocks[1:] // after the title: the identifier and the name
	why, _ := doc.Markdown([]byte(i18n.Typography(lang, page.Why(lang))), doc.ReadOptions{BaseLevel: 2})
	return report.RuleInfo{
		ID: page.ID, Name: page.Name(lang), Level: page.Severity,
		Short: first(body), Full: first(why),
		HelpText: strings.TrimSpace(plain(body)), HelpMarkdown: markdown(body, lang),
		HelpURI: pages + page.ID + ".md", Tags: tags(page.Law, lang),
	}
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
