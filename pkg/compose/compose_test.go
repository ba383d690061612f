package compose_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/compose"
	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/doc"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/internal/golden"
	"github.com/registre-rgpd/registre/pkg/internal/registertest"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/render"
)

func composeAll(t *testing.T, dir string, lang i18n.Lang) map[string]doc.Document {
	t.Helper()
	files, full, prose := registertest.Dir(t, dir)
	words := i18n.Open(os.DirFS("../../templates"), lang)
	out := map[string]doc.Document{}
	for _, p := range compose.Plan(full) {
		r := register.For(files, p.Audience)
		w := derive.World{Register: r, Facts: facts.Current(), AsOf: facts.Current().AsOf}
		out[p.Audience+"/"+p.ID] = compose.Compose(compose.Request{World: w, Planned: p, Lang: lang, Words: words, Prose: prose, Internal: p.Audience == "internal", Inside: derive.World{Register: full, Facts: w.Facts}.Inside()})
	}
	return out
}

func markdown(t *testing.T, d doc.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := render.Markdown(&b, d, render.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestDocuments keeps what a small register that uses every construct compiles
// to, for each audience, in both languages.
func TestDocuments(t *testing.T) {
	for _, lang := range []i18n.Lang{"fr", "en"} {
		keep(t, composeAll(t, "testdata/register", lang), "testdata/golden/", lang)
	}
}

// TestDocumentsFromAbroad keeps the policy of a controller outside the EEA.
func TestDocumentsFromAbroad(t *testing.T) {
	for _, lang := range []i18n.Lang{"fr", "en"} {
		all := composeAll(t, "testdata/abroad", lang)
		keep(t, map[string]doc.Document{"public/policy": all["public/policy"]}, "testdata/golden/abroad-", lang)
	}
}

func keep(t *testing.T, documents map[string]doc.Document, prefix string, lang i18n.Lang) {
	t.Helper()
	for name, d := range documents {
		got := markdown(t, d)
		if s := string(got); strings.Contains(s, "⟦") {
			t.Errorf("%s: a word is missing: %s", name, s[strings.Index(s, "⟦"):][:40])
		}
		golden.Equal(t, prefix+strings.ReplaceAll(name, "/", "-")+"."+string(lang)+".md", got)
	}
}
