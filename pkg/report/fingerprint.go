package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Fingerprints gives each finding its fingerprint: 32 hexadecimal digits of the
// SHA-256 of the rule, the path of identifiers and the stable arguments. The
// file and the line are left out, so that moving or reformatting a file reopens
// nothing. Findings that are otherwise alike are told apart by their rank in
// the list, which must be sorted (diag.Sort).
func Fingerprints(list []diag.Finding) []string {
	out := make([]string, len(list))
	seen := map[string]int{}
	for i := range list {
		key := identity(&list[i])
		seen[key]++
		if n := seen[key]; n > 1 {
			key += "\x00" + strconv.Itoa(n)
		}
		sum := sha256.Sum256([]byte(key))
		out[i] = hex.EncodeToString(sum[:16])
	}
	return out
}

// identity is what a finding is about, whatever the words and the place.
func identity(f *diag.Finding) string {
	var b strings.Builder
	b.WriteString(f.ID + "\x00" + strings.Join(f.Subject, "/") + "\x00")
	for _, a := range f.Args {
		if s := stable(a.Value); s != "" {
			b.WriteString(a.Name + "=" + s + "\x1f")
		}
	}
	return b.String()
}

// stable is the part of an argument that stays while the fault stays: names of
// things. Wordings, counts, lines and dates change while one edits.
func stable(v diag.Value) string {
	switch v := v.(type) {
	case diag.Code:
		return string(v)
	case diag.Country:
		return string(v)
	case diag.Period:
		return string(v)
	case diag.Term:
		return string(v)
	case diag.Values:
		var parts []string
		for _, item := range v {
			parts = append(parts, stable(item))
		}
		return strings.Join(parts, ",")
	}
	return ""
}
