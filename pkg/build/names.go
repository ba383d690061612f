package build

import (
	"github.com/registre-rgpd/registre/pkg/compose"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/schema"
)

// nameFaults finds the documents whose file is that of a register which is
// built without being declared.
func (p *Project) nameFaults() []diag.Finding {
	var out []diag.Finding
	plans := compose.Plan(p.Register)
	for _, plan := range plans {
		if d := p.declared(plan); !plan.Implied && d != nil && taken(plan, plans) {
			path := AudienceName(plan.Audience, p.Lang()) + "/" + plan.ID
			out = append(out, diag.Finding{ID: "DOC007", Severity: diag.Error, Place: d.Key, Subject: d.Path,
				Args: []diag.Arg{{Name: "path", Value: diag.Code(path)}}})
		}
	}
	return out
}

// taken tells that the file of a declared document is an implied one's.
func taken(plan compose.Planned, plans []compose.Planned) bool {
	for _, other := range plans {
		if other.Implied && other.ID == plan.ID && other.Audience == plan.Audience {
			return true
		}
	}
	return false
}

// unnamed gives what keeps a document from having a file of its own, which not
// even a draft does without: an identifier that is no file name and may lead
// out of the output folder, or one that a register has.
func (p *Project) unnamed(plan compose.Planned, judged []Judged) []Judged {
	if plan.Implied {
		return nil
	}
	var out []Judged
	d := p.declared(plan)
	for _, j := range judged {
		if d != nil && j.Place == d.Key && (j.ID == "SCH008" || j.ID == "DOC007") {
			out = append(out, j)
		}
	}
	if len(out) == 0 && !schema.ValidID(plan.ID) { // the schema says it already, unless it is changed
		out = append(out, Judged{Finding: diag.Finding{ID: "SCH008", Severity: diag.Error, Args: []diag.Arg{{Name: "word", Value: diag.Code(plan.ID)}}}})
	}
	return out
}
