package lint

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestEveryPhraseCanSpeak reads the lists of words in the sources. A phrase that
// is not in plain words matches nothing, and one that holds an earlier phrase of
// its list never is the first to match.
func TestEveryPhraseCanSpeak(t *testing.T) {
	x := index{folded: map[string]string{}}
	eachList(t, func(at string, phrases []string) {
		for i, ph := range phrases {
			word, open := strings.CutSuffix(ph, "*")
			if ph != "" && x.plain(word) != " "+word+" " {
				t.Errorf("%s: %q matches nothing", at, ph)
			}
			if open {
				word += "…" // more letters
			}
			if covers := says(" "+word+" ", phrases[:i]); covers != "" {
				t.Errorf("%s: %q never speaks, after %q", at, ph, covers)
			}
		}
	})
}

// eachList visits the lists that texts are searched with: those that a call
// slices or a kind of secret holds, and those of the tables. A call of package
// slices compares with the whole text.
func eachList(t *testing.T, visit func(at string, phrases []string)) {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set, lists, searched := token.NewFileSet(), map[string]*ast.CompositeLit{}, map[string]bool{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, v := range n.Values {
					if list, ok := v.(*ast.CompositeLit); ok {
						lists[n.Names[i].Name] = list
					}
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.SelectorExpr); !ok || fmt.Sprint(f.X) != "slices" {
					for _, arg := range n.Args {
						searched[sliced(arg)] = true
					}
				}
			case *ast.KeyValueExpr:
				searched[sliced(n.Value)] = fmt.Sprint(n.Key) != "law"
			}
			return true
		})
	}
	count := 0
	for name, list := range lists {
		ast.Inspect(list, func(n ast.Node) bool {
			inner, ok := n.(*ast.CompositeLit)
			if phrases := texts(inner); ok && len(phrases) > 0 && (searched[name] || inner != list) {
				count++
				visit(set.Position(inner.Pos()).String(), phrases)
			}
			return true
		})
	}
	if count < 150 {
		t.Errorf("only %d lists found", count)
	}
}

// sliced is the name of the list that an expression takes whole: "list[:]".
func sliced(e ast.Expr) string {
	if s, ok := e.(*ast.SliceExpr); ok {
		return fmt.Sprint(s.X)
	}
	return ""
}

// texts are the elements of a list made of strings alone.
func texts(list *ast.CompositeLit) []string {
	var out []string
	for i := 0; list != nil && i < len(list.Elts); i++ {
		lit, ok := list.Elts[i].(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return nil
		}
		s, _ := strconv.Unquote(lit.Value)
		out = append(out, s)
	}
	return out
}

func TestPeriodInWords(t *testing.T) {
	x := index{folded: map[string]string{}}
	for text, want := range map[string]string{
		"sous 30 jours": "P30D", "sous trente jours": "P30D", "vingt-quatre heures au plus": "PT24H", "dix-huit mois": "P18M", "quatre-vingt-dix jours": "P90D",
		"within ninety days": "P90D", "for sixteen months": "P16M", "un an": "P1Y", "3 ans, puis 5 ans": "P3Y", "un mois et demi": "P1M", "six weeks": "P6W", "tous les jours": "", "0 jours": "", "des années": "",
	} {
		got := ""
		if d, ok := x.periodIn(text); ok {
			got = d.ISO()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestSentenceOfProseKeepsItsLine(t *testing.T) {
	x := index{folded: map[string]string{}}
	x.prose(statement{}, "politique.md", "# Vos données\n\nPremière phrase. Deuxième,\nsur deux lignes. Troisième\nphrase.\n- un point\n  * un autre\n\nFin.\n")
	var got []string
	for _, s := range x.statements {
		got = append(got, fmt.Sprintf("%d %s", s.at.Line, s.raw))
	}
	want := []string{"1 # Vos données", "3 Première phrase", "3 Deuxième, sur deux lignes", "4 Troisième phrase", "6 - un point", "7 * un autre", "9 Fin"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
