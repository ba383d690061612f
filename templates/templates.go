// Package templates holds the wrappers of the formats that have one (page and
// style sheet), our words in each language, and the register that the command
// init begins with. Wrappers stand around the body of a document and never write
// it; a user's overlay may replace wrappers and words.
//
// It holds data, and no code but the line that embeds it.
package templates

import "embed"

// FS holds the files by use: "html/page.html", "words/fr.yaml",
// "init/fr/registre.yaml".
//
//go:embed html words all:init
var FS embed.FS
