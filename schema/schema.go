// Package schema embeds the published JSON Schemas: the two editions of the
// register's language, and the machine-readable report. They are data; package
// register writes the editions from its table, and a test holds them to it.
package schema

import "embed"

// Files holds *.schema.json.
//
//go:embed *.schema.json
var Files embed.FS
