package i18n

import (
	"sort"
	"strings"
)

// Country gives the name of a country in a language. The code is ISO 3166-1
// alpha-2, as CanonicalCountry returns it.
func Country(code string, lang Lang) (name string, ok bool) {
	row, ok := findCountry(code)
	if lang == EN {
		return row.en, ok
	}
	return row.fr, ok
}

// InCountry gives the name as it stands after a verb: "aux États-Unis",
// "à Malte", "in the United States".
func InCountry(code string, lang Lang) (phrase string, ok bool) {
	row, ok := findCountry(code)
	if lang == EN {
		return row.inEN + row.en, ok
	}
	return row.inFR + row.fr, ok
}

// CanonicalCountry gives the ISO code of what an author writes for it: any
// case, and the codes UK and EL that the institutions of the Union prefer.
func CanonicalCountry(s string) (string, bool) {
	code := strings.ToUpper(strings.TrimSpace(s))
	switch code {
	case "UK":
		code = "GB"
	case "EL":
		code = "GR"
	}
	_, ok := findCountry(code)
	if !ok {
		return "", false
	}
	return code, true
}

// CountryCodes lists the codes, sorted.
func CountryCodes() []string {
	codes := make([]string, len(countries))
	for i, row := range countries {
		codes[i] = row.code
	}
	return codes
}

func findCountry(code string) (country, bool) {
	i := sort.Search(len(countries), func(i int) bool { return countries[i].code >= code })
	if i == len(countries) || countries[i].code != code {
		return country{}, false
	}
	return countries[i], true
}
