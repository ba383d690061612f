package build

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/templates"
)

// planter writes a register with every field of the language, and a word of its
// own in each text: who reads the word where is then a matter of looking.
type planter struct {
	canaries map[string]canary
	drawn    map[string]bool // types being written, so that sections end
}

type canary struct {
	field   string
	readers register.Readers
}

func (p *planter) object(t *register.Type, readers register.Readers, at string) map[string]any {
	out := map[string]any{}
	for _, f := range t.AllFields() {
		if f.Key.En == "visibility" || p.drawn[f.Of] {
			continue
		}
		v := p.value(f, readers&f.Readers, at+"."+f.Key.En)
		switch f.Shape {
		case register.Many:
			v = []any{v}
		case register.ByID:
			v = map[string]any{"x": v}
		}
		out[f.Key.Fr] = v
	}
	return out
}

func (p *planter) value(f *register.Field, readers register.Readers, at string) any {
	plant := func(form string) string {
		word := fmt.Sprintf("ZQ%04dK", len(p.canaries))
		p.canaries[word] = canary{at, readers}
		return fmt.Sprintf(form, word)
	}
	switch f.Kind {
	case register.KindText, register.KindProse, register.KindFact, register.KindPath:
		return plant("%s")
	case register.KindEmail:
		return strings.ToLower(plant("%s@organisme.example"))
	case register.KindURL:
		return plant("https://organisme.example/%s")
	case register.KindFile:
		return "absent.md"
	case register.KindDate:
		return "2026-01-05"
	case register.KindEdition:
		return "2026-11"
	case register.KindDuration:
		return "3 ans"
	case register.KindCountry:
		return "US"
	case register.KindBool:
		return "oui"
	case register.KindInt:
		return json.Number("1")
	case register.KindEnum:
		return f.Values[0].Key.Fr
	case register.KindRef:
		return "x"
	}
	p.drawn[f.Of] = true
	defer delete(p.drawn, f.Of)
	return p.object(register.TypeByName(f.Of), readers, at)
}

// documents asks for every type of document for every audience, with every
// section there is.
func documents() map[string]any {
	var sections []any
	for _, v := range register.TypeByName("section").Field("section").Values {
		sections = append(sections, v.Key.Fr)
	}
	out := map[string]any{}
	for _, audience := range register.TypeByName("document").Field("audience").Values {
		for _, typ := range register.TypeByName("document").Field("type").Values {
			out[audience.Key.En+"-"+typ.Key.En] = map[string]any{"type": typ.Key.Fr, "public": audience.Key.Fr, "titre": "Titre",
				"activites": []any{"x"}, "activites_sous_traitant": []any{"x"}, "plan": sections}
		}
	}
	return out
}

// TestNoAudienceReadsMoreThanItsOwn scans every byte written for each audience,
// compressed streams included, for the words that it may not read.
func TestNoAudienceReadsMoreThanItsOwn(t *testing.T) {
	p := &planter{canaries: map[string]canary{}, drawn: map[string]bool{}}
	root := p.object(register.TypeByName("root"), register.Everyone, "")
	root["documents"] = documents()
	header := map[string]any{"format": json.Number("1"), "droit": "2026-11", "titre": "Registre", "organisme": "x"}
	delete(root, "registre")
	delete(root, "decisions") // internal, and no document prints them
	data, _ := json.Marshal(root)
	first, _ := json.Marshal(header)
	project := load(t, folder(Main, "registre: "+string(first)+"\n", "tout.yaml", string(data)), Options{})
	out, err := project.Documents(context.Background(), DocumentOptions{Formats: render.Formats(), Templates: templates.FS, Draft: true, Sources: true,
		Words: func(l i18n.Lang) *i18n.Catalogue { return i18n.Open(templates.FS, l) }})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Refused) > 0 {
		t.Fatalf("refused: %s", ids(out.Refused[0].Reasons))
	}
	words := map[string]map[string]bool{} // by audience
	byFormat := map[string]int{}
	for _, f := range out.Files {
		audience, _, _ := strings.Cut(f.Path, "/")
		if words[audience] == nil {
			words[audience] = map[string]bool{}
		}
		for _, w := range planted(f.Data) {
			words[audience][w] = true
			byFormat[path.Ext(f.Path)]++
		}
	}
	for _, f := range render.Formats() {
		if byFormat["."+f.Ext] == 0 {
			t.Errorf("no word was found in any %s: the scan proves nothing", f.Ext)
		}
	}
	for _, audience := range register.Audiences() {
		readers := register.ReadersOf(audience)
		seen := words[AudienceName(audience, i18n.FR)]
		allowed, hidden := 0, 0
		for word, c := range p.canaries {
			switch {
			case c.readers&readers == 0 && seen[word]:
				t.Errorf("%s reads %s (%s)", audience, c.field, word)
			case c.readers&readers == 0:
				hidden++
			case seen[word]:
				allowed++
			}
		}
		// The scan must have something to find, and something to miss.
		if allowed < 20 || hidden == 0 && audience != "internal" {
			t.Errorf("%s: %d words read, %d kept from it: the scan proves nothing", audience, allowed, hidden)
		}
		t.Logf("%s: %d words read, %d kept from it", audience, allowed, hidden)
	}
}

var (
	word    = regexp.MustCompile(`(?i)ZQ[0-9]{4}K`)
	wide    = regexp.MustCompile(`\x00Z\x00Q(?:\x00[0-9]){4}\x00K`)
	streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)endstream`)
)

// planted lists the planted words of a file, as they are or as a PDF draws them.
func planted(data []byte) []string {
	all := bytes.Clone(data)
	for _, m := range streams.FindAllSubmatch(data, -1) {
		if r, err := zlib.NewReader(bytes.NewReader(m[1])); err == nil {
			text, _ := io.ReadAll(r)
			all = append(all, text...)
		}
	}
	var out []string
	for _, w := range word.FindAll(all, -1) {
		out = append(out, strings.ToUpper(string(w)))
	}
	for _, w := range wide.FindAll(all, -1) {
		out = append(out, string(bytes.ReplaceAll(w, []byte{0}, nil)))
	}
	return out
}
