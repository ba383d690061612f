package lint

import (
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/register"
)

// index is what several rules need, computed once a run.
type index struct {
	activities []*register.Activity                        // the controller's, under the GDPR
	recorded   []*register.Activity                        // those, and those under title III of the LIL, whose article 100 refers to article 30
	told       map[*register.Activity][]*register.Document // the policies and notices that list an activity
	moves      []*movement
	drafts     map[string]bool // "activities/paie": not in use yet, and in no notice
	statements []statement
	folded     map[string]string // texts, reduced to their words
	worded     map[*register.Terms]worded
	screened   map[*register.Activity]derive.Screening
	starts     map[string]bool // see mayName
}

// movement is a processing and where its data go.
type movement struct {
	derive.Processing
	flows      []derive.Flow // those that the register shows
	declared   bool          // some transfer is declared, by itself or in an agreement
	undeclared []derive.Flow // those that no declared transfer covers
}

func newIndex(w derive.World, prose map[string][]byte) index {
	x := index{told: map[*register.Activity][]*register.Document{}, drafts: map[string]bool{}, folded: map[string]string{},
		worded: map[*register.Terms]worded{}, screened: map[*register.Activity]derive.Screening{}}
	for _, a := range w.Register.Activities.Items {
		gdpr := !a.Regime.IsGiven() || a.Regime.Is("gdpr")
		if gdpr {
			x.activities = append(x.activities, a)
		}
		if gdpr || a.Regime.Is("lil-title-3") {
			x.recorded = append(x.recorded, a)
		}
	}
	for _, d := range w.Register.Documents.Items {
		if isNotice(d) {
			for _, a := range d.Activities.Items {
				if a.To != nil {
					x.told[a.To] = append(x.told[a.To], d)
				}
			}
		}
	}
	for _, p := range w.Processings() {
		x.move(w, p)
	}
	for _, d := range w.Register.Documents.Items {
		if isNotice(d) {
			x.publish(d)
		}
	}
	x.wordRetentions(w.Register.RetentionRules.Items)
	x.gather(w.Register, prose)
	return x
}

func (x *index) move(w derive.World, p derive.Processing) {
	if p.Status.Is("draft") || p.Status.Is("planned") {
		x.drafts[p.Head.Path[0]+"/"+p.Head.Path[1]] = true
	}
	m := &movement{Processing: p, flows: w.Flows(p), undeclared: w.Undeclared(p)}
	for _, f := range m.flows {
		m.declared = m.declared || f.Cause == derive.Declared
	}
	x.moves = append(x.moves, m)
}

// publish takes what a notice lists out of the drafts.
func (x *index) publish(d *register.Document) {
	for _, a := range d.Activities.Items {
		delete(x.drafts, "activities/"+a.ID)
	}
	for _, a := range d.ProcessorActivities.Items {
		delete(x.drafts, "processor_activities/"+a.ID)
	}
}

// isNotice tells a document that must hold the items of GDPR 13 and 14.
func isNotice(d *register.Document) bool { return d.Type.Is("privacy-policy") || d.Type.Is("notice") }

// inNotice gives error for an activity that a policy or a notice lists, where
// articles 13 and 14 demand the item, and warning for the others.
func (p *Pass) inNotice(a *register.Activity) diag.Severity {
	if len(p.told[a]) > 0 {
		return diag.Error
	}
	return diag.Warning
}

// eachBasis visits the legal bases of the purposes of an activity. at is the
// place of what holds the basis.
func (p *Pass) eachBasis(visit func(b basis)) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			if len(u.Bases.Items) == 0 {
				visit(basis{&u.LegalBasis, a, u, u.Key, false})
			}
			for i := range u.Bases.Items {
				visit(basis{&u.Bases.Items[i].LegalBasis, a, u, u.Bases.Items[i].At, u.Bases.Items[i].OnlyIf.IsGiven()})
			}
		}
	}
}

// basis is a legal basis and what it belongs to.
type basis struct {
	*register.LegalBasis
	activity *register.Activity
	purpose  *register.Purpose
	at       diag.Place
	onlyIf   bool // it holds under a condition of its own
}

// place is that of the basis itself when it is given.
func (b basis) place() diag.Place {
	if b.Basis.IsGiven() {
		return b.Basis.At
	}
	return b.at
}

// args names the activity and the purpose.
func (b basis) args() []diag.Arg {
	return []diag.Arg{words("activity", b.activity.Name), words("purpose", b.purpose.Text)}
}

// eachTransfer visits the declared transfers that leave the EEA.
func (p *Pass) eachTransfer(visit func(t *register.Transfer)) {
	p.eachDeclared(func(t *register.Transfer) {
		if p.Outside(t.Country) {
			visit(t)
		}
	})
}

// eachDeclared visits the declared transfers, wherever they go.
func (p *Pass) eachDeclared(visit func(t *register.Transfer)) {
	all := func(list []*register.Transfer) {
		for _, t := range list {
			visit(t)
		}
	}
	for _, a := range p.Register.Activities.Items {
		all(a.Transfers.Items)
	}
	for _, a := range p.Register.ProcessorActivities.Items {
		all(a.Transfers.Items)
	}
	for _, a := range p.Register.Agreements.Items {
		all(a.Transfers.Items)
	}
}

// eachData visits the groups of data of the controller's activities.
func (p *Pass) eachData(visit func(a *register.Activity, d *register.DataEntry)) {
	for _, a := range p.activities {
		for _, d := range a.Data.Items {
			visit(a, d)
		}
	}
}

// eachAutomated visits the decisions of GDPR 22 that the controller's activities
// declare; a profile alone is none.
func (p *Pass) eachAutomated(visit func(a *register.Activity, d *register.AutomatedDecision)) {
	for _, a := range p.activities {
		if d := &a.AutomatedDecision; d.IsGiven() && !d.ProfilesOnly() {
			visit(a, d)
		}
	}
}

// dataName is how a message names a group of data.
func dataName(d *register.DataEntry) diag.Arg {
	switch {
	case d.Name.IsGiven():
		return words("data", d.Name)
	case d.Category.To != nil:
		return words("data", d.Category.To.Name)
	}
	return diag.Arg{Name: "data", Value: diag.Text(d.ID)}
}

// screen looks for the criteria of an impact assessment in an activity, once a
// run.
func (p *Pass) screen(a *register.Activity) derive.Screening {
	s, ok := p.screened[a]
	if !ok {
		s = p.Screen(a)
		p.screened[a] = s
	}
	return s
}
