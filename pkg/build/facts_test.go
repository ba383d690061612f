package build_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/render"
	"github.com/registre-rgpd/registre/templates"
)

// completeSeeds are the registers whose facts are all written: as found in
// testdata/seeds, and corrected in examples.
func completeSeeds() []string {
	return []string{"saas-bpm", "gestion-commerciale", "cloud-collectivites", "infogerance", "avantages-cse"}
}

// fact is one line of faits.tsv: what a real document said, and where the
// compiled ones must say it again. A line without a pattern is no fact, and its
// text says why.
type fact struct {
	line    int
	text    string
	pattern *regexp.Regexp
	section string // heading texts from the outside in, " > " between; "" for anywhere
}

// TestFactsReappear holds the documents of each register to the facts of the
// document that it comes from.
func TestFactsReappear(t *testing.T) {
	for _, slug := range completeSeeds() {
		found := filepath.Join("..", "..", "testdata", "seeds", slug)
		corrected := filepath.Join("..", "..", "examples", slug)
		facts := readFacts(t, filepath.Join(found, "faits.tsv"))
		t.Run(slug+"/as found", func(t *testing.T) { checkFacts(t, facts, compiled(t, found)) })
		t.Run(slug+"/corrected", func(t *testing.T) {
			documents := compiled(t, corrected)
			now := changed(t, facts, filepath.Join(corrected, "faits-changes.tsv"))
			checkFacts(t, now, documents)
			for i, f := range facts {
				if now[i] != f && f.pattern != nil && stands(f, documents) {
					t.Errorf("line %d of the seed, %q is said to be changed, but it still stands", f.line, f.text)
				}
			}
		})
	}
}

// TestSeedsWithoutFactsAreSaid names the registers that the table leaves out.
func TestSeedsWithoutFactsAreSaid(t *testing.T) {
	folders, err := os.ReadDir(filepath.Join("..", "..", "testdata", "seeds"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if f.IsDir() && !slices.Contains(completeSeeds(), f.Name()) {
			t.Logf("%s: its facts are not checked yet", f.Name())
		}
	}
}

func checkFacts(t *testing.T, facts []fact, documents map[string]string) {
	for _, f := range facts {
		if f.pattern != nil && !stands(f, documents) {
			t.Errorf("line %d of the seed, %q: %s stands nowhere under %q of %s", f.line, f.text, f.pattern, f.section, names(documents))
		}
	}
}

// stands tells whether a document says the fact in its section.
func stands(f fact, documents map[string]string) bool {
	for _, text := range documents {
		for _, part := range within(text, f.section) {
			if f.pattern.MatchString(part) {
				return true
			}
		}
	}
	return false
}

// within gives the parts of a document that stand under a section.
func within(text, section string) []string {
	parts := []string{text}
	if section == "" {
		return parts
	}
	for _, title := range strings.Split(section, " > ") {
		var inner []string
		for _, p := range parts {
			inner = append(inner, under(p, title)...)
		}
		parts = inner
	}
	return parts
}

// under gives each part of a document that a heading of that text opens, up to
// the next heading of its level or of a higher one.
func under(text, title string) []string {
	var out []string
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		level, words := heading(line)
		if level == 0 || words != title {
			continue
		}
		end := i + 1
		for end < len(lines) {
			if l, _ := heading(lines[end]); l > 0 && l <= level {
				break
			}
			end++
		}
		out = append(out, strings.Join(lines[i:end], "\n"))
	}
	return out
}

// heading reads a Markdown heading: its level, 0 for any other line.
func heading(line string) (level int, words string) {
	rest := strings.TrimLeft(line, "#")
	if level = len(line) - len(rest); level == 0 || !strings.HasPrefix(rest, " ") {
		return 0, ""
	}
	return level, strings.TrimSpace(rest)
}

// compiled builds every document of a register in Markdown, without its table
// of contents, and in the typography of a keyboard, which patterns are written in.
func compiled(t *testing.T, folder string) map[string]string {
	t.Helper()
	project, err := build.Load(os.DirFS(folder), build.Options{})
	if err != nil {
		t.Fatal(err)
	}
	words := i18n.Open(templates.FS, project.Lang())
	markdown, _ := render.ByName("md")
	built, err := project.Documents(context.Background(), build.DocumentOptions{
		Formats: []render.Format{markdown}, Draft: true, Words: func(i18n.Lang) *i18n.Catalogue { return words }})
	if err != nil || len(built.Refused) > 0 || len(built.Files) == 0 {
		t.Fatalf("%s: %d documents, refused %v, error %v", folder, len(built.Files), built.Refused, err)
	}
	out := map[string]string{}
	for _, f := range built.Files {
		text := keyboard(string(f.Data))
		for _, contents := range under(text, "Sommaire") {
			text = strings.Replace(text, contents, "", 1)
		}
		out[f.Path] = text
	}
	return out
}

// keyboard gives a text without what typography and Markdown added to it.
func keyboard(text string) string {
	return strings.NewReplacer("\\", "", "\u2019", "'", "\u00a0", " ", "\u202f", " ").Replace(text)
}

func names(documents map[string]string) string {
	var out []string
	for name := range documents {
		out = append(out, name)
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// readFacts reads the line of the seed, the fact, its pattern and its section.
func readFacts(t *testing.T, name string) []fact {
	t.Helper()
	var out []fact
	for i, row := range rows(t, name) {
		if len(row) != 4 {
			t.Fatalf("%s:%d: %d columns, want 4", name, i+1, len(row))
		}
		f := fact{line: number(t, row[0]), text: row[1], pattern: pattern(t, row[2])}
		if row[3] != "-" {
			f.section = row[3]
		}
		if f.text == "" || i > 0 && f.line < out[i-1].line {
			t.Fatalf("%s:%d: lines go up, and each has words", name, i+1)
		}
		out = append(out, f)
	}
	return out
}

// changed gives the facts as the corrected register must say them: those that
// its DPO changed have another pattern, or none, a reason, and perhaps another
// section.
func changed(t *testing.T, facts []fact, name string) []fact {
	t.Helper()
	out := slices.Clone(facts)
	for i, row := range rows(t, name) {
		if len(row) < 4 || len(row) > 5 || row[3] == "" {
			t.Fatalf("%s:%d: a line, a fact, a pattern, a reason and perhaps a section are wanted", name, i+1)
		}
		line := number(t, row[0])
		at := slices.IndexFunc(out, func(f fact) bool { return f.line == line && f.text == row[1] })
		if at < 0 {
			t.Fatalf("%s:%d: no fact %q on line %d of the seed", name, i+1, row[1], line)
		}
		out[at].pattern = pattern(t, row[2])
		if len(row) == 5 {
			out[at].section = row[4]
		}
	}
	return out
}

func rows(t *testing.T, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	for line := range strings.Lines(string(text)) {
		out = append(out, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return out
}

func number(t *testing.T, word string) int {
	t.Helper()
	n, err := strconv.Atoi(word)
	if err != nil {
		t.Fatalf("line of the seed: %v", err)
	}
	return n
}

func pattern(t *testing.T, word string) *regexp.Regexp {
	t.Helper()
	if word == "-" {
		return nil
	}
	p, err := regexp.Compile(word)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
