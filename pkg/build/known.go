package build

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/report"
)

// seen counts findings by what they are about: how many may be left out as
// known, and up to which severity. One that became graver is not known.
type seen map[string]*sighting

type sighting struct {
	count    int
	severity diag.Severity
}

func (s seen) add(matter string, n int, severity diag.Severity) {
	x := s[matter]
	if x == nil {
		x = &sighting{}
		s[matter] = x
	}
	x.count += n
	x.severity = max(x.severity, severity)
}

// matter is what a finding is about, and whether it is open: one whose decision
// was taken away is new.
func matter(j *Judged) string {
	if j.Decision != nil {
		return report.Identity(&j.Finding) + " decided"
	}
	return report.Identity(&j.Finding)
}

// split takes the known findings out of a list and counts them off.
func (s seen) split(list []Judged) (open, known []Judged) {
	for i := range list {
		j := &list[i]
		x := s[matter(j)]
		if hides(j) || x == nil || x.count == 0 || j.Severity > x.severity {
			open = append(open, *j)
			continue
		}
		x.count--
		known = append(known, *j)
	}
	return open, known
}

// hides tells a finding about a file that cannot be read: what else is wrong
// there is not seen, so it is never left out.
func hides(j *Judged) bool { return j.openError() && strings.HasPrefix(j.ID, "YML") }

// Introduced gives the findings of a register that an older state of it did not
// have, and counts the others.
func Introduced(before, now []Judged) (open []Judged, known int) {
	s := seen{}
	for i := range before {
		s.add(matter(&before[i]), 1, before[i].Severity)
	}
	open, left := s.split(now)
	return open, len(left)
}

// written is a path of findings in the register's own words.
func (p *Project) written(subject []string) string {
	out := slices.Clone(subject)
	of := register.TypeByName("root")
	for i := 0; i < len(out) && of != nil; i++ {
		f := fieldNamed(of, out[i], "en")
		if f == nil {
			break
		}
		out[i] = f.Key.In(p.Files.Lang)
		if f.Shape != register.One {
			i++
		}
		of = register.TypeByName(f.Of)
	}
	return strings.Join(out, "/")
}
