package facts

import "strings"

// The printed tables, one function each. Codes that are not ISO codes are
// printed in words.

func countryView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Countries, func(c *Country) *Origin { return &c.Origin },
		col("code", "code", func(c *Country, _ string) string { return c.Code }),
		coded("statut", "status", "membership", func(c *Country) string { return c.Membership }))
}

func territoryView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Territories, func(p *Territory) *Origin { return &p.Origin },
		col("code", "code", func(p *Territory, _ string) string { return p.Code }),
		col("État", "State", func(p *Territory, _ string) string { return p.Of }),
		coded("régime", "regime", "regime", func(p *Territory) string { return string(p.Regime) }),
		col("note", "note", func(p *Territory, lang string) string { return p.Note.In(lang) }))
}

func adequacyView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Adequacies, func(a *Adequacy) *Origin { return &a.Origin },
		col("code", "code", func(a *Adequacy, _ string) string { return a.Code }),
		coded("portée", "coverage", "coverage", func(a *Adequacy) string { return string(a.Coverage) }),
		col("décision", "decision", func(a *Adequacy, lang string) string { return a.DecisionIn(lang) }),
		col("adoptée le", "adopted", func(a *Adequacy, _ string) string { return a.Adopted }),
		col("jusqu'au", "until", func(a *Adequacy, _ string) string { return a.Expires }),
		col("bénéficiaires", "scope", func(a *Adequacy, lang string) string { return a.Scope.In(lang) }),
		col("exclus", "excluded", func(a *Adequacy, lang string) string { return a.Excluded.In(lang) }),
		col("note", "note", func(a *Adequacy, lang string) string { return a.Note.In(lang) }))
}

func instrumentView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Instruments, func(i *Instrument) *Origin { return &i.Origin },
		id(func(i *Instrument) (string, string) { return i.ID, i.IDFr }),
		col("instrument", "instrument", func(i *Instrument, lang string) string { return i.Label.In(lang) }),
		col("décision", "decision", func(i *Instrument, lang string) string { return decisionIn(i.Decision, lang) }),
		col("sans effet depuis", "dead since", func(i *Instrument, _ string) string { return i.DeadSince }),
		col("par", "by", func(i *Instrument, lang string) string { return i.By.In(lang) }),
		col("note", "note", func(i *Instrument, lang string) string { return i.Note.In(lang) }))
}

func safeguardView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Safeguards, func(s *Safeguard) *Origin { return &s.Origin },
		id(func(s *Safeguard) (string, string) { return s.ID, s.IDFr }),
		col("garantie", "safeguard", func(s *Safeguard, lang string) string { return s.Label.In(lang) }),
		col("autorisation préalable", "prior authorisation", func(s *Safeguard, lang string) string { return yesNo(s.Authorisation, lang) }),
		col("textes", "law", func(s *Safeguard, lang string) string { return titles(s.Law, lang) }))
}

func derogationView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Derogations, func(d *Derogation) *Origin { return &d.Origin },
		id(func(d *Derogation) (string, string) { return d.ID, d.IDFr }),
		col("dérogation", "derogation", func(d *Derogation, lang string) string { return d.Label.In(lang) }),
		col("autorité publique", "public authority", func(d *Derogation, lang string) string { return yesNo(d.PublicPowers, lang) }),
		col("inscrite au registre", "in the register", func(d *Derogation, lang string) string { return yesNo(d.InRegister, lang) }),
		col("textes", "law", func(d *Derogation, lang string) string { return titles(d.Law, lang) }))
}

func moduleView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Modules, func(m *Module) *Origin { return &m.Origin },
		col("module", "module", func(m *Module, _ string) string { return number(m.N) }),
		coded("de", "from", "role", func(m *Module) string { return m.From }),
		coded("à", "to", "role", func(m *Module) string { return m.To }))
}

func retentionView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Retentions, func(r *Retention) *Origin { return &r.Origin },
		id(func(r *Retention) (string, string) { return r.ID, r.IDFr }),
		col("objet", "subject", func(r *Retention, lang string) string { return r.Label.In(lang) }),
		coded("sens", "bound", "bound", func(r *Retention) string { return string(r.Bound) }),
		col("durée", "period", func(r *Retention, _ string) string { return period(r) }),
		column[Retention]{Words{"départ", "from"}, func(t *Tables, r *Retention, lang string) string {
			start, _ := t.Trigger(r.Trigger())
			return start.Label.In(lang)
		}},
		coded("force", "force", "kind", func(r *Retention) string { return string(r.Kind) }),
		col("texte", "text", func(r *Retention, lang string) string { return r.Text.In(lang) }),
		col("note", "note", func(r *Retention, lang string) string { return r.Note.In(lang) }))
}

func triggerView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Triggers, nil,
		id(func(w *Term) (string, string) { return w.ID, w.IDFr }),
		col("départ", "from", func(w *Term, lang string) string { return w.Label.In(lang) }))
}

func criterionView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Criteria, func(c *Criterion) *Origin { return &c.Origin },
		id(func(c *Criterion) (string, string) { return c.ID, c.IDFr }),
		col("n°", "no", func(c *Criterion, _ string) string { return number(c.N) }),
		col("critère", "criterion", func(c *Criterion, lang string) string { return c.Label.In(lang) }),
		col("note", "note", func(c *Criterion, lang string) string { return c.Note.In(lang) }))
}

func caseView(t *Tables, lang string) ([]string, [][]string)     { return cases(t, lang, t.Cases) }
func personalView(t *Tables, lang string) ([]string, [][]string) { return cases(t, lang, t.Personal) }

func cases(t *Tables, lang string, list []Case) ([]string, [][]string) {
	return show(t, lang, list, func(c *Case) *Origin { return &c.Origin },
		id(func(c *Case) (string, string) { return c.ID, c.IDFr }),
		col("cas", "case", func(c *Case, lang string) string { return c.Label.In(lang) }),
		col("textes", "law", func(c *Case, lang string) string { return titles(c.Law, lang) }))
}

func requiredView(t *Tables, lang string) ([]string, [][]string) {
	return cnilList(t, lang, t.Required, Words{"exemples", "examples"})
}

func exemptView(t *Tables, lang string) ([]string, [][]string) {
	return cnilList(t, lang, t.Exempt, Words{"conditions", "conditions"})
}

func cnilList(t *Tables, lang string, list []Listed, detail Words) ([]string, [][]string) {
	return show(t, lang, list, func(l *Listed) *Origin { return &l.Origin },
		id(func(l *Listed) (string, string) { return l.ID, l.IDFr }),
		col("traitement", "processing", func(l *Listed, lang string) string { return l.Label.In(lang) }),
		col(detail.Fr, detail.En, func(l *Listed, lang string) string { return l.Detail.In(lang) }),
		col("textes", "law", func(l *Listed, lang string) string { return titles(l.Law, lang) }))
}

func basisView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Bases, func(b *Basis) *Origin { return &b.Origin },
		id(func(b *Basis) (string, string) { return b.ID, b.IDFr }),
		col("base", "basis", func(b *Basis, lang string) string { return b.Label.In(lang) }),
		col("textes", "law", func(b *Basis, lang string) string { return titles(b.Law, lang) }))
}

func rightView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Rights, func(r *RightRow) *Origin { return &r.Origin },
		id(func(r *RightRow) (string, string) { return r.Right, r.RightFr }),
		column[RightRow]{Words{"base", "basis"}, func(t *Tables, r *RightRow, lang string) string {
			b, _ := t.Basis(r.Basis)
			return b.Label.In(lang)
		}},
		coded("réponse", "answer", "answer", func(r *RightRow) string { return string(r.Answer) }),
		col("textes", "law", func(r *RightRow, lang string) string { return titles(r.Law, lang) }),
		col("note", "note", func(r *RightRow, lang string) string { return r.Note.In(lang) }))
}

func noticeView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Notices, func(n *NoticeRow) *Origin { return &n.Origin },
		id(func(n *NoticeRow) (string, string) { return n.ID, n.IDFr }),
		col("mention", "item", func(n *NoticeRow, lang string) string { return n.Label.In(lang) }),
		coded("due", "due", "when", func(n *NoticeRow) string { return string(n.When) }),
		col("collecte directe", "direct collection", func(n *NoticeRow, lang string) string { return titles(n.Direct, lang) }),
		col("collecte indirecte", "indirect collection", func(n *NoticeRow, lang string) string { return titles(n.Indirect, lang) }))
}

func vendorView(t *Tables, lang string) ([]string, [][]string) {
	return show(t, lang, t.Vendors, func(v *Vendor) *Origin { return &v.Origin },
		col("id", "id", func(v *Vendor, _ string) string { return v.ID }),
		col("nom", "name", func(v *Vendor, _ string) string { return v.Names[0] }),
		col("noms quittés", "former names", func(v *Vendor, _ string) string {
			var out []string
			for _, r := range v.Former {
				out = append(out, strings.TrimSpace(r.Name+" "+r.Until))
			}
			return strings.Join(out, ", ")
		}),
		col("société", "company", func(v *Vendor, _ string) string { return v.Entity }),
		col("siège du groupe", "head office", func(v *Vendor, _ string) string { return v.HQ }),
		coded("rôle habituel", "usual role", "role", func(v *Vendor) string { return v.Role }),
		coded("hébergement dans l'EEE", "EEA hosting", "hosting", func(v *Vendor) string { return v.EEAHosting }),
		coded("hors de l'EEE", "beyond the EEA", "hosting", func(v *Vendor) string { return v.BeyondEEA }),
		coded("cadre UE-États-Unis", "EU-US framework", "dpf", func(v *Vendor) string { return v.DPF }),
		col("lu le", "read on", func(v *Vendor, _ string) string { return v.DPFAsOf }),
		col("note", "note", func(v *Vendor, lang string) string { return join(v.Note.In(lang), v.DPFNote.In(lang)) }))
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
