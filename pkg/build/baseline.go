package build

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// baselineVersion is that of the file's form.
const baselineVersion = 1

// Baseline lists the findings that a team knows of and has not repaired yet, so
// that a check tells only of new ones. It can only shrink: an entry that
// matches nothing any more is a finding.
type Baseline []Known

// Known is one finding of a baseline, or several that nothing tells apart. It
// holds no line: what is inserted above changes nothing.
type Known struct {
	Register    string `json:"register"` // folder of the register, from that of the baseline
	Rule        string `json:"rule"`
	On          string `json:"on"` // what it is about, for the reader only: a path in the register's words, or a file
	Severity    string `json:"severity"`
	Count       int    `json:"count"`
	Fingerprint string `json:"fingerprint"`
}

// Baseline lists the open findings of a register; a file that cannot be read is
// never accepted.
func (p *Project) Baseline(register string, list []Judged) Baseline {
	index := map[string]int{}
	var out Baseline
	for i := range list {
		j := &list[i]
		if j.Decision != nil || hides(j) {
			continue
		}
		key := matter(j)
		at, ok := index[key]
		if !ok {
			at = len(out)
			index[key] = at
			on := cmp.Or(p.written(j.Subject), j.Place.File)
			out = append(out, Known{Register: register, Rule: j.ID, On: on, Severity: j.Severity.String(), Fingerprint: key})
		}
		out[at].Count++
		if s, _ := diag.ParseSeverity(out[at].Severity); j.Severity > s {
			out[at].Severity = j.Severity.String()
		}
	}
	return out
}

// Bytes writes a baseline, an entry on each line: merges stay easy to read.
func (b Baseline) Bytes() []byte {
	list := slices.Clone(b)
	slices.SortFunc(list, func(x, y Known) int {
		return cmp.Or(strings.Compare(x.Register, y.Register), strings.Compare(x.Rule, y.Rule), strings.Compare(x.On, y.On), strings.Compare(x.Fingerprint, y.Fingerprint))
	})
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n  \"findings\": [", baselineVersion)
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for i, k := range list {
		if i > 0 {
			out.WriteString(",")
		}
		out.WriteString("\n    ")
		if err := enc.Encode(k); err != nil {
			panic("unreachable: " + err.Error())
		}
		out.Truncate(out.Len() - 1) // the encoder's line break
	}
	out.WriteString("\n  ]\n}\n")
	return out.Bytes()
}

// ReadBaseline reads what Bytes wrote. It errors on anything else: a baseline
// half understood would hide findings.
func ReadBaseline(data []byte) (Baseline, error) {
	var file struct {
		Version  int      `json:"version"`
		Findings Baseline `json:"findings"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&file); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("more than one document")
	}
	if file.Version != baselineVersion {
		return nil, fmt.Errorf("version %d, not %d", file.Version, baselineVersion)
	}
	for _, k := range file.Findings {
		if _, ok := diag.ParseSeverity(k.Severity); !ok || k.Count < 1 || k.Fingerprint == "" {
			return nil, fmt.Errorf("entry %s %s: bad severity, count or fingerprint", k.Rule, k.On)
		}
	}
	return file.Findings, nil
}

// Apply parts the findings of a register into those that are new and those that
// the baseline knows, and gives the entries that are left over.
func (b Baseline) Apply(register string, list []Judged) (open, known []Judged, stale Baseline) {
	s := seen{}
	for _, k := range b {
		if k.Register == register {
			severity, _ := diag.ParseSeverity(k.Severity)
			s.add(k.Fingerprint, k.Count, severity)
		}
	}
	open, known = s.split(list)
	for _, k := range b {
		if x := s[k.Fingerprint]; k.Register == register && x.count > 0 {
			k.Count, x.count = x.count, 0
			stale = append(stale, k)
		}
	}
	return open, known, stale
}

// Of gives the entries of some rules.
func (b Baseline) Of(rule func(id string) bool) Baseline {
	return slices.DeleteFunc(slices.Clone(b), func(k Known) bool { return !rule(k.Rule) })
}

// Stale makes findings of entries that match nothing any more. data is the file
// that holds them, to show the line.
func Stale(file string, data []byte, entries Baseline) []Judged {
	var out []Judged
	for _, k := range entries {
		out = append(out, Judged{Finding: diag.Finding{ID: "BSL001", Severity: diag.Warning, Place: lineOf(file, data, k.Fingerprint),
			Subject: []string{"baseline", k.Rule, k.Fingerprint},
			Args: []diag.Arg{{Name: "rule", Value: diag.Code(k.Rule)}, {Name: "on", Value: diag.Code(k.On)},
				{Name: "n", Value: diag.Number(k.Count)}}}})
	}
	return out
}

// lineOf is the place of a word in a file.
func lineOf(file string, data []byte, word string) diag.Place {
	i := bytes.Index(data, []byte(word))
	if i < 0 {
		return diag.Place{File: file}
	}
	line := data[bytes.LastIndexByte(data[:i], '\n')+1 : i]
	n := bytes.Count(data[:i], []byte("\n")) + 1
	col := len([]rune(string(line))) + 1
	return diag.Place{File: file, Line: n, Col: col, EndLine: n, EndCol: col + len(word)}
}
