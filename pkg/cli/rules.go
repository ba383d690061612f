package cli

import (
	"bytes"

	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/pkg/report"
)

// ruleInfos describes every finding that has a page, for the reports that carry
// their own explanations.
func ruleInfos(lang i18n.Lang) []report.RuleInfo {
	var out []report.RuleInfo
	for _, id := range lint.IDs() {
		if page, ok := lint.PageOf(id); ok {
			out = append(out, ruleInfo(page, lang))
		}
	}
	return out
}

func ruleInfo(page lint.Page, lang i18n.Lang) report.RuleInfo {
	blocks := page.Blocks(lang)
	var help bytes.Buffer
	if err := render.Markdown(&help, doc.Document{Lang: string(lang), Title: page.ID + " " + page.Name(lang), Blocks: untitled(blocks)}, render.Options{}); err != nil {
		panic("unreachable: " + err.Error())
	}
	info := report.RuleInfo{ID: page.ID, Name: page.Name(lang), Short: firstSentence(blocks), Full: i18n.Typography(lang, page.Why(lang)),
		HelpText: help.String(), HelpMarkdown: help.String(), Level: page.Severity, Tags: []string{"rgpd"}}
	for _, ref := range page.Law {
		info.Tags = append(info.Tags, ref.Title(string(lang)))
	}
	return info
}

// firstSentence is the message of a page, an ellipsis where a finding has its
// arguments.
func firstSentence(blocks []doc.Block) string {
	for _, b := range blocks {
		if note, ok := b.(doc.Note); ok && len(note.Body) > 0 {
			if para, ok := note.Body[0].(doc.Para); ok {
				return doc.Plain(doc.Words{}, para.Text)
			}
		}
	}
	return ""
}
