// Package factspec is the shape of the tables of facts, and reads their rows. It
// serves the generator, which turns our YAML into Go, and package facts, which
// reads the rows that an organisation writes: one shape, told once. It does not
// import package facts, so that a change of the types there never locks the
// generator out.
package factspec

import "strings"

// Kind is what a value of the YAML is.
type Kind uint8

// The kinds of value. What a decoded one is in Go stands behind each.
const (
	Text        Kind = iota // string
	ID                      // string, kebab-case
	Country                 // string, ISO 3166-1 alpha-2
	Destination             // the same, or another code in use ("EL"), or "X-…" for an international organisation
	Day                     // string, ISO 8601
	Duration                // string, ISO 8601
	Code                    // string, a code that the table of words translates; Of is its column
	Term                    // string, an id of the table Of
	Both                    // Words, {fr, en}
	Texts                   // []string
	Terms                   // []string, ids of the table Of
	Refs                    // []law.Ref
	Flag                    // bool, true or absent
	Number                  // int
	Phases                  // []Phase
	Renamings               // []Renaming
	Operators               // bool, true when the value is "special-operator"
)

// Field ties a key of the YAML to a field of the Go type. Ours tells that only
// our own rows must have it.
type Field struct {
	Key, Name      string
	Kind           Kind
	Of             string
	Required, Ours bool
}

// Table ties a list of the YAML to a field of facts.Tables. Rows of a dated
// table carry where they come from: as_of, confidence, sources. An open one
// takes rows of an organisation's own; the others are the law's frame, or the
// vocabulary that registers are written in. ID is the key that tells rows apart.
type Table struct {
	Key, Name, Type string
	ID              string
	Dated, Open     bool
	Fields          []Field
}

// The keys that a file of facts has beside its tables.
const (
	AsOf     = "as_of"
	Defaults = "defaults" // in our files
	Removed  = "removed"  // in an organisation's
)

// Origins are the keys that every row of a dated table may have.
func Origins() []string { return []string{AsOf, "confidence", "sources"} }

func need(key, name string, k Kind, of ...string) Field {
	return Field{Key: key, Name: name, Kind: k, Of: strings.Join(of, ""), Required: true}
}

func ours(key, name string, k Kind, of ...string) Field {
	f := need(key, name, k, of...)
	f.Ours = true
	return f
}

func may(key, name string, k Kind, of ...string) Field {
	f := need(key, name, k, of...)
	f.Required = false
	return f
}

func with(base []Field, more ...Field) []Field { return append(base[:len(base):len(base)], more...) }

// Tables lists the tables in the order of the generated file.
func Tables() []Table {
	id := need("id", "ID", ID)
	code := need("code", "Code", Country)
	note := may("note", "Note", Both)
	law := need("law", "Law", Refs)
	named := []Field{id, ours("id_fr", "IDFr", ID), need("label", "Label", Both)}
	cited := with(named, law)
	return []Table{
		{Key: "countries", Name: "Countries", Type: "Country", ID: "code", Dated: true, Open: true, Fields: []Field{
			code, need("membership", "Membership", Code, "membership")}},
		{Key: "aliases", Name: "Aliases", Type: "Alias", ID: "code", Fields: []Field{need("code", "Code", Destination), need("of", "Of", Country)}},
		{Key: "territories", Name: "Territories", Type: "Territory", ID: "code", Dated: true, Open: true, Fields: []Field{
			code, need("of", "Of", Country), need("regime", "Regime", Code, "regime"), note}},
		{Key: "adequacy", Name: "Adequacies", Type: "Adequacy", ID: "code", Dated: true, Open: true, Fields: []Field{
			need("code", "Code", Destination), need("coverage", "Coverage", Code, "coverage"), need("decision", "Decision", Text),
			need("adopted", "Adopted", Day), may("in_force", "InForce", Day), may("expires", "Expires", Day),
			may("list", "List", Text), need("scope", "Scope", Both), may("excluded", "Excluded", Both), note}},
		{Key: "dead-instruments", Name: "Instruments", Type: "Instrument", ID: "id", Dated: true, Open: true, Fields: with(cited,
			need("decision", "Decision", Text), need("dead_since", "DeadSince", Day), need("by", "By", Both), need("patterns", "Patterns", Texts), note)},
		{Key: "safeguards", Name: "Safeguards", Type: "Safeguard", ID: "id", Dated: true, Fields: with(cited, may("authorisation", "Authorisation", Flag))},
		{Key: "clause-modules", Name: "Modules", Type: "Module", ID: "n", Dated: true, Fields: []Field{
			need("n", "N", Number), need("from", "From", Code, "role"), need("to", "To", Code, "role")}},
		{Key: "derogations", Name: "Derogations", Type: "Derogation", ID: "id", Dated: true, Fields: with(cited,
			may("public_powers", "PublicPowers", Flag), may("in_register", "InRegister", Flag))},
		{Key: "dpia-criteria", Name: "Criteria", Type: "Criterion", ID: "id", Dated: true, Fields: with(cited,
			need("n", "N", Number), may("patterns", "Patterns", Texts), may("staff_patterns", "StaffPatterns", Texts), note)},
		{Key: "dpia-cases", Name: "Cases", Type: "Case", ID: "id", Dated: true, Fields: cited},
		{Key: "highly-personal-data", Name: "Personal", Type: "Case", ID: "id", Dated: true, Fields: cited},
		{Key: "dpia-required", Name: "Required", Type: "Listed", ID: "id", Dated: true, Open: true, Fields: with(cited,
			need("criteria", "Criteria", Terms, "dpia-criteria"), may("patterns", "Patterns", Texts), may("examples", "Detail", Both))},
		{Key: "dpia-exempt", Name: "Exempt", Type: "Listed", ID: "id", Dated: true, Open: true, Fields: with(cited, may("conditions", "Detail", Both))},
		{Key: "bases", Name: "Bases", Type: "Basis", ID: "id", Dated: true, Fields: cited},
		{Key: "rights", Name: "Rights", Type: "RightRow", ID: "right", Dated: true, Fields: []Field{
			need("basis", "Basis", Term, "bases"), need("right", "Right", ID), need("right_fr", "RightFr", ID),
			need("label", "Label", Both), need("answer", "Answer", Code, "answer"), law, note}},
		{Key: "notice-items", Name: "Notices", Type: "NoticeRow", ID: "id", Dated: true, Fields: with(named,
			need("when", "When", Code, "when"), may("direct", "Direct", Refs), may("indirect", "Indirect", Refs))},
		{Key: "vendors", Name: "Vendors", Type: "Vendor", ID: "id", Dated: true, Open: true, Fields: []Field{
			id, need("names", "Names", Texts), may("former", "Former", Renamings), may("entity", "Entity", Text),
			ours("hq", "HQ", Country), ours("role", "Role", Code, "role"), ours("uses", "Uses", Both),
			ours("eea_hosting", "EEAHosting", Code, "hosting"), ours("beyond_eea", "BeyondEEA", Code, "hosting"),
			ours("dpf", "DPF", Code, "dpf"), may("dpf_as_of", "DPFAsOf", Day), may("dpf_note", "DPFNote", Both),
			may("tools", "Tools", Terms, "safeguards"), may("ambiguous", "Ambiguous", Flag), may("cookies", "Cookies", Texts), note}},
		{Key: "themes", Name: "Themes", Type: "Term", ID: "id", Fields: named},
		{Key: "fates", Name: "Fates", Type: "Term", ID: "id", Fields: named},
		{Key: "triggers", Name: "Triggers", Type: "Term", ID: "id", Fields: named},
		{Key: "starts", Name: "Starts", Type: "Start", ID: "id", Fields: []Field{
			need("id", "Trigger", Term, "triggers"), need("also", "Also", Terms, "triggers"), need("why", "Why", Both)}},
		{Key: "retention", Name: "Retentions", Type: "Retention", ID: "id", Dated: true, Open: true, Fields: with(named,
			ours("theme", "Theme", Term, "themes"), may("subjects", "Subjects", Both), may("data", "Data", Both),
			need("phases", "Phases", Phases), need("fate", "Fate", Term, "fates"), need("kind", "Kind", Code, "kind"),
			need("bound", "Bound", Code, "bound"), may("minimum", "Minimum", Duration), may("maximum", "Maximum", Duration),
			may("justified_up_to", "JustifiedUpTo", Duration), need("text", "Text", Both), may("law", "Law", Refs), note,
			may("status", "SpecialOperator", Operators))},
		{Key: "words", Name: "Words", Type: "Word", ID: "id", Fields: []Field{id, need("label", "Label", Both)}},
	}
}
