package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro001() Rule {
	return Rule{ID: "DRO001", Name: "rights-not-told", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 13(2)(b)", "GDPR 14(2)(c)", "GDPR 12(2)"), Check: checkDRO001}
}

// checkDRO001 finds the notices that cannot say how people exercise their rights
// over an activity: no procedure, or one that names nobody to write to.
func checkDRO001(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		if !r.Contact.IsGiven() {
			p.withoutContact(r)
		}
	}
	for _, a := range p.activities {
		if a.Rights.IsGiven() {
			continue
		}
		for _, d := range p.told[a] {
			if !tellsRights(d.Outline.Items) {
				p.Report(a.Key, a.Path, words("activity", a.Name), words("document", d.Title), p.key("activity", "rights"))
				p.relate("document", d.Key)
			}
		}
	}
}

// withoutContact reports a procedure without a contact, once, where a notice that
// uses it gives none either. One that says how to make a request may say enough.
func (p *Pass) withoutContact(r *register.RightsProcedure) {
	for _, a := range p.activities {
		for _, d := range p.told[a] {
			if p.answers(d) || !slices.Contains(proceduresOf(a, []*register.Document{d}), r) {
				continue
			}
			s := sure(diag.Error, !saysHow(r))
			p.lack(s, r.Contact.Meta, r.Key, r.Path, words("activity", a.Name), words("document", d.Title), p.key("activity", "rights"), code("procedure", r.ID))
			p.relate("document", d.Key)
			return
		}
	}
}

// answers tells that a document names somebody to write to: its own contact, or
// those of the organisation.
func (p *Pass) answers(d *register.Document) bool {
	o := p.Register.Organisation()
	return d.Contact.IsGiven() || o != nil && (o.DPO.To != nil || o.Contact.To != nil)
}

// saysHow tells a procedure that says in words how to make a request.
func saysHow(r *register.RightsProcedure) bool {
	return r.Channels.IsGiven() || r.Text.IsGiven() || slices.ContainsFunc(r.Requests.Items, func(q register.Request) bool { return q.How.IsGiven() })
}

// tellsRights tells that a part of a document names procedures for rights.
func tellsRights(sections []register.Section) bool {
	for i := range sections {
		if len(sections[i].Rights.Items) > 0 || tellsRights(sections[i].Sections.Items) {
			return true
		}
	}
	return false
}
