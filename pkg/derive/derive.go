// Package derive holds the pure consequences of a register: what follows from
// what is declared, before anyone says whether it is right. Rules and documents
// use the same answers, so that a finding and a sentence never disagree.
//
// It never reports a finding, never writes a sentence, and reads no clock: the
// date of the law is given.
package derive

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/register"
)

// World is what every consequence is computed from.
type World struct {
	Register *register.Register
	Facts    *facts.Tables
	AsOf     string // ISO 8601 date of the law looked at
}

// Processing is what an activity of either kind says of where data go.
type Processing struct {
	Head       *register.Head
	Recipients *register.Recipients
	Extra      []register.AgreementUse // a processor's sub-processors
	Joint      []register.Ref[register.Agreement]
	Systems    []register.Ref[register.System]
	Trackers   []register.Ref[register.Tracker]
	Retention  *register.Map[register.Retention]
	Transfers  *register.Map[register.Transfer]
	Name       register.Text
	Status     register.Enum
}

// OfActivity gives the processing of a controller's activity.
func OfActivity(a *register.Activity) Processing {
	return Processing{Head: &a.Head, Recipients: &a.Recipients, Joint: a.JointControllers.Items, Systems: a.Systems.Items,
		Trackers: a.Trackers.Items, Retention: &a.Retention, Transfers: &a.Transfers, Name: a.Name, Status: a.Status}
}

// OfProcessorActivity gives the processing of a processor's activity.
func OfProcessorActivity(a *register.ProcessorActivity) Processing {
	return Processing{Head: &a.Head, Recipients: &a.Recipients, Extra: a.SubProcessors.Items, Joint: a.JointControllers.Items, Systems: a.Systems.Items,
		Trackers: a.Trackers.Items, Retention: &a.Retention, Transfers: &a.Transfers, Name: a.Name, Status: a.Status}
}

// Processings lists those of a register, the controller's first.
func (w World) Processings() []Processing {
	var out []Processing
	for _, a := range w.Register.Activities.Items {
		out = append(out, OfActivity(a))
	}
	for _, a := range w.Register.ProcessorActivities.Items {
		out = append(out, OfProcessorActivity(a))
	}
	return out
}

// Agreements lists the agreements that a processing uses, by itself, with those
// who decide with us or through its systems, each once.
func (p Processing) Agreements() []*register.Agreement {
	var out []*register.Agreement
	add := func(a *register.Agreement) {
		if a != nil && !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	for _, u := range p.Recipients.Agreements.Items {
		add(u.Agreement.To)
	}
	for _, u := range p.Extra {
		add(u.Agreement.To)
	}
	for _, j := range p.Joint {
		add(j.To)
	}
	for _, s := range p.Systems {
		if s.To == nil {
			continue
		}
		for _, a := range s.To.Agreements.Items {
			add(a.To)
		}
	}
	return out
}

// Cause tells how data come to leave the European Economic Area.
type Cause uint8

// The causes. A seat or a parent alone is none of them: it is no transfer.
const (
	Declared Cause = iota // a declared transfer
	Importer              // a recipient established there
	Location              // a place of processing there
	Access                // an access from there
	Onward                // a sub-processor established there
	Tracking              // the provider of a tracker established there
)

// Flow is data that leave the European Economic Area, as the register lets one
// see it.
type Flow struct {
	Cause     Cause
	Country   register.Country
	Where     *register.Head         // the entry that shows it
	Agreement *register.Agreement    // nil when none is involved
	To        *register.Organisation // nil when not said
	Transfer  *register.Transfer     // the declaration, for Declared
}

// Outside tells a country given and known to be outside the EEA. A territory
// whose status needs a person's judgement is not counted.
func (w World) Outside(c register.Country) bool {
	if !c.IsGiven() || w.Facts.EEA(c.V) {
		return false
	}
	t, ok := w.Facts.Territory(c.V)
	return !ok || t.Regime != facts.Ask
}

// Flows lists the flows of a processing: declared transfers first, then what
// its recipients, agreements and systems show.
func (w World) Flows(p Processing) []Flow {
	var out []Flow
	for _, t := range p.Transfers.Items {
		out = append(out, Flow{Cause: Declared, Country: t.Country, Where: &t.Head, To: t.To.To, Transfer: t})
	}
	for _, a := range p.Agreements() {
		out = append(out, w.agreementFlows(a)...)
	}
	for _, s := range p.Systems {
		if s.To != nil {
			out = append(out, w.systemFlows(s.To)...)
		}
	}
	for _, r := range p.Recipients.Others.Items {
		if o := r.Organisation.To; o != nil && w.Outside(o.Country) {
			out = append(out, Flow{Cause: Importer, Country: o.Country, Where: &r.Head, To: o})
		}
	}
	return append(out, w.holderFlows(p)...)
}

// holderFlows are those towards who keeps a copy of the data, and who provides a
// tracker. Of a party to an agreement, the agreement says more.
func (w World) holderFlows(p Processing) []Flow {
	var out []Flow
	add := func(cause Cause, h *register.Head, o *register.Organisation) {
		if o != nil && w.Outside(o.Country) && !p.party(o) {
			out = append(out, Flow{Cause: cause, Country: o.Country, Where: h, To: o})
		}
	}
	for _, r := range p.Retention.Items {
		add(Importer, &r.Head, r.Recipient.To)
	}
	for _, t := range p.Trackers {
		if t.To != nil {
			add(Tracking, &t.To.Head, t.To.Provider.To)
		}
	}
	return out
}

// party tells the other party of an agreement of the processing.
func (p Processing) party(o *register.Organisation) bool {
	return slices.ContainsFunc(p.Agreements(), func(a *register.Agreement) bool { return a.With.To == o })
}

// systemFlows are those that the places and the backups of a system show. What
// an organisation outside keeps at home, with nobody else, goes to nobody: that
// is no transfer (EDPB guidelines 05/2021).
func (w World) systemFlows(s *register.System) []Flow {
	var out []Flow
	for _, f := range append(w.locationFlows(s.Places.Items, nil), w.backupFlows(s.Backups.Items)...) {
		if len(s.Agreements.Items) > 0 || f.To != nil || !w.home(f.Country) {
			out = append(out, f)
		}
	}
	return out
}

// home tells the country of the organisation whose register this is.
func (w World) home(c register.Country) bool {
	own := w.Register.Organisation()
	return own != nil && own.Country.IsGiven() && w.Facts.ISO(own.Country.V) == w.Facts.ISO(c.V)
}

func (w World) backupFlows(backups []*register.Backup) []Flow {
	var out []Flow
	for _, b := range backups {
		if b.Place.To != nil && w.Outside(b.Place.To.Country) {
			out = append(out, Flow{Cause: Location, Country: b.Place.To.Country, Where: &b.Head, To: b.Place.To.Operator.To})
		}
	}
	return out
}

func (w World) agreementFlows(a *register.Agreement) []Flow {
	var out []Flow
	for _, t := range a.Transfers.Items {
		out = append(out, Flow{Cause: Declared, Country: t.Country, Where: &t.Head, Agreement: a, To: t.To.To, Transfer: t})
	}
	if o := a.With.To; o != nil && w.Outside(o.Country) && !w.StaysInside(a) {
		out = append(out, Flow{Cause: Importer, Country: o.Country, Where: &a.Head, Agreement: a, To: o})
	}
	out = append(out, w.locationFlows(a.Places.Items, a)...)
	for _, s := range a.SubProcessors.List.Items {
		if s.To != nil && w.Outside(s.To.Country) {
			out = append(out, Flow{Cause: Onward, Country: s.To.Country, Where: &a.Head, Agreement: a, To: s.To})
		}
	}
	return out
}

// StaysInside tells an agreement that says where the data are, and names no
// place outside the EEA: the seat of the other party alone is then no transfer
// (EDPB guidelines 05/2021). Access from outside shows as a flow of its own.
func (w World) StaysInside(a *register.Agreement) bool {
	said := false
	for _, l := range a.Places.Items {
		c := CountryOf(l)
		if !c.IsGiven() && !l.AccessFrom.IsGiven() || w.Outside(c) || w.Outside(l.AccessFrom) {
			return false
		}
		said = said || c.IsGiven()
	}
	return said
}

func (w World) locationFlows(places []*register.Location, a *register.Agreement) []Flow {
	var out []Flow
	for _, l := range places {
		f := Flow{Where: &l.Head, Agreement: a, To: l.By.To}
		if c := CountryOf(l); w.Outside(c) {
			f.Cause, f.Country = Location, c
			out = append(out, f)
		}
		if w.Outside(l.AccessFrom) {
			f.Cause, f.Country = Access, l.AccessFrom
			out = append(out, f)
		}
	}
	return out
}

// CountryOf is the country of a place of processing: its own, or its place's.
func CountryOf(l *register.Location) register.Country {
	if l.Country.IsGiven() || l.Place.To == nil {
		return l.Country
	}
	return l.Place.To.Country
}

// Covered tells whether a declared transfer of the processing, or of one of its
// agreements, answers for a flow: same country, and same importer when both say
// who.
func (w World) Covered(p Processing, f Flow) bool {
	for _, d := range w.Flows(p) {
		if d.Cause == Declared && d.Country.V == f.Country.V && (d.To == nil || f.To == nil || d.To == f.To || f.Cause == Location || f.Cause == Access) {
			return true
		}
	}
	return false
}

// Undeclared lists the flows of a processing that no declared transfer covers.
func (w World) Undeclared(p Processing) []Flow {
	var out []Flow
	for _, f := range w.Flows(p) {
		if f.Cause != Declared && !w.Covered(p, f) {
			out = append(out, f)
		}
	}
	return out
}

// SaysNoTransfer tells that the processing answers "none" to transfers.
func (p Processing) SaysNoTransfer() bool { return p.Transfers.State == register.None }

// DeniedByAll tells a processing that answers nothing, whose every agreement
// answers that nothing leaves the EEA, and whose systems all rest on agreements.
func (p Processing) DeniedByAll() bool {
	agreements := p.Agreements()
	for _, a := range agreements {
		if !a.Transfers.IsNone() {
			return false
		}
	}
	for _, s := range p.Systems {
		if s.To != nil && len(s.To.Agreements.Items) == 0 {
			return false
		}
	}
	return len(agreements) > 0 && p.Transfers.IsMissing()
}

// Inside gives the processings whose agreements answer for them
// that nothing leaves the EEA, and of which nothing else shows the contrary, by
// path: "activities/paie". Only the whole register can tell.
func (w World) Inside() map[string]bool {
	out := map[string]bool{}
	for _, p := range w.Processings() {
		if p.DeniedByAll() && len(w.Flows(p)) == 0 {
			out[p.Head.Path[0]+"/"+p.Head.Path[1]] = true
		}
	}
	return out
}
