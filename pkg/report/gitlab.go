package report

import (
	"io"

	"github.com/registre-rgpd/registre/pkg/law"
)

// GitLab writes a GitLab Code Quality report: a JSON array, empty when there is
// nothing to say. What a decision accepts is left out: the format cannot say so.
func GitLab(w io.Writer, r *Report) error {
	items := r.sorted()
	prints := fingerprints(items)
	out := []gitlabIssue{}
	for i := range items {
		it := &items[i]
		if it.Decided != nil {
			continue
		}
		at := r.spot(it.Place)
		out = append(out, gitlabIssue{
			// The widget shows no check_name.
			Description: it.ID + ": " + r.message(it) + r.between(it.Law),
			CheckName:   it.ID, Fingerprint: prints[i],
			Severity: [...]string{"info", "minor", "major"}[it.Severity],
			Location: gitlabLocation{at.path, gitlabLines{at.line}},
		})
	}
	return encode(w, out)
}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// between is the provisions between parentheses, or "".
func (r *Report) between(refs []law.Ref) string {
	if s := references(refs, r.Lang); s != "" {
		return " (" + visible(r.typography(s)) + ")"
	}
	return ""
}
