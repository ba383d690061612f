package cli

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// factsOptions are those of the command facts.
type factsOptions struct{ output string }

func (a *app) factsCommand() *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use: "facts " + a.word("facts.arguments"), Short: a.word("facts.short"), Long: a.word("facts.long"), Example: a.word("facts.example"),
		Args: a.atMost(2),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return facts.Current().Names(string(a.lang)), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.facts(args, o) },
	}
	cmd.Flags().StringVar(&o.output, "output", "text", a.word("flag.facts-output"))
	return cmd
}

func (a *app) facts(args []string, o factsOptions) error {
	if err := a.choose("output", o.output, []string{"text", "json", "yaml"}); err != nil {
		return err
	}
	t, err := a.tables()
	if err != nil {
		return err
	}
	if len(args) == 0 {
		return a.listTables(t, o)
	}
	name := strings.ToLower(args[0])
	head, rows := t.Rows(name, string(a.lang))
	if head == nil {
		near, _ := i18n.Nearest(name, t.Names(string(a.lang)))
		return a.fail("unknown-table", code("value", args[0]), code("near", near))
	}
	id := ""
	if len(args) == 2 {
		id = args[1]
		ids := firstColumn(rows)
		if _, rows = t.RowsOf(name, args[1], string(a.lang)); rows == nil {
			id = strings.ToUpper(id)
			_, rows = t.RowsOf(name, id, string(a.lang))
		}
		if rows == nil {
			near, _ := i18n.Nearest(args[1], ids)
			return a.fail("unknown-row", code("value", args[1]), code("table", name), code("near", near))
		}
	}
	switch o.output {
	case "json":
		return a.printJSON(factTable{Table: name, Edition: t.Edition, AsOf: t.AsOf, Rows: records(head, rows)})
	case "yaml":
		text := t.OwnYAML(name, id)
		if text == "" {
			return a.fail("closed-table", code("table", name), code("open", strings.Join(facts.Open(), ", ")))
		}
		_, err := a.stdout.Write([]byte(text))
		return err
	}
	return a.printRows(head, rows)
}

// tables gives those of the register where the user stands, its own rows
// included; the newest ones where there is none.
func (a *app) tables() (*facts.Tables, error) {
	dir, err := a.nearest()
	if err != nil {
		return facts.Current(), nil // no register here: an answer all the same
	}
	reg, err := a.open(dir, "", filepath.Join(dir, defaultOut))
	if err != nil {
		return nil, err
	}
	return reg.Facts, nil
}

type factTable struct {
	Table   string              `json:"table"`
	Edition string              `json:"edition"`
	AsOf    string              `json:"asOf"`
	Rows    []map[string]string `json:"rows"`
}

func records(head []string, rows [][]string) []map[string]string {
	out := make([]map[string]string, len(rows))
	for i, row := range rows {
		out[i] = map[string]string{}
		for j, cell := range row {
			out[i][head[j]] = cell
		}
	}
	return out
}

func (a *app) listTables(t *facts.Tables, o factsOptions) error {
	switch o.output {
	case "json":
		return a.printJSON(struct {
			Edition string   `json:"edition"`
			AsOf    string   `json:"asOf"`
			Tables  []string `json:"tables"`
		}{t.Edition, t.AsOf, t.Names(string(a.lang))})
	case "yaml":
		for _, name := range facts.Open() {
			if _, err := a.stdout.Write([]byte(t.OwnYAML(name, ""))); err != nil {
				return err
			}
		}
		return nil
	}
	var b strings.Builder
	heading := []diag.Arg{text("edition", t.Edition), text("on", i18n.Date(t.AsOf, a.lang))}
	if n := len(t.Owned); n > 0 {
		heading = append(heading, text("own", a.words.Count("cli.facts.own", n)), code("folder", build.OwnFacts))
	}
	fmt.Fprintln(&b, a.fill("facts.edition", heading...))
	width := 0
	for _, name := range t.Names(string(a.lang)) {
		width = max(width, len(name))
	}
	for _, name := range t.Names(string(a.lang)) {
		_, rows := t.Rows(name, string(a.lang))
		fmt.Fprintf(&b, "  %-*s %4d\n", width, name, len(rows))
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

// printRows writes each row as a short sheet: a note or a source would not fit
// in a column.
func (a *app) printRows(head []string, rows [][]string) error {
	width := 0
	for _, h := range head {
		width = max(width, len([]rune(h)))
	}
	var b strings.Builder
	for i, row := range rows {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(row[0] + "\n")
		for j, cell := range row[1:] {
			if cell != "" {
				pad := strings.Repeat(" ", width-len([]rune(head[j+1])))
				b.WriteString("  " + head[j+1] + pad + "  " + cell + "\n")
			}
		}
	}
	_, err := a.stdout.Write([]byte(b.String()))
	return err
}

func (a *app) printJSON(v any) error {
	enc := json.NewEncoder(a.stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func firstColumn(rows [][]string) []string {
	var out []string
	for _, r := range rows {
		out = append(out, r[0])
	}
	slices.Sort(out)
	return slices.Compact(out)
}
