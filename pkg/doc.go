// Package pkg holds no code: it says how the rooms of registre stand together,
// and its test holds them to it.
//
//	bytes ─ source ─▶ Node tree ─ schema, register ─▶ Register ─ derive ─▶ compose ─▶ doc.Document ─ render ─▶ bytes
//	                     │              │                │
//	                     └── findings ◀─┴──── lint ◀─────┘
//
// Two values are central: register.Register, what the organisation declares,
// every value with its place in a file; and doc.Document, what a human reads,
// every block with the place it came from. Every stage is a function that
// returns a value and findings: a person's mistake is a finding, an error is for
// the disk and for our own defects.
//
// The rooms, from the leaves up:
//
//	law        names legal texts
//	diag       a place, a finding
//	source     bytes to nodes that know their place            alone: yaml.v3
//	i18n       words, dates, durations, typography
//	schema     nodes against a JSON Schema                     alone: jsonschema
//	facts      the dated tables of the law
//	register   the language's table of fields, the register
//	derive     what follows from a register
//	format     the files rewritten as text, meaning kept
//	doc        the tree that a human reads; Markdown into it   alone: goldmark
//	lint       the rules and their pages
//	compose    a register into documents
//	report     findings in eight forms                         alone: go-runewidth
//	render     a document in one format                        alone, in render/pdf: fpdf
//	build      the whole chain on a folder: read it first
//	cli        commands; disk, environment, terminal           alone: cobra, go-isatty
//
// A library stands behind one room, so that changing it changes one room: some
// of them are frozen upstream. lint never imports compose or render, so that a
// rule never depends on how a document looks; render never imports register,
// facts or law, so that a writer cannot say a thing of its own about the law.
// Only cli touches the world, so that everything else gives the same result
// twice. Findings carry identifiers and arguments, never sentences: build joins
// the sentences of the rule pages at the edge.
package pkg
