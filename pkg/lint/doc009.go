package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func doc009() Rule {
	return Rule{ID: "DOC009", Name: "register-in-part", Severity: diag.Info, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 30(4)"), Check: checkDOC009}
}

// checkDOC009 finds the registers for the authority whose list leaves out some
// running activities. One that leaves out more than it holds, or whose title
// says so, is a part on purpose.
func checkDOC009(p *Pass) {
	for _, d := range p.Register.Documents.Items {
		listed, missing, key := len(d.Activities.Items), diag.Values(nil), "activities"
		switch {
		case !d.Audience.Is("authority"):
			continue
		case d.Type.Is("controller-register"):
			missing = p.leftOut(d)
		case d.Type.Is("processor-register"):
			listed, missing, key = len(d.ProcessorActivities.Items), p.customersLeftOut(d), "processor_activities"
		}
		if len(missing) > 0 && len(missing) <= listed && says(p.plain(d.Title.Text), inPart[:]) == "" {
			p.Report(d.Key, d.Path, words("document", d.Title), diag.Arg{Name: "activities", Value: missing}, p.key("document", key))
		}
	}
}

// leftOut lists the running activities of the controller that a register does
// not list.
func (p *Pass) leftOut(d *register.Document) diag.Values {
	var out diag.Values
	for _, a := range p.activities {
		if running(a.Status) && !slices.ContainsFunc(d.Activities.Items, func(r register.Ref[register.Activity]) bool { return r.To == a }) {
			out = append(out, diag.Text(a.Name.Text))
		}
	}
	return out
}

// customersLeftOut lists those done for customers.
func (p *Pass) customersLeftOut(d *register.Document) diag.Values {
	var out diag.Values
	for _, a := range p.Register.ProcessorActivities.Items {
		if running(a.Status) && !slices.ContainsFunc(d.ProcessorActivities.Items, func(r register.Ref[register.ProcessorActivity]) bool { return r.To == a }) {
			out = append(out, diag.Text(a.Name.Text))
		}
	}
	return out
}

// running tells an activity that is neither to come nor over.
func running(status register.Enum) bool { return !status.IsGiven() || status.Is("active") }

var inPart = [...]string{"extrait*", "partie", "partiel*", "service", "services", "direction", "pole", "extract*", "part", "partial", "department", "division"}
