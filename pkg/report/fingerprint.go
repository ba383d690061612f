package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// Fingerprints gives each finding its fingerprint: its identity, and its rank
// among those that are otherwise alike. The list must be sorted (diag.Sort).
func Fingerprints(list []diag.Finding) []string {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = Identity(&list[i])
	}
	return ranked(ids)
}

// fingerprints are those of sorted items.
func fingerprints(items []Item) []string {
	ids := make([]string, len(items))
	for i := range items {
		if ids[i] = items[i].Identity; ids[i] == "" {
			ids[i] = Identity(&items[i].Finding)
		}
	}
	return ranked(ids)
}

// ranked tells equal identities apart; the first keeps its own.
func ranked(ids []string) []string {
	out := make([]string, len(ids))
	seen := map[string]int{}
	for i, id := range ids {
		out[i] = id
		if seen[id]++; seen[id] > 1 {
			out[i] = hash(id + "\x00" + strconv.Itoa(seen[id]))
		}
	}
	return out
}

// Identity says what a finding is about, whatever the words and the place: 32
// hexadecimal digits of the SHA-256 of the rule, the path of identifiers and
// the stable arguments. The line is left out, and the file too when there are
// identifiers, so that moving or reformatting a file reopens nothing.
func Identity(f *diag.Finding) string {
	var b strings.Builder
	b.WriteString(f.ID + "\x00" + strings.Join(f.Subject, "/") + "\x00")
	if len(f.Subject) == 0 {
		b.WriteString(f.Place.File + "\x00")
	}
	for _, a := range f.Args {
		if s := stable(a.Value); s != "" {
			b.WriteString(a.Name + "=" + s + "\x1f")
		}
	}
	return hash(b.String())
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:16])
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
