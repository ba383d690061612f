package register

import (
	"testing"

	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
)

// FuzzRead holds reading to its promise on any file: no panic, whatever the
// audience, and never a value that an audience may not read.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		head,
		head + "activites: {a: {nom: \"A\", donnees: aucune, conservation: {r: 3 ans}, transferts: {aucun: x}}}\n",
		head + "activites: [a]\n", head + "activites: {a: [b]}\n", head + "activites: {a: {finalites: {p: {bases: [{base: contrat}]}}}}\n",
		"register: {format: 1}\nactivities: {a: {purposes: todo}}\n",
		"registre: registre\n", "registre: {}\norganismes: {o: {nom: {fr: x, en: y}}}\n",
		"registre: &a {titre: *a}\n", "registre: {}\naccords: {x: {avec: {aucun: y}, sous_traitants: [z]}}\n",
	} {
		f.Add(s)
	}
	schemas := map[string]*schema.Schema{"fr": compile(f, "fr"), "en": compile(f, "en")}
	f.Fuzz(func(t *testing.T, text string) {
		file, _ := source.Parse("registre.yaml", []byte(text))
		files := Files{Lang: LangOf(file), All: []*source.File{file}}
		if files.Lang == "" {
			return
		}
		Validate(files, schemas[files.Lang])
		r, _ := Read(files)
		r.Orphans()
		r.Prose(func([]string, *Text) {})
		r.Todos(func([]string, string, *Meta) {})
		Reachable(r)
		for _, audience := range Audiences() {
			if public := For(files, audience); audience == "public" && public.Decisions.State == Given {
				t.Fatal("decisions are internal")
			}
		}
	})
}
