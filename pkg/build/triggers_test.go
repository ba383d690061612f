package build_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/facts"
)

// TestStartsOfReferencesCanBeWritten holds the two lists of starts to each
// other: what a reference period counts from can be written in a register of
// each language, without declaring it, and means the same.
func TestStartsOfReferencesCanBeWritten(t *testing.T) {
	var fr, en strings.Builder
	n := 0
	for _, trigger := range facts.Current().Triggers {
		if strings.HasPrefix(trigger.Label.Fr, "à compter d") {
			n++
			fmt.Fprintf(&fr, "      r%d: {duree: 1 an, a_compter_de: %s}\n", n, trigger.IDFr)
			fmt.Fprintf(&en, "      r%d: {duration: 1 year, from: %s}\n", n, trigger.ID)
		}
	}
	for lang, text := range map[string]string{
		"fr": "registre: {format: 1, droit: 2026-11, titre: t, organisme: o}\norganismes: {o: {nom: O, pays: FR}}\nactivites:\n  a:\n    nom: A\n    conservation:\n" + fr.String(),
		"en": "register: {format: 1, law: 2026-11, title: t, organisation: o}\norganisations: {o: {name: O, country: FR}}\nactivities:\n  a:\n    name: A\n    retention:\n" + en.String(),
	} {
		p, err := build.Load(fstest.MapFS{build.Main: &fstest.MapFile{Data: []byte(text)}}, build.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, j := range p.Validate() {
			t.Errorf("%s: %s at line %d %v", lang, j.ID, j.Place.Line, j.Args)
		}
		if got := len(p.Register.Activities.Items[0].Retention.Items); got != n || n < 40 {
			t.Errorf("%s: %d periods, want %d", lang, got, n)
		}
	}
}
