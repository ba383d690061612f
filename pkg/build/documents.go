package build

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/registre-rgpd/registre/pkg/compose"
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
)

// DocumentOptions say which documents are wanted, and how.
type DocumentOptions struct {
	Formats   []render.Format
	Audiences []string    // English keys; nil for all
	Langs     []i18n.Lang // nil for the register's own
	Draft     bool        // build what the gate refuses, marked as a draft
	Sources   bool        // print where each block comes from
	Date      time.Time   // of the files' metadata; zero for the declared dates
	Templates fs.FS
	Words     func(i18n.Lang) *i18n.Catalogue
}

// File is one file to write, its path relative to the output folder.
type File struct {
	Path string
	Data []byte
}

// Refusal is a document that the gate keeps back, with the findings that say why.
type Refusal struct {
	ID, Audience string
	Reasons      []Judged
}

// Undrawn is a character that the fonts of a format lack, and where it stands.
type Undrawn struct {
	Rune  rune
	Place diag.Place // unknown for our own words
}

// Output is what a build gives.
type Output struct {
	Files   []File
	Refused []Refusal
	Undrawn []Undrawn // each character once
}

// Documents compiles the documents of the register: the same project and the
// same options give the same bytes. It stops when ctx is done.
func (p *Project) Documents(ctx context.Context, o DocumentOptions) (Output, error) {
	var out Output
	judged := p.Lint()
	if broken := unreadable(judged); len(broken) > 0 {
		out.Refused = []Refusal{{Reasons: broken}}
		return out, nil
	}
	for _, plan := range compose.Plan(p.Register) {
		if o.Audiences != nil && !slices.Contains(o.Audiences, plan.Audience) {
			continue
		}
		if reasons := p.unnamed(plan, judged); len(reasons) > 0 {
			out.Refused = append(out.Refused, Refusal{ID: plan.ID, Audience: plan.Audience, Reasons: reasons})
			continue
		}
		w := p.readBy(plan.Audience)
		reasons := p.gate(plan, judged)
		if len(reasons) == 0 && plan.IsNotice() {
			reasons = p.gaps(compose.Compose(p.request(w, plan, p.langs(o)[0], o)), plan)
		}
		if len(reasons) > 0 && !o.Draft {
			out.Refused = append(out.Refused, Refusal{ID: plan.ID, Audience: plan.Audience, Reasons: reasons})
			continue
		}
		if err := p.document(ctx, w, plan, len(reasons) > 0, o, &out); err != nil {
			return Output{}, err
		}
	}
	return out, nil
}

// readBy reads the register again for an audience: what they may not read was
// never there.
func (p *Project) readBy(audience string) derive.World {
	return derive.World{Register: register.For(p.Files, audience), Facts: p.Facts, AsOf: p.AsOf}
}

func (p *Project) langs(o DocumentOptions) []i18n.Lang {
	if len(o.Langs) == 0 {
		return []i18n.Lang{p.Lang()}
	}
	return o.Langs
}

func (p *Project) request(w derive.World, plan compose.Planned, lang i18n.Lang, o DocumentOptions) compose.Request {
	return compose.Request{World: w, Planned: plan, Lang: lang, Words: o.Words(lang), Prose: p.Prose, Internal: plan.Audience == "internal", Inside: p.World().Inside()}
}

// document adds one document to out, in each language and format.
func (p *Project) document(ctx context.Context, w derive.World, plan compose.Planned, draft bool, o DocumentOptions, out *Output) error {
	for _, lang := range p.langs(o) {
		request := p.request(w, plan, lang, o)
		request.Draft = draft
		d := compose.Compose(request)
		for _, f := range o.Formats {
			if err := ctx.Err(); err != nil {
				return err
			}
			var b bytes.Buffer
			if err := f.Write(&b, d, render.Options{Templates: o.Templates, Sources: o.Sources, Date: o.Date, Undrawn: out.lacks}); err != nil {
				return fmt.Errorf("%s.%s: %w", plan.ID, f.Ext, err)
			}
			file := File{Path: p.outputPath(plan, lang, f.Ext), Data: b.Bytes()}
			if !fs.ValidPath(file.Path) || slices.ContainsFunc(out.Files, func(g File) bool { return g.Path == file.Path }) {
				return fmt.Errorf("%s: no file name, or that of another document", file.Path) // ours: unnamed comes first
			}
			out.Files = append(out.Files, file)
		}
	}
	return nil
}

// lacks notes a character that could not be drawn, once for all documents.
func (out *Output) lacks(r rune, in doc.Block) {
	if slices.ContainsFunc(out.Undrawn, func(u Undrawn) bool { return u.Rune == r }) {
		return
	}
	u := Undrawn{Rune: r}
	if in != nil {
		u.Place = in.Origin()
	}
	out.Undrawn = append(out.Undrawn, u)
}

// outputPath is AUDIENCE/DOCUMENT.EXT, with the language before the extension
// when it is not the register's. The audience is in the register's words.
func (p *Project) outputPath(plan compose.Planned, lang i18n.Lang, ext string) string {
	name := plan.ID
	if lang != p.Lang() {
		name += "." + string(lang)
	}
	return AudienceName(plan.Audience, p.Lang()) + "/" + name + "." + ext
}

// AudienceName gives the key of an audience in a language.
func AudienceName(audience string, lang i18n.Lang) string {
	for _, v := range register.TypeByName("document").Field("audience").Values {
		if v.Key.En == audience {
			return v.Key.In(string(lang))
		}
	}
	return audience
}

// unreadable keeps the errors of syntax: while a file cannot be read, no
// document would tell the truth.
func unreadable(judged []Judged) []Judged {
	var out []Judged
	for _, j := range judged {
		if j.openError() && strings.HasPrefix(j.ID, "YML") {
			out = append(out, j)
		}
	}
	return out
}

// gate gives the errors that keep a document back. A register is producible as
// it stands (GDPR 30(4)); a notice or a policy waits while an error touches
// what it prints.
func (p *Project) gate(plan compose.Planned, judged []Judged) []Judged {
	if !plan.IsNotice() {
		return nil
	}
	prints := p.printed(plan)
	var out []Judged
	for _, j := range judged {
		if j.openError() && (ofLanguage(j.ID) || len(j.Subject) > 1 && prints[j.Subject[0]+"/"+j.Subject[1]]) {
			out = append(out, j)
		}
	}
	return out
}

// gaps finds the answers that a notice would print as missing: whoever reads it
// is owed what the GDPR's articles 13 and 14 list, and a gap is not that.
func (p *Project) gaps(d doc.Document, plan compose.Planned) []Judged {
	var out []Judged
	type answer struct {
		at  diag.Place
		key string
	}
	seen := map[answer]bool{}
	for _, g := range doc.Gaps(d) {
		if d := p.declared(plan); d != nil && !g.Place.Known() {
			g.Place = d.Key
		}
		if seen[answer{g.Place, g.Key}] {
			continue
		}
		seen[answer{g.Place, g.Key}] = true
		out = append(out, Judged{Finding: diag.Finding{ID: "DOC006", Severity: diag.Error, Place: g.Place,
			Subject: []string{"documents", plan.ID}, Law: law.Refs("GDPR 13", "GDPR 14"),
			Args: []diag.Arg{{Name: "document", Value: diag.Text(d.Title)}, {Name: "gap", Value: diag.Text(g.Label(d.Words))},
				{Name: "activity", Value: diag.Text(p.sheetAt(g.Place))}, {Name: "key", Value: diag.Code(g.Key)}}}})
	}
	return out
}

// sheetAt is the name of the activity whose key stands at a place, or "".
func (p *Project) sheetAt(at diag.Place) string {
	for _, x := range p.World().Processings() {
		if x.Head.Key == at {
			return x.Name.Text
		}
	}
	return ""
}

// printed lists the entries that a document may print: those it leads to, and
// the organisation that signs it.
func (p *Project) printed(plan compose.Planned) map[string]bool {
	if d := p.declared(plan); d != nil {
		return register.Reachable(d, p.Register.Organisation())
	}
	return nil
}

// declared is the entry of a document, nil for one that is implied.
func (p *Project) declared(plan compose.Planned) *register.Document {
	for _, d := range p.Register.Documents.Items {
		if d.ID == plan.ID {
			return d
		}
	}
	return nil
}

// ofLanguage tells a finding about the files rather than about an entry: it
// says that something declared was not understood, wherever it stands.
func ofLanguage(id string) bool {
	return strings.HasPrefix(id, "SCH") || strings.HasPrefix(id, "REF")
}
