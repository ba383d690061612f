package main

// kind is how a value of the YAML becomes a Go literal.
type kind uint8

const (
	str     kind = iota // a string
	words               // {fr, en} to Words
	list                // a list of strings
	refs                // a list of references to []law.Ref
	flag                // true, or absent
	number              // an integer
	phases              // a list of maps to []Phase
	special             // true when the value is "special-operator"
)

// field ties a key of the YAML to a field of the Go type.
type field struct {
	key, name string
	kind      kind
	required  bool
}

// table ties a list of the YAML to a field of Tables. Rows of a dated table
// carry an Origin: as_of, confidence, sources.
type table struct {
	key, name, typ string
	dated          bool
	fields         []field
}

func need(key, name string, k kind) field { return field{key, name, k, true} }
func may(key, name string, k kind) field  { return field{key, name, k, false} }

var (
	named = []field{need("id", "ID", str), need("id_fr", "IDFr", str), need("label", "Label", words)}
	law   = need("law", "Law", refs)
	note  = may("note", "Note", words)
)

func with(base []field, more ...field) []field { return append(base[:len(base):len(base)], more...) }

// tables is the shape of the data, in the order of the generated file.
var tables = []table{
	{"countries", "Countries", "Country", true, []field{need("code", "Code", str), need("membership", "Membership", str)}},
	{"aliases", "Aliases", "Alias", false, []field{need("code", "Code", str), need("of", "Of", str)}},
	{"territories", "Territories", "Territory", true, []field{
		need("code", "Code", str), need("of", "Of", str), need("regime", "Regime", str), note}},
	{"adequacies", "Adequacies", "Adequacy", true, []field{
		need("code", "Code", str), need("coverage", "Coverage", str), need("decision", "Decision", str),
		need("adopted", "Adopted", str), may("in_force", "InForce", str), may("expires", "Expires", str),
		may("list", "List", str), need("scope", "Scope", words), may("excluded", "Excluded", words), note}},
	{"instruments", "Instruments", "Instrument", true, with(named,
		need("decision", "Decision", str), need("dead_since", "DeadSince", str), need("by", "By", words), law,
		need("patterns", "Patterns", list), note)},
	{"safeguards", "Safeguards", "Safeguard", true, with(named, law, may("authorisation", "Authorisation", flag))},
	{"modules", "Modules", "Module", true, []field{need("n", "N", number), need("from", "From", str), need("to", "To", str)}},
	{"derogations", "Derogations", "Derogation", true, with(named, law,
		may("public_powers", "PublicPowers", flag), may("in_register", "InRegister", flag))},
	{"criteria", "Criteria", "Criterion", true, with(named, need("n", "N", number), law, may("patterns", "Patterns", list), note)},
	{"cases", "Cases", "Case", true, with(named, law)},
	{"personal", "Personal", "Case", true, with(named, law)},
	{"required", "Required", "Listed", true, with(named, law, need("criteria", "Criteria", list), may("patterns", "Patterns", list), may("examples", "Detail", words))},
	{"exempt", "Exempt", "Listed", true, with(named, law, may("conditions", "Detail", words))},
	{"bases", "Bases", "Basis", true, with(named, law)},
	{"rights", "Rights", "RightRow", true, []field{
		need("basis", "Basis", str), need("right", "Right", str), need("right_fr", "RightFr", str),
		need("label", "Label", words), need("answer", "Answer", str), law, note}},
	{"notices", "Notices", "NoticeRow", true, with(named,
		need("when", "When", str), may("direct", "Direct", refs), may("indirect", "Indirect", refs))},
	{"vendors", "Vendors", "Vendor", true, []field{
		need("id", "ID", str), need("names", "Names", list), may("entity", "Entity", str), need("hq", "HQ", str),
		need("role", "Role", str), need("uses", "Uses", words), need("eea_hosting", "EEAHosting", str),
		need("beyond_eea", "BeyondEEA", str), need("dpf", "DPF", str), may("dpf_as_of", "DPFAsOf", str),
		may("dpf_note", "DPFNote", words), may("tools", "Tools", list), may("ambiguous", "Ambiguous", flag), note}},
	{"themes", "Themes", "Term", false, named},
	{"fates", "Fates", "Term", false, named},
	{"triggers", "Triggers", "Term", false, named},
	{"retentions", "Retentions", "Retention", true, with(named,
		need("theme", "Theme", str), may("subjects", "Subjects", words), may("data", "Data", words),
		need("phases", "Phases", phases), need("fate", "Fate", str), need("kind", "Kind", str),
		need("bound", "Bound", str), may("minimum", "Minimum", str), may("maximum", "Maximum", str),
		may("justified_up_to", "JustifiedUpTo", str), need("text", "Text", words), may("law", "Law", refs), note,
		may("status", "SpecialOperator", special))},
	{"words", "Words", "Word", false, []field{need("id", "ID", str), need("label", "Label", words)}},
}
