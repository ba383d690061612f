package facts

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/internal/factspec"
)

// The forms of the values, as patterns of a JSON Schema.
const (
	idPattern          = `^[a-z0-9]+(-[a-z0-9]+)*$`
	destinationPattern = `^([A-Z]{2}|X-[A-Z]+)$`
	durationPattern    = `^P(\d+[YMWD]|T\d+H)$`
	monthPattern       = `^\d{4}-\d{2}(-\d{2})?$`
)

type object = map[string]any

// OwnSchema writes the JSON Schema (draft-07) of the files of facts that an
// organisation adds. countries are the ISO 3166-1 codes.
func (t *Tables) OwnSchema(countries []string) []byte {
	s := schemaWriter{tables: t, countries: countries}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s.file()); err != nil {
		panic("unreachable: " + err.Error())
	}
	return b.Bytes()
}

type schemaWriter struct {
	tables    *Tables
	countries []string
}

func (s schemaWriter) file() object {
	properties, removed := object{factspec.AsOf: s.value(factspec.Field{Key: factspec.AsOf, Kind: factspec.Day})}, object{}
	for _, spec := range factspec.Tables() {
		if !spec.Open {
			continue
		}
		properties[spec.Key] = object{"type": "array", "minItems": 1, "items": s.row(spec), "description": "registre facts " + spec.Key + " --lang en"}
		removed[spec.Key] = object{"type": "object", "minProperties": 1, "additionalProperties": object{"type": "string", "minLength": 1},
			"description": "For each row, by its " + spec.ID + ", why it is taken out."}
	}
	properties[factspec.Removed] = object{"type": "object", "minProperties": 1, "additionalProperties": false, "properties": removed,
		"description": "The rows of ours that are not to be used, with the reason."}
	return object{
		"$schema":     "http://json-schema.org/draft-07/schema#",
		"title":       "registre: facts of an organisation",
		"description": "A file of the folder .registre/facts: rows that take the place of the embedded ones with their id, or stand beside them.",
		"type":        "object", "additionalProperties": false, "properties": properties,
	}
}

func (s schemaWriter) row(spec factspec.Table) object {
	required, properties := []string{"confidence"}, object{}
	for _, f := range spec.Fields {
		properties[f.Key] = s.value(f)
		if f.Required && !f.Ours {
			required = append(required, f.Key)
		}
	}
	properties[factspec.AsOf] = s.value(factspec.Field{Key: factspec.AsOf, Kind: factspec.Day})
	properties["sources"] = describe(object{"type": "array", "minItems": 1, "items": object{
		"type": []string{"string", "object"}, "minLength": 1, "additionalProperties": false, "required": []string{"url"},
		"properties": object{"url": object{"type": "string", "minLength": 1}, "check": object{"enum": []string{"page", "report"}}}}}, "sources")
	degrees := []string{string(Verified), string(Partly), string(Memory)}
	if spec.Name == "Retentions" {
		degrees = []string{string(High), string(Medium), string(Low)}
	}
	properties["confidence"] = describe(object{"enum": degrees}, "confidence")
	return object{"type": "object", "additionalProperties": false, "required": required, "properties": properties}
}

func (s schemaWriter) value(f factspec.Field) object {
	text := object{"type": "string", "minLength": 1}
	switch f.Kind {
	case factspec.ID:
		return describe(form("id", idPattern), f.Key)
	case factspec.Country:
		return describe(object{"enum": s.countries, "x-registre": "country"}, f.Key)
	case factspec.Destination:
		return describe(form("country", destinationPattern), f.Key)
	case factspec.Day:
		return describe(object{"type": "string", "format": "date", "x-registre": "date"}, f.Key)
	case factspec.Duration:
		return describe(form("iso-duration", durationPattern), f.Key)
	case factspec.Code:
		return describe(object{"enum": s.codes(f.Of)}, f.Key)
	case factspec.Term:
		return describe(object{"enum": s.ids(f.Of)}, f.Key)
	case factspec.Both:
		return describe(object{"type": []string{"string", "object"}, "minLength": 1, "additionalProperties": false,
			"required": []string{"fr", "en"}, "properties": object{"fr": text, "en": text}}, f.Key)
	case factspec.Texts, factspec.Refs:
		return describe(object{"type": "array", "minItems": 1, "items": text}, f.Key)
	case factspec.Terms:
		return describe(object{"type": "array", "minItems": 1, "items": object{"enum": s.ids(f.Of)}}, f.Key)
	case factspec.Phases:
		return describe(many(object{"phase": object{"enum": s.codes("phase")}, "duration": form("iso-duration", durationPattern),
			"trigger": object{"enum": s.ids("triggers")}}, "phase", "trigger"), f.Key)
	case factspec.Renamings:
		return describe(many(object{"name": text, "until": form("day-or-month", monthPattern), "source": text}, "name"), f.Key)
	case factspec.Flag:
		return describe(object{"enum": []any{"true", true}}, f.Key)
	case factspec.Operators:
		return describe(object{"enum": []string{"special-operator", "to-confirm"}}, f.Key)
	}
	return describe(text, f.Key)
}

func form(name, pattern string) object {
	return object{"type": "string", "pattern": pattern, "x-registre": name}
}

func many(properties object, required ...string) object {
	return object{"type": "array", "minItems": 1, "items": object{"type": "object", "additionalProperties": false,
		"required": required, "properties": properties}}
}

// codes lists the codes of a column, from the table that says them in words.
func (s schemaWriter) codes(column string) []string {
	var out []string
	for _, w := range s.tables.Words {
		if code, ok := strings.CutPrefix(w.ID, column+"-"); ok {
			out = append(out, code)
		}
	}
	return out
}

// ids lists the ids of a table in both languages.
func (s schemaWriter) ids(table string) []string {
	o := owner{tables: s.tables}
	list := o.list(specOf(table))
	known := map[string]bool{}
	for i := range list.Len() {
		for _, id := range idsOf(list.Index(i)) {
			known[id] = true
		}
	}
	return slices.Sorted(maps.Keys(known))
}

func describe(o object, key string) object {
	if text := help(key); text != "" {
		o["description"] = text
	}
	return o
}

// help says what a key is for, in an editor.
func help(key string) string {
	switch key {
	case factspec.AsOf:
		return "The day on which this was true: 2026-11-21. At the top of the file, it holds for every row without one."
	case "confidence":
		return "How far it was checked. Nothing stronger than “to be checked” rests on memory or low."
	case "sources":
		return "What it rests on: addresses of pages, or the name of a text of yours."
	case "id":
		return "Identifier, in lower case with hyphens. That of an embedded row, in French or in English, takes its place."
	case "id_fr":
		return "The same identifier in French, when it differs."
	case "code":
		return "ISO 3166-1 code of the country, or X-… for an international organisation."
	case "label":
		return "What it is about, in your language or as {fr, en}."
	case "names":
		return "Names of the vendor and of its services, the usual one first."
	case "former":
		return "Names given up: {name, until, source}, with the first day or month without it."
	case "entity":
		return "Company that signs the contract."
	case "hq":
		return "Country of the group that runs the service."
	case "eea_hosting":
		return "Whether the main data can sit in the European Economic Area."
	case "beyond_eea":
		return "Whether there is access, support or sub-processing elsewhere."
	case "dpf":
		return "What was read about the EU-US Data Privacy Framework; never a fact, never printed in a document."
	case "ambiguous":
		return "true when the name is an ordinary word: a rule asks for a second clue."
	case "cookies":
		return "Technical names of the cookies that only this vendor sets; a star at the end stands for the rest."
	case "tools":
		return "Safeguards that the vendor is known to offer."
	case "coverage":
		return "Whom the decision covers."
	case "expires":
		return "Last day in force."
	case "list":
		return "Address of the public list, for the coverage listed."
	case "patterns":
		return "Words that name it; accents and case do not count."
	case "dead_since":
		return "First day on which it can no longer carry a transfer."
	case "phases":
		return "In order: {phase, duration, trigger}. A phase without a duration lasts as long as its trigger says."
	case "bound":
		return "Direction of the figures: max and min, exact, range, limitation, recommended, criterion, permanent."
	case "minimum", "maximum", "justified_up_to":
		return "ISO 8601 duration, such as P2Y: which figure is due follows from bound."
	case "kind":
		return "Legal force."
	case "text":
		return "The text that says so, as you would cite it."
	case "law":
		return "Articles that registre knows, such as GDPR 30(1)(f)."
	case "status":
		return "to-confirm: no error rests on it. special-operator: it binds a kind of body only."
	}
	return ""
}
