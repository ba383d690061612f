package compose

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/facts"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/register"
)

// complements is what the authority's model lacks: bases, origin of the data,
// rights, impact assessment, systems.
func (c *composer) complements(a *register.Activity) []doc.Block {
	out := []doc.Block{c.heading(a.Key, 2, a.ID+"-complements", c.word("documents.complements"))}
	if len(a.Purposes.Items) > 0 {
		out = append(out, c.basisTable(a))
	}
	f := fields{c: c}
	if a.Minors.Answered() {
		f.add(a.Minors.At, c.label("activity", "minors"), c.said(a.Minors.Meta, "", "", func() []doc.Inline { return c.minors(a.Minors) }))
	}
	if len(a.Channels.Items) > 0 {
		f.add(a.Channels.At, c.label("activity", "channels"), c.textList(a.Channels))
	}
	f.blocks(a.Data.At, c.label("data entry", "source"), c.sources(a.Data.Items))
	f.blocks(a.Data.At, c.label("data entry", "mandatory"), c.mandatory(a.Data.Items))
	if a.AutomatedDecision.Answered() {
		f.add(a.AutomatedDecision.At, c.label("activity", "automated_decision"), c.automated(a.AutomatedDecision))
	}
	f.add(a.Purposes.At, c.word("documents.rights.open"), c.rightsLine(a))
	if a.Rights.To != nil {
		f.blocks(a.Rights.At, c.label("activity", "rights"), c.sheetRights(a.Rights.To))
	}
	f.add(a.DPIA.At, c.label("activity", "dpia"), c.said(a.DPIA.Meta, "", "", func() []doc.Inline { return c.dpia(a.DPIA) }))
	if c.Internal { // what we notice is for those who keep the register
		f.blocks(a.DPIA.At, c.word("documents.screening.label"), c.screening(a))
	}
	if a.Information.Answered() {
		f.add(a.Information.At, c.label("activity", "information"), c.sheetText(a.Information))
	}
	f.given(c.label("activity", "scale"), a.Scale)
	f.blocks(a.Trackers.At, c.label("activity", "trackers"), c.trackerNames(a.Trackers))
	f.blocks(a.Systems.At, c.label("activity", "systems"), c.systems(a.Systems.Items))
	f.blocks(a.Note.At, c.label("activity", "note"), c.prose(a.Note, 3))
	out = append(out, f.block()...)
	return append(out, c.writtenIn(a.Key)...)
}

// basisTable tells the basis of each purpose, by people when it differs.
func (c *composer) basisTable(a *register.Activity) doc.Table {
	t := doc.Table{Caption: c.captionOf(c.label("purpose", "bases"), c.plain(a.Name)), RowHeads: true, Widths: []int{1, 1},
		Head: [][]doc.Inline{text(c.label("purpose", "text")), text(c.label("purpose", "basis"))}}
	for _, p := range a.Purposes.Items {
		t.Rows = append(t.Rows, doc.Row{At: doc.At{Place: p.Key}, Cells: [][]doc.Block{cell(text(upperFirst(c.plain(p.Text)))), c.bases(p, c.basis)}})
	}
	return t
}

// bases prints the basis of a purpose, or those it scopes by people.
func (c *composer) bases(p *register.Purpose, say func(register.LegalBasis) []doc.Inline) []doc.Block {
	if len(p.Bases.Items) == 0 {
		return cell(say(p.LegalBasis))
	}
	var items [][]doc.Inline
	named := c.persons(p.Persons.Items) // by the purpose: no need to name them again
	for _, b := range p.Bases.Items {
		var who []string
		for _, s := range []string{c.persons(b.Persons.Items), c.condition(b.OnlyIf, "documents.if")} {
			if s != "" && s != named {
				who = append(who, s)
			}
		}
		items = append(items, c.inlines("documents.basis.scoped", args{"who": upperFirst(strings.Join(who, ", ")), "basis": c.lowFirst(say(b.LegalBasis))}))
	}
	return oneOrBullets(items)
}

// basis names a basis and what the law asks to say with it.
func (c *composer) basis(b register.LegalBasis) []doc.Inline {
	if list, ok := c.answer(b.Basis.Meta, "purpose", "basis"); ok {
		return list
	}
	label, law := register.ValueLabel("basis", "basis", b.Basis.V, c.lang())
	var detail any = ""
	switch b.Basis.V {
	case "contract":
		if b.Strand.IsGiven() {
			detail = c.value("basis", "strand", b.Strand)
		}
	case "legal-obligation", "public-task":
		detail = c.owed(b.Law, c.plain(b.Law))
	case "legitimate-interests":
		detail = c.owed(b.Interest, c.lower(b.Interest))
	case "consent":
		detail = c.lower(b.Consent.Collected)
	}
	balancing := ""
	if b.Balancing.IsGiven() {
		balancing = c.fill("documents.basis.balancing", args{"on": c.maybeDate(b.Balancing.DoneOn.V), "evidence": c.plain(b.Balancing.Evidence), "summary": c.plain(b.Balancing.Summary)})
	}
	return c.inlines("documents.basis.one", args{"basis": c.typo(upperFirst(label)), "law": c.law(law), "detail": detail, "balancing": balancing,
		"withdrawal": c.lower(b.Consent.Withdrawal)})
}

func (c *composer) minors(m register.Minors) []doc.Inline {
	under := ""
	if m.Under15.IsGiven() && m.Under15.V {
		under = c.label("minors", "under_15")
	}
	return c.inlines("documents.minors", args{"under": under, "text": c.plain(m.Note)})
}

// sources tells where each group of data comes from; groups of the same origin
// share a line.
func (c *composer) sources(entries []*register.DataEntry) []doc.Block {
	return c.answersShort(c.gathered(entries, c.sourceOf), entries)
}

func (c *composer) sourceOf(d *register.DataEntry) []doc.Inline {
	if !d.Source.Answered() {
		return nil
	}
	return c.said(d.Source.Meta, "", "", func() []doc.Inline { return text(c.source(d.Source)) })
}

func (c *composer) source(s register.DataSource) string {
	var from []string
	for _, k := range s.From.Items {
		if k.Is("third-party") && len(s.Bodies.Items) > 0 { // those named are the third parties
			continue
		}
		if c.Planned.IsNotice() {
			from = append(from, c.word("documents.your-source."+k.V))
		} else {
			from = append(from, c.value("data source", "from", k))
		}
	}
	for _, b := range s.Bodies.Items {
		if b.To != nil {
			from = append(from, c.plain(b.To.Name))
		}
	}
	public := ""
	if s.Public.IsGiven() && s.Public.V {
		public = lowerFirst(c.label("data source", "public"))
	}
	return c.fill("documents.source", args{"from": c.list(from), "text": c.plain(s.Text), "public": public})
}

// mandatory tells whether each group of data must be given, and why.
func (c *composer) mandatory(entries []*register.DataEntry) []doc.Block {
	return c.answersShort(c.gathered(entries, c.mandatoryOf), entries)
}

func (c *composer) mandatoryOf(d *register.DataEntry) []doc.Inline {
	switch {
	case !d.Mandatory.Answered():
		return nil
	case d.Mandatory.IsNone():
		return text(c.word("documents.optional"))
	}
	return c.said(d.Mandatory.Meta, "", "", func() []doc.Inline { return text(c.lower(d.Mandatory)) })
}

func (c *composer) automated(x register.AutomatedDecision) []doc.Inline {
	if x.IsNone() {
		return text(c.word("documents.automated.none"))
	}
	return c.said(x.Meta, "", "", func() []doc.Inline {
		if x.ProfilesOnly() {
			return c.inlines("documents.automated.profiling", args{"logic": sentence(upperFirst(c.plain(x.Logic)))})
		}
		exception := ""
		if x.Exception.IsGiven() {
			exception = c.value("automated decision", "exception", x.Exception)
		}
		return c.inlines("documents.automated.one", args{"logic": sentence(upperFirst(c.plain(x.Logic))), "consequences": sentence(upperFirst(c.plain(x.Consequences))),
			"exception": exception, "human": sentence(upperFirst(c.plain(x.Human)))})
	})
}

func (c *composer) dpia(x register.DPIA) []doc.Inline {
	status := ""
	if x.Status.IsGiven() {
		status = upperFirst(c.value("dpia", "status", x.Status))
	}
	return c.inlines("documents.dpia", args{"status": status, "on": c.maybeDate(x.DoneOn.V), "why": c.lower(x.Why), "evidence": c.plain(x.Evidence), "review": c.maybeDate(x.ReviewBy.V)})
}

// screening shows the arithmetic of the impact assessment: which criteria the
// sheet's own words meet, and what the guidelines make of it.
func (c *composer) screening(a *register.Activity) []doc.Block {
	if a.DPIA.State == register.Withheld {
		return nil
	}
	s := c.World.Screen(a)
	var items [][]doc.Inline
	for _, x := range s.Signs {
		items = append(items, c.inlines("documents.screening.criterion", args{"name": c.typo(x.Criterion.Label.In(c.lang())), "words": c.typo(lowerFirst(x.Words))}))
	}
	for _, l := range s.Required {
		items = append(items, c.inlines("documents.screening.listed", args{"name": c.typo(lowerFirst(l.Label.In(c.lang())))}))
	}
	for _, l := range s.Exempt {
		items = append(items, c.inlines("documents.screening.exempt", args{"name": c.typo(lowerFirst(l.Label.In(c.lang()))), "conditions": c.typo(l.Detail.In(c.lang()))}))
	}
	key := "documents.screening.below"
	if s.Due() {
		key = "documents.screening.due"
	}
	return append(bullets(items), doc.Para{Text: c.inlines(key, args{"number": itoa(len(s.Signs)), "needed": itoa(facts.CriteriaNeeded)})})
}

func (c *composer) trackerNames(l register.List[register.Ref[register.Tracker]]) []doc.Block {
	var items [][]doc.Inline
	for _, r := range l.Items {
		if r.To != nil {
			items = append(items, text(c.plain(r.To.Name)))
		}
	}
	return oneOrBullets(items)
}

// systems tells where the systems of a sheet are, and how they are backed up.
func (c *composer) systems(list []register.Ref[register.System]) []doc.Block {
	var out []doc.Block
	for _, s := range list {
		if s.To == nil {
			continue
		}
		out = append(out, doc.Para{At: doc.At{Place: s.To.Key}, Text: strong(c.plain(s.To.Name))})
		out = append(out, c.sharedOr(s.To, func() []doc.Block { return c.systemBody(s.To) })...)
	}
	return out
}

// systemBody tells all of a system but its name.
func (c *composer) systemBody(s *register.System) []doc.Block {
	out := c.hosting(s)
	for _, b := range s.Backups.Items {
		out = append(out, para(b.Key, c.backupLine(b, s)))
	}
	return out
}

// backupLine is a backup in one sentence: tables do not nest.
func (c *composer) backupLine(b *register.Backup, s *register.System) []doc.Inline {
	return c.backupSentence("documents.hosting.backup", text(c.lower(b.Scope)), b, s)
}

func (c *composer) backupSentence(key string, scope []doc.Inline, b *register.Backup, s *register.System) []doc.Inline {
	duration := ""
	if b.Duration.IsGiven() {
		duration = b.Duration.V.Words(c.Lang)
	}
	return c.inlines(key, args{"scope": scope, "how": c.lowFirst(c.backupHow(b)), "where": c.placeOnly(c.backupWhere(b, s)), "duration": duration})
}

// lowFirst sets runs inside a sentence.
func (c *composer) lowFirst(list []doc.Inline) []doc.Inline {
	if len(list) > 0 {
		if t, ok := list[0].(doc.Text); ok {
			return append([]doc.Inline{doc.Text(c.low(string(t)))}, list[1:]...)
		}
	}
	return list
}

// placeOnly drops the dash that stands for an unsaid place in a table.
func (c *composer) placeOnly(list []doc.Inline) []doc.Inline {
	if len(list) == 1 && list[0] == orDash("")[0] {
		return nil
	}
	return c.lowFirst(list)
}

// writtenIn ends a sheet with its file, for those who keep it.
func (c *composer) writtenIn(at diag.Place) []doc.Block {
	if !c.Internal || !at.Known() {
		return nil
	}
	return []doc.Block{para(at, c.inlines("documents.written-in", args{"file": []doc.Inline{doc.CodeSpan(at.File)}, "line": itoa(at.Line)}))}
}
