// Package i18n puts our words, and the author's, into the reader's language:
// names of countries, dates, durations, lists, typography, and the catalogue of
// words kept in templates/words.
//
// It never decides what to say. It reads no environment and no clock, holds no
// table that costs anything before it is used, and knows nothing of the GDPR.
package i18n

import "strings"

// Lang is a language that registre writes.
type Lang string

// The languages.
const (
	FR Lang = "fr"
	EN Lang = "en"
)

// ParseLang reads the language of a tag or of a locale: "fr", "fr-FR",
// "fr_FR.UTF-8".
func ParseLang(s string) (Lang, bool) {
	tag := strings.ToLower(strings.TrimSpace(s))
	if i := strings.IndexAny(tag, "-_.@"); i >= 0 {
		tag = tag[:i]
	}
	lang := Lang(tag)
	return lang, lang == FR || lang == EN
}

// The spaces that keep what belongs together on one line.
const (
	nbsp   = '\u00A0' // no-break space
	narrow = '\u202F' // narrow no-break space
)
