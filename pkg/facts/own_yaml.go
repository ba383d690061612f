package facts

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/internal/factspec"
	"github.com/registre-rgpd/registre/pkg/law"
)

// Open lists the tables to which an organisation may add rows, by their English
// names.
func Open() []string {
	var out []string
	for _, spec := range factspec.Tables() {
		if spec.Open {
			out = append(out, spec.Key)
		}
	}
	return out
}

// OwnYAML writes rows of an open table, by their English or French id or their
// code, as an organisation would write them: a start for its own. All of them
// when id is "". It gives "" for a row or an open table that does not exist;
// table is an English or French name.
func (t *Tables) OwnYAML(table, id string) string {
	table = englishName(table)
	if !slices.Contains(Open(), table) {
		return ""
	}
	o := owner{tables: t}
	spec := specOf(table)
	list := o.list(spec)
	var b strings.Builder
	for i := range list.Len() {
		if row := list.Index(i); id == "" || slices.Contains(idsOf(row), id) {
			writeOwn(&b, spec, row)
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return table + ":\n" + b.String()
}

// englishName gives the English name of a printed table.
func englishName(table string) string {
	for _, v := range views() {
		if v.nameFr == table {
			return v.name
		}
	}
	return table
}

func writeOwn(b *strings.Builder, spec factspec.Table, row reflect.Value) {
	lead := "  - "
	line := func(key, value string) {
		if value != "" {
			b.WriteString(lead + key + ":" + value + "\n")
			lead = "    "
		}
	}
	origin := row.FieldByName("Origin").Interface().(Origin)
	read := false
	for _, s := range origin.Sources {
		read = read || s.URL != "" && s.Check != "memory"
	}
	for _, f := range spec.Fields {
		if f.Kind == factspec.Operators { // one key says two things
			line(f.Key, after(status(row.FieldByName(f.Name).Bool(), origin, read)))
			continue
		}
		line(f.Key, after(ownValue(row.FieldByName(f.Name))))
	}
	line(factspec.AsOf, after(origin.AsOf))
	confidence := origin.Confidence
	if confidence == Medium && !read {
		confidence = Low // nobody else can answer for our memory
	}
	line("confidence", after(string(confidence)))
	var sources []string
	for _, s := range origin.Sources {
		switch {
		case s.URL == "" || s.Check == "memory":
		case s.Check == "":
			sources = append(sources, strconv.Quote(s.URL))
		default:
			sources = append(sources, fmt.Sprintf("{url: %q, check: %s}", s.URL, s.Check))
		}
	}
	if len(sources) > 0 {
		line("sources", "\n      - "+strings.Join(sources, "\n      - "))
	}
}

func status(operators bool, o Origin, read bool) string {
	switch {
	case operators:
		return "special-operator"
	case !o.Confirmed && read && o.Confidence != Low:
		return "to-confirm"
	}
	return ""
}

// ownValue writes a value, "" when there is none.
func ownValue(v reflect.Value) string {
	switch x := v.Interface().(type) {
	case bool:
		if x {
			return "true"
		}
		return ""
	case Words:
		if x == (Words{}) {
			return ""
		}
		return fmt.Sprintf("{fr: %q, en: %q}", x.Fr, x.En)
	case []string:
		return inBrackets(x, strconv.Quote)
	case []law.Ref:
		return inBrackets(x, func(r law.Ref) string { return strconv.Quote(r.String()) })
	case []Phase:
		return inBrackets(x, func(p Phase) string {
			return flow("phase", p.Name, "duration", p.Duration, "trigger", p.Trigger)
		})
	case []Renaming:
		return inBrackets(x, func(r Renaming) string {
			return flow("name", strconv.Quote(r.Name), "until", r.Until, "source", quoted(r.Source))
		})
	}
	if v.String() == "" {
		return ""
	}
	return scalar(v.String())
}

// scalar writes a code or a date plain, and in quotes what a reader of YAML
// could take for something else.
func scalar(s string) string {
	words := strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") != ""
	if words || slices.Contains([]string{"yes", "no", "on", "off", "y", "n", "true", "false", "null"}, strings.ToLower(s)) {
		return strconv.Quote(s)
	}
	return s
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return strconv.Quote(s)
}

// after sets a value apart from its key, when there is one.
func after(value string) string {
	if value == "" {
		return ""
	}
	return " " + value
}

func inBrackets[T any](list []T, one func(T) string) string {
	if len(list) == 0 {
		return ""
	}
	out := make([]string, len(list))
	for i, item := range list {
		out[i] = one(item)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// flow writes the pairs that have a value between braces.
func flow(pairs ...string) string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, pairs[i]+": "+pairs[i+1])
		}
	}
	return "{" + strings.Join(out, ", ") + "}"
}
